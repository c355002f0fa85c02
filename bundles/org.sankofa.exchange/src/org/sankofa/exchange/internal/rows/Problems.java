package org.sankofa.exchange.internal.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sankofa.exchange.ImportProblem;
import org.sankofa.model.checks.Tier;

/** What is to be said of a file. What is the matter with a name or a mark in many rows is said once, with the lines. */
final class Problems {

    private static final int LINES = 5;

    private record About(Tier tier, String column, String value, String code) {
    }

    private record Said(String message, List<Integer> lines) {
    }

    private final String rule;
    private final Map<About, Said> all = new LinkedHashMap<>();
    private int alone;

    Problems(String rule) {
        this.rule = rule;
    }

    /** Of this row alone. */
    void add(Tier tier, Row row, String column, String value, String code, String message) {
        // a number of its own keeps it apart from what is the same in another row
        all.put(new About(tier, column, value, code + '#' + alone++), new Said(message, new ArrayList<>(List.of(row.line()))));
    }

    /** Of this value, in whichever rows it stands. */
    void once(Tier tier, Row row, String column, String value, String code, String message) {
        all.computeIfAbsent(new About(tier, column, value, code), key -> new Said(message, new ArrayList<>())).lines().add(row.line());
    }

    List<ImportProblem> list() {
        List<ImportProblem> list = new ArrayList<>();
        all.forEach((about, said) -> list.add(new ImportProblem(about.tier(), said.lines().get(0), about.column(), about.value(), rule,
                said.message() + more(said.lines()), about.code().replaceFirst("#\\d+$", ""))));
        list.sort((a, b) -> Integer.compare(a.line(), b.line()));
        return list;
    }

    private static String more(List<Integer> lines) {
        List<Integer> others = lines.subList(1, lines.size());
        if (others.isEmpty()) {
            return "";
        }
        String first = others.stream().limit(LINES).map(String::valueOf).collect(Collectors.joining(", "));
        return " Also in line " + first + (others.size() > LINES ? " and " + (others.size() - LINES) + " more." : ".");
    }
}
