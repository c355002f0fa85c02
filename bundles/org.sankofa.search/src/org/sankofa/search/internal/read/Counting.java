package org.sankofa.search.internal.read;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.Query;
import org.sankofa.search.Facet;
import org.sankofa.search.FacetField;
import org.sankofa.search.ListRequest;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.search.internal.query.ParsedQueryImpl;

/** Counts what lists hold, for the groups of a navigator. */
public final class Counting {

    private final View view;
    private final Analyzers analyzers;
    private final Taxonomy taxonomy;
    private final Map<String, String> kindLabels;

    /** Counts over one state of the index. */
    public Counting(View view, Analyzers analyzers, Taxonomy taxonomy, Map<String, String> kindLabels) {
        this.view = view;
        this.analyzers = analyzers;
        this.taxonomy = taxonomy;
        this.kindLabels = kindLabels;
    }

    /** The counts; kept with the view, since navigators ask again and again. */
    public List<Facet> count(ListRequest request, ParsedQueryImpl parsed, Set<FacetField> fields, int limit)
            throws IOException {
        Query query = Lists.query(request, parsed, view, analyzers, taxonomy);
        FacetCounter counted = view.counted(query, fields);
        return new Facets(taxonomy, new Labels(taxonomy, kindLabels, request.languages())).of(counted, fields, limit);
    }
}
