package org.sankofa.sharing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.sharing.internal.Messages;
import org.sankofa.sharing.internal.Peer;
import org.sankofa.store.Files;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.internal.git.Monitor;
import org.sankofa.store.transfer.Reception;
import org.sankofa.store.transfer.Transfer;

/**
 * Fetches attached files. They do not come with the records, because they may be large; whoever wants to look at one
 * fetches it. What comes is taken only when its content has the SHA-256 it is named by.
 */
public final class FetchFiles {

    private final SharedSpaces shared;
    private final Space space;
    private final Set<String> wanted = new LinkedHashSet<>();

    /** Fetches all files that are there and not here. */
    public FetchFiles(SharedSpaces shared, Space space) {
        this(shared, space, List.of());
    }

    /** @param wanted SHA-256 of the files; none: all there are */
    public FetchFiles(SharedSpaces shared, Space space, Collection<String> wanted) {
        this.shared = Objects.requireNonNull(shared);
        this.space = Objects.requireNonNull(space);
        this.wanted.addAll(wanted);
    }

    /**
     * @return the SHA-256 of those that came; what is nowhere, or is not what its name says, is missing
     * @throws SharingException when nothing came and a place could not be asked
     */
    public Set<String> run(Progress progress) throws SharingException {
        shared.requireShareable(space);
        Set<String> came = new LinkedHashSet<>();
        SharingException failure = null;
        for (Remote from : shared.all(space)) {
            if (!came.isEmpty() && came.containsAll(wanted) && !wanted.isEmpty()) {
                break;
            }
            try {
                came.addAll(shared.exchange(space, from, false, () -> fetch(from, progress)));
            } catch (SharingException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null && came.isEmpty()) {
            throw failure;
        }
        return came;
    }

    private Set<String> fetch(Remote from, Progress progress) throws SharingException, StoreException {
        Transfer transfer = Transfer.of(space);
        Files files = space.files();
        Set<String> refs = new LinkedHashSet<>();
        for (String sha256 : wanted) {
            if (files.size(sha256) < 0) {
                refs.add(Peer.FILES + sha256);
            }
        }
        if (wanted.isEmpty()) {
            refs.add(Peer.FILES);
        } else if (refs.isEmpty()) {
            return Set.of();
        }
        Map<String, String> found = new LinkedHashMap<>();
        try (Peer peer = shared.peer(from, progress); Reception reception = transfer.receive();
                Peer.Fetching there = peer.fetching(reception.repository(), refs)) {
            Map<String, ObjectId> missing = new LinkedHashMap<>(there.refs());
            missing.keySet().removeIf(name -> !name.matches(Peer.FILES + "[0-9a-f]{64}"));
            transfer.files().keySet().forEach(sha256 -> missing.remove(Peer.FILES + sha256));
            if (!missing.isEmpty()) {
                there.fetch(missing, Set.of(), new Monitor(progress, Messages.text("task.files")));
                missing.forEach((ref, id) -> found.put(ref.substring(Peer.FILES.length()), id.name()));
                reception.acceptFiles(found);
            }
        }
        found.keySet().retainAll(transfer.files().keySet());
        return found.keySet();
    }
}
