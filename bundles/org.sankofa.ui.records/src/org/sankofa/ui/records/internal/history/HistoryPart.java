package org.sankofa.ui.records.internal.history;

import static org.sankofa.ui.records.internal.Messages.text;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.store.ChangeListener;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.Failures;
import org.sankofa.ui.records.internal.history.HistoryModel.Sitting;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who changed the record in front, when and what; any earlier version can be brought back. */
public class HistoryPart {

    /** As many versions are read; older ones are there and can be read on the command line. */
    private static final int LIMIT = 500;

    private static final DateTimeFormatter WHEN = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    @Inject
    private Workspace workspace;

    @Inject
    private UISynchronize ui;

    private volatile RecordKey shown;

    private final ChangeListener refresh = event -> {
        if (shown != null && event.changes().stream().anyMatch(c -> c.key().equals(shown))) {
            load(shown);
        }
    };

    private Label heading;
    private TreeViewer tree;
    private ChangeTable changes;
    private Button restore;

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(6, 6).applyTo(parent);
        heading = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(heading);
        heading.setText(text("history.none"));
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createTree(sash);
        createDetails(sash);
        sash.setWeights(3, 2);
        workspace.addListener(refresh);
    }

    @PreDestroy
    void dispose() {
        workspace.removeListener(refresh);
    }

    @Inject
    void follow(@org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        Optional<RecordKey> key = RecordEditors.keyOf(part);
        if (key.isPresent() && !key.get().equals(shown)) {
            shown = key.get();
            load(shown);
        }
    }

    private void createTree(Composite parent) {
        tree = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
        tree.getTree().setHeaderVisible(true);
        column(text("history.when"), 170, item -> WHEN.format(last(item).when()));
        column(text("history.who"), 130, item -> last(item).author());
        column(text("history.what"), 260, HistoryPart::what);
        tree.setContentProvider(new Sittings());
        tree.addSelectionChangedListener(event -> select());
    }

    private void createDetails(Composite parent) {
        Composite details = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(6, 6).applyTo(details);
        changes = new ChangeTable(details);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(changes.control());
        restore = new Button(details, SWT.PUSH);
        restore.setText(text("history.restore"));
        restore.setToolTipText(text("history.restore.help"));
        restore.setEnabled(false);
        restore.addListener(SWT.Selection, event -> restore());
    }

    private void column(String title, int width, java.util.function.Function<Object, String> label) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(label));
    }

    private void load(RecordKey key) {
        Job job = Job.create(text("history.job"), (ICoreRunnable) monitor -> {
            HistoryModel model;
            try {
                model = new HistoryModel(versions(key));
            } catch (StoreException e) {
                throw Failures.status(e);
            }
            ui.asyncExec(() -> show(key, model));
        });
        job.setSystem(true);
        job.schedule();
    }

    private List<Version> versions(RecordKey key) throws StoreException {
        Optional<Space> space = workspace.space(key.space());
        return space.isPresent() ? space.get().history(key.kind(), key.id(), LIMIT) : List.of();
    }

    private void show(RecordKey key, HistoryModel model) {
        if (tree.getTree().isDisposed() || !key.equals(shown)) {
            return;
        }
        List<Sitting> sittings = model.sittings();
        heading.setText(sittings.isEmpty() ? text("history.unsaved") : text("history.count", sittings.size()));
        tree.setInput(sittings);
        changes.show(List.of());
        restore.setEnabled(false);
    }

    private void select() {
        Object item = ((IStructuredSelection) tree.getSelection()).getFirstElement();
        if (item == null) {
            return;
        }
        changes.show(item instanceof Sitting sitting ? sitting.changes() : ((Version) item).changes());
        boolean readOnly = workspace.space(shown.space()).map(Space::readOnly).orElse(true);
        restore.setEnabled(!readOnly && !last(item).commit().equals(newest()));
    }

    private String newest() {
        return tree.getInput() instanceof List<?> list && !list.isEmpty() ? last(list.getFirst()).commit() : "";
    }

    private void restore() {
        Version version = last(((IStructuredSelection) tree.getSelection()).getFirstElement());
        String question = text("history.restore.question", WHEN.format(version.when()), version.author());
        if (!MessageDialog.openQuestion(restore.getShell(), text("history.restore"), question)) {
            return;
        }
        RecordKey key = shown;
        Job.create(text("history.restore.job"), (ICoreRunnable) monitor -> {
            try {
                workspace.space(key.space()).orElseThrow().restore(key.kind(), key.id(), version.commit());
            } catch (StoreException e) {
                throw Failures.status(e);
            }
        }).schedule();
    }

    private static Version last(Object item) {
        return item instanceof Sitting sitting ? sitting.last() : (Version) item;
    }

    private static String what(Object item) {
        return item instanceof Sitting sitting && sitting.versions().size() > 1
                ? text("history.sitting", sitting.versions().size(), sitting.changes().size())
                : last(item).message();
    }

    private static final class Sittings implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return input instanceof List<?> list ? list.toArray() : new Object[0];
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Sitting sitting && sitting.versions().size() > 1
                    ? sitting.versions().toArray()
                    : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Sitting sitting && sitting.versions().size() > 1;
        }
    }
}
