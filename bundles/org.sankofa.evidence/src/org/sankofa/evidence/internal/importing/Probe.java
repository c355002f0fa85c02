package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.sankofa.evidence.internal.table.Row;
import org.sankofa.evidence.internal.table.SourceFile;
import org.sankofa.evidence.internal.table.Table;
import org.sankofa.evidence.internal.table.TableException;

/**
 * The beginning of a file, by which layouts recognise it.
 *
 * @param file the file
 * @param sheets names of the sheets
 * @param heads the first rows of each of the first sheets
 */
record Probe(SourceFile file, List<String> sheets, List<List<Row>> heads) {

    private static final int MOST_ROWS = 40;
    private static final int MOST_SHEETS = 4;

    static Probe of(SourceFile file, Table table) throws IOException {
        List<List<Row>> heads = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_SHEETS, table.sheets().size()); i++) {
            List<Row> head = new ArrayList<>();
            try {
                table.read(i, row -> {
                    head.add(row);
                    return head.size() < MOST_ROWS;
                });
            } catch (TableException e) {
                // what can be seen is enough to know the layout; reading will say what is wrong
                if (head.isEmpty() || e.isHarmful()) {
                    throw e;
                }
            }
            heads.add(head);
        }
        return new Probe(file, table.sheets(), heads);
    }

    /** The first rows of the first sheet. */
    List<Row> head() {
        return heads.isEmpty() ? List.of() : heads.get(0);
    }

    /** The first row with these texts in its first cells; case does not matter. Null where there is none. */
    Row header(String... texts) {
        for (Row row : head()) {
            boolean same = true;
            for (int i = 0; i < texts.length && same; i++) {
                same = row.text(i).replaceAll("\\s+", " ").equalsIgnoreCase(texts[i]);
            }
            if (same) {
                return row;
            }
        }
        return null;
    }
}
