package org.sankofa.ui.network.internal.spaces;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.sankofa.sharing.Leave;
import org.sankofa.sharing.Look;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Remote;
import org.sankofa.sharing.SharingException;
import org.sankofa.store.Progress;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.Languages;
import org.sankofa.ui.network.internal.NetworkSharing;
import org.sankofa.ui.network.internal.dialogs.AddPlaceDialog;
import org.sankofa.ui.network.internal.dialogs.IncomingDialog;
import org.sankofa.ui.network.internal.dialogs.PublishDialog;
import org.sankofa.ui.network.internal.dialogs.SigningDialog;
import org.sankofa.ui.network.internal.model.Feed;
import org.sankofa.ui.network.internal.model.Outcomes;
import org.sankofa.ui.network.internal.model.SpaceCard;
import org.sankofa.ui.records.RecordEditors;

/** What a person can do with a space; questions are asked before, and what came of it is told. */
final class SpaceActions {

    private final Control control;
    private final NetworkSharing sharing;
    private final RecordEditors editors;
    private final Consumer<String> told;

    /** @param told takes a sentence on what was done */
    SpaceActions(Control control, NetworkSharing sharing, RecordEditors editors, Consumer<String> told) {
        this.control = control;
        this.sharing = sharing;
        this.editors = editors;
        this.told = told;
    }

    boolean isBusy(SpaceCard card) {
        return sharing.isBusy(card.name());
    }

    void share(Space space) {
        sharing.share(control, space, outcomes -> told.accept(Outcomes.shared(outcomes)));
    }

    void shareThrough(Space space, Remote place) {
        sharing.share(control, space, place, outcomes -> told.accept(Outcomes.shared(outcomes)));
    }

    void receive(Space space) {
        sharing.receive(control, space, outcomes -> told.accept(Outcomes.received(outcomes)));
    }

    void look(Space space) {
        sharing.exchange(control, space, text("look.job", space.name()), new Look(sharing.shared(), space)::run,
                state -> told.accept(text("said.looked", state.behind())));
    }

    /** Shows what others sent before it is taken in. */
    void lookThrough(SpaceCard card, Space space) {
        Feed feed = new Feed(sharing.shared(), sharing.marks(), Languages.preferred());
        Jobs.read(control, text("incoming.job"), monitor -> feed.incoming(space), incoming -> {
            if (new IncomingDialog(control.getShell(), card.title(), incoming).open() == Window.OK) {
                receive(space);
            }
        });
    }

    void publish(SpaceCard card, Space space) {
        Jobs.read(control, text("publish.job.look"), monitor -> {
            Snapshot snapshot = sharing.workspace().snapshot();
            long records = snapshot.count(card.name(), null) - snapshot.count(card.name(), space.infoKey().kind());
            return List.of(text("publish.seen.records", records), text("publish.seen.history", sharing.workspace().identity().name()));
        }, seen -> {
            PublishDialog dialog = new PublishDialog(control.getShell(), card.title(), seen);
            if (dialog.open() == Window.OK) {
                sharing.exchange(control, space, text("publish.job", card.name()), new Publish(sharing.shared(), space, dialog.url())::run,
                        result -> told.accept(Outcomes.shared(result)));
            }
        });
    }

    /** Another place is published to, or joined where the space lies there already. */
    void addPlace(SpaceCard card, Space space) {
        AddPlaceDialog dialog = new AddPlaceDialog(control.getShell(), card.title(), card.state().remotes());
        if (dialog.open() == Window.OK) {
            sharing.exchange(control, space, text("publish.job", card.name()),
                    new Publish(sharing.shared(), space, dialog.url()).as(dialog.place())::run,
                    result -> told.accept(Outcomes.shared(result)));
        }
    }

    void removePlace(SpaceCard card, Space space, Remote place) {
        if (Dialogs.confirm(control.getShell(), text("place.remove.title"), text("place.remove.question", card.title(), place.url()),
                text("place.remove"))) {
            Jobs.work(control, text("place.remove.job"), monitor -> {
                sharing.shared().removeRemote(space, place.name());
                return place;
            }, removed -> told.accept(text("place.removed", removed.url())));
        }
    }

    void signing(Space space) {
        SigningDialog.open(control.getShell(), sharing, space, editors);
    }

    void describe(Space space) {
        editors.open(space.infoKey());
    }

    void leave(SpaceCard card, Space space) {
        int ahead = card.state().unsent();
        String question = ahead > 0 ? text("leave.unsent", card.title(), ahead) : text("leave.question", card.title());
        int answer = Dialogs.choose(control.getShell(), text("leave.title"), question, text("leave.stop"), text("leave.out"));
        if (answer != 0 && answer != 1) {
            return;
        }
        sharing.exchange(control, space, text("leave.job", card.name()), progress -> leave(space, answer == 1, progress),
                done -> told.accept(text(answer == 1 ? "said.left.out" : "said.left", card.title())));
    }

    private Object leave(Space space, boolean out, Progress progress) throws SharingException {
        Leave leave = new Leave(sharing.shared(), space).evenUnsent();
        return (out ? leave.takingOut() : leave).run(progress);
    }
}
