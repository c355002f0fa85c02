package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.util.List;

import org.sankofa.evidence.internal.table.Table;

/** A table that asks between its rows whether to go on, also where there is no figure in them. */
final class Watched implements Table {

    private static final int ASKED_EVERY = 1024;

    private final Table table;
    private final Runnable check;

    /** @param check throws when somebody stopped the import */
    Watched(Table table, Runnable check) {
        this.table = table;
        this.check = check;
    }

    @Override
    public List<String> sheets() {
        return table.sheets();
    }

    @Override
    public void read(int sheet, Sink sink) throws IOException {
        int[] rows = new int[1];
        table.read(sheet, row -> {
            if ((rows[0]++ & ASKED_EVERY - 1) == 0) {
                check.run();
            }
            return sink.row(row);
        });
    }

    @Override
    public List<Note> notes() {
        return table.notes();
    }

    @Override
    public void close() {
        // who opened the table closes it
    }
}
