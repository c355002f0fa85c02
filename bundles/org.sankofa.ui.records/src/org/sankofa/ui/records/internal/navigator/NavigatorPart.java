package org.sankofa.ui.records.internal.navigator;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
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
import org.sankofa.store.StoreException;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.Failures;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.internal.list.RecordTable;
import org.sankofa.ui.records.internal.navigator.GroupTree.Group;

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
    private RecordEditors editors;

    @Inject
    private UISynchronize ui;

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
            loadGroups();
            records.show(request());
        });
    }

    private void createGroups(Composite parent) {
        groups = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        groups.setContentProvider(new Groups());
        groups.setLabelProvider(ColumnLabelProvider.createTextProvider(
                item -> text("navigator.entry", ((Group) item).label(), ((Group) item).value().count())));
        groups.addSelectionChangedListener(event -> {
            Group group = (Group) ((IStructuredSelection) event.getSelection()).getFirstElement();
            chosen = group == null ? null : group.value().value();
            records.show(request());
        });
    }

    private void createRecords(Composite parent) {
        Composite lower = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(6, 6).applyTo(lower);
        filter = new Text(lower, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(text("navigator.filter"));
        filter.addListener(SWT.Modify, event -> narrow());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        records = new RecordTable(lower, index::list, NavigatorPart::inBackground);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(records.control());
        records.onOpen(editors::open);
        count = new Label(lower, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        records.onCount(total -> count.setText(text("navigator.count", total)));
        records.onFailure(failure -> count.setText(failure.getMessage()));
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
                Facet facet = index.count(ListRequest.all().in(languages()), field, MOST_GROUPS);
                ui.asyncExec(() -> show(field, facet));
            } catch (StoreException e) {
                throw Failures.status(e);
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(FacetField field, Facet facet) {
        if (groups.getTree().isDisposed() || field != grouping.field()) {
            return;
        }
        Object[] open = groups.getExpandedElements();
        groups.setInput(new GroupTree(facet));
        groups.setExpandedElements(open);
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

    private static final class Groups implements ITreeContentProvider {

        private GroupTree tree;

        @Override
        public void inputChanged(org.eclipse.jface.viewers.Viewer viewer, Object before, Object after) {
            tree = (GroupTree) after;
        }

        @Override
        public Object[] getElements(Object input) {
            return tree.top().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return tree.inside((Group) parent).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !tree.inside((Group) element).isEmpty();
        }
    }
}
