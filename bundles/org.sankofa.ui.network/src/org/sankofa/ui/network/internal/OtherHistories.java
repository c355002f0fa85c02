package org.sankofa.ui.network.internal;

import static org.sankofa.ui.network.internal.Messages.text;

import org.eclipse.swt.widgets.Control;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.Remote;
import org.sankofa.sharing.SendAnew;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.TakeAnew;
import org.sankofa.store.Space;
import org.sankofa.ui.dialogs.Dialogs;

/**
 * What can be done where an exchange met another history than it expected: one that others began anew, or one that was
 * rewritten on the server. The person is asked; nothing of it happens by itself.
 */
final class OtherHistories {

    private final NetworkSharing sharing;
    private final Control control;
    private final Space space;
    private final String place;

    /** @param place where it was met; null: at the usual place */
    OtherHistories(NetworkSharing sharing, Control control, Space space, Remote place) {
        this.sharing = sharing;
        this.control = control;
        this.space = space;
        this.place = place == null ? null : place.name();
    }

    /** @return whether the person was asked what to do about a failure */
    boolean offer(SharingException failure) {
        switch (failure.code()) {
            case OTHER_EPOCH -> takeOver();
            case HISTORY_REWRITTEN -> takeBoth(failure);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void takeOver() {
        if (ask("anew.title", text("anew.question", space.name()), "anew.take")) {
            sharing.exchange(control, space, text("anew.job", space.name()), new TakeAnew(sharing.shared(), space).from(place)::run, epoch -> {
                String words = text("anew.taken", space.name(), epoch.reapplied());
                Dialogs.tell(control.getShell(), text("anew.title"),
                        epoch.remarks().isEmpty() ? words : words + "\n\n" + String.join("\n", epoch.remarks()));
            }, failure -> {
                // the newer history is the one that is here: it was begun anew and could not be sent yet
                if (failure.code() == SharingException.Code.OTHER_EPOCH) {
                    sendAnew();
                    return true;
                }
                return false;
            });
        }
    }

    private void sendAnew() {
        if (ask("anew.title", text("anew.send.question", space.name()), "anew.send")) {
            sharing.exchange(control, space, text("anew.send.job", space.name()), new SendAnew(sharing.shared(), space).to(place).evenSo()::run,
                    sent -> { }, failure -> false);
        }
    }

    private void takeBoth(SharingException failure) {
        if (ask("rewritten.title", failure.getMessage() + "\n\n" + text("rewritten.question"), "rewritten.take")) {
            sharing.exchange(control, space, text("receive.job", space.name()), new Receive(sharing.shared(), space).from(place).evenRewritten()::run,
                    result -> { }, again -> false);
        }
    }

    private boolean ask(String title, String question, String yes) {
        return Dialogs.confirm(control.getShell(), text(title), question, text(yes));
    }
}
