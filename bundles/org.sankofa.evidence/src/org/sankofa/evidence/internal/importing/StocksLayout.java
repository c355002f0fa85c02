package org.sankofa.evidence.internal.importing;

import java.util.List;

/** A layout of numbers of people by where they are from and where they live. */
abstract class StocksLayout implements Layout {

    /** A few people more or less are many times more or less. */
    private static final double FEW = 10_000;

    private final String source;

    /** @param source whose names of areas these are */
    StocksLayout(String source) {
        this.source = source;
    }

    @Override
    public final String source() {
        return source;
    }

    @Override
    public final double floor() {
        return FEW;
    }

    /** Tells which sheets hold nothing of what is read. */
    static void left(Reading reading, List<String> sheets, String what) {
        if (!sheets.isEmpty()) {
            String names = String.join(", ", sheets);
            reading.findings().warning("sheets-left", 0, names, null, "Not read, because they hold no " + what + ": " + names + ".");
        }
    }
}
