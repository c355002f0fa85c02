/**
 * Finding records: a full-text index derived from the store, a query language, facets, and paged lists for
 * navigators and tables. The index is disposable: it follows the store by itself and is built anew when it is
 * missing or damaged.
 *
 * <p>
 * Everything starts at {@link org.sankofa.search.SearchIndex#open}. Concepts (areas, themes) are named by their
 * notation, as in {@code area:ALB}; values of facets are bare codes, as in {@code ALB}.
 */
package org.sankofa.search;
