package org.sankofa.ui.records.internal.list;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.search.Chip;
import org.sankofa.search.ParsedQuery;
import org.sankofa.search.SearchIndex;

/** What a list is narrowed by, as parts that can be taken away one by one. Immutable; made off the UI thread. */
public final class ListFilter {

    private final SearchIndex index;
    private final List<String> languages;
    private final ParsedQuery query;

    private ListFilter(SearchIndex index, List<String> languages, ParsedQuery query) {
        this.index = index;
        this.languages = languages;
        this.query = query;
    }

    /** Reads a query. */
    public static ListFilter of(SearchIndex index, List<String> languages, String query) {
        return new ListFilter(index, languages, index.parse(query, languages));
    }

    private ListFilter now(ParsedQuery changed) {
        return new ListFilter(index, languages, index.parse(changed.text(), languages));
    }

    /** The query. */
    public String text() {
        return query.text();
    }

    /** Its parts. */
    public List<Chip> chips() {
        return query.chips();
    }

    /** This filter, narrowed to a value; a second value of a field is an alternative. */
    public ListFilter with(String field, String value) {
        return now(query.with(field, value));
    }

    /** This filter without one of its parts. */
    public ListFilter without(int chip) {
        return now(query.without(chip));
    }

    /** What comes of something typed: its filters become parts, its words stay to be typed on. */
    public record Taken(ListFilter filter, String words) {
    }

    /** Takes the filters out of something typed. */
    public Taken take(String typed) {
        List<String> filters = new ArrayList<>(List.of(query.text()));
        List<String> words = new ArrayList<>();
        for (Chip chip : index.parse(typed, languages).chips()) {
            (chip.type() == Chip.Type.FILTER ? filters : words).add(chip.text());
        }
        return new Taken(of(index, languages, String.join(" ", filters).strip()), String.join(" ", words));
    }
}
