package org.sankofa.ui.evidence.internal.importing;

import static org.sankofa.ui.evidence.internal.Messages.text;

import org.eclipse.swt.widgets.Control;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.jobs.Jobs;

/** Takes a whole change of figures back in one step, such as an import, and brings it back again. */
public final class TakingBack {

    /**
     * What came of it.
     *
     * @param version what was written; null where nothing was
     * @param words what to say
     */
    public record Outcome(Version version, String words) {
    }

    private final Control control;
    private final Workspace workspace;
    private final MessageBar messages;
    private final Runnable changed;

    /**
     * @param messages where it is said what was done
     * @param changed called when figures changed
     */
    public TakingBack(Control control, Workspace workspace, MessageBar messages, Runnable changed) {
        this.control = control;
        this.workspace = workspace;
        this.messages = messages;
        this.changed = changed;
    }

    /** The button that takes an import back. */
    MessageBar.Action action(String space, String commit) {
        return new MessageBar.Action(text("figures.back"), () -> back(space, commit));
    }

    /** Takes a change back, and offers to bring it back. */
    public void back(String space, String commit) {
        run(space, commit, false);
    }

    private void run(String space, String commit, boolean again) {
        Jobs.work(control, text("figures.back.job"), monitor -> take(workspace, space, commit, again), outcome -> {
            if (outcome.version() == null) {
                messages.show(MessageBar.Kind.WARNING, outcome.words());
                return;
            }
            messages.show(MessageBar.Kind.SUCCESS, outcome.words(), new MessageBar.Action(text(again ? "figures.back" : "figures.back.again"),
                () -> run(space, outcome.version().commit(), !again)));
            changed.run();
        });
    }

    /** Not to be called on the window's thread. @param again whether it brings back what was taken back */
    public static Outcome take(Workspace workspace, String space, String commit, boolean again) throws StoreException {
        try {
            Version written = workspace.space(space).orElseThrow().takeBack(commit);
            return new Outcome(written, text(again ? "figures.back.again.done" : "figures.back.done"));
        } catch (StoreException e) {
            return switch (e.code()) {
                case CHANGED_SINCE -> new Outcome(null, text("figures.back.changed"));
                case NOT_FOUND -> new Outcome(null, text("figures.back.nothing"));
                default -> throw e;
            };
        }
    }
}
