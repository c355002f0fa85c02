package org.sankofa.search.internal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.search.Hits;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Rows;
import org.sankofa.search.SearchRequest;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.RelevantExperience;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.context.Attributes;
import org.sankofa.search.internal.context.TaxonomyConcepts;
import org.sankofa.search.internal.experience.Contexts;
import org.sankofa.search.internal.experience.Finding;
import org.sankofa.search.internal.experience.Places;
import org.sankofa.search.internal.index.BareFolder;
import org.sankofa.search.internal.index.DocumentMaker;
import org.sankofa.search.internal.index.Entry;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.search.internal.query.Known;
import org.sankofa.search.internal.query.ParsedQueryImpl;
import org.sankofa.search.internal.read.Lists;
import org.sankofa.search.internal.read.Orders;
import org.sankofa.search.internal.read.Searching;
import org.sankofa.search.internal.read.View;

/** Our index without a store, filled with entries: the same documents, queries and readers as in the workbench. */
public final class OurIndex implements AutoCloseable {

    private final BareFolder folder;
    private final Analyzers analyzers = new Analyzers();
    private final Taxonomy taxonomy;
    private final Orders orders = new Orders();
    private View view;
    private Contexts contexts;
    private TaxonomyConcepts concepts;
    private Places places;
    private View placesOf;

    /** Opens or makes an index in a folder. */
    public OurIndex(Path path, Taxonomy taxonomy) throws IOException {
        this.folder = new BareFolder(path);
        this.taxonomy = taxonomy;
    }

    /** Adds entries {@code from} to {@code to}, the last one not included. */
    public void add(int from, int to, IntFunction<Entry> entries) throws IOException {
        DocumentMaker maker = new DocumentMaker(analyzers, taxonomy);
        for (int i = from; i < to; i++) {
            folder.writer().addDocument(maker.make(entries.apply(i)));
        }
    }

    /** Takes entries in again. */
    public void replace(List<Entry> entries) throws IOException {
        DocumentMaker maker = new DocumentMaker(analyzers, taxonomy);
        for (Entry entry : entries) {
            folder.writer().updateDocument(new Term(Names.KEY, DocumentMaker.key(entry.key)), maker.make(entry));
        }
    }

    /** Makes what was added findable. */
    public void refresh() throws IOException {
        DirectoryReader next = view == null ? DirectoryReader.open(folder.writer())
                : DirectoryReader.openIfChanged(view.reader(), folder.writer());
        if (next != null) {
            View before = view;
            view = new View(next);
            if (before != null) {
                before.reader().close();
            }
        }
    }

    /** How many documents there are. */
    public int documents() throws IOException {
        refresh();
        return view.reader().numDocs();
    }

    /** Makes what was added durable. */
    public void commit() throws IOException {
        folder.writer().commit();
    }

    private ParsedQueryImpl parse(String query) throws IOException {
        Known known = view.known(taxonomy, List.of("en"), () -> new Known(taxonomy, Kinds.all(), Locale.ENGLISH,
                new Known.Indexed(view.values(Names.KIND, 1000), view.features(), view.values(Names.SPACE, 1000),
                        view.values(Names.STATE, 1000), Set.of("en"))));
        return ParsedQueryImpl.parse(query,
                new ParsedQueryImpl.Context(known, analyzers, List.of("en"), Clock.systemUTC()));
    }

    /** Searches as the workbench does. */
    public Hits search(SearchRequest request) throws IOException {
        return new Searching(view, analyzers, taxonomy, java.util.Map.of(), request, parse(request.query())).run(true);
    }

    /** A page of a list as the navigator shows it. */
    public Rows list(ListRequest request) throws IOException {
        return new Lists(view, orders, analyzers, taxonomy).rows(request, parse(request.query()));
    }

    /**
     * Looks for experience as the workbench does.
     *
     * @param few with so few records all of them are compared
     */
    public RelevantExperience experience(ExperienceRequest request, int few) throws IOException {
        if (contexts == null) {
            contexts = new Contexts(Attributes.now());
            concepts = new TaxonomyConcepts(taxonomy);
        }
        if (placesOf != view) {
            places = new Places(view, contexts, concepts, Set.of(), null);
            placesOf = view;
        }
        return new Finding(view, contexts, places, concepts, analyzers, request, Set.of(), few).find(true);
    }

    /** How many different values of contexts are kept. */
    public long keptValues() {
        return contexts == null ? 0 : contexts.kept();
    }

    @Override
    public void close() throws IOException {
        if (view != null) {
            view.reader().close();
        }
        folder.close();
        analyzers.close();
    }
}
