package org.sankofa.workbench.internal.perspectives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Builds the inside of a perspective from its plan: editors in the middle, views around them, with most of the room for the editors. */
final class Arrangement {

    private static final String AREA = "org.sankofa.area";
    private static final int WHOLE = 10_000;
    private static final int LEFT = 2100;
    private static final int RIGHT = 2700;
    private static final int BOTTOM = 2200;

    private final MWindow window;
    private final Views views;

    Arrangement(MWindow window, Views views) {
        this.window = window;
        this.views = views;
    }

    /** Makes everything in a perspective that has nothing yet. */
    void build(MPerspective perspective) {
        String id = perspective.getElementId();
        Plan plan = new Plan(perspective);
        int leftShare = plan.share(Place.LEFT, LEFT);
        int rightShare = plan.share(Place.RIGHT, RIGHT);
        int bottomShare = plan.share(Place.BOTTOM, BOTTOM);
        MPartSashContainer whole = sash(id + ".sash", true, WHOLE);
        MPartSashContainer middle = sash(id + ".middle", false, WHOLE - leftShare);
        MPartSashContainer upper = sash(id + ".upper", true, WHOLE - bottomShare);
        MPartStack left = stack(perspective, Place.LEFT, leftShare);
        left.getTags().add("NoAutoCollapse");
        whole.getChildren().add(left);
        whole.getChildren().add(middle);
        middle.getChildren().add(upper);
        middle.getChildren().add(stack(perspective, Place.BOTTOM, bottomShare));
        MPlaceholder editors = MAdvancedFactory.INSTANCE.createPlaceholder();
        editors.setElementId(AREA);
        editors.setRef(window.getSharedElements().stream().filter(one -> AREA.equals(one.getElementId())).findFirst().orElseThrow());
        editors.setContainerData(Integer.toString(WHOLE - rightShare));
        upper.getChildren().add(editors);
        upper.getChildren().add(stack(perspective, Place.RIGHT, rightShare));
        upper.setSelectedElement(editors);
        middle.setSelectedElement(upper);
        whole.setSelectedElement(middle);
        perspective.getChildren().add(whole);
        perspective.setSelectedElement(whole);
    }

    /** Takes away the places of views that are gone, and gives views that came since theirs. */
    void adapt(MPerspective perspective) {
        List<MPlaceholder> places = places(perspective);
        for (MPlaceholder place : places) {
            if (place.getRef() == null || place.getRef() instanceof MPart part && !views.all().contains(part)) {
                remove(place);
            }
        }
        for (MPart view : views.all()) {
            if (places.stream().noneMatch(place -> place.getRef() == view)) {
                add(perspective, view);
            }
        }
    }

    private static void remove(MPlaceholder place) {
        MElementContainer<MUIElement> stack = place.getParent();
        if (stack.getSelectedElement() == place) {
            stack.setSelectedElement(stack.getChildren().stream().filter(one -> one != place && one.isToBeRendered()).findFirst().orElse(null));
        }
        stack.getChildren().remove(place);
    }

    private void add(MPerspective perspective, MPart view) {
        String wanted = Views.place(view).stack();
        MPartStack stack = stacks(perspective).stream().filter(one -> one.getTags().contains(wanted)).findFirst()
            .or(() -> stacks(perspective).stream().findFirst()).orElse(null);
        if (stack != null) {
            MPlaceholder place = place(perspective, view);
            stack.getChildren().add(place);
            if (place.isToBeRendered()) {
                stack.setToBeRendered(true);
                if (stack.getSelectedElement() == null) {
                    stack.setSelectedElement(place);
                }
            }
        }
    }

    private MPartStack stack(MPerspective perspective, Place place, int share) {
        MPartStack stack = MBasicFactory.INSTANCE.createPartStack();
        stack.setElementId(perspective.getElementId() + '.' + place.key());
        stack.setContainerData(Integer.toString(share));
        stack.getTags().add(place.stack());
        List<String> named = new Plan(perspective).views(place);
        views.all().stream().filter(view -> named.contains(view.getElementId())
                || Views.place(view) == place && !new Plan(perspective).names(view.getElementId()))
            .sorted(Comparator.comparingInt(view -> order(named, view)))
            .forEach(view -> stack.getChildren().add(place(perspective, view)));
        stack.setSelectedElement(stack.getChildren().stream().filter(MStackElement::isToBeRendered).findFirst().orElse(null));
        stack.setToBeRendered(place == Place.LEFT || stack.getSelectedElement() != null);
        return stack;
    }

    private static int order(List<String> named, MPart view) {
        int at = named.indexOf(view.getElementId());
        return at < 0 ? named.size() : at;
    }

    private static MPlaceholder place(MPerspective perspective, MPart view) {
        MPlaceholder place = MAdvancedFactory.INSTANCE.createPlaceholder();
        place.setElementId(view.getElementId());
        place.setRef(view);
        place.setToBeRendered(!view.getTags().contains(Views.ONLY_WHERE_NAMED) || new Plan(perspective).names(view.getElementId()));
        return place;
    }

    private static MPartSashContainer sash(String id, boolean horizontal, int share) {
        MPartSashContainer sash = MBasicFactory.INSTANCE.createPartSashContainer();
        sash.setElementId(id);
        sash.setHorizontal(horizontal);
        sash.setContainerData(Integer.toString(share));
        return sash;
    }

    /** The places of views in a perspective, shown or not, also in windows of their own. */
    static List<MPlaceholder> places(MPerspective perspective) {
        return in(perspective, MPlaceholder.class).stream().filter(place -> !AREA.equals(place.getElementId())).toList();
    }

    static List<MPartStack> stacks(MPerspective perspective) {
        return in(perspective, MPartStack.class);
    }

    private static <T> List<T> in(MPerspective perspective, Class<T> type) {
        List<T> found = new ArrayList<>();
        EcoreUtil.getAllContents(List.of((EObject) perspective)).forEachRemaining(one -> {
            if (type.isInstance(one)) {
                found.add(type.cast(one));
            }
        });
        return found;
    }
}
