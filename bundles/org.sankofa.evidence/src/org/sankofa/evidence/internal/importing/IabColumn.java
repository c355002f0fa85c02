package org.sankofa.evidence.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sankofa.evidence.internal.table.Row;

/**
 * A column of the IAB's sheets: {@code Total}, {@code M-Total}, {@code High}, {@code F-High}, below the year over the first of its group.
 *
 * @param sex {@code _T}, {@code M} or {@code F}
 * @param skill {@code LOW}, {@code MEDIUM}, {@code HIGH} or {@code _T}
 */
record IabColumn(int at, String year, String sex, String skill) {

    private static final Pattern HEADING = Pattern.compile("(?:(m|f|male|female|men|women|total)[- _])?(total|tot|low|medium|med|high)(?:[- ]?skill(?:ed|s)?)?");

    /** @return the columns; none where these are not the first two rows of such a sheet */
    static List<IabColumn> of(Row years, Row header) {
        String first = header.text(0).toLowerCase(Locale.ROOT);
        List<IabColumn> columns = new ArrayList<>();
        if (!first.equals("country of birth") && !first.equals("citizenship") || years.text(0).isEmpty()) {
            return columns;
        }
        String year = null;
        for (int i = 1; i < header.cells().size(); i++) {
            year = year(years.text(i)) == null ? year : year(years.text(i));
            Matcher heading = HEADING.matcher(header.text(i).toLowerCase(Locale.ROOT));
            if (year != null && heading.matches()) {
                columns.add(new IabColumn(i, year, sex(heading.group(1)), skill(heading.group(2))));
            }
        }
        return columns;
    }

    private static String year(String text) {
        String bare = text.replaceFirst("\\.0$", "");
        return bare.matches("(19|20)[0-9]{2}") ? bare : null;
    }

    static String sex(String written) {
        return written == null || written.startsWith("t") ? "_T" : written.startsWith("m") ? "M" : "F";
    }

    static String skill(String written) {
        return switch (written.charAt(0)) {
            case 'l' -> "LOW";
            case 'm' -> "MEDIUM";
            case 'h' -> "HIGH";
            default -> "_T";
        };
    }

    static boolean tellsSkills(List<IabColumn> columns) {
        return columns.stream().anyMatch(column -> !column.skill().equals("_T"));
    }
}
