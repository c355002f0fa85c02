package org.sankofa.ui.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.FormHints;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.internal.transfer.DragImage;

/** Lets records be dragged from a control. */
public final class RecordDrag {

    /** What is under way in this window: systems tell a target what it is only when it is dropped. */
    private static List<URI> current = List.of();

    private RecordDrag() {
    }

    /**
     * Lets what is selected be dragged.
     *
     * @param selected addresses of the records; asked when a drag begins, which it does not when there is none
     */
    public static void from(Control control, Supplier<List<URI>> selected) {
        from(control, (x, y) -> selected.get());
    }

    /**
     * Lets what lies at a place of the control be dragged.
     *
     * @param at addresses of what lies at that place; none: nothing is dragged from there
     */
    public static void from(Control control, BiFunction<Integer, Integer, List<URI>> at) {
        DragSource source = new DragSource(control, DND.DROP_COPY | DND.DROP_LINK);
        source.setTransfer(new Transfer[] {RecordTransfer.getInstance()});
        // a table would hang a picture of its whole row on the pointer
        source.setDragSourceEffect(null);
        DragImage image = new DragImage();
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                current = List.copyOf(at.apply(event.x, event.y));
                event.doit = !current.isEmpty();
                if (event.doit) {
                    show(control, event, image);
                }
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = current.toArray(URI[]::new);
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                current = List.of();
                image.end();
            }
        });
    }

    private static void show(Control control, DragSourceEvent event, DragImage image) {
        EClass kind = Ids.parse(current.getFirst()).filter(ref -> ref.object() == null).flatMap(ref -> Kinds.classOf(ref.kind()))
            .orElse(Literals.CONCEPT);
        String icon = Optional.ofNullable(FormHints.icon(kind)).filter(Icons::exists).orElse("record");
        image.show(control, event, icon, current.size() == 1 ? ModelTexts.in(Locale.getDefault()).label(kind)
            : Messages.get("drag.records", current.size()));
    }

    /** @return what is being dragged in this window now; empty when it comes from elsewhere, or nothing is dragged */
    public static List<URI> current() {
        return current;
    }
}
