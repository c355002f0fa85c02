package org.sankofa.workbench.internal.perspectives;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;

/**
 * What a perspective wants to look like, as it says itself in its persisted state: the ids of the views on the left, on
 * the right and at the bottom, with spaces between, the one in front first; and, where it is not the usual one, how much of the room
 * each takes, in percent.
 */
final class Plan {

    private static final String SPACES = "\\s+";

    private final Map<String, String> said;

    Plan(MPerspective perspective) {
        said = perspective.getPersistedState();
    }

    /** Takes over what another one wants; what is remembered beside the plan stays. */
    static void copy(MPerspective from, MPerspective to) {
        to.getPersistedState().putAll(from.getPersistedState());
    }

    /** The views that stand there, in order. */
    List<String> views(Place place) {
        return Arrays.stream(said.getOrDefault(place.key(), "").strip().split(SPACES)).filter(id -> !id.isEmpty()).toList();
    }

    /**
     * How much of the room the views there take, of 10,000.
     *
     * @param usual where it says nothing, or nothing that leaves room for the others
     */
    int share(Place place, int usual) {
        String percent = said.getOrDefault("share." + place.key(), "").strip();
        return percent.matches("[1-7]\\d") ? Integer.parseInt(percent) * 100 : usual;
    }

    /** Whether a view is asked for by name, wherever. */
    boolean names(String view) {
        return Arrays.stream(Place.values()).anyMatch(place -> views(place).contains(view));
    }
}
