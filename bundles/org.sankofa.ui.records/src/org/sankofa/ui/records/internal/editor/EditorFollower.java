package org.sankofa.ui.records.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.sankofa.ui.pages.RecordPages;

/** What a view that follows editors has to do with: the editor used last, until it closes. */
public final class EditorFollower {

    private final Consumer<RecordPages> listener;
    private final List<Runnable> endings = new ArrayList<>();
    private final Listener closed = event -> follow((RecordPages) null);
    private RecordPages editor;

    /** @param listener takes the editor when it is another one; null: none is open */
    public EditorFollower(Consumer<RecordPages> listener) {
        this.listener = listener;
    }

    /** Follows the part where it is an editor; other parts leave the view with what it shows. */
    public void follow(MPart part) {
        if (part != null && part.getObject() instanceof SessionPart one && one.editor() != null && !one.editor().isDisposed()) {
            follow(one.editor());
        }
    }

    /** Follows the editor that is in sight, when a view is made after it. */
    public void followInSight(EPartService parts) {
        parts.getParts().stream().filter(part -> part.getObject() instanceof SessionPart && parts.isPartVisible(part)).findFirst()
            .ifPresent(this::follow);
    }

    private void follow(RecordPages next) {
        if (next == editor) {
            return;
        }
        end();
        editor = next;
        if (next != null) {
            next.addListener(SWT.Dispose, closed);
        }
        listener.accept(next);
    }

    /** The editor; null: none. */
    public RecordPages editor() {
        return editor;
    }

    /** Does something when the editor is another one or this ends, such as taking a listener off. */
    public void onEnd(Runnable ending) {
        endings.add(ending);
    }

    /** Follows nothing any more. */
    public void end() {
        endings.forEach(Runnable::run);
        endings.clear();
        if (editor != null && !editor.isDisposed()) {
            editor.removeListener(SWT.Dispose, closed);
        }
        editor = null;
    }
}
