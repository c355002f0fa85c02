package org.sankofa.ui.records.internal.trail;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * How far a person came on the trail. It goes on by itself when what a stop is about was done, each stop can be passed over,
 * and the whole can be put away for good and brought back.
 */
public final class Trail {

    private static final String AWAY = "away";

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private int at;
    private boolean away;

    /** The stop that the person is at; empty after the last one. */
    public synchronized Optional<Stop> stop() {
        return at < Stop.values().length ? Optional.of(Stop.values()[at]) : Optional.empty();
    }

    /** Whether the person does not want to see it. */
    public synchronized boolean isAway() {
        return away;
    }

    /** Something was done; the trail goes on where the current stop was about that. */
    public void did(Stop what) {
        if (!isAway() && stop().filter(what::equals).isPresent()) {
            next();
        }
    }

    /** Goes on to the next stop. */
    public void next() {
        change(Math.min(at + 1, Stop.values().length), away);
    }

    /** Puts the trail away for good. */
    public void putAway() {
        change(at, true);
    }

    /** Brings the trail back, at its first stop. */
    public void restart() {
        change(0, false);
    }

    private void change(int stop, boolean gone) {
        synchronized (this) {
            if (at == stop && away == gone) {
                return;
            }
            at = stop;
            away = gone;
        }
        listeners.forEach(Runnable::run);
    }

    /** What is to be remembered, as a word. */
    public synchronized String state() {
        return away ? AWAY : Integer.toString(at);
    }

    /** Takes over what was remembered; a word that says nothing begins the trail. */
    public void take(String state) {
        String word = state.strip();
        boolean number = word.matches("[0-4]");
        change(number ? Integer.parseInt(word) : 0, AWAY.equals(word));
    }

    /** Adds a listener, called when anything of this changes. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
