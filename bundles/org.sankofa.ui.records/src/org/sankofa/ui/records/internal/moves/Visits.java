package org.sankofa.ui.records.internal.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Places in the order they were visited, and where among them one is. Going back leaves what lies ahead; a new place takes
 * it away, as in a browser.
 *
 * @param <P> a place
 */
public final class Visits<P> {

    private static final int MOST = 200;

    private final List<P> places = new ArrayList<>();
    private int here = -1;

    /** Comes to a place. To stay where one is is no visit. */
    public void visit(P place) {
        if (here >= 0 && places.get(here).equals(place)) {
            return;
        }
        places.subList(here + 1, places.size()).clear();
        places.add(place);
        if (places.size() > MOST) {
            places.removeFirst();
        }
        here = places.size() - 1;
    }

    /** @return whether there is a place before this one; it may be gone */
    public boolean hasBefore() {
        return here > 0;
    }

    /** @return whether there is a place after this one; it may be gone */
    public boolean hasAfter() {
        return here < places.size() - 1;
    }

    /** Goes to the last place before this one that can be gone to; stays where there is none. */
    public Optional<P> back(Predicate<P> possible) {
        return go(-1, possible);
    }

    /** Goes to the first place after this one that can be gone to; stays where there is none. */
    public Optional<P> forward(Predicate<P> possible) {
        return go(1, possible);
    }

    private Optional<P> go(int step, Predicate<P> possible) {
        for (int at = here + step; at >= 0 && at < places.size(); at += step) {
            if (possible.test(places.get(at))) {
                here = at;
                return Optional.of(places.get(at));
            }
        }
        return Optional.empty();
    }
}
