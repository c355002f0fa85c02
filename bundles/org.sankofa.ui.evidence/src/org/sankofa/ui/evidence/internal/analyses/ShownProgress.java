package org.sankofa.ui.evidence.internal.analyses;

import java.util.function.Consumer;

import org.sankofa.store.Progress;

/** Tells a view how far something is, besides whoever is told anyway; not more often than one can read. */
final class ShownProgress implements Progress {

    private static final long PAUSE = 100_000_000L;

    private final Progress other;
    private final Consumer<String> told;
    private String task = "";
    private int total;
    private int done;
    private long last;

    ShownProgress(Progress other, Consumer<String> told) {
        this.other = other;
        this.told = told;
    }

    @Override
    public void begin(String newTask, int newTotal) {
        other.begin(newTask, newTotal);
        task = newTask == null ? "" : newTask;
        total = newTotal;
        done = 0;
        last = 0;
        tell();
    }

    @Override
    public void worked(int steps) {
        other.worked(steps);
        done += steps;
        tell();
    }

    @Override
    public boolean cancelled() {
        return other.cancelled();
    }

    private void tell() {
        long now = System.nanoTime();
        if (last == 0 || now - last > PAUSE) {
            last = now;
            told.accept(total > 0 ? task + " " + Math.min(done, total) + "/" + total : task);
        }
    }
}
