package org.sankofa.charts;

/** What a shape is painted for; a {@link Palette} says with which colour. */
public sealed interface Ink {

    /** Fixed parts. */
    enum Role implements Ink {
        /** The ground. */
        PAPER,
        /** Words. */
        TEXT,
        /** Words of less weight. */
        QUIET,
        /** Lines to read values by. */
        GRID,
        /** Where zero is. */
        AXIS,
        /** Something to be reached or not to be passed. */
        TARGET,
        /** Something that needs care. */
        WARNING,
        /** Countries and cells of which nothing is known. */
        NO_DATA,
        /** Edges between countries. */
        EDGE,
        /** The sea. */
        SEA,
        /** What the chart is about. */
        FOCUS
    }

    /**
     * One of several things side by side.
     *
     * @param number from 0 on
     */
    record Series(int number) implements Ink {
    }

    /**
     * How much, of nothing to all.
     *
     * @param share 0 to 1
     */
    record Shade(double share) implements Ink {

        /** Takes what lies outside as the end. */
        public Shade {
            share = Double.isNaN(share) ? 0 : Math.max(0, Math.min(1, share));
        }
    }

    /**
     * Which side of the middle, and how far.
     *
     * @param share -1 to 1
     */
    record Side(double share) implements Ink {

        /** Takes what lies outside as the end. */
        public Side {
            share = Double.isNaN(share) ? 0 : Math.max(-1, Math.min(1, share));
        }
    }
}
