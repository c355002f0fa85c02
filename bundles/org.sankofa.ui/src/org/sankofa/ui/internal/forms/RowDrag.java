package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.model.labels.Labels;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.internal.transfer.DragImage;

/** Rows of a list that are dragged to another place in it, where their order means something. */
final class RowDrag {

    /** Rows stay in their table: nothing but a mark is carried. */
    private static final class RowTransfer extends ByteArrayTransfer {

        private static final String NAME = "application/x-sankofa-rows";
        private static final int TYPE = registerType(NAME);
        private static final RowTransfer ONLY = new RowTransfer();

        @Override
        protected int[] getTypeIds() {
            return new int[] {TYPE};
        }

        @Override
        protected String[] getTypeNames() {
            return new String[] {NAME};
        }
    }

    private final ListEditor list;
    private final ListActions actions;
    private List<EObject> dragged = List.of();

    RowDrag(ListEditor list, ListActions actions) {
        this.list = list;
        this.actions = actions;
        boolean moves = !list.readOnly() && list.model().isOrdered();
        if (moves) {
            source(list.table());
        }
        if (list.context().scope().drops() != null) {
            DropTarget target = list.context().scope().drops().on(list.table());
            if (moves) {
                target.setTransfer(Stream.concat(Stream.of(RowTransfer.ONLY), Stream.of(target.getTransfer())).toArray(Transfer[]::new));
                target.addDropListener(new Moving());
            }
        }
    }

    private void source(Table table) {
        DragSource source = new DragSource(table, DND.DROP_MOVE);
        source.setTransfer(RowTransfer.ONLY);
        source.setDragSourceEffect(null);
        DragImage image = new DragImage();
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                List<EObject> rows = new ArrayList<>();
                for (int index : table.getSelectionIndices()) {
                    rows.add(list.row(index));
                }
                dragged = rows;
                event.doit = !rows.isEmpty();
                if (event.doit) {
                    List<String> names = list.context().scope().host().languages();
                    image.show(table, event, null, rows.size() == 1 ? Labels.name(rows.getFirst(), names)
                        : Messages.get("drag.rows", rows.size()));
                }
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = new byte[] {1};
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                dragged = List.of();
                image.end();
            }
        });
    }

    private final class Moving extends DropTargetAdapter {

        @Override
        public void dragEnter(DropTargetEvent event) {
            consider(event);
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            consider(event);
        }

        private void consider(DropTargetEvent event) {
            if (RowTransfer.ONLY.isSupportedType(event.currentDataType)) {
                event.detail = dragged.isEmpty() ? DND.DROP_NONE : DND.DROP_MOVE;
                event.feedback = DND.FEEDBACK_SCROLL
                    | (event.item == null || below(event) ? DND.FEEDBACK_INSERT_AFTER : DND.FEEDBACK_INSERT_BEFORE);
            }
        }

        private boolean below(DropTargetEvent event) {
            Rectangle row = ((TableItem) event.item).getBounds();
            return list.table().toControl(event.x, event.y).y > row.y + row.height / 2;
        }

        @Override
        public void drop(DropTargetEvent event) {
            if (RowTransfer.ONLY.isSupportedType(event.currentDataType) && !dragged.isEmpty()) {
                int before = event.item == null ? list.rows().size()
                    : list.table().indexOf((TableItem) event.item) + (below(event) ? 1 : 0);
                actions.moveBefore(dragged, before);
            }
        }
    }
}
