package org.sankofa.search;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A search.
 *
 * @param query in the query language; empty: everything
 * @param filters values to narrow to, joined by "or" within a field and by "and" between fields
 * @param languages BCP 47 tags, the preferred first: for titles, labels and the words that carry no meaning
 * @param offset first hit wanted, from 0
 * @param limit number of hits wanted, at most 1,000
 * @param facets what to count over the records found
 * @param facetLimit values per facet
 * @param fragments pieces of text per hit; 0: none
 */
public record SearchRequest(String query, Map<FacetField, Set<String>> filters, List<String> languages, int offset,
        int limit, Set<FacetField> facets, int facetLimit, int fragments) {

    /** Most hits given at once. */
    public static final int MAX_LIMIT = 1000;

    /** Fills in defaults and takes copies. */
    public SearchRequest {
        query = query == null ? "" : query;
        filters = copy(filters);
        languages = languages == null || languages.isEmpty() ? List.of("en") : List.copyOf(languages);
        facets = facets == null ? Set.of() : Set.copyOf(facets);
        offset = Math.max(0, offset);
        limit = Math.max(0, Math.min(MAX_LIMIT, limit));
        facetLimit = Math.max(1, facetLimit);
        fragments = Math.max(0, Math.min(10, fragments));
    }

    static Map<FacetField, Set<String>> copy(Map<FacetField, Set<String>> filters) {
        Map<FacetField, Set<String>> copy = new EnumMap<>(FacetField.class);
        if (filters != null) {
            filters.forEach((field, values) -> {
                if (!values.isEmpty()) {
                    copy.put(field, Set.copyOf(values));
                }
            });
        }
        return Map.copyOf(copy);
    }

    /** @return the first 50 hits with two fragments each and no facets, in English first */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Map.of(), List.of("en"), 0, 50, Set.of(), 20, 2);
    }

    /** @return this request, counting all facets */
    public SearchRequest withFacets() {
        return withFacets(EnumSet.allOf(FacetField.class), facetLimit);
    }

    /** @return this request, counting these facets with so many values each */
    public SearchRequest withFacets(Set<FacetField> fields, int valuesEach) {
        return new SearchRequest(query, filters, languages, offset, limit, fields, valuesEach, fragments);
    }

    /** @return this request for another page */
    public SearchRequest page(int from, int count) {
        return new SearchRequest(query, filters, languages, from, count, facets, facetLimit, fragments);
    }

    /** @return this request with other languages, the preferred first */
    public SearchRequest in(List<String> preferred) {
        return new SearchRequest(query, filters, preferred, offset, limit, facets, facetLimit, fragments);
    }

    /** @return this request with so many fragments per hit */
    public SearchRequest withFragments(int count) {
        return new SearchRequest(query, filters, languages, offset, limit, facets, facetLimit, count);
    }

    /** @return this request narrowed to these values, instead of those given for the field before */
    public SearchRequest filter(FacetField field, Set<String> values) {
        Map<FacetField, Set<String>> changed = new EnumMap<>(FacetField.class);
        changed.putAll(filters);
        changed.put(field, values);
        return new SearchRequest(query, changed, languages, offset, limit, facets, facetLimit, fragments);
    }
}
