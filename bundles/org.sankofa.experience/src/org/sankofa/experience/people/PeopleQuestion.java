package org.sankofa.experience.people;

import java.util.List;
import java.util.Set;

/**
 * Whom one looks for. What is empty does not matter.
 *
 * @param areas notations of countries and regions, such as {@code area:GHA}; those within and around count less
 * @param themes notations of themes, such as {@code theme:remittances}; those below count too
 * @param languages codes of languages the person should speak, such as {@code fr}; others are left out
 * @param lesson id of a lesson: whoever wrote, used or knows it
 * @param request id of a request: whoever answered it
 * @param shown BCP 47 tags for names and reasons, the preferred first
 * @param most how many people at most
 */
public record PeopleQuestion(Set<String> areas, Set<String> themes, Set<String> languages, String lesson, String request,
        List<String> shown, int most) {

    /** Takes copies. */
    public PeopleQuestion {
        areas = areas == null ? Set.of() : Set.copyOf(areas);
        themes = themes == null ? Set.of() : Set.copyOf(themes);
        languages = languages == null ? Set.of() : Set.copyOf(languages);
        shown = shown == null || shown.isEmpty() ? List.of("en") : List.copyOf(shown);
        most = Math.clamp(most, 1, 1000);
    }

    /** @return a question by place and theme */
    public static PeopleQuestion of(Set<String> areas, Set<String> themes) {
        return new PeopleQuestion(areas, themes, Set.of(), null, null, List.of("en"), 20);
    }
}
