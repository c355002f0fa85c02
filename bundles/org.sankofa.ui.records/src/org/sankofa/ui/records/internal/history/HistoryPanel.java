package org.sankofa.ui.records.internal.history;

import static org.sankofa.ui.records.internal.Messages.text;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.sankofa.store.ChangeListener;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Signature;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.records.internal.history.HistoryModel.Sitting;
import org.sankofa.ui.tables.ChangeTable;
import org.sankofa.ui.tables.TreeLook;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/**
 * Who changed a record, when and what, sitting by sitting; any earlier version can be brought back. It follows what is
 * saved. Versions and their changes stand side by side where there is room, else one above the other.
 */
final class HistoryPanel extends Composite {

    /** As many versions are read; older ones are there and can be read on the command line. */
    private static final int LIMIT = 500;
    /** From this width on, in points, there is room for both side by side. */
    private static final int WIDE = 720;

    private static final DateTimeFormatter WHEN = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final Workspace workspace;
    private final TreeColumnLayout columns = new TreeColumnLayout(true);
    private final Label heading;
    private TreeViewer tree;
    private ChangeTable changes;
    private Segmented compared;
    private Label between;
    private Button restore;
    private int asked;
    private HistoryModel marks = new HistoryModel(List.of());
    private volatile RecordKey shown;

    HistoryPanel(Composite parent, Workspace workspace) {
        super(parent, SWT.NONE);
        this.workspace = workspace;
        Theme theme = Theme.of(this);
        theme.style(this, Token.PAGE, null, null);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(6, 6).applyTo(this);
        heading = theme.style(new Label(this, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, null);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(heading);
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createTree(sash);
        createDetails(sash);
        sash.setWeights(3, 2);
        addListener(SWT.Resize, event -> sash.setOrientation(getClientArea().width < WIDE ? SWT.VERTICAL : SWT.HORIZONTAL));
        ChangeListener refresh = event -> {
            RecordKey key = shown;
            if (key != null && event.changes().stream().anyMatch(c -> c.key().equals(key)) && !isDisposed()) {
                getDisplay().asyncExec(() -> reload(key));
            }
        };
        workspace.addListener(refresh);
        addListener(SWT.Dispose, event -> workspace.removeListener(refresh));
    }

    /** Shows the history of a record; what is there is replaced when it is read. */
    void show(RecordKey key) {
        shown = key;
        load(key);
    }

    /** Follows no record any more. */
    void leave() {
        shown = null;
    }

    Tree versions() {
        return tree.getTree();
    }

    private void reload(RecordKey key) {
        if (!isDisposed() && key.equals(shown)) {
            load(key);
        }
    }

    private void createTree(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayout(columns);
        tree = new TreeViewer(frame, SWT.FULL_SELECTION | SWT.MULTI);
        Accessible.name(tree.getTree(), () -> text("history.name"), null);
        TreeLook.apply(tree.getTree(), Token.SURFACE);
        tree.getTree().setHeaderVisible(true);
        column(text("history.when"), 38, 23, item -> WHEN.format(last(item).when()), item -> null);
        column(text("history.what"), 36, 12, HistoryPanel::what, item -> null);
        column(text("history.who"), 26, 11, this::who, this::mark);
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.setContentProvider(new Sittings());
        tree.addSelectionChangedListener(event -> select());
    }

    private void createDetails(Composite parent) {
        Composite details = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(6, 6).applyTo(details);
        compared = new Segmented(details, List.of(text("history.compare.itself"), text("history.compare.now")), text("history.compare"));
        compared.select(0);
        compared.onSelect(index -> select());
        GridDataFactory.fillDefaults().applyTo(compared);
        between = Theme.of(details).style(new Label(details, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, null);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).exclude(true).applyTo(between);
        changes = new ChangeTable(details);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(changes.control());
        restore = new Button(details, SWT.PUSH);
        restore.setText(text("history.restore"));
        restore.setToolTipText(text("history.restore.help"));
        restore.setEnabled(false);
        restore.addListener(SWT.Selection, event -> restore());
    }

    private void column(String title, int weight, int least, Function<Object, String> label,
            Function<Object, Image> image) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, Letters.width(tree.getTree(), least), true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return label.apply(element);
            }

            @Override
            public String getToolTipText(Object element) {
                return label.apply(element);
            }

