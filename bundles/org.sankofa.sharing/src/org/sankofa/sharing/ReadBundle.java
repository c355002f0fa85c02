package org.sankofa.sharing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.internal.BundlePeer;
import org.sankofa.sharing.internal.Failure;
import org.sankofa.sharing.internal.Messages;
import org.sankofa.sharing.internal.Peer;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.internal.git.Monitor;
import org.sankofa.store.transfer.Reception;
import org.sankofa.store.transfer.SpaceDescription;
import org.sankofa.store.transfer.Transfer;

/** Takes in a file of versions: into the space it is of, or as a new space where there is none of it here. */
public final class ReadBundle {

    private final SharedSpaces shared;
    private final Path file;
    private String name;

    /** Reads a file that {@link WriteBundle} or {@code git bundle} wrote. */
    public ReadBundle(SharedSpaces shared, Path file) {
        this.shared = Objects.requireNonNull(shared);
        this.file = Objects.requireNonNull(file);
    }

    /** Names the space, should it be a new one. @return this */
    public ReadBundle as(String space) {
        this.name = space;
        return this;
    }

    /**
     * @return what came in
     * @throws SharingException MISSING_BEFORE when it builds on versions that are not here, NOT_A_SPACE, DAMAGED
     */
    public BundleResult run(Progress progress) throws SharingException {
        if (!Files.isRegularFile(file)) {
            throw Failure.of(Code.NOT_FOUND, "bundle.missing", file);
        }
        return Failure.in(file.toString(), () -> {
            try (Peer peer = new BundlePeer(file)) {
                Optional<Space> space = spaceOf(peer, progress);
                if (space.isPresent()) {
                    return receive(peer, space.get(), progress);
                }
            }
            Join join = new Join(shared, file.toString());
            JoinResult joined = (name == null ? join : join.as(name)).run(progress);
            return new BundleResult(joined.space(), Optional.of(joined), Optional.empty(),
                    Transfer.of(joined.space()).files().size());
        });
    }

    /** Finds the space here that the file continues or repeats. */
    private Optional<Space> spaceOf(Peer peer, Progress progress) throws SharingException, StoreException {
        for (Space space : shared.workspace().spaces()) {
            if (space.kind() == Space.Kind.PRIVATE || space.readOnly() || space.head() == null) {
                continue;
            }
            try (Reception reception = Transfer.of(space).receive()) {
                Optional<SpaceDescription> found = reception.describe(fetch(peer, reception, progress).head());
                if (found.isPresent() && found.map(SpaceDescription::id)
                        .equals(Transfer.of(space).describe(space.head()).map(SpaceDescription::id))) {
                    return Optional.of(space);
                }
            } catch (SharingException e) {
                if (e.code() != Code.MISSING_BEFORE) {
                    throw e;
                }
            }
        }
        return Optional.empty();
    }

    private record Fetched(String head, Map<String, String> files) {
    }

    private Fetched fetch(Peer peer, Reception reception, Progress progress) throws SharingException {
        try (Peer.Fetching there = peer.fetching(reception.repository(), Set.of(Peer.FILES))) {
            ObjectId head = there.refs().get(there.branch());
            if (head == null) {
                throw Failure.of(Code.NOT_A_SPACE, "bundle.none", file);
            }
            there.fetch(Map.of(there.branch(), head), Set.of(), new Monitor(progress, Messages.text("task.receive")));
            Map<String, String> files = new LinkedHashMap<>();
            there.refs().forEach((ref, id) -> {
                if (ref.startsWith(Peer.FILES)) {
                    files.put(ref.substring(Peer.FILES.length()), id.name());
                }
            });
            return new Fetched(head.name(), files);
        }
    }

    private BundleResult receive(Peer peer, Space space, Progress progress) throws SharingException {
        return shared.exchange(space, null, false, () -> {
            Intake intake = new Intake(shared.workspace(), space, null, true);
            Fetched fetched;
            int files = 0;
            try (Reception reception = Transfer.of(space).receive()) {
                fetched = fetch(peer, reception, progress);
                intake.accept(reception, fetched.head());
                files = reception.acceptFiles(fetched.files());
            }
            return new BundleResult(space, Optional.empty(), Optional.of(intake.merge(fetched.head(), progress)), files);
        });
    }
}
