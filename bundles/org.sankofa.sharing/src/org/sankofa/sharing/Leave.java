package org.sankofa.sharing;

import java.util.Objects;
import java.util.Optional;

import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.internal.Failure;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;

/**
 * Leaves a shared space. The others keep it. Here it is no longer exchanged; on request it is also taken out of the
 * workspace, and even then its folder is kept beside until somebody deletes it.
 */
public final class Leave {

    private final SharedSpaces shared;
    private final Space space;
    private String place;
    private boolean takeOut;
    private boolean unsentToo;

    /** Leaves a space. */
    public Leave(SharedSpaces shared, Space space) {
        this.shared = Objects.requireNonNull(shared);
        this.space = Objects.requireNonNull(space);
    }

    /** Leaves one of several places only. @param name of the remote @return this */
    public Leave only(String name) {
        this.place = name;
        return this;
    }

    /** Takes the space out of the workspace, too. @return this */
    public Leave takingOut() {
        this.takeOut = true;
        return this;
    }

    /** Leaves although there are versions the others have not got. @return this */
    public Leave evenUnsent() {
        this.unsentToo = true;
        return this;
    }

    /** @throws SharingException NOT_SHARED; NOT_SENT when the others lack something */
    public LeaveResult run(Progress progress) throws SharingException {
        progress.begin(space.name(), 0);
        Remote one = shared.remote(space, place);
        if (place != null && shared.remotes(space).size() > 1) {
            shared.removeRemote(space, one.name());
            return new LeaveResult(Optional.empty());
        }
        int ahead = shared.state(space).unsent();
        if (ahead > 0 && !unsentToo) {
            throw Failure.of(Code.NOT_SENT, "leave.notSent", space.name(), ahead);
        }
        return Failure.in(space.name(), () -> {
            LeaveResult result = takeOut
                    ? new LeaveResult(Optional.of(shared.workspace().removeSpace(space.name())))
                    : new LeaveResult(Optional.empty());
            if (!takeOut) {
                for (Remote remote : shared.remotes(space)) {
                    shared.removeRemote(space, remote.name());
                }
            }
            shared.book().change(space.name(), entry -> null);
            shared.changed(space.name());
            return result;
        });
    }
}
