package org.sankofa.evidence.internal.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sankofa.evidence.internal.table.Row;

/**
 * The heading of a table of UN DESA with one row for each area or pair of areas. Which columns are of men, of women and of both says a
 * row above it; where none does, the columns come in this order: both, men, women.
 *
 * @param destination column with the name of the destination; -1: there is none
 * @param destinationCode column with its number
 * @param origin column with the name of the origin; -1: there is none
 * @param originCode column with its number
 * @param year column that names the year; -1: years stand across
 * @param figures the columns of figures
 */
record DesaHeading(int destination, int destinationCode, int origin, int originCode, int year, List<Figure> figures) {

    private static final Pattern AGES = Pattern.compile("([0-9]{1,2}) ?[-\u2013] ?([0-9]{1,3})");
    private static final Pattern OLDEST = Pattern.compile("([0-9]{2,3}) ?\\+");
    private static final List<String> SEXES = List.of("_T", "M", "F");
    private static final int MOST_ROWS_ABOVE = 4;

    /**
     * A column of figures.
     *
     * @param year empty where a column of the row names it
     * @param sex {@code _T}, {@code M}, {@code F}, or empty
     * @param age as SDMX writes it, {@code _T} for all; empty where ages are not told apart
     */
    record Figure(int column, String year, String sex, String age) {
    }

    /** @return null where a row is no such heading */
    static DesaHeading of(Row row, List<Row> above) {
        int destination = -1;
        int origin = -1;
        int destinationCode = -1;
        int originCode = -1;
        int year = -1;
        int last = -1;
        for (int i = 0; i < Math.min(12, row.cells().size()); i++) {
            String text = DesaLongLayout.lower(row, i);
            boolean ofOrigin = text.endsWith("of origin");
            if (text.startsWith("location code")) {
                originCode = ofOrigin ? i : originCode;
                destinationCode = ofOrigin ? destinationCode : i;
            } else if (text.contains("country or area") && !text.startsWith("notes") && !text.startsWith("type")) {
                origin = ofOrigin ? i : origin;
                destination = ofOrigin ? destination : i;
            } else if (text.equals("year")) {
                year = i;
            } else if (!text.startsWith("notes") && !text.startsWith("type of data") && !text.startsWith("coverage") && !text.startsWith("data type")
                    && !text.startsWith("index") && !text.startsWith("sort")) {
                continue;
            }
            last = i;
        }
        boolean named = destination >= 0 && destinationCode >= 0 || origin >= 0 && originCode >= 0;
        List<Figure> figures = named && destination >= 0 == destinationCode >= 0 && origin >= 0 == originCode >= 0
                ? figures(row, last + 1, year >= 0, above) : List.of();
        return figures.size() < 2 ? null : new DesaHeading(destination, destinationCode, origin, originCode, year, figures);
    }

    private static List<Figure> figures(Row row, int first, boolean ages, List<Row> above) {
        List<Figure> figures = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = first; i < row.cells().size(); i++) {
            String text = DesaLongLayout.lower(row, i).replaceFirst("\\.0$", "");
            String code = ages ? age(text) : text.matches("(19|20)[0-9]{2}") ? text : "";
            if (!code.isEmpty()) {
                order.add(times.merge(code, 1, Integer::sum) - 1);
                figures.add(new Figure(i, ages ? "" : code, sexAbove(above, i, first), ages ? code : ""));
            }
        }
        boolean unsaid = figures.stream().allMatch(figure -> figure.sex().isEmpty());
        boolean thrice = !times.isEmpty() && times.values().stream().allMatch(count -> count == SEXES.size());
        if (unsaid && thrice) {
            for (int i = 0; i < figures.size(); i++) {
                Figure one = figures.get(i);
                figures.set(i, new Figure(one.column(), one.year(), SEXES.get(order.get(i)), one.age()));
            }
        }
        // the same year twice, and nobody says of what: better nothing than a guess
        return unsaid && !thrice && times.values().stream().anyMatch(count -> count > 1) ? List.of() : figures;
    }

    private static String age(String text) {
        Matcher ages = AGES.matcher(text);
        Matcher oldest = OLDEST.matcher(text);
        return ages.matches() ? "Y" + Integer.parseInt(ages.group(1)) + "T" + Integer.parseInt(ages.group(2))
                : oldest.matches() ? "Y_GE" + oldest.group(1) : text.equals("total") ? "_T" : "";
    }

    /** What the nearest row above says that has titles of groups: the one over the column, or to the left of it. */
    private static String sexAbove(List<Row> above, int column, int first) {
        for (Row row : nearest(above)) {
            String sex = "";
            for (int i = first; i <= column; i++) {
                String found = DesaSexes.of(row.text(i));
                sex = found.isEmpty() ? sex : found;
            }
            boolean titles = false;
            for (int i = first; i < row.cells().size(); i++) {
                titles |= !DesaSexes.of(row.text(i)).isEmpty() && !row.text(i).startsWith("Table");
            }
            if (titles) {
                return sex;
            }
        }
        return "";
    }

    private static List<Row> nearest(List<Row> above) {
        return above.subList(Math.max(0, above.size() - MOST_ROWS_ABOVE), above.size()).reversed();
    }

    boolean hasAges() {
        return figures.stream().anyMatch(figure -> !figure.age().isEmpty());
    }

    /** Whether the titles say that these are stocks of migrants; where nothing is said, they are. */
    boolean ofStocks(List<Row> above) {
        for (Row row : above) {
            for (int i = 0; i < row.cells().size(); i++) {
                String text = DesaLongLayout.lower(row, i);
                if (text.matches("table [0-9]+.*")) {
                    return text.contains("migrant stock at mid") && !text.contains("percentage") && !text.contains("refugee");
                }
            }
        }
        return true;
    }
}
