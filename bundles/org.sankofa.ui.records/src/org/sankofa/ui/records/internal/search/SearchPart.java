package org.sankofa.ui.records.internal.search;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.search.Facet;
import org.sankofa.search.FacetField;
import org.sankofa.search.Hit;
import org.sankofa.search.Hits;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.SearchRequest;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.ContextMenu;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.presentation.States;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.Kinds;
import org.sankofa.ui.records.internal.RowIcons;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.tables.TreeLook;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.transfer.RecordClipboard;
import org.sankofa.ui.transfer.RecordDrag;

import jakarta.inject.Inject;

/** What a search found, with facets to narrow it and words of help where it found nothing. */
public class SearchPart extends PagePart {

    private static final int MOST_HITS = 200;
    private static final int WHERE = 3;

    @Inject
    private SearchIndex index;

    @Inject
    private RecordEditors editors;

    private final Map<FacetField, Set<String>> filters = new EnumMap<>(FacetField.class);
    private String query = "";
    private int searches;
    private final StackLayout stack = new StackLayout();
    private final TableColumnLayout columns = new TableColumnLayout(true);
    private EmptyState empty;
    private Composite content;
    private SashForm sash;
    private Link message;
    private SearchWords words;
    private Tree facets;
    private Table hits;

    @Override
    protected void fill(Composite page) {
        page.setLayout(stack);
        empty = new EmptyState(page, "search", text("search.empty.title"), text("search.empty"));
        content = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(6, 6).applyTo(content);
        message = Theme.of(page).style(new Link(content, SWT.WRAP), Token.PAGE, Token.TEXT, null);
        message.addListener(SWT.Selection, event -> words.query(event.text).ifPresent(this::search));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(message);
        sash = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        facets = TreeLook.apply(new Tree(sash, SWT.CHECK), Token.SURFACE);
        Accessible.name(facets, () -> text("search.facets.name"), null);
        facets.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                narrow((TreeItem) event.item);
            }
        });
        createHits(sash);
        sash.setWeights(22, 78);
        stack.topControl = empty;
    }

    @Override
    protected Control focusTarget() {
        return stack.topControl == content ? hits : null;
    }

    private void createHits(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayout(columns);
        hits = TableLook.apply(new Table(frame, SWT.FULL_SELECTION), Token.SURFACE);
        Accessible.name(hits, () -> text("search.hits.name"), null);
        hits.setHeaderVisible(true);
        column(text("list.title"), 34, 24);
        column(text("search.kind"), 12, 12);
        column(text("search.space"), 12, 12);
        column(text("search.where"), 42, 28);
        Theme.of(hits).onChange(hits, () -> List.of(hits.getItems()).forEach(item -> item.setImage(0, icon((Hit) item.getData()))));
        new Highlights(hits, WHERE, item -> ((Hit) item.getData()).fragments());
        hits.addListener(SWT.DefaultSelection, event -> editors.open(((Hit) event.item.getData()).row().key()));
        RecordDrag.from(hits, () -> selected().map(hit -> hit.row().key().uri()).toList());
        hits.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                copy();
            }
        });
        ContextMenu.on(hits, menu -> menu
                .entry(text("bulk.open"), "", hits.getSelectionCount() > 0, () -> selected().forEach(hit -> editors.open(hit.row().key())))
                .entry(text("search.copy"), "Ctrl+C", hits.getSelectionCount() > 0, this::copy));
    }

    private Stream<Hit> selected() {
        return Stream.of(hits.getSelection()).map(item -> (Hit) item.getData());
    }

    private void copy() {
        if (hits.getSelectionCount() > 0) {
            RecordClipboard.copy(hits.getDisplay(), selected().map(hit -> hit.row().key().uri()).toList(),
                    selected().map(hit -> hit.row().title()).collect(Collectors.joining("\n")));
        }
    }

    private void column(String title, int weight, int least) {
        TableColumn column = new TableColumn(hits, SWT.NONE);
        column.setText(title);
        columns.setColumnData(column, new ColumnWeightData(weight, Letters.width(hits, least), true));
    }

    /** Begins a new search; what was narrowed before is forgotten. */
    public void search(String text) {
        query = text;
        filters.clear();
        run();
    }

    /** The box of a value narrows by it; that of a group is set while its values narrow, and takes all of them away. */
    private void narrow(TreeItem item) {
        FacetField field = (FacetField) item.getData("field");
        Object value = item.getData("value");
        if (value == null) {
            if (filters.remove(field) != null) {
                run();
            } else {
                item.setChecked(false);
                item.setExpanded(true);
            }
            return;
        }
        Set<String> values = new LinkedHashSet<>(filters.getOrDefault(field, Set.of()));
        if (item.getChecked()) {
            values.add((String) value);
        } else {
            values.remove(value);
        }
        if (values.isEmpty()) {
            filters.remove(field);
        } else {
            filters.put(field, values);
        }
        run();
    }

    private void run() {
        int now = ++searches;
        SearchRequest request = new SearchRequest(query, Map.copyOf(filters), Titles.languages(), 0, MOST_HITS, Set.of(), 12, 1)
                .withFacets();
        Jobs.read(hits, text("search.job"), monitor -> index.search(request), found -> {
            if (now == searches) {
                show(found);
            }
        });
    }

    private void show(Hits found) {
        stack.topControl = content;
        page().layout();
        words = new SearchWords(found);
        message.setText(words.text());
        sash.setVisible(!found.hits().isEmpty() || !filters.isEmpty());
        message.requestLayout();
        showFacets(found.facets());
        hits.setRedraw(false);
        hits.removeAll();
        for (Hit hit : found.hits()) {
            TableItem item = new TableItem(hits, SWT.NONE);
            item.setData(hit);
            item.setText(new String[] {hit.row().title(), Kinds.label(hit.row().key().kind()), hit.row().key().space(),
                    Highlights.plain(hit.fragments())});
            item.setImage(0, icon(hit));
        }
        hits.setRedraw(true);
    }

    private Image icon(Hit hit) {
        return RowIcons.image(hits, hit.row());
    }

    /** Whoever narrows with the keyboard goes on from the same value. */
    private void showFacets(List<Facet> found) {
        boolean focus = facets.isFocusControl();
        TreeItem before = facets.getSelectionCount() == 0 ? null : facets.getSelection()[0];
        Object field = before == null ? null : before.getData("field");
        Object chosen = before == null ? null : before.getData("value");
        Set<Object> unfolded = Stream.of(facets.getItems()).filter(TreeItem::getExpanded).map(item -> item.getData("field"))
                .collect(Collectors.toSet());
        TreeItem again = null;
        facets.setRedraw(false);
        facets.removeAll();
        for (Facet facet : found) {
            if (facet.values().isEmpty()) {
                continue;
            }
            TreeItem group = new TreeItem(facets, SWT.NONE);
            group.setText(text("search.facet." + facet.field().name().toLowerCase(Locale.ROOT)));
            group.setData("field", facet.field());
            again = facet.field() == field ? group : again;
            for (Facet.Value value : facet.values()) {
                TreeItem item = new TreeItem(group, SWT.NONE);
                item.setText(text("navigator.entry", label(facet.field(), value), value.count()));
                item.setData("field", facet.field());
                item.setData("value", value.value());
                item.setChecked(filters.getOrDefault(facet.field(), Set.of()).contains(value.value()));
                again = facet.field() == field && value.value().equals(chosen) ? item : again;
            }
            group.setChecked(filters.containsKey(facet.field()));
            group.setGrayed(group.getChecked());
            group.setExpanded(facet.field() == FacetField.KIND || filters.containsKey(facet.field())
                    || unfolded.contains(facet.field()));
        }
        if (again != null) {
            facets.setSelection(again);
        }
        facets.setRedraw(true);
        if (focus && !facets.isFocusControl()) {
            (facets.isVisible() ? facets : message).setFocus();
        }
    }

    private static String label(FacetField field, Facet.Value value) {
        return field == FacetField.KIND ? Kinds.label(value.value())
                : field == FacetField.STATE ? States.label(value.value(), ModelTexts.in(Locale.getDefault()))
                : value.label() == null || value.label().isEmpty() ? value.value() : value.label();
    }
}
