package org.sankofa.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.sankofa.sharing.internal.Failure;
import org.sankofa.store.Change;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.transfer.Transfer;

/** Lists by record what others changed. Asks nobody: it tells of what was fetched already. */
public final class IncomingChanges {

    private final SharedSpaces shared;
    private final Space space;

    /** Lists the changes of a space. */
    public IncomingChanges(SharedSpaces shared, Space space) {
        this.shared = Objects.requireNonNull(shared);
        this.space = Objects.requireNonNull(space);
    }

    /** @return what {@link Look} fetched and {@link Receive} has not taken in yet, by record */
    public List<RecordChanges> waiting() throws SharingException {
        List<Remote> remotes = shared.remotes(space);
        return remotes.isEmpty() ? List.of() : Failure.in(space.name(), () -> {
            Transfer transfer = Transfer.of(space);
            Optional<String> there = transfer.remoteHead(remotes.get(0).name());
            if (there.isEmpty() || transfer.isAncestor(there.get(), space.head())) {
                return List.of();
            }
            return list(transfer, transfer.mergeBase(space.head(), there.get()).orElse(null), there.get());
        });
    }

    /**
     * @param from the commit before; null: the beginning
     * @param to the commit after, such as those of a {@link ReceiveResult}
     * @return what differs, by record
     */
    public List<RecordChanges> between(String from, String to) throws SharingException {
        return Failure.in(space.name(), () -> list(Transfer.of(space), from, to));
    }

    private List<RecordChanges> list(Transfer transfer, String from, String to) throws StoreException {
        Map<RecordKey, List<Version>> versions = transfer.versions(from, to);
        List<RecordChanges> result = new ArrayList<>();
        for (Change change : space.changes(from, to)) {
            RecordKey key = change.key();
            result.add(new RecordChanges(key, transfer.title(key, change.newBlob() == null ? from : to),
                    change.type(), space.compare(key.kind(), key.id(), from, to),
                    versions.getOrDefault(key, List.of())));
        }
        return result;
    }
}
