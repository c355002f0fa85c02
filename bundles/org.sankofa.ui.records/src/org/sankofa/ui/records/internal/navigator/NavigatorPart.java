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
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
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
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.osgi.service.event.Event;
import org.sankofa.search.Facet;
import org.sankofa.search.FacetField;
import org.sankofa.search.ListRequest;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.Rows;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.errors.UserMessage;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.RecordEvents;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.internal.bulk.BulkMenu;
import org.sankofa.ui.records.internal.list.Keepers;
import org.sankofa.ui.records.internal.list.ListColumn;
import org.sankofa.ui.records.internal.list.ListFilter;
import org.sankofa.ui.records.internal.list.RecordTable;
import org.sankofa.ui.records.internal.list.RowTexts;
import org.sankofa.ui.records.internal.list.SavedList;
import org.sankofa.ui.records.internal.navigator.GroupTree.Group;
import org.sankofa.ui.tables.TreeLook;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * The network on the left: groups above (by kind, region, theme or space, each with its count, and the lists
 * that the person saved), the records of the chosen group below, narrowed by filters and by what is typed.
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

    @Inject
    private EModelService models;

    @Inject
    private MWindow window;

    private final AtomicBoolean pending = new AtomicBoolean();
    private final Runnable onChange = this::refreshSoon;
    private Grouping grouping = Grouping.KIND;
    private Text filter;
    private Label count;
    private String counted = "";
    /** Why the groups could not be read; empty while they could. */
    private String ungrouped = "";
    private TreeViewer groups;
    private GroupColumns columns;
    private RecordTable records;
    private RowTexts cells;
    private ListTools tools;
    private ListKeeper keeper;
    private volatile boolean keepersShown;
    private String chosen;
    /** The group to begin with while it has nothing in it: until then all records are listed. */
    private String awaited;
    private boolean filling;
    private SavedList listed;
    private int typed;
    private Combo grouped;
    private MPerspective perspective;

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(6, 6).numColumns(2).applyTo(parent);
        createGrouping(parent);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(sash);
        createGroups(sash);
        createRecords(sash);
        sash.setWeights(2, 3);
        keeper = new ListKeeper(groups, workspace.directory(), this::loadGroups);
        index.addListener(onChange);
        look(models.getActivePerspective(window));
    }

    /** Each perspective has its own look at the network. */
    @Inject
    @Optional
    void switched(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
        if (event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective now && now != perspective && groups != null
                && !groups.getTree().isDisposed()) {
            remember();
            look(now);
        }
    }

    @Inject
    @Optional
    void reset(@UIEventTopic(UIEvents.UILifeCycle.PERSPECTIVE_RESET) Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) == perspective && perspective != null && groups != null
                && !groups.getTree().isDisposed()) {
            look(perspective);
        }
    }

    private void remember() {
        if (perspective != null) {
            String query = (tools.query() + ' ' + filter.getText()).strip();
            new Viewpoint(grouping, awaited != null ? awaited : chosen, query).keep(perspective.getPersistedState());
        }
    }

    private void look(MPerspective now) {
        perspective = now;
        Viewpoint viewpoint = Viewpoint.of(now == null ? Map.of() : now.getPersistedState());
        grouping = viewpoint.grouping();
        grouped.select(grouping.ordinal());
        chosen = viewpoint.chosen();
        awaited = null;
        listed = null;
        groups.setInput(null);
        filter.setText("");
        loadGroups();
        tools.show(viewpoint.query());
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
        grouped = combo;
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            grouping = Grouping.values()[combo.getSelectionIndex()];
            chosen = null;
            awaited = null;
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
        groups.setContentProvider(new Groups(() -> keeper.lists()));
        columns = new GroupColumns(groups, () -> grouping);
        Theme.of(parent).onChange(groups.getTree(), groups::refresh);
        groups.addSelectionChangedListener(event -> choose(((IStructuredSelection) event.getSelection()).getFirstElement()));
    }

    private void choose(Object element) {
        if (!filling) {
            awaited = null;
        }
        if (element instanceof SavedList list) {
            open(list);
            return;
        }
        String value = element instanceof Group group && !group.isAll() ? group.value().value() : null;
        if (listed != null && element instanceof Group) {
            listed = null;
            chosen = value;
            tools.show("");
        } else if (!Objects.equals(value, chosen) && element instanceof Group) {
            chosen = value;
            records.show(request());
        }
    }

    private void open(SavedList list) {
        if (list.equals(listed)) {
            return;
        }
        listed = list;
        chosen = null;
        filter.setText("");
        records.show(list.columns());
        records.show(request().sorted(list.sort(), list.descending()));
        tools.show(list.query());
    }

    /** What is shown now, with the chosen group as one of its filters. */
    private void save() {
        String proposed = listed == null ? "" : listed.name();
        String value = chosen;
        String field = grouping.field().field();
        String query = (tools.query() + ' ' + filter.getText()).strip();
        ListRequest now = records.request();
        keeper.save(proposed, name -> {
            ListFilter whole = ListFilter.of(index, languages(), query);
            return new SavedList(name, (value == null ? whole : whole.with(field, value)).text(), records.columns(), now.sort(), now.descending());
        });
    }

    private void createRecords(Composite parent) {
        Composite lower = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 6).applyTo(lower);
        filter = new Text(lower, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(text("navigator.filter"));
        filter.addListener(SWT.Modify, event -> narrow());
        filter.addListener(SWT.DefaultSelection, event -> tools.take(filter.getText(), filter::setText));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        tools = new ListTools(lower, index, this::request, () -> records.show(request()));
        tools.buttons(() -> records, this::save);
        cells = new RowTexts(workspace::vocabularies);
        records = new RecordTable(lower, this::list, NavigatorPart::inBackground, cells);
        records.onColumns(shown -> keepersShown = shown.contains(ListColumn.KEEPER));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(records.control());
        records.onOpen(editors::open);
        new BulkMenu(records, workspace, index, editors::open);
        count = new Label(lower, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(count);
        records.onCount(total -> {
            counted = text("navigator.count", total);
            describe();
            events.post(RecordEvents.LISTED, total);
        });
        records.onFailure(failure -> {
            counted = failure.getMessage();
            describe();
        });
    }

    /** Reads the names of the areas in the background as well, before the first row needs one. */
    private Rows list(ListRequest request) throws StoreException {
        workspace.vocabularies().scheme("area");
        Rows rows = index.list(request);
        if (keepersShown) {
            cells.keepers(Keepers.of(workspace.snapshot(), rows.rows()));
        }
        return rows;
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
        ListRequest order = records == null ? ListRequest.all() : records.request();
        String query = (tools.query() + ' ' + words(filter.getText())).strip();
        return new ListRequest(query, filters, order.sort(), order.descending(), languages(), 0, 100);
    }

    /** While somebody types, the last word is not finished yet. */
    private static String words(String text) {
        String stripped = text.strip();
        boolean open = !stripped.isEmpty() && Character.isLetterOrDigit(stripped.charAt(stripped.length() - 1));
        return open && stripped.length() > 2 && !stripped.contains(":") ? stripped + "*" : stripped;
    }

    private void loadGroups() {
        FacetField field = grouping.field();
        Jobs.start(groups.getTree(), text("navigator.job"), Jobs.READ, monitor -> {
            ListRequest all = ListRequest.all().in(languages());
            Facet facet = index.count(all, field, MOST_GROUPS);
            return new GroupTree(facet, index.list(all.page(0, 1)).total());
        }, tree -> {
            ungrouped = "";
            describe();
            show(field, tree);
        }, this::groupsFailed);
    }

    /** The groups are read with every change of the network: a dialog each time would be in the way. */
    private void groupsFailed(Throwable failure) {
        Errors.log(text("navigator.groups.name"), failure);
        ungrouped = UserMessage.of(text("navigator.groups.name"), failure).sentence();
        describe();
    }

    private void describe() {
        count.setText((counted + "   " + ungrouped).strip());
        count.setToolTipText(ungrouped.isEmpty() ? null : ungrouped);
    }

    private void show(FacetField field, GroupTree tree) {
        if (groups.getTree().isDisposed() || field != grouping.field()) {
            return;
        }
        Object[] open = groups.getExpandedElements();
        ISelection selection = groups.getSelection();
        groups.setInput(tree);
        columns.fit();
        groups.setExpandedElements(open);
        groups.expandToLevel(keeper.lists(), 1);
        if (!selection.isEmpty() && awaited == null) {
            groups.setSelection(selection);
        } else {
            String wanted = awaited != null ? awaited : chosen;
            boolean empty = wanted != null && tree.find(wanted).isAll();
            filling = true;
            groups.setSelection(new StructuredSelection(tree.find(empty ? null : wanted)));
            filling = false;
            awaited = empty ? wanted : null;
        }
        // before it was laid out the tree has no height, and scrolls for nothing
        groups.getTree().getDisplay().timerExec(TYPING_PAUSE, this::settle);
    }

    private void settle() {
        Tree tree = groups.getTree();
        if (!tree.isDisposed() && tree.getItemCount() > 0 && tree.getSelectionCount() > 0) {
            TreeItem chosenItem = tree.getSelection()[0];
            boolean reachable = chosenItem.getParentItem() == null
                    && (tree.indexOf(chosenItem) + 1) * tree.getItemHeight() <= tree.getClientArea().height;
            if (reachable) {
                tree.setTopItem(tree.getItem(0));
            } else {
                tree.showSelection();
            }
        }
    }

    private void refreshSoon() {
        if (pending.compareAndSet(false, true)) {
            ui.asyncExec(() -> {
                pending.set(false);
                if (!groups.getTree().isDisposed()) {
                    loadGroups();
                    cells.forget();
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
