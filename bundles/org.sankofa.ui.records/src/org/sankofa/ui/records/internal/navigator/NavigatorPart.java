package org.sankofa.ui.records.internal.navigator;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sankofa.search.Facet;
import org.sankofa.search.FacetField;
import org.sankofa.search.ListRequest;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.Rows;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.RecordEvents;
import org.sankofa.ui.records.internal.Failures;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.internal.bulk.BulkMenu;
import org.sankofa.ui.records.internal.list.RecordTable;
import org.sankofa.ui.records.internal.list.RowTexts;
import org.sankofa.ui.records.internal.navigator.GroupTree.Group;
import org.sankofa.ui.tables.TreeLook;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * The network on the left: groups above (by kind, region, theme or space, each with its count), the records of
 * the chosen group below, narrowed by what is typed into the filter.
 */
public class NavigatorPart {

    private static final int MOST_GROUPS = 2000;
    private static final int TYPING_PAUSE = 180;

    @Inject
    private SearchIndex index;

    @Inject
    private Workspace workspace;

    @Inject
    private RecordEditors editors;

    @Inject
    private UISynchronize ui;

    @Inject
    private IEventBroker events;

    private final AtomicBoolean pending = new AtomicBoolean();
    private final Runnable onChange = this::refreshSoon;
    private Grouping grouping = Grouping.KIND;
    private Text filter;
    private Label count;
    private TreeViewer groups;
    private RecordTable records;
    private String chosen;
    private int typed;

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(6, 6).numColumns(2).applyTo(parent);
        createGrouping(parent);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(sash);
        createGroups(sash);
        createRecords(sash);
        sash.setWeights(2, 3);
        index.addListener(onChange);
        loadGroups();
        records.show(request());
    }

    @PreDestroy
    void dispose() {
        index.removeListener(onChange);
    }

    @Focus
    void focus() {
        filter.setFocus();
    }

    private void createGrouping(Composite parent) {
        new Label(parent, SWT.NONE).setText(text("navigator.group"));
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        for (Grouping one : Grouping.values()) {
            combo.add(text("navigator.group." + one.name().toLowerCase(Locale.ROOT)));
        }
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            grouping = Grouping.values()[combo.getSelectionIndex()];
            chosen = null;
            groups.setInput(null);
            loadGroups();
            records.show(request());
        });
    }

    private void createGroups(Composite parent) {
        groups = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        Accessible.name(groups.getTree(), () -> text("navigator.groups.name"), null);
        TreeLook.apply(groups.getTree(), Token.SURFACE);
        groups.setUseHashlookup(true);
        groups.setComparer(new SameGroup());
        groups.setContentProvider(new Groups());
        groups.setLabelProvider(new GroupLabels(groups.getTree(), () -> grouping));
        Theme.of(parent).onChange(groups.getTree(), groups::refresh);
        groups.addSelectionChangedListener(event -> choose((Group) ((IStructuredSelection) event.getSelection()).getFirstElement()));
    }

    private void choose(Group group) {
        String value = group == null || group.isAll() ? null : group.value().value();
        if (!Objects.equals(value, chosen)) {
            chosen = value;
            records.show(request());
        }
    }

    private void createRecords(Composite parent) {
        Composite lower = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(6, 6).applyTo(lower);
        filter = new Text(lower, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(text("navigator.filter"));
        filter.addListener(SWT.Modify, event -> narrow());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        records = new RecordTable(lower, this::list, NavigatorPart::inBackground, new RowTexts(workspace::vocabularies));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(records.control());
        records.onOpen(editors::open);
        new BulkMenu(records, workspace, index, editors::open);
        count = new Label(lower, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        records.onCount(total -> {
            count.setText(text("navigator.count", total));
            events.post(RecordEvents.LISTED, total);
        });
        records.onFailure(failure -> count.setText(failure.getMessage()));
    }

    /** Reads the names of the areas in the background as well, before the first row needs one. */
    private Rows list(ListRequest request) throws StoreException {
        workspace.vocabularies().scheme("area");
        return index.list(request);
    }

    /** Waits until the user pauses in typing. */
    private void narrow() {
        int now = ++typed;
        filter.getDisplay().timerExec(TYPING_PAUSE, () -> {
            if (now == typed && !filter.isDisposed()) {
                records.show(request());
            }
        });
    }

    private ListRequest request() {
        Map<FacetField, Set<String>> filters = new EnumMap<>(FacetField.class);
        if (chosen != null) {
            filters.put(grouping.field(), Set.of(chosen));
        }
        return new ListRequest(words(filter.getText()), filters, null, false, languages(), 0, 100);
    }

    /** While somebody types, the last word is not finished yet. */
    private static String words(String text) {
        String stripped = text.strip();
        boolean open = !stripped.isEmpty() && Character.isLetterOrDigit(stripped.charAt(stripped.length() - 1));
        return open && stripped.length() > 2 && !stripped.contains(":") ? stripped + "*" : stripped;
    }

    private void loadGroups() {
        FacetField field = grouping.field();
        Job job = Job.create(text("navigator.job"), (ICoreRunnable) monitor -> {
            try {
                ListRequest all = ListRequest.all().in(languages());
                Facet facet = index.count(all, field, MOST_GROUPS);
                long total = index.list(all.page(0, 1)).total();
                ui.asyncExec(() -> show(field, new GroupTree(facet, total)));
            } catch (StoreException e) {
                throw Failures.status(e);
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(FacetField field, GroupTree tree) {
        if (groups.getTree().isDisposed() || field != grouping.field()) {
            return;
        }
        Object[] open = groups.getExpandedElements();
        ISelection selection = groups.getSelection();
        groups.setInput(tree);
        groups.setExpandedElements(open);
        groups.setSelection(selection.isEmpty() ? new StructuredSelection(tree.all()) : selection);
    }

    private void refreshSoon() {
        if (pending.compareAndSet(false, true)) {
            ui.asyncExec(() -> {
                pending.set(false);
                if (!groups.getTree().isDisposed()) {
                    loadGroups();
                    records.refresh();
                }
            });
        }
    }

    private static List<String> languages() {
        return Titles.languages();
    }

    private static void inBackground(Runnable task) {
        Job job = Job.create(text("navigator.job"), (ICoreRunnable) monitor -> task.run());
        job.setSystem(true);
        job.schedule();
    }
}
