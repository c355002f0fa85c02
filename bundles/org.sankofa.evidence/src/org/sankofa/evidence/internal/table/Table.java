package org.sankofa.evidence.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file with one or several sheets. For one thread. */
public interface Table extends Closeable {

    /** Takes rows. */
    @FunctionalInterface
    interface Sink {
        /** @return whether to go on */
        boolean row(Row row) throws IOException;
    }

    /**
     * Something of a sheet that a reader has to know.
     *
     * @param code {@code formulas}, {@code formulas-empty}, {@code merged}, {@code errors} or {@code encoding}
     * @param sheet name of the sheet; empty where there are none
     * @param count how many
     */
    record Note(String code, String sheet, int count) {
    }

    /** @return the names of the sheets; one empty name for what has none */
    List<String> sheets();

    /**
     * Reads a sheet from its beginning; empty rows may be left out.
     *
     * @throws TableException when it cannot be read on; what came until then stays
     */
    void read(int sheet, Sink sink) throws IOException;

    /** @return what was noticed in the sheets that were read so far */
    List<Note> notes();
}
