package org.sankofa.ui.evidence.internal.importing;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.StringJoiner;

import org.sankofa.exchange.ImportProblem;
import org.sankofa.model.checks.Tier;

/** What does not fit in a file, put together by what it is, in words of the window's language. */
public final class ImportRemarks {

    /** Its names are asked for instead. */
    static final String UNKNOWN_AREA = "unknown-area";
    private static final String KEY = "figures.problem.";
    private static final String BETWEEN = " \u00b7 ";

    private ImportRemarks() {
    }

    /**
     * Problems of one sort.
     *
     * @param words what they are and what to do, a sentence
     * @param count how many there are; more than lines where there are very many
     * @param problems those that are listed, in the order of the file
     */
    public record Group(Tier tier, String code, String words, long count, List<ImportProblem> problems) {

        /** Takes a copy. */
        public Group {
            problems = List.copyOf(problems);
        }

        /** Where they are and what stands there, a line for each of the first. */
        public List<String> lines(int most) {
            return problems.stream().map(ImportRemarks::place).filter(line -> !line.isEmpty()).distinct().limit(most).toList();
        }
    }

    /** Groups of problems, the worst first; names that are not known are left out. */
    public static List<Group> groups(List<ImportProblem> problems) {
        Map<String, List<ImportProblem>> byCode = new LinkedHashMap<>();
        problems.stream().filter(one -> !one.code().equals(UNKNOWN_AREA)).sorted(Comparator.comparing(ImportProblem::tier))
            .forEach(one -> byCode.computeIfAbsent(one.tier() + " " + one.code(), code -> new ArrayList<>()).add(one));
        return byCode.values().stream().map(ImportRemarks::group).toList();
    }

    private static Group group(List<ImportProblem> all) {
        ImportProblem first = all.getFirst();
        ImportProblem last = all.getLast();
        long more = isMore(last, all.size() - 1) ? Long.parseLong(last.value()) : -1;
        return new Group(first.tier(), first.code(), words(first), more < 0 ? all.size() : more, more < 0 ? all : all.subList(0, all.size() - 1));
    }

    /** The importers list the first ones of a sort, and at the end how many there are altogether. */
    private static boolean isMore(ImportProblem one, int listed) {
        return listed > 0 && one.line() == 0 && one.path().isEmpty() && one.value() != null && one.value().matches("\\d{1,18}")
            && Long.parseLong(one.value()) > listed;
    }

    /** The sentence for a code; that of the importer where it has none here. */
    private static String words(ImportProblem one) {
        try {
            return text(KEY + one.code());
        } catch (MissingResourceException e) {
            return one.message();
        }
    }

    /** Where it is and what stands there; empty: the whole file. */
    static String place(ImportProblem one) {
        StringJoiner words = new StringJoiner(BETWEEN);
        if (one.line() > 0) {
            words.add(text("figures.import.line", Integer.toString(one.line())));
        }
        if (one.path() != null && !one.path().isBlank()) {
            words.add(one.path());
        }
        if (one.value() != null && !one.value().isBlank() && !one.value().equals(one.path())) {
            words.add('\u201c' + one.value() + '\u201d');
        }
        return words.toString();
    }

    /** All of them as a table to paste into a spreadsheet. */
    public static String table(List<ImportProblem> problems) {
        StringBuilder table = new StringBuilder(String.join("\t", text("figures.import.tier"), text("figures.import.line.name"),
            text("figures.import.place"), text("figures.import.value"), text("figures.import.message"), "code")).append('\n');
        problems.stream().sorted(Comparator.comparing(ImportProblem::tier)).forEach(one -> table.append(String.join("\t", tier(one.tier()),
            one.line() > 0 ? Integer.toString(one.line()) : "", cell(one.path()), cell(one.value()), cell(one.message()), one.code())).append('\n'));
        return table.toString();
    }

    private static String cell(String words) {
        String plain = words == null ? "" : words.replaceAll("[\\t\\r\\n]+", " ");
        // a spreadsheet would take it for a formula
        return plain.matches("(?s)[=+@-].*") && !plain.matches("[-+]?[0-9.,]+") ? "'" + plain : plain;
    }

    /** What a tier is called. */
    static String tier(Tier tier) {
        return text("figures.import.tier." + tier.name().toLowerCase(java.util.Locale.ROOT));
    }
}
