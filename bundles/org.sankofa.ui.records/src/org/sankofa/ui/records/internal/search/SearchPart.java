package org.sankofa.ui.records.internal.search;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sankofa.search.Facet;
import org.sankofa.search.FacetField;
import org.sankofa.search.Hit;
import org.sankofa.search.Hits;
import org.sankofa.search.QueryProblem;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.SearchRequest;
import org.sankofa.search.Suggestion;
import org.sankofa.store.StoreException;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.Failures;
import org.sankofa.ui.records.internal.Kinds;
import org.sankofa.ui.records.internal.Titles;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What a search found, with facets to narrow it and words of help where it found nothing. */
public class SearchPart {

    private static final int MOST_HITS = 200;

    @Inject
    private SearchIndex index;

    @Inject
    private RecordEditors editors;

    @Inject
    private UISynchronize ui;

    private final Map<FacetField, Set<String>> filters = new EnumMap<>(FacetField.class);
    private String query = "";
    private int searches;
    private Link message;
    private Tree facets;
    private Table hits;

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(6, 6).applyTo(parent);
        message = new Link(parent, SWT.WRAP);
        message.setText(text("search.empty"));
        message.addListener(SWT.Selection, event -> search(event.text));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        facets = new Tree(sash, SWT.CHECK);
        facets.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                narrow((TreeItem) event.item);
            }
        });
        createHits(sash);
        sash.setWeights(1, 4);
    }

    private void createHits(Composite parent) {
        hits = new Table(parent, SWT.FULL_SELECTION);
        hits.setHeaderVisible(true);
        column(text("list.title"), 380);
        column(text("search.kind"), 120);
        column(text("search.space"), 130);
        column(text("search.where"), 520);
        hits.addListener(SWT.DefaultSelection, event -> editors.open(((Hit) event.item.getData()).row().key()));
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(hits, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    /** Begins a new search; what was narrowed before is forgotten. */
    public void search(String text) {
        query = text;
        filters.clear();
        run();
    }

    private void narrow(TreeItem item) {
        FacetField field = (FacetField) item.getData("field");
        Object value = item.getData("value");
        if (value == null) {
            item.setChecked(false);
            return;
        }
        Set<String> values = new LinkedHashSet<>(filters.getOrDefault(field, Set.of()));
        if (item.getChecked()) {
            values.add((String) value);
        } else {
            values.remove(value);
        }
        filters.put(field, values);
        run();
    }

    private void run() {
        int now = ++searches;
        SearchRequest request = new SearchRequest(query, Map.copyOf(filters), Titles.languages(), 0, MOST_HITS, Set.of(), 12, 1)
                .withFacets();
        Job job = Job.create(text("search.job"), (ICoreRunnable) monitor -> {
            try {
                Hits found = index.search(request);
                ui.asyncExec(() -> {
                    if (now == searches && !hits.isDisposed()) {
                        show(found);
                    }
                });
            } catch (StoreException e) {
                throw Failures.status(e);
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(Hits found) {
        message.setText(summary(found));
        message.requestLayout();
        showFacets(found.facets());
        hits.setRedraw(false);
        hits.removeAll();
        for (Hit hit : found.hits()) {
            TableItem item = new TableItem(hits, SWT.NONE);
            item.setData(hit);
            item.setText(new String[] {hit.row().title(), Kinds.label(hit.row().key().kind()), hit.row().key().space(),
                    fragment(hit)});
        }
        hits.setRedraw(true);
    }

    private static String fragment(Hit hit) {
        return hit.fragments().isEmpty() ? "" : new StyledString(hit.fragments().getFirst().text()).getString().replace('\n', ' ');
    }

    private String summary(Hits found) {
        StringBuilder words = new StringBuilder();
        switch (found.outcome()) {
            case FOUND -> words.append(text("search.found", found.total()));
            default -> words.append(escape(found.explanation()));
        }
        for (QueryProblem problem : found.problems()) {
            words.append("  ").append(escape(problem.message()));
        }
        for (Suggestion suggestion : found.suggestions()) {
            words.append("  <a href=\"").append(suggestion.query().replace("\"", "&quot;")).append("\">")
                    .append(escape(suggestion.label())).append("</a>");
        }
        return words.toString();
    }

    private static String escape(String words) {
        return words == null ? "" : words.replace("<", "‹").replace("&", "&&");
    }

    private void showFacets(List<Facet> found) {
        facets.setRedraw(false);
        facets.removeAll();
        for (Facet facet : found) {
            if (facet.values().isEmpty()) {
                continue;
            }
            TreeItem group = new TreeItem(facets, SWT.NONE);
            group.setText(text("search.facet." + facet.field().name().toLowerCase(Locale.ROOT)));
            group.setData("field", facet.field());
            for (Facet.Value value : facet.values()) {
                TreeItem item = new TreeItem(group, SWT.NONE);
                item.setText(text("navigator.entry", label(facet.field(), value), value.count()));
                item.setData("field", facet.field());
                item.setData("value", value.value());
                item.setChecked(filters.getOrDefault(facet.field(), Set.of()).contains(value.value()));
            }
            group.setExpanded(facet.field() == FacetField.KIND || filters.containsKey(facet.field()));
        }
        facets.setRedraw(true);
    }

    private static String label(FacetField field, Facet.Value value) {
        return field == FacetField.KIND ? Kinds.label(value.value())
                : value.label() == null || value.label().isEmpty() ? value.value() : value.label();
    }
}
