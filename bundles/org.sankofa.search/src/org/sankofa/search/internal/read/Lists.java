package org.sankofa.search.internal.read;

import java.io.IOException;
import java.util.Locale;

import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Rows;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.search.internal.query.ParsedQueryImpl;

/** Answers requests for pages of lists. */
public final class Lists {

    /** Pages that end before this row are picked out of a list that is not in order yet. */
    private static final int FIRST = 500;

    private final View view;
    private final Orders orders;
    private final Analyzers analyzers;
    private final Taxonomy taxonomy;

    /** Lists over one state of the index. */
    public Lists(View view, Orders orders, Analyzers analyzers, Taxonomy taxonomy) {
        this.view = view;
        this.orders = orders;
        this.analyzers = analyzers;
        this.taxonomy = taxonomy;
    }

    /** What a list holds. */
    static Query query(ListRequest request, ParsedQueryImpl parsed, View view, Analyzers analyzers, Taxonomy taxonomy)
            throws IOException {
        if (parsed.isEmpty() && request.filters().isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        Meaning meaning = new Meaning(parsed, new Words(view, analyzers, taxonomy), analyzers,
                request.languages().get(0).toLowerCase(Locale.ROOT).split("-")[0]);
        meaning.narrow(request.filters());
        Query whole = meaning.whole(false);
        return whole instanceof BooleanQuery all && all.clauses().size() == 1 && !all.clauses().get(0).isProhibited()
                ? all.clauses().get(0).query() : whole;
    }

    /** The page asked for. */
    public Rows rows(ListRequest request, ParsedQueryImpl parsed) throws IOException {
        Query query = query(request, parsed, view, analyzers, taxonomy);
        long last = request.offset() + request.limit();
        String language = request.languages().get(0);
        Listing listing = last <= FIRST
                ? Listing.first(view, orders, query, request.sort(), language, (int) last, request.descending())
                : Listing.all(view, orders, query, request.sort(), language);
        return new Rows(listing.total(), request.offset(),
                listing.page(request.offset(), request.limit(), request.descending(), request.languages()),
                parsed.problems());
    }
}
