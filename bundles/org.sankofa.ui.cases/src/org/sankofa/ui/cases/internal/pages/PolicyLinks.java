package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.ids.Ids;
import org.sankofa.search.FacetField;
import org.sankofa.search.Row;
import org.sankofa.search.Rows;
import org.sankofa.store.Snapshot;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Token;

/** Programmes and lessons from the country in the areas of work of its measures: what is done about them, and what came of it. */
final class PolicyLinks {

    private static final List<String> KINDS = List.of("programme", "lesson");
    private static final int SHOWN = 5;

    /** What was found of a kind. */
    private record Found(String kind, long total, List<Row> rows) {
    }

    private final PageContext context;
    private final PageColumn column;
    private final Runnable changed;
    private List<URI> asked;
    private Object seen;
    /** Null: not known yet. */
    private List<Found> found;

    /** @param changed called when there is more to show */
    PolicyLinks(PageContext context, PageColumn column, Runnable changed) {
        this.context = context;
        this.column = column;
        this.changed = changed;
    }

    /** Shows what is known, and looks again where the measures are about other things than before. */
    void fill(CountryCase record) {
        List<URI> wanted = wanted(record);
        if (!wanted.equals(asked)) {
            asked = wanted;
            found = null;
        }
        // what was saved since may be one of them
        Object now = context.workspace().snapshot();
        if (found == null || now != seen) {
            seen = now;
            read(wanted, now);
        }
        if (wanted.size() < 2) {
            return;
        }
        column.section(text("policies.links"));
        if (found == null) {
            column.text(text("reading"), Token.TEXT_SECONDARY);
            return;
        }
        column.text(text(found.stream().allMatch(one -> one.rows().isEmpty()) ? "policies.links.none" : "policies.links.words"), Token.TEXT_SECONDARY);
        for (Found kind : found) {
            kind.rows().forEach(row -> new RecordLine(column.body(), kind.kind(), row.title()).quiet()
                .detail(text("policies.links." + kind.kind())).record(row.key(), context::open));
            if (kind.total() > kind.rows().size()) {
                column.text(text("policies.links.more", kind.total() - kind.rows().size()), Token.TEXT_TERTIARY);
            }
        }
    }

    /** The country first, then the areas of work; none without a country. */
    private static List<URI> wanted(CountryCase record) {
        List<URI> all = new ArrayList<>();
        if (record.getArea() != null) {
            Ids.uriOf(record.getArea()).ifPresent(all::add);
            record.getMeasures().stream().map(PolicyMeasure::getAreaOfWork).filter(one -> one != null).flatMap(one -> Ids.uriOf(one).stream()).distinct()
                .forEach(all::add);
        }
        return all;
    }

    private void read(List<URI> wanted, Object now) {
        List<String> languages = context.languages();
        Jobs.read(column, text("reading"), monitor -> {
            Snapshot snapshot = context.workspace().snapshot();
            List<String> codes = wanted.stream().map(address -> snapshot.resolve(address).map(one -> ((Concept) one).getNotation()).orElse("")).toList();
            List<Found> all = new ArrayList<>();
            if (codes.size() > 1 && !codes.contains("")) {
                for (String kind : KINDS) {
                    Rows rows = context.index().list(CaseReading.inArea(kind, codes.getFirst()).filter(FacetField.THEME, Set.copyOf(codes.subList(1, codes.size())))
                        .in(languages).page(0, SHOWN));
                    all.add(new Found(kind, rows.total(), rows.rows()));
                }
            }
            return all;
        }, all -> {
            if (wanted.equals(asked) && !all.equals(found) && seen == now) {
                found = all;
                changed.run();
            }
        });
    }
}
