package org.sankofa.ui.internal.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.transfer.RecordDrag;
import org.sankofa.ui.transfer.RecordTransfer;

/**
 * Takes records and files that are dropped on a form, to the field under the pointer, which says meanwhile what would
 * come of it.
 */
final class FormDrop {

    private static final int ALL = DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT;

    /** Stands for a place in no form. */
    static final int NOWHERE = Integer.MIN_VALUE;

    private static final int AIR = 12;

    private final FormScope scope;
    private final IntConsumer moved;
    private FieldCell over;

    /**
     * @param moved takes the height of the pointer on the display while something is dragged, so that the form scrolls;
     *            {@link #NOWHERE} when it has left
     */
    FormDrop(FormScope scope, IntConsumer moved) {
        this.scope = scope;
        this.moved = moved;
    }

    /** Lets things be dropped on a control, and on all in it that takes no drops itself. */
    DropTarget on(Control control) {
        DropTarget target = new DropTarget(control, ALL);
        target.setTransfer(RecordTransfer.getInstance(), FileTransfer.getInstance());
        target.addDropListener(new Listening(control));
        return target;
    }

    private final class Listening extends DropTargetAdapter {

        private final Control control;

        Listening(Control control) {
            this.control = control;
        }

        @Override
        public void dragEnter(DropTargetEvent event) {
            consider(event);
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            moved.accept(event.y);
            consider(event);
        }

        @Override
        public void dragOperationChanged(DropTargetEvent event) {
            consider(event);
        }

        @Override
        public void dragLeave(DropTargetEvent event) {
            // it is left before a drop too: what is said then comes later
            over(null);
            moved.accept(NOWHERE);
        }

        @Override
        public void drop(DropTargetEvent event) {
            FieldCell cell = cell(control, event.x, event.y);
            over(null);
            if (event.data instanceof URI[] records && cell != null) {
                cell.editor().receive(List.of(records));
            } else if (event.data instanceof String[] names) {
                scope.files().take(cell, Stream.of(names).map(Path::of).toList());
            }
        }

        private void consider(DropTargetEvent event) {
            if (!RecordTransfer.getInstance().isSupportedType(event.currentDataType)
                && !FileTransfer.getInstance().isSupportedType(event.currentDataType)) {
                return;
            }
            FieldCell cell = cell(control, event.x, event.y);
            over(cell);
            boolean files = FileTransfer.getInstance().isSupportedType(event.currentDataType);
            boolean takes = files ? considerFiles(cell) : cell != null && considerRecords(cell);
            event.detail = !takes ? DND.DROP_NONE : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
        }
    }

    private boolean considerFiles(FieldCell cell) {
        boolean takes = scope.files().takes();
        if (takes && cell != null) {
            cell.hint(Messages.get(cell.isSourced() ? "drop.hint.source" : "drop.hint.file"), true);
        }
        return takes;
    }

    private boolean considerRecords(FieldCell cell) {
        if (cell.context().readOnly()) {
            return false;
        }
        List<URI> dragged = RecordDrag.current();
        Optional<String> words = scope.fieldDrops().hint(cell.context().owner(), cell.context().feature(), dragged);
        if (words.isPresent()) {
            cell.hint(words.get(), true);
            return true;
        }
        ReferenceFit fit = cell.editor().fit(dragged);
        if (fit == null) {
            cell.hint(Messages.get("drop.nothing", cell.context().spec().label()), false);
            return false;
        }
        // what comes from another window is known only when it is dropped
        boolean takes = dragged.isEmpty() || !fit.fitting().isEmpty();
        cell.hint(takes ? Messages.get("drop.hint.add", Math.max(1, fit.fitting().size())) : fit.words(), takes);
        return takes;
    }

    private void over(FieldCell cell) {
        if (over != null && over != cell && !over.isDisposed()) {
            over.hint(null, false);
        }
        over = cell;
    }

    /** The innermost field that holds a control or, in it, a place of the display. */
    static FieldCell cell(Control control, int x, int y) {
        Control at = control;
        while (at instanceof Composite composite) {
            Control child = childAt(composite, x, y);
            if (child == null) {
                break;
            }
            at = child;
        }
        while (at != null && !(at instanceof FieldCell)) {
            at = at.getParent();
        }
        return (FieldCell) at;
    }

    /** Between two fields there is air, which belongs to both: the first that is near takes what is dropped there. */
    private static Control childAt(Composite composite, int x, int y) {
        Point place = composite.toControl(x, y);
        int near = composite instanceof ObjectPane ? AIR : 0;
        return Stream.of(composite.getChildren()).filter(Control::getVisible).filter(child -> {
            Rectangle bounds = child.getBounds();
            return place.x >= bounds.x - near && place.x < bounds.x + bounds.width + near
                && place.y >= bounds.y - near && place.y < bounds.y + bounds.height + near;
        }).findFirst().orElse(null);
    }
}
