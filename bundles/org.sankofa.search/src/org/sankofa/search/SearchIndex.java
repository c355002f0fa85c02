package org.sankofa.search;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sankofa.search.experience.ExperienceSearch;
import org.sankofa.search.internal.Indexes;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * The index of a workspace. It follows the store by itself: what is saved is found right after. Several processes
 * may have the index of one workspace open. All methods may be called from any thread; those that read may take
 * some milliseconds, so call them outside the user interface's thread.
 */
public interface SearchIndex extends AutoCloseable {

    /**
     * Opens the index in the workspace's folder {@code index}, or begins to build it when it is missing, damaged or
     * made by another version. Returns without waiting for that: see {@link #awaitCaughtUp()}. Where the folder cannot
     * be used, the index is kept in memory, and {@link IndexStatus#message()} says why.
     *
     * @throws StoreException CANNOT_READ when the workspace cannot be read
     */
    static SearchIndex open(Workspace workspace) throws StoreException {
        return Indexes.open(workspace);
    }

    /**
     * Searches. Mistakes in the query are no errors: see {@link Hits#problems()}. What this process or another one saved
     * before is found; while the index is being built, what is there so far. When the index cannot be written, that is
     * said once; further searches try again and find what was there before.
     *
     * @throws StoreException CLOSED, CANNOT_READ, CANNOT_WRITE
     */
    Hits search(SearchRequest request) throws StoreException;

    /** @return a page of a sorted list */
    Rows list(ListRequest request) throws StoreException;

    /**
     * Counts the records of a list by the values of a field, for the groups of a navigator.
     *
     * @param request narrows; its order and page do not matter
     * @param field what to count by
     * @param limit most values given
     */
    Facet count(ListRequest request, FacetField field, int limit) throws StoreException;

    /** As {@link #count(ListRequest, FacetField, int)}, several fields at once, in their order. */
    List<Facet> count(ListRequest request, Set<FacetField> fields, int limit) throws StoreException;

    /**
     * Records whose title holds words beginning with what was typed, for quick opening and for picking references.
     *
     * @param typed what was typed so far; empty: the last ones modified
     * @param kinds kinds to choose from; empty: all
     * @param limit most rows wanted
     * @param languages BCP 47 tags, the preferred first
     */
    List<Row> suggest(String typed, Collection<String> kinds, int limit, List<String> languages)
            throws StoreException;

    /** @return the record as a row, empty when it is not in the index */
    Optional<Row> row(RecordKey key, List<String> languages) throws StoreException;

    /** @return what finds relevant experience in this index; the same object each time */
    ExperienceSearch experience();

    /** Reads a query without running it, for chips and for telling mistakes while one types. */
    ParsedQuery parse(String query, List<String> languages);

    /** @return what can complete the word at {@code position} of a query: fields, values, titles of areas */
    List<String> complete(String query, int position, int limit);

    /**
     * Waits until everything is in the index that was saved, by this process or another one, before this call.
     *
     * @throws StoreException CANNOT_READ, CANNOT_WRITE, CLOSED
     */
    void awaitCaughtUp() throws StoreException;

    /**
     * As {@link #awaitCaughtUp()}, but no longer than that.
     *
     * @return whether everything is in the index
     */
    boolean awaitCaughtUp(Duration most) throws StoreException;

    /** @return the number of records in the index */
    long documents();

    /** @return how far the index is */
    IndexStatus status();

    /** @return what the index did since it was opened */
    IndexCounters counters();

    /** Throws the index away and builds it from the store again, in the background. */
    void rebuild() throws StoreException;

    /** Adds a listener that is called, on a thread of the index, when what can be found or the status changed. */
    void addListener(Runnable listener);

    /** Removes a listener. */
    void removeListener(Runnable listener);

    /** Makes everything durable and closes. */
    @Override
    void close();
}
