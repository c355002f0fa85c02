package org.sankofa.search.quality;

import java.util.List;
import java.util.Map;

/**
 * A situation in which somebody looks for experience, and how relevant what there is would be, judged by people.
 *
 * @param name short name
 * @param ask what is asked for: {@code country CODE}, {@code record ID}, or the kind of a draft
 * @param space name of the space it is asked from; empty: one of the person's own
 * @param title of a draft
 * @param text of a draft
 * @param areas codes of the areas of a draft
 * @param themes codes of its themes; areas of work begin with {@code W:}
 * @param groups codes of its target groups
 * @param need what the person wants, in one sentence
 * @param grades 1 to 3 by the beginnings of ids; what is not there is not relevant
 */
public record Situation(String name, String ask, String space, String title, String text, List<String> areas, List<String> themes,
    List<String> groups, String need, Map<String, Integer> grades) {

    /** Takes copies. */
    public Situation {
        areas = List.copyOf(areas);
        themes = List.copyOf(themes);
        groups = List.copyOf(groups);
        grades = Map.copyOf(grades);
    }

    /** @return the grade of a record; 0 where it is not relevant */
    public int grade(String id) {
        return grades.entrySet().stream().filter(grade -> id.startsWith(grade.getKey())).mapToInt(Map.Entry::getValue).findFirst().orElse(0);
    }
}
