package org.sankofa.evidence.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sankofa.exchange.ImportProblem;
import org.sankofa.model.checks.Tier;

/** What is wrong with a file, and what was understood of it. Thousands of problems of one kind are counted, the first ones listed. */
final class Findings {

    private static final int MOST_OF_A_KIND = 200;

    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, Integer> kinds = new LinkedHashMap<>();

    void critical(String code, int line, String path, String value, String message) {
        add(Tier.CRITICAL, code, line, path, value, message);
    }

    void error(String code, int line, String path, String value, String message) {
        add(Tier.ERROR, code, line, path, value, message);
    }

    void warning(String code, int line, String path, String value, String message) {
        add(Tier.WARNING, code, line, path, value, message);
    }

    private void add(Tier tier, String code, int line, String path, String value, String message) {
        int count = kinds.merge(tier + " " + code, 1, Integer::sum);
        if (count <= MOST_OF_A_KIND) {
            problems.add(new ImportProblem(tier, line, path, value, "evidence.md: " + code, message, code));
        }
    }

    /** Everything that was found; where there is too much of a kind, a line says how much more. */
    List<ImportProblem> all() {
        List<ImportProblem> all = new ArrayList<>(problems);
        kinds.forEach((kind, count) -> {
            if (count > MOST_OF_A_KIND) {
                Tier tier = Tier.valueOf(kind.substring(0, kind.indexOf(' ')));
                String code = kind.substring(kind.indexOf(' ') + 1);
                all.add(new ImportProblem(tier, 0, "", Integer.toString(count), "evidence.md: " + code,
                        "There are " + (count - MOST_OF_A_KIND) + " more of these.", code));
            }
        });
        return all;
    }

    /** Whether something could not be taken. */
    boolean hasErrors() {
        return problems.stream().anyMatch(one -> one.tier() != Tier.WARNING);
    }

    int count(String code) {
        return kinds.entrySet().stream().filter(one -> one.getKey().endsWith(" " + code)).mapToInt(Map.Entry::getValue).sum();
    }
}
