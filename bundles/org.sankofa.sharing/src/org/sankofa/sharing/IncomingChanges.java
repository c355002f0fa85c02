package org.sankofa.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.sankofa.sharing.internal.Failure;
import org.sankofa.store.Change;
import org.sankofa.store.FeatureChange;
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
        return Failure.in(space.name(), () -> {
            Transfer transfer = Transfer.of(space);
            Set<String> heads = new LinkedHashSet<>();
            for (Remote remote : remotes) {
                Optional<String> there = transfer.remoteHead(remote.name());
                if (there.isPresent() && !transfer.isAncestor(there.get(), space.head())) {
                    heads.add(there.get());
                }
            }
            Map<RecordKey, RecordChanges> byRecord = new LinkedHashMap<>();
            for (String head : heads) {
                for (RecordChanges one : list(transfer, transfer.mergeBase(space.head(), head).orElse(null), head)) {
                    byRecord.merge(one.key(), one, IncomingChanges::together);
                }
            }
            return List.copyOf(byRecord.values());
        });
    }

    /** @return the same record from two places, each version and change once */
    private static RecordChanges together(RecordChanges a, RecordChanges b) {
        Set<FeatureChange> changes = new LinkedHashSet<>(a.changes());
        changes.addAll(b.changes());
        Map<String, Version> versions = new LinkedHashMap<>();
        a.versions().forEach(version -> versions.put(version.commit(), version));
        b.versions().forEach(version -> versions.putIfAbsent(version.commit(), version));
        return new RecordChanges(a.key(), a.title(), a.type(), List.copyOf(changes), List.copyOf(versions.values()));
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
