package org.sankofa.search.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sankofa.model.kinds.Kinds;
import org.sankofa.search.Facet;
import org.sankofa.search.FacetField;
import org.sankofa.search.Hits;
import org.sankofa.search.IndexCounters;
import org.sankofa.search.IndexStatus;
import org.sankofa.search.ListRequest;
import org.sankofa.search.ParsedQuery;
import org.sankofa.search.Row;
import org.sankofa.search.Rows;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.SearchRequest;
import org.sankofa.search.experience.ExperienceSearch;
import org.sankofa.search.internal.experience.Experiences;
import org.sankofa.search.internal.index.Directories;
import org.sankofa.search.internal.index.DocumentMaker;
import org.sankofa.search.internal.index.Follower;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.query.Completion;
import org.sankofa.search.internal.query.Known;
import org.sankofa.search.internal.query.ParsedQueryImpl;
import org.sankofa.search.internal.read.Counting;
import org.sankofa.search.internal.read.Lists;
import org.sankofa.search.internal.read.Orders;
import org.sankofa.search.internal.read.Searching;
import org.sankofa.search.internal.read.Suggesting;
import org.sankofa.search.internal.read.View;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/** The index of a workspace. */
final class SearchIndexImpl implements SearchIndex {

    /** How long reading waits for what was saved just before. */
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MOST_VALUES = 1000;

    private final Follower follower;
    private final Orders orders = new Orders();
    private final ExperienceSearch experience;

    SearchIndexImpl(Workspace workspace, Directories directories) throws StoreException {
        follower = new Follower(workspace, directories);
        experience = new Experiences(workspace, follower, this::freshen);
    }

    /** Waits a moment for what was saved just before, but not for a whole index to be built. */
    private boolean freshen() throws StoreException {
        boolean everything = follower.isCaughtUp();
        IndexStatus.Phase phase = follower.status().phase();
        if (everything && phase != IndexStatus.Phase.FAILED) {
            return true;
        }
        if (phase == IndexStatus.Phase.BUILDING) {
            return false;
        }
        try {
            return follower.awaitCaughtUp(FRESH, false);
        } catch (StoreException e) {
            if (phase != IndexStatus.Phase.FAILED || e.code() == StoreException.Code.CLOSED) {
                throw e;
            }
            return everything; // this was said when it failed first; until it is mended, what is there is found
        }
    }

    private Known known(View view, List<String> languages) throws IOException {
        return view.known(follower.taxonomy(), languages, () -> new Known(follower.taxonomy(), Kinds.all(),
                Locale.forLanguageTag(languages.isEmpty() ? "en" : languages.get(0)),
                new Known.Indexed(view.values(Names.KIND, MOST_VALUES), view.features(),
                        view.values(Names.SPACE, MOST_VALUES), view.values(Names.STATE, MOST_VALUES),
                        view.values(Names.LANGUAGE, MOST_VALUES))));
    }

    private ParsedQueryImpl parse(View view, String query, List<String> languages) throws IOException {
        return ParsedQueryImpl.parse(query, new ParsedQueryImpl.Context(known(view, languages), follower.analyzers(),
                languages, Clock.systemUTC()));
    }

    @Override
    public Hits search(SearchRequest request) throws StoreException {
        boolean complete = freshen();
        return follower.read(view -> new Searching(view, follower.analyzers(), follower.taxonomy(),
                known(view, request.languages()).kindLabels(), request,
                parse(view, request.query(), request.languages())).run(complete));
    }

    @Override
    public Rows list(ListRequest request) throws StoreException {
        freshen();
        return follower.read(view -> new Lists(view, orders, follower.analyzers(), follower.taxonomy())
                .rows(request, parse(view, request.query(), request.languages())));
    }

    @Override
    public Facet count(ListRequest request, FacetField field, int limit) throws StoreException {
        return count(request, EnumSet.of(field), limit).get(0);
    }

    @Override
    public List<Facet> count(ListRequest request, Set<FacetField> fields, int limit) throws StoreException {
        freshen();
        Set<FacetField> inOrder = fields.isEmpty() ? Set.of() : new LinkedHashSet<>(EnumSet.copyOf(fields));
        return follower.read(view -> new Counting(view, follower.analyzers(), follower.taxonomy(),
                known(view, request.languages()).kindLabels())
                        .count(request, parse(view, request.query(), request.languages()), inOrder, limit));
    }

    @Override
    public List<Row> suggest(String typed, Collection<String> kinds, int limit, List<String> languages)
            throws StoreException {
        freshen();
        return follower.read(view -> new Suggesting(view, follower.analyzers()).suggest(typed == null ? "" : typed,
                kinds, limit, languages));
    }

    @Override
    public Optional<Row> row(RecordKey key, List<String> languages) throws StoreException {
        freshen();
        return follower.read(view -> {
            int document = view.document(DocumentMaker.key(key));
            return document < 0 ? Optional.<Row> empty() : Optional.of(view.row(document, languages));
        });
    }

    @Override
    public ExperienceSearch experience() {
        return experience;
    }

    @Override
    public ParsedQuery parse(String query, List<String> languages) {
        try {
            return follower.read(view -> parse(view, query, languages.isEmpty() ? List.of("en") : languages));
        } catch (StoreException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    public List<String> complete(String query, int position, int limit) {
        try {
            return follower.read(view -> new Completion(known(view, List.of("en"))).complete(query, position, limit));
        } catch (StoreException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    public void awaitCaughtUp() throws StoreException {
        follower.awaitCaughtUp();
    }

    @Override
    public boolean awaitCaughtUp(Duration most) throws StoreException {
        return follower.awaitCaughtUp(most, true);
    }

    @Override
    public long documents() {
        try {
            return follower.read(view -> (long) view.reader().numDocs());
        } catch (StoreException e) {
            return 0; // closed
        }
    }

    @Override
    public IndexStatus status() {
        return follower.status();
    }

    @Override
    public IndexCounters counters() {
        return follower.counters();
    }

    @Override
    public void rebuild() throws StoreException {
        follower.rebuild();
    }

    @Override
    public void addListener(Runnable listener) {
        follower.addListener(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        follower.removeListener(listener);
    }

    @Override
    public void close() {
        follower.close();
    }
}
