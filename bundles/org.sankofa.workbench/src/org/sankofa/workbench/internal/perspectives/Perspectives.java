package org.sankofa.workbench.internal.perspectives;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/**
 * The perspectives of the window. Bundles offer them, with a plan in words, to the stack {@code org.sankofa.perspectives};
 * what is on the screen is built from the plan, is the person's from then on, and is built anew on demand.
 */
public final class Perspectives {

    /** The stack that bundles offer perspectives to. */
    static final String OFFERED = "org.sankofa.perspectives";
    /** The stack of those on the screen. */
    static final String STACK = "org.sankofa.window.perspectives";

    /** What a perspective remembers beside its plan has keys that begin so. */
    private static final String REMEMBERED = "remembered.";

    private final MWindow window;
    private final Views views;
    private final Arrangement arrangement;

    /** @param window the window of the application */
    public Perspectives(MWindow window) {
        this.window = window;
        views = new Views(window);
        arrangement = new Arrangement(window, views);
    }

    /**
     * Takes what bundles offer at this start. To be called when all fragments are in the model and nothing of it is on the
     * screen yet.
     *
     * @param last id of the perspective that was used last; empty: none
     */
    public void take(MApplication application, String last) {
        views.take(application);
        Set<String> offered = new HashSet<>();
        for (MUIElement snippet : application.getSnippets()) {
            if (OFFERED.equals(snippet.getElementId()) && snippet instanceof MPerspectiveStack pool) {
                for (MPerspective offer : List.copyOf(pool.getChildren())) {
                    offered.add(offer.getElementId());
                    take(offer);
                }
                pool.getChildren().clear();
            }
        }
        MPerspectiveStack stack = stack();
        stack.getChildren().removeIf(one -> !offered.contains(one.getElementId()));
        find(last).or(() -> Optional.ofNullable(stack.getSelectedElement()).filter(stack.getChildren()::contains))
            .or(() -> stack.getChildren().stream().findFirst()).ifPresent(stack::setSelectedElement);
    }

    private void take(MPerspective offer) {
        MPerspective perspective = find(offer.getElementId()).orElseGet(() -> {
            MPerspective made = MAdvancedFactory.INSTANCE.createPerspective();
            made.setElementId(offer.getElementId());
            stack().getChildren().add(made);
            return made;
        });
        perspective.setLabel(offer.getLabel());
        perspective.setTooltip(offer.getTooltip());
        perspective.setIconURI(offer.getIconURI());
        perspective.setContributorURI(offer.getContributorURI());
        Plan.copy(offer, perspective);
        if (perspective.getChildren().isEmpty()) {
            arrangement.build(perspective);
        } else {
            arrangement.adapt(perspective);
        }
    }

    /** All perspectives, in order. */
    public List<MPerspective> all() {
        return List.copyOf(stack().getChildren());
    }

    /** The one that is on the screen; null where there is none. */
    public MPerspective current() {
        return stack().getSelectedElement();
    }

    /** The perspective of that id. */
    public Optional<MPerspective> find(String id) {
        return stack().getChildren().stream().filter(one -> one.getElementId().equals(id)).findFirst();
    }

    /** The one so many places after the current one, around the end. */
    public MPerspective beside(int by) {
        List<MPerspective> all = all();
        return all.get(Math.floorMod(all.indexOf(current()) + by, all.size()));
    }

    /**
     * Brings a perspective to the screen as it was left. The platform would pull the view that one comes from to the front
     * there, too, before the one that lies in front.
     */
    public void show(MPerspective perspective, EPartService parts) {
        Map<MPartStack, MStackElement> front = new HashMap<>();
        Arrangement.stacks(perspective).stream().filter(stack -> stack.getSelectedElement() != null)
            .forEach(stack -> front.put(stack, stack.getSelectedElement()));
        parts.switchPerspective(perspective);
        front.forEach((stack, element) -> {
            if (stack.getSelectedElement() != element && stack.getChildren().contains(element) && element.isToBeRendered()) {
                stack.setSelectedElement(element);
                if (element instanceof MPlaceholder place && place.getRef() instanceof MPart part) {
                    parts.activate(part);
                }
            }
        });
    }

    /** Gives a perspective on the screen the arrangement it had when new. Editors stay open, views keep what they show. */
    public void reset(MPerspective perspective, EPartService parts) {
        forgetMinimized(perspective);
        List<MPartSashContainerElement> before = List.copyOf(perspective.getChildren());
        perspective.getPersistedState().keySet().removeIf(key -> key.startsWith(REMEMBERED));
        // the new places take over what is shown; only then the old ones go, so that no editor is without a place in between
        arrangement.build(perspective);
        before.forEach(old -> old.setToBeRendered(false));
        perspective.getChildren().removeAll(before);
        perspective.getWindows().forEach(detached -> detached.setToBeRendered(false));
        perspective.getWindows().clear();
        parts.switchPerspective(perspective);
        UIEvents.publishEvent(UIEvents.UILifeCycle.PERSPECTIVE_RESET, perspective);
    }

    /** Minimized stacks stand as buttons in the borders of the window. */
    private void forgetMinimized(MPerspective perspective) {
        if (window instanceof MTrimmedWindow trimmed) {
            for (MTrimBar bar : trimmed.getTrimBars()) {
                List<MTrimElement> minimized = bar.getChildren().stream().filter(one -> one.getElementId() != null
                    && one.getElementId().endsWith('(' + perspective.getElementId() + ')')).toList();
                minimized.forEach(one -> one.setToBeRendered(false));
                bar.getChildren().removeAll(minimized);
            }
        }
    }

    private MPerspectiveStack stack() {
        return window.getChildren().stream().filter(MPerspectiveStack.class::isInstance).map(MPerspectiveStack.class::cast)
            .filter(one -> STACK.equals(one.getElementId())).findFirst().orElseThrow();
    }
}
