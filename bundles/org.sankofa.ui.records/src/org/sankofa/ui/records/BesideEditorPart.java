package org.sankofa.ui.records;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.store.EditingSession;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.SessionListener;
import org.sankofa.store.Version;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.records.internal.editor.EditorFollower;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Base of a view that shows something of the record in front, and says what it is for while none is open.
 *
 * <pre>
 * public class WordCountPart extends BesideEditorPart {
 *     &#64;Override protected EmptyState empty(Composite page) {
 *         return new EmptyState(page, "list", "No record is open", "Open one to see how long it is.");
 *     }
 *     &#64;Override protected Control content(Composite page) {
 *         return label = new Label(page, SWT.NONE);
 *     }
 *     &#64;Override protected void shown(RecordPages editor) {
 *         changed();
 *     }
 *     &#64;Override protected void changed() {
 *         RecordPages editor = editor();
 *         label.setText(editor == null ? "" : count(editor.session().record()));
 *     }
 * }
 * </pre>
 */
public abstract class BesideEditorPart extends PagePart {

    @Inject
    private EPartService parts;

    private final StackLayout stack = new StackLayout();
    private final EditorFollower follower = new EditorFollower(this::turn);
    private MPart waiting;
    private EmptyState empty;
    private Control content;

    @Override
    protected final void fill(Composite page) {
        page.setLayout(stack);
        empty = empty(page);
        onDispose(follower::end);
        stack.topControl = empty;
        follow(waiting);
        if (follower.editor() == null) {
            follower.followInSight(parts);
        }
    }

    /** Makes what is shown while no record is open. */
    protected abstract EmptyState empty(Composite page);

    /** Makes what is shown of a record, when the first one is in front: a window that opens without one need not wait for it. */
    protected abstract Control content(Composite page);

    /**
     * Another record is in front.
     *
     * @param editor null: none is open any more. What {@link #content} made is behind {@link #empty} then; let go of what
     *        belongs to the record that was shown
     */
    protected abstract void shown(RecordPages editor);

    /** Something in the record that is shown changed, here or by others. There is an {@link #editor} when the session calls. */
    protected abstract void changed();

    /** @return the editor of the record in front; null: none */
    protected final RecordPages editor() {
        RecordPages editor = follower.editor();
        return editor == null || editor.isDisposed() ? null : editor;
    }

    /** Does something when another record is in front. */
    protected final void onEnd(Runnable ending) {
        follower.onEnd(ending);
    }

    /** @return whether a record is shown */
    protected final boolean isShowing() {
        return content != null && stack.topControl == content;
    }

    @Override
    protected Control focusTarget() {
        return stack.topControl;
    }

    @Inject
    void follow(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        if (empty == null) {
            waiting = part;
        } else if (!empty.isDisposed()) {
            follower.follow(part);
        }
    }

    private void turn(RecordPages editor) {
        if (empty.isDisposed() || editor == null && content == null) {
            return;
        }
        if (content == null) {
            content = content(page());
        }
        if (editor != null) {
            EditingSession session = editor.session();
            SessionListener listener = new Follow(editor);
            session.addListener(listener);
            onEnd(() -> session.removeListener(listener));
        }
        shown(editor);
        stack.topControl = editor == null ? empty : content;
        page().layout();
    }

    /** Keeps what is shown true to the session. */
    private final class Follow implements SessionListener {

        private final RecordPages editor;

        Follow(RecordPages editor) {
            this.editor = editor;
        }

        @Override
        public void changed() {
            soon();
        }

        @Override
        public void saved(Version version) {
            soon();
        }

        @Override
        public void incoming(List<FeatureChange> changes) {
            soon();
        }

        private void soon() {
            if (!content.isDisposed()) {
                content.getDisplay().asyncExec(() -> {
                    // meanwhile the editor may have closed, or another one come to the front
                    if (!content.isDisposed() && editor() == editor) {
                        BesideEditorPart.this.changed();
                    }
                });
            }
        }
    }
}
