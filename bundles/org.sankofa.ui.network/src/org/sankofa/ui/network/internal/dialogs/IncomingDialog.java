package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.dialogs.FormDialog;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.network.internal.model.Incoming;
import org.sankofa.ui.tables.ChangeTable;
import org.sankofa.ui.tables.TreeLook;
import org.sankofa.ui.theme.Token;

/** What others sent, before it is taken in: by record, in sentences, and each value beside the one that stands here. */
public final class IncomingDialog extends FormDialog {

    private static final int HEIGHT = 320;
    private static final int WIDTH = 760;

    private final List<Incoming> incoming;
    private TreeViewer tree;
    private ChangeTable changes;

    /**
     * @param title what people call the space
     * @param incoming by record
     */
    public IncomingDialog(Shell shell, String title, List<Incoming> incoming) {
        super(shell, text("incoming.title"), text("incoming.heading", title), text("incoming.message"), text("incoming.ok"));
        this.incoming = List.copyOf(incoming);
    }

    @Override
    protected void fill(Composite area) {
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(sash);
        tree = new TreeViewer(sash, SWT.FULL_SELECTION | SWT.BORDER);
        TreeLook.apply(tree.getTree(), Token.SURFACE);
        Accessible.name(tree.getTree(), () -> text("incoming.records"), null);
        tree.setContentProvider(new Records());
        tree.setLabelProvider(new Words());
        changes = new ChangeTable(sash);
        sash.setWeights(5, 6);
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addSelectionChangedListener(event -> show(tree.getStructuredSelection().getFirstElement()));
        tree.setInput(incoming);
        tree.expandAll();
        changes.name(text("incoming.here"), text("incoming.there"));
        if (!incoming.isEmpty()) {
            tree.setSelection(new StructuredSelection(incoming.get(0)), true);
        }
        tree.getTree().setFocus();
    }

    private void show(Object chosen) {
        Incoming one = chosen instanceof Sentence sentence ? sentence.of() : (Incoming) chosen;
        if (one != null) {
            changes.show(one.item().key(), one.changes());
            changes.readFirst();
        }
    }

    /** What changed in a record, one of several. */
    private record Sentence(Incoming of, String words) {
    }

    private static final class Records implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Incoming one ? one.item().sentences().stream().map(words -> new Sentence(one, words)).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Sentence sentence ? sentence.of() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Incoming;
        }
    }

    private final class Words extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            return element instanceof Incoming one ? one.item().title() : ((Sentence) element).words();
        }

        @Override
        public String getToolTipText(Object element) {
            return getText(element);
        }

        @Override
        public Image getImage(Object element) {
            Icons icons = Icons.of(tree.getTree());
            return !(element instanceof Incoming one) ? null : Kinds.classOf(one.item().key().kind())
                    .map(type -> icons.get(type, Icons.SMALL, Token.TEXT_SECONDARY)).orElseGet(() -> icons.get("record", Icons.SMALL, Token.TEXT_SECONDARY));
        }
    }
}
