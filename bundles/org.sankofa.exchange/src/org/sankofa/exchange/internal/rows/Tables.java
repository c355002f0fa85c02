package org.sankofa.exchange.internal.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.sankofa.model.checks.Tier;

/**
 * What a publisher's own names mean in our vocabularies, read from the table beside this class. A name that says nothing we
 * have a word for is known and means nothing.
 */
public final class Tables {

    private static final Map<String, Map<String, List<String>>> TABLES = read();

    private final Map<String, List<String>> table;

    private Tables(Map<String, List<String>> table) {
        this.table = table;
    }

    static Tables of(String table) {
        return new Tables(TABLES.get(table));
    }

    /** All notations that the table points to. */
    public static Set<String> notations() {
        Set<String> all = new TreeSet<>();
        TABLES.values().forEach(table -> table.values().forEach(all::addAll));
        return all;
    }

    /** Tables and what they mean; of words that are looked for in a text. */
    Map<String, List<String>> all() {
        return table;
    }

    /**
     * What the names of a cell mean. Tables have commas between them and may hold commas; longer names go first.
     *
     * @param meant takes the notations
     */
    void find(Row row, String column, Mapping mapping, Set<String> meant) {
        String rest = row.get(column);
        while (!rest.isEmpty()) {
            String text = rest.toLowerCase(Locale.ROOT);
            String name = table.keySet().stream().filter(one -> text.equals(one) || text.startsWith(one + ","))
                    .max(Comparator.comparingInt(String::length)).orElse(null);
            int length = name != null ? name.length() : rest.indexOf(',') >= 0 ? rest.indexOf(',') : rest.length();
            if (name != null) {
                meant.addAll(table.get(name));
            } else {
                String unknown = rest.substring(0, length).strip();
                mapping.problems().once(Tier.WARNING, row, column, unknown, "unknown-theme", "No theme is known for \"" + unknown
                        + "\". The name is kept with the record; choose a theme there.");
            }
            rest = rest.substring(length).replaceFirst("^\\s*,\\s*", "").strip();
        }
    }

    private static Map<String, Map<String, List<String>>> read() {
        Map<String, Map<String, List<String>>> tables = new LinkedHashMap<>();
        try (InputStream in = Tables.class.getResourceAsStream("names.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                List<String> meant = new ArrayList<>();
                for (String notation : cells[2].isBlank() ? new String[0] : cells[2].strip().split(" ")) {
                    meant.add(notation);
                }
                tables.computeIfAbsent(cells[0], key -> new LinkedHashMap<>()).put(cells[1].toLowerCase(Locale.ROOT), meant);
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException("The table of names cannot be read; install the program again.", e);
        }
    }
}
