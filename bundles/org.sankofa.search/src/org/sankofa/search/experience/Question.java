package org.sankofa.search.experience;

import java.util.Map;
import java.util.Set;

import org.sankofa.search.similarity.QuestionKind;

/**
 * What experience is looked for to go with, read from a record or a country at one moment; it does not follow later edits.
 * Made by {@link ExperienceSearch#about}. Two questions are equal when they ask the same.
 *
 * @param kind what it is about
 * @param record id of the record, empty for a country
 * @param group id of the programme, series or request that the record is part of; empty where there is none
 * @param space name of the space it belongs to; empty where it is of none
 * @param areas notations of its areas
 * @param values what the record says, as written by the forms of the attributes, by their ids
 * @param texts its words by language
 */
public record Question(QuestionKind kind, String record, String group, String space, Set<String> areas, Map<String, String> values,
    Map<String, String> texts) {

    /** Takes copies. */
    public Question {
        areas = Set.copyOf(areas);
        values = Map.copyOf(values);
        texts = Map.copyOf(texts);
    }

    /** @return the same question with more words, as typed by a person who looks for something in particular */
    public Question with(String language, String words) {
        if (words == null || words.isBlank()) {
            return this;
        }
        Map<String, String> more = new java.util.HashMap<>(texts);
        more.merge(language, words, (before, now) -> before + "\n" + now);
        return new Question(kind, record, group, space, areas, values, more);
    }

    /** @return the same question asked from within a space */
    public Question in(String name) {
        return new Question(kind, record, group, name, areas, values, texts);
    }
}