            @Override
            public Image getImage(Object element) {
                return image.apply(element);
            }
        });
    }

    private void load(RecordKey key) {
        Jobs.read(this, text("history.job"), monitor -> read(key), model -> show(key, model));
    }

    private HistoryModel read(RecordKey key) throws StoreException {
        Optional<Space> space = workspace.space(key.space());
        if (space.isEmpty()) {
            return new HistoryModel(List.of());
        }
        List<Version> versions = space.get().history(key.kind(), key.id(), LIMIT);
        Map<String, Signature> signatures = new HashMap<>();
        for (Version version : versions) {
            signatures.put(version.commit(), space.get().signature(version.commit()));
        }
        return new HistoryModel(versions, signatures);
    }

    private void show(RecordKey key, HistoryModel model) {
        if (!key.equals(shown)) {
            return;
        }
        marks = model;
        List<Sitting> sittings = model.sittings();
        heading.setText(sittings.isEmpty() ? text("history.unsaved") : text("history.count", sittings.size())
                + (sittings.size() > 1 ? "  ·  " + text("history.compare.hint") : ""));
        tree.setInput(sittings);
        changes.show(key, List.of());
        layout(true, true);
        if (!sittings.isEmpty()) {
            tree.setSelection(new StructuredSelection(sittings.getFirst()));
        }
    }

    private void select() {
        List<?> chosen = tree.getStructuredSelection().toList();
        if (chosen.isEmpty()) {
            return;
        }
        Object item = chosen.getFirst();
        HistoryModel.Pair pair = marks.pair(chosen, compared.selected() == 1).orElse(null);
        if (pair == null) {
            changes.name();
            changes.show(shown, item instanceof Sitting sitting ? sitting.changes() : ((Version) item).changes());
            say("");
        } else {
            compare(chosen.size(), pair);
        }
        boolean readOnly = workspace.space(shown.space()).map(Space::readOnly).orElse(true);
        String now = marks.newest().map(Version::commit).orElse("");
        restore.setEnabled(!readOnly && chosen.size() == 1 && !last(item).commit().equals(now));
    }

    /** Puts two versions side by side. */
    private void compare(int chosen, HistoryModel.Pair pair) {
        RecordKey key = shown;
        int number = ++asked;
        changes.name(WHEN.format(pair.older().when()), chosen == 1 ? text("history.compare.column.now") : WHEN.format(pair.newer().when()));
        Jobs.read(this, text("history.compare.job"), monitor -> workspace.space(key.space()).orElseThrow()
                .compare(key.kind(), key.id(), pair.older().commit(), pair.newer().commit()), differences -> {
                    if (number == asked && key.equals(shown) && marks.pair(tree.getStructuredSelection().toList(), compared.selected() == 1)
                            .filter(pair::equals).isPresent()) {
                        changes.show(key, differences);
                        say(differences.isEmpty() ? text("history.compare.same") : "");
                    }
                });
    }

    private void say(String words) {
        between.setText(words);
        between.setVisible(!words.isEmpty());
        ((GridData) between.getLayoutData()).exclude = words.isEmpty();
        between.getParent().layout();
    }

    private void restore() {
        Version version = last(tree.getStructuredSelection().getFirstElement());
        String question = text("history.restore.question", WHEN.format(version.when()), version.author());
        if (Dialogs.confirm(getShell(), text("history.restore"), question, text("history.restore.ok"))) {
            RecordKey key = shown;
            Jobs.work(this, text("history.restore.job"), monitor -> {
                workspace.space(key.space()).orElseThrow().restore(key.kind(), key.id(), version.commit());
                return key;
            }, done -> { });
        }
    }

    private static Version last(Object item) {
        return HistoryModel.last(item);
    }

    private Optional<Signature> signature(Object item) {
        return marks.signature(item instanceof Sitting sitting ? sitting.versions() : List.of((Version) item));
    }

    /** Whether one can rely on the name, at a glance; nothing where nobody signs. */
    private Image mark(Object item) {
        Icons icons = Icons.of(this);
        return signature(item).map(signature -> switch (signature.state()) {
            case VERIFIED -> icons.get("check", Icons.SMALL, Token.SUCCESS);
            case OTHER_AUTHOR, UNKNOWN -> icons.get("warning", Icons.SMALL, Token.WARNING);
            case UNSIGNED -> icons.get("unknown", Icons.SMALL, Token.TEXT_TERTIARY);
            case BAD -> icons.get("error", Icons.SMALL, Token.DANGER);
            case DERIVED -> null;
        }).orElse(null);
    }

    private String who(Object item) {
        String author = last(item).author();
        return signature(item).map(signature -> switch (signature.state()) {
            case VERIFIED -> text("history.signed", author);
            case OTHER_AUTHOR -> text("history.signed.other", author, signature.member());
            case UNKNOWN -> text("history.signed.unknown", author);
            case UNSIGNED -> text("history.signed.not", author);
            case BAD -> text("history.signed.bad", author);
            case DERIVED -> author;
        }).orElse(author);
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
