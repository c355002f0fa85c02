package org.sankofa.ui.records.internal.moves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Goes round among things, the one used last first. While a round lasts the order stands still, so that each step leads to
 * another one; where it ends counts as used.
 *
 * @param <P> a thing; compared by identity of its equals
 */
public final class Round<P> {

    private final List<P> recent = new ArrayList<>();
    private List<P> round = List.of();
    private int at = -1;

    /** Says that something is used now. What a step led to does not end the round. */
    public void used(P one) {
        if (!round.isEmpty() && at >= 0 && round.get(at).equals(one)) {
            return;
        }
        end();
        note(one);
    }

    /** Ends the round: the key is let go. */
    public void end() {
        if (!round.isEmpty() && at >= 0) {
            note(round.get(at));
        }
        round = List.of();
        at = -1;
    }

    /** @return the one used last among those that are there */
    public Optional<P> last(List<P> there) {
        return ordered(there).stream().findFirst();
    }

    /**
     * Takes a step.
     *
     * @param there what there is to go to
     * @param active what is used now; null or something else when it is none of them
     * @param by 1 or -1
     */
    public Optional<P> step(List<P> there, P active, int by) {
        if (there.isEmpty()) {
            return Optional.empty();
        }
        if (round.isEmpty() || !there.containsAll(round)) {
            round = ordered(there);
            at = round.indexOf(active);
        }
        at = at < 0 && by < 0 ? round.size() - 1 : Math.floorMod(at + by, round.size());
        return Optional.of(round.get(at));
    }

    private List<P> ordered(List<P> there) {
        List<P> all = new ArrayList<>(there);
        all.sort(Comparator.comparingInt(one -> recent.contains(one) ? recent.indexOf(one) : recent.size()));
        return all;
    }

    private void note(P one) {
        recent.remove(one);
        recent.addFirst(one);
    }
}
