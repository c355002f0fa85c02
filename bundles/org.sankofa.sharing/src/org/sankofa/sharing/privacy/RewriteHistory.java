package org.sankofa.sharing.privacy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.sankofa.sharing.internal.Messages;
import org.sankofa.sharing.internal.privacy.PersonTraces;
import org.sankofa.sharing.internal.privacy.Redaction;
import org.sankofa.store.NewEpoch;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * Begins the history of a space anew without the data of a person: the profile is emptied in every version, names and
 * addresses are replaced wherever they stand, the person is no author any more, and files of the profile go. Show
 * {@link #warning} first: it cannot be undone, and everybody has to take over the new history.
 */
public final class RewriteHistory {

    private final Workspace workspace;
    private final Space space;
    private final String person;
    private Set<String> dropped = Set.of();

    /** @param person id of the record of the person */
    public RewriteHistory(Workspace workspace, Space space, String person) {
        this.workspace = Objects.requireNonNull(workspace);
        this.space = Objects.requireNonNull(space);
        this.person = Objects.requireNonNull(person);
    }

    /** @return what whoever does this must know before, in sentences */
    public String warning() {
        return Messages.text("person.rewrite.warning", space.name());
    }

    /**
     * Removes the person, and begins the history anew.
     *
     * @throws StoreException NOT_FOUND, LOCKED while records of the space are open or have unsaved edits, READ_ONLY,
     *             CANCELLED, CANNOT_WRITE
     */
    public NewEpoch run(Progress progress) throws StoreException {
        // what the profile said is read before it is emptied
        PersonTraces traces = PersonTraces.of(workspace, space, person, true);
        new RemovePerson(workspace, space, person).run();
        dropped = Set.copyOf(files(traces));
        return space.beginAnew(new Redaction(traces, Messages.text("person.former"), dropped),
                "Begin the history anew without what was known of a former member", progress);
    }

    /** @return SHA-256 of the attached files that went, after {@link #run} */
    public Set<String> droppedFiles() {
        return dropped;
    }

    /** @return files of the profile that no other record names */
    private Set<String> files(PersonTraces traces) {
        Set<String> files = new HashSet<>(traces.files());
        Snapshot snapshot = workspace.snapshot();
        if (!files.isEmpty()) {
            try (Stream<RecordKey> keys = snapshot.keys(space.name(), null)) {
                for (Iterator<RecordKey> all = keys.iterator(); all.hasNext() && !files.isEmpty();) {
                    String text = new String(snapshot.bytes(all.next()).orElse(new byte[0]), StandardCharsets.UTF_8);
                    files.removeIf(text::contains);
                }
            }
        }
        return files;
    }
}
