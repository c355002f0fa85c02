package org.sankofa.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page of a sorted list, for navigators and tables.
 *
 * @param query narrows the list, in the query language; empty: everything
 * @param filters values to narrow to, joined by "or" within a field and by "and" between fields
 * @param sort the order
 * @param descending the other way round
 * @param languages BCP 47 tags, the preferred first: for titles and for their order
 * @param offset first row wanted, from 0
 * @param limit number of rows wanted, at most 1,000
 */
public record ListRequest(String query, Map<FacetField, Set<String>> filters, Sort sort, boolean descending,
        List<String> languages, long offset, int limit) {

    /** Fills in defaults and takes copies. */
    public ListRequest {
        query = query == null ? "" : query;
        filters = SearchRequest.copy(filters);
        sort = sort == null ? Sort.TITLE : sort;
        languages = languages == null || languages.isEmpty() ? List.of("en") : List.copyOf(languages);
        offset = Math.max(0, offset);
        limit = Math.max(0, Math.min(SearchRequest.MAX_LIMIT, limit));
    }

    /** @return the first 100 of all records by title, in English first */
    public static ListRequest all() {
        return new ListRequest("", Map.of(), Sort.TITLE, false, List.of("en"), 0, 100);
    }

    /** @return the first 100 records of a kind by title */
    public static ListRequest kind(String kind) {
        return all().filter(FacetField.KIND, Set.of(kind));
    }

    /** @return this request narrowed to these values, instead of those given for the field before */
    public ListRequest filter(FacetField field, Set<String> values) {
        Map<FacetField, Set<String>> changed = new EnumMap<>(FacetField.class);
        changed.putAll(filters);
        changed.put(field, values);
        return new ListRequest(query, changed, sort, descending, languages, offset, limit);
    }

    /** @return this request narrowed by a query */
    public ListRequest matching(String text) {
        return new ListRequest(text, filters, sort, descending, languages, offset, limit);
    }

    /** @return this request in another order */
    public ListRequest sorted(Sort order, boolean down) {
        return new ListRequest(query, filters, order, down, languages, offset, limit);
    }

    /** @return this request with other languages, the preferred first */
    public ListRequest in(List<String> preferred) {
        return new ListRequest(query, filters, sort, descending, preferred, offset, limit);
    }

    /** @return this request for another page */
    public ListRequest page(long from, int count) {
        return new ListRequest(query, filters, sort, descending, languages, from, count);
    }
}
