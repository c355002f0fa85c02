package org.sankofa.evidence.internal.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of one data file, by their keys, while others are merged in. The file is the sorted set of its lines. */
public final class Rows {

    /** What became of a line that was added. */
    public enum Outcome {
        /** It was not there. */
        CREATED,
        /** It replaced another value. */
        UPDATED,
        /** It was there. */
        UNCHANGED,
        /** Another value was there before and stays. */
        REFUSED_THERE,
        /** Another value was added before and stays. */
        REFUSED_TWICE
    }

    private final Columns columns;
    private final int keyFields;
    private final Map<String, String> lines = new HashMap<>();
    private final List<String> alternatives = new ArrayList<>();
    private final Set<String> added = new HashSet<>();
    private boolean changed;
    private String lastOther;
    private String lastKept;
    private boolean lastTwice;

    /**
     * @param csv what is there; empty for nothing
     * @throws IOException when the file there has other columns
     */
    public Rows(Columns columns, byte[] csv) throws IOException {
        this.columns = columns;
        this.keyFields = columns.names().indexOf(Columns.VALUE);
        List<String> there = new String(csv, StandardCharsets.UTF_8).lines().toList();
        if (!there.isEmpty() && !there.get(0).equals(columns.header())) {
            throw new IOException("the data set has other columns here (" + there.get(0) + ") than what comes ("
                    + columns.header() + "); give this edition another name");
        }
        for (String line : there.subList(Math.min(1, there.size()), there.size())) {
            String before = lines.put(key(line), line);
            if (before != null) {
                alternatives.add(before);
            }
        }
    }

    /** Takes out lines about names that are mapped now. */
    public long withdraw(Set<String> codes) {
        if (codes.isEmpty()) {
            return 0;
        }
        int area = columns.names().indexOf(Columns.AREA);
        int partner = columns.names().indexOf(Columns.PARTNER);
        long before = lines.size();
        lines.values().removeIf(line -> {
            List<String> fields = line.indexOf('?') < 0 ? List.of() : CsvLine.split(line);
            return fields.size() > partner && (codes.contains(fields.get(area)) || codes.contains(fields.get(partner)));
        });
        return before - lines.size();
    }

    /**
     * @param line as {@link Columns#line} makes it
     * @param replace whether a new value takes the place of another one that was there before
     */
    public Outcome add(String line, boolean replace) {
        String key = key(line);
        String there = lines.get(key);
        boolean twice = !added.add(key);
        lastOther = null;
        if (there == null) {
            lines.put(key, line);
            changed = true;
            return Outcome.CREATED;
        }
        List<String> old = rest(there, key);
        List<String> given = rest(line, key);
        boolean sameValue = old.get(0).equals(given.get(0));
        if (sameValue && (!replace || twice || old.equals(given))) {
            return Outcome.UNCHANGED;
        }
        lastTwice = twice;
        if (replace && !twice) {
            lines.put(key, line);
            changed = true;
            lastOther = sameValue ? null : there;
            lastKept = line;
            return Outcome.UPDATED;
        }
        lastOther = line;
        lastKept = there;
        return twice ? Outcome.REFUSED_TWICE : Outcome.REFUSED_THERE;
    }

    /** @return whether something differs from the file that was there */
    public boolean changed() {
        return changed;
    }

    /** @return of the line added last, what does not count; null when nothing was contradicted */
    public String lastOther() {
        return lastOther;
    }

    /** @return what counts in its place */
    public String lastKept() {
        return lastKept;
    }

    /** @return whether both were added */
    public boolean lastTwice() {
        return lastTwice;
    }

    /** @return the file */
    public String text() {
        List<String> all = new ArrayList<>(lines.values());
        all.addAll(alternatives);
        all.sort(null);
        StringBuilder text = new StringBuilder(columns.header()).append('\n');
        all.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** The dimensions and the period as they are written, with the last comma. */
    private String key(String line) {
        return CsvLine.beginning(line, keyFields);
    }

    private static List<String> rest(String line, String key) {
        return CsvLine.split(line.substring(key.length()));
    }
}
