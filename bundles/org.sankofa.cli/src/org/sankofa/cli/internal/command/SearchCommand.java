package org.sankofa.cli.internal.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.JsonArrayOut;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.search.FacetField;
import org.sankofa.search.Fragment;
import org.sankofa.search.Hit;
import org.sankofa.search.Hits;
import org.sankofa.search.Row;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.SearchRequest;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches all records. */
@Command(name = "search", description = "Search the records, best first.", footer = { "",
        "Words, \"phrases\", -exclusions and fields: kind:lesson area:ALB review:validated date:2004..2007" })
final class SearchCommand extends WorkspaceCommand {

    private static final int KIND_WIDTH = 14;

    @Parameters(index = "1..*", paramLabel = "QUERY", arity = "1..*",
            description = "What to look for; put -- before a query that begins with -.")
    List<String> query;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50",
            description = "At most so many records (default ${DEFAULT-VALUE}).")
    int limit;

    SearchCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        if (limit < 1) {
            throw CommandFailure.wrongUse("--limit takes a number from 1 on, not " + limit + ".");
        }
        Optional<Space> named = Records.space(workspace, space);
        try (SearchIndex index = SearchIndex.open(workspace)) {
            index.awaitCaughtUp();
            SearchRequest request = SearchRequest.of(String.join(" ", query)).withFragments(output.json ? 0 : 1);
            if (named.isPresent()) {
                request = request.filter(FacetField.SPACE, Set.of(named.get().name()));
            }
            Hits first = index.search(request.page(0, Math.min(limit, SearchRequest.MAX_LIMIT)));
            first.problems().forEach(problem -> terminal.say(problem.message()));
            if (!index.status().message().isEmpty()) {
                terminal.say(index.status().message());
            }
            if (output.json) {
                json(index, request, first);
            } else {
                text(index, request, first);
            }
        }
        return 0;
    }

    private interface Sink {
        void accept(Hit hit);
    }

    /** All hits up to the limit, page by page. */
    private void each(SearchIndex index, SearchRequest request, Hits first, Sink sink) throws StoreException {
        Hits page = first;
        int seen = 0;
        while (true) {
            page.hits().forEach(sink::accept);
            seen += page.hits().size();
            if (page.hits().isEmpty() || seen >= limit || seen >= page.total()) {
                return;
            }
            page = index.search(request.page(seen, Math.min(limit - seen, SearchRequest.MAX_LIMIT)));
        }
    }

    private void json(SearchIndex index, SearchRequest request, Hits first) throws StoreException {
        try (JsonArrayOut array = new JsonArrayOut(terminal.out())) {
            each(index, request, first, hit -> array.add(row(hit)));
        }
        if (first.total() == 0) {
            terminal.say(first.explanation());
        }
    }

    private static ObjectNode row(Hit hit) {
        Row row = hit.row();
        return JsonNodeFactory.instance.objectNode().put("id", row.key().id()).put("kind", row.key().kind())
                .put("title", row.title()).put("space", row.key().space()).put("score", hit.score());
    }

    private void text(SearchIndex index, SearchRequest request, Hits first) throws StoreException {
        each(index, request, first, this::print);
        if (!first.explanation().isEmpty()) {
            terminal.say(first.explanation());
        }
        first.suggestions().forEach(one -> terminal.say("  " + one.label() + ": " + one.query()
                + (one.hits() > 0 ? " (" + Plain.count(one.hits(), "record", "records") + ")" : "")));
        if (first.total() > 0) {
            terminal.say(Plain.count(first.total(), "record", "records") + " found"
                    + (first.total() > limit ? "; these are the best " + limit : "") + ".");
        }
    }

    private void print(Hit hit) {
        Row row = hit.row();
        StringBuilder text = new StringBuilder(row.key().id()).append("  ")
                .append(Plain.column(row.key().kind(), KIND_WIDTH)).append("  ").append(Plain.line(row.title()))
                .append('\n');
        for (Fragment fragment : hit.fragments()) {
            text.append("    ").append(Plain.line(fragment.text())).append('\n');
        }
        terminal.out().print(text);
    }
}
