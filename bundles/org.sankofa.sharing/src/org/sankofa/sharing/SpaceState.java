package org.sankofa.sharing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a space stands to the others, as far as is known without asking them.
 *
 * @param space name of the space
 * @param places where it is shared, the usual place first; empty when it is not
 * @param last the last exchange; empty when there was none
 * @param waiting whether it goes as soon as there is a connection
 * @param conflicts how many records hold values that contradict each other; empty before they were counted with
 *            {@link SharedSpaces#conflicts}
 */
public record SpaceState(String space, List<Place> places, Optional<LastExchange> last, boolean waiting,
        OptionalInt conflicts) {

    /**
     * How a space stands to one of the places it is shared through.
     *
     * @param remote the place
     * @param ahead how many versions it lacks
     * @param behind how many of its versions were looked at but not taken in yet
     */
    public record Place(Remote remote, int ahead, int behind) {
    }

    /** Takes a copy of the list. */
    public SpaceState {
        places = List.copyOf(places);
    }

    /** @return where it is shared, the usual place first */
    public List<Remote> remotes() {
        return places.stream().map(Place::remote).toList();
    }

    /** @return whether it is shared at all */
    public boolean shared() {
        return !places.isEmpty();
    }

    /** @return how many versions wait to be sent to the usual place */
    public int ahead() {
        return places.isEmpty() ? 0 : places.get(0).ahead();
    }

    /** @return how many versions none of the places has */
    public int unsent() {
        return places.stream().mapToInt(Place::ahead).min().orElse(0);
    }

    /** @return how many versions were looked at but not taken in yet, of the place that is furthest ahead */
    public int behind() {
        return places.stream().mapToInt(Place::behind).max().orElse(0);
    }
}
