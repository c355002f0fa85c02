package org.sankofa.search.experience;

import java.util.List;

import org.sankofa.search.Row;
import org.sankofa.search.similarity.Comparison;

/**
 * Something that was learned or done elsewhere, and why it is offered.
 *
 * @param row the record
 * @param kind what sort of experience it is
 * @param score what the list is ordered by before it is made diverse, 0 to about 1
 * @param comparison context and text beside those of the question, attribute by attribute
 * @param reasons sentences on what speaks for it, the strongest first; both values are in them
 * @param conditions when a lesson applies and when not, each held against the question
 * @param outcome of a lesson: {@code success}, {@code failure}, {@code mixed}, {@code unknown}; else empty
 * @param nature of a lesson: {@code observed}, {@code practice}, {@code premise}, {@code openQuestion}; else empty
 * @param group id of the programme, series or request it belongs to; empty where it stands alone
 * @param superseded whether another lesson took its place
 * @param retired whether it was retired or rejected
 * @param pinned whether the person pinned it or its country
 */
public record Experience(Row row, ExperienceKind kind, double score, Comparison comparison, List<String> reasons,
    List<ConditionCheck> conditions, String outcome, String nature, String group, boolean superseded, boolean retired, boolean pinned) {

    /** Takes copies of the lists. */
    public Experience {
        reasons = List.copyOf(reasons);
        conditions = List.copyOf(conditions);
    }
}
