package org.sankofa.sharing.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.sankofa.sharing.internal.privacy.Mover;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * What happens when a record goes to another space: who will see what.
 *
 * @param key the record
 * @param target where it goes
 * @param kind what that space is for
 * @param readers names of the members there who are not members here; empty for a space without a list
 * @param personal what it says of people: labels of fields with what stands in them
 * @param contactDataRefused whether it holds contact data that may not be kept there
 * @param files names of the files that go with it
 * @param unresolved what it refers to that whoever has the other space alone will not find
 */
public record MovePreview(RecordKey key, String target, Space.Kind kind, List<String> readers, List<String> personal,
        boolean contactDataRefused, List<String> files, List<Unresolved> unresolved) {

    /**
     * A reference that leads nowhere there.
     *
     * @param feature label of the field
     * @param title what it refers to; its address when it is not here either
     * @param space where that is; empty when it is not here either
     */
    public record Unresolved(String feature, String title, String space) {

        /** Checks that nothing is missing. */
        public Unresolved {
            Objects.requireNonNull(feature);
            Objects.requireNonNull(title);
            Objects.requireNonNull(space);
        }
    }

    /** Takes copies. */
    public MovePreview {
        readers = List.copyOf(readers);
        personal = List.copyOf(personal);
        files = List.copyOf(files);
        unresolved = List.copyOf(unresolved);
    }

    /**
     * @param target name of the space it shall go to
     * @throws StoreException NOT_FOUND, UNKNOWN_SPACE
     */
    public static MovePreview of(Workspace workspace, RecordKey key, String target) throws StoreException {
        return new Mover(workspace, key, target).preview();
    }

    /** @return all of it in sentences for people */
    public List<String> sentences() {
        return new ArrayList<>(Mover.sentences(this));
    }
}
