package org.sankofa.workbench.internal.perspectives;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;

/**
 * The views of the window. Bundles add them to the stacks on the left, on the right and at the bottom; from there each
 * comes among the window's shared elements, so that one and the same view stands in all perspectives.
 */
final class Views {

    /** A view with this tag is open only where a perspective names it; others are open everywhere. */
    static final String ONLY_WHERE_NAMED = "OnlyWhereNamed";

    private static final String VIEW = "View";
    private static final String PLACE = "org.sankofa.place";

    private final MWindow window;

    Views(MWindow window) {
        this.window = window;
    }

    /** Takes what bundles offer now. A view that nobody offers any more is gone, one that was there keeps its state. */
    void take(MApplication application) {
        Set<String> offered = new HashSet<>();
        for (Place place : Place.values()) {
            for (MUIElement pool : application.getSnippets()) {
                if (place.stack().equals(pool.getElementId()) && pool instanceof MPartStack stack) {
                    take(stack, place, offered);
                }
            }
        }
        window.getSharedElements().removeIf(element -> element.getPersistedState().containsKey(PLACE)
            && !offered.contains(element.getElementId()));
    }

    private void take(MPartStack pool, Place place, Set<String> offered) {
        for (MStackElement element : List.copyOf(pool.getChildren())) {
            if (element instanceof MPart part && offered.add(part.getElementId())) {
                Optional<MPart> known = find(part.getElementId());
                if (known.isPresent()) {
                    renew(known.get(), part);
                } else {
                    window.getSharedElements().add(part);
                }
                MPart kept = known.orElse(part);
                kept.getPersistedState().put(PLACE, place.key());
                if (!kept.getTags().contains(VIEW)) {
                    kept.getTags().add(VIEW);
                }
            }
        }
        pool.getChildren().clear();
    }

    private static void renew(MPart known, MPart offered) {
        known.setLabel(offered.getLabel());
        known.setTooltip(offered.getTooltip());
        known.setIconURI(offered.getIconURI());
        known.setContributionURI(offered.getContributionURI());
        known.setContributorURI(offered.getContributorURI());
        known.setCloseable(offered.isCloseable());
        offered.getTags().stream().filter(tag -> !known.getTags().contains(tag)).toList().forEach(known.getTags()::add);
    }

    /** The view of that id. */
    Optional<MPart> find(String id) {
        return all().stream().filter(part -> part.getElementId().equals(id)).findFirst();
    }

    /** All views. */
    List<MPart> all() {
        List<MPart> views = new ArrayList<>();
        for (MUIElement element : window.getSharedElements()) {
            if (element instanceof MPart part) {
                views.add(part);
            }
        }
        return views;
    }

    /** Where a view stands when nobody says otherwise. */
    static Place place(MPart view) {
        return Place.of(view.getPersistedState().get(PLACE));
    }
}
