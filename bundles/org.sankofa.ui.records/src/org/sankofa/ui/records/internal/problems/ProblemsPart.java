package org.sankofa.ui.records.internal.problems;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.QuickFix;
import org.sankofa.store.Change;
import org.sankofa.store.ChangeListener;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.internal.problems.ProblemList.Entry;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

import jakarta.inject.Inject;

/** What the checks say: of what is saved, all of it on demand, and of each record as it is saved. */
public class ProblemsPart extends PagePart {

    @Inject
    private Workspace workspace;

    @Inject
    private ChangedRecords changed;

    @Inject
    private RecordEditors editors;

    @Inject
    private UISynchronize ui;

    private final ProblemList problems = new ProblemList();
    private final AtomicBoolean pending = new AtomicBoolean();
    private final Rechecks rechecks = new Rechecks(ProblemsPart::inBackground, this::recheck);
    private final ChangeListener changes = event -> rechecks.add(event.changes().stream().map(Change::key).toList());
    private List<Entry> sorted = List.of();
    private List<Entry> shown = List.of();
    private final TableColumnLayout columns = new TableColumnLayout(true);
    private Label summary;
    private TableViewer table;
    private volatile boolean checkedAll;

    @Override
    protected void fill(Composite page) {
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 6).numColumns(2).applyTo(page);
        summary = Theme.of(page).style(new Label(page, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, null);
        summary.setText(text("problems.unchecked"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        IconButton all = new IconButton(page, IconButton.Look.PLAIN, "check", text("problems.check"), null, this::checkAll);
        GridDataFactory.swtDefaults().applyTo(all);
        createTable(page);
        workspace.addListener(changes);
        // what was saved before anybody looked here
        rechecks.add(changed.all());
        onDispose(() -> workspace.removeListener(changes));
        onDispose(rechecks::close);
    }

    @Override
    protected Control focusTarget() {
        return table.getTable();
    }

    private void createTable(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayout(columns);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(frame);
        table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.VIRTUAL);
        Accessible.name(table.getTable(), () -> text("problems.name"), null);
        TableLook.apply(table.getTable(), Token.SURFACE);
        table.getTable().setHeaderVisible(true);
        column(text("problems.tier"), 10, 12, e -> text("problems.tier." + e.problem().tier().name().toLowerCase(Locale.ROOT)));
        column(text("problems.record"), 28, 20, Entry::title);
        column(text("problems.message"), 62, 40, e -> e.problem().message());
        table.setContentProvider(new Lazy());
        table.addOpenListener(event -> selected().forEach(e -> editors.open(e.key())));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> selected().forEach(entry -> fill(menu, entry)));
        table.getTable().setMenu(menu.createContextMenu(table.getTable()));
    }

    private void column(String title, int weight, int least, Function<Entry, String> label) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, Letters.width(table.getTable(), least), true));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(o -> label.apply((Entry) o)));
    }

    private List<Entry> selected() {
        return ((IStructuredSelection) table.getSelection()).toList().stream().map(Entry.class::cast).toList();
    }

    private void fill(MenuManager menu, Entry entry) {
        menu.add(action(text("problems.open"), () -> editors.open(entry.key())));
        for (QuickFix fix : entry.problem().fixes()) {
            menu.add(action(fix.label(), () -> apply(entry, fix)));
        }
    }

    private static Action action(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    /** A fix is an edit like any other: it can be seen, undone and is saved by the user. */
    private void apply(Entry entry, QuickFix fix) {
        editors.open(entry.key());
        for (EditingSession session : workspace.openSessions()) {
            if (session.key().equals(entry.key()) && !session.isReadOnly()) {
                session.run(fix.label(), () -> fix.change().accept(session.record()));
            }
        }
    }

    private void checkAll() {
        Jobs.work(table.getTable(), text("problems.job"), monitor -> {
            try {
                checkAll(monitor);
                return null;
            } finally {
                refreshSoon();
            }
        }, done -> { });
    }

    private void checkAll(IProgressMonitor monitor) {
        problems.clear();
        Snapshot snapshot = workspace.snapshot();
        SubMonitor progress = SubMonitor.convert(monitor, (int) snapshot.count(null, null));
        try (var keys = snapshot.keys(null, null)) {
            keys.forEach(key -> {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                check(snapshot, key);
                progress.worked(1);
            });
        }
        checkedAll = true;
    }

    private static void inBackground(Runnable work) {
        Job job = Job.create(text("problems.job"), (ICoreRunnable) monitor -> work.run());
        job.setSystem(true);
        job.schedule();
    }

    private void recheck(List<RecordKey> keys) {
        Snapshot snapshot = workspace.snapshot();
        for (RecordKey key : keys) {
            if (rechecks.isClosed()) {
                return;
            }
            check(snapshot, key);
        }
        refreshSoon();
    }

    private void check(Snapshot snapshot, RecordKey key) {
        snapshot.record(key).ifPresentOrElse(
                record -> problems.replace(key, Titles.of(record), problemsOf(record, snapshot)),
                () -> problems.remove(key));
    }

    private List<Problem> problemsOf(Record record, Snapshot snapshot) {
        List<Problem> found = new ArrayList<>();
        workspace.checks().forEach(check -> check.check(record, snapshot, found::add));
        return found;
    }

    /** Sorts what was found, which takes a while for many, and hands it to the screen. */
    private void refreshSoon() {
        synchronized (problems) {
            sorted = problems.entries();
        }
        if (pending.compareAndSet(false, true)) {
            ui.asyncExec(this::refresh);
        }
    }

    private void refresh() {
        pending.set(false);
        if (table.getTable().isDisposed()) {
            return;
        }
        synchronized (problems) {
            shown = sorted;
        }
        table.setItemCount(shown.size());
        table.refresh();
        String count = shown.isEmpty() ? text("problems.none") : text("problems.count", shown.size(), problems.records());
        summary.setText(checkedAll ? count : text("problems.unchecked") + " " + count);
        summary.requestLayout();
    }

    private final class Lazy implements ILazyContentProvider {

        @Override
        public void updateElement(int index) {
            if (index < shown.size()) {
                table.replace(shown.get(index), index);
            }
        }

        @Override
        public void inputChanged(Viewer viewer, Object before, Object after) {
            // the list is kept by the part
        }
    }
}
