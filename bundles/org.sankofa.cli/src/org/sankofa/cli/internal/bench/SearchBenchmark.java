package org.sankofa.cli.internal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sankofa.cli.internal.bench.BenchContext.Generated;
import org.sankofa.search.ListRequest;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.SearchRequest;
import org.sankofa.search.internal.bench.SearchBench;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** P1 and P3 over a space: opening the index, searching with filters and fragments. */
final class SearchBenchmark implements Benchmark {

    private static final int QUERIES = 1000;
    private static final String[] WORDS = { "remittances savings", "kind:lesson returnees grant", "\"matching fund\"",
            "nurses -internship", "kind:programme date:2004..2010 survey", "kind:lesson outcome:failure fees",
            "diaspora bond housing", "area:ALB mobile transfer", "harvest transport", "school fund villages" };

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String label() {
        return "search";
    }

    @Override
    public void run(BenchContext context) throws Exception {
        BenchReport report = context.report();
        report.section("Search among " + context.records() + " records (P1, P3)");
        Generated generated = context.generate("search", context.records());
        try (SearchIndex index = SearchIndex.open(generated.workspace())) {
            report.runs("build the index from nothing", List.of(Sample.of(index::awaitCaughtUp)));
        }
        generated.workspace().close();
        List<Sample> opened = new ArrayList<>();
        for (int i = 0; i < context.pairs(); i++) {
            opened.add(Sample.of(() -> {
                try (Workspace workspace = open(context); SearchIndex index = SearchIndex.open(workspace)) {
                    index.list(ListRequest.all());
                }
            }));
        }
        report.runs("open workspace and index, first page of the list", opened);
        try (Workspace workspace = open(context); SearchIndex index = SearchIndex.open(workspace)) {
            List<Sample> searches = new ArrayList<>();
            for (int i = 0; i < QUERIES; i++) {
                String query = WORDS[i % WORDS.length];
                searches.add(Sample.of(() -> index.search(SearchRequest.of(query))));
            }
            report.runs("search, 50 rows with fragments", searches);
        }
        report.section("Search beside bare Lucene, " + context.records() + " lessons (P3, P5)");
        context.say().accept("Filling both indexes ...");
        Path beside = Files.createDirectories(context.folder().resolve("beside"));
        report.figures("ours and bare Lucene, milliseconds and bytes",
                new SearchBench(beside, (int) context.records(), QUERIES, context.pairs()).run());
    }

    private static Workspace open(BenchContext context) throws Exception {
        return Workspaces.open(context.folder().resolve("search"), WorkspaceOptions.defaults());
    }
}
