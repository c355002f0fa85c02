package org.sankofa.sharing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.internal.Address;
import org.sankofa.sharing.internal.BundlePeer;
import org.sankofa.sharing.internal.Failure;
import org.sankofa.sharing.internal.Messages;
import org.sankofa.sharing.internal.Peer;
import org.sankofa.store.ImportedSpace;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.internal.git.Monitor;
import org.sankofa.store.transfer.Reception;
import org.sankofa.store.transfer.SpaceDescription;
import org.sankofa.store.transfer.Transfer;

/** Joins a space that others share: all of it, with its history, becomes a space of the workspace. */
public final class Join {

    private final SharedSpaces shared;
    private final String url;
    private final Map<String, String> files = new LinkedHashMap<>();
    private String name;

    /** @param url where the space is; a password in it is used now and not kept */
    public Join(SharedSpaces shared, String url) {
        this.shared = Objects.requireNonNull(shared);
        this.url = Objects.requireNonNull(url);
    }

    /** Names the space in this workspace instead of as its makers named it. @return this */
    public Join as(String space) {
        this.name = space;
        return this;
    }

    /**
     * @return the space
     * @throws SharingException ALREADY_THERE when the workspace has it; after any failure the workspace is as before
     */
    public JoinResult run(Progress progress) throws SharingException {
        Address address = Address.of(url);
        return Failure.in(address.toString(), () -> {
            try (Peer peer = shared.peer(address, progress); Reception reception = Transfer.joining(shared.workspace())) {
                String head = fetch(peer, address, reception, progress);
                progress.begin(Messages.text("task.join"), 0);
                return create(address, reception, head);
            }
        });
    }

    private String fetch(Peer peer, Address address, Reception reception, Progress progress) throws SharingException {
        try (Peer.Fetching there = peer.fetching(reception.repository(), Set.of())) {
            ObjectId head = there.refs().get(there.branch());
            if (head == null) {
                throw Failure.of(Code.NOT_A_SPACE, "join.empty", address);
            }
            Monitor monitor = new Monitor(progress, Messages.text("task.receive"));
            Set<ObjectId> have = seed(peer, reception, monitor);
            there.fetch(Map.of(there.branch(), head), have, monitor);
            if (peer instanceof BundlePeer) {
                there.refs().forEach((ref, id) -> {
                    if (ref.startsWith(Peer.FILES)) {
                        files.put(ref.substring(Peer.FILES.length()), id.name());
                    }
                });
            }
            return head.name();
        } catch (SharingException e) {
            if (e.code() == Code.NO_CONNECTION || e.code() == Code.TIMEOUT) {
                throw new SharingException(e.code(), e.getMessage() + ' ' + Messages.text(peer.hasBegunSeed()
                        ? "join.goesOn" : "join.beginsAgain"), e);
            }
            throw e;
        }
    }

    /** @return the commits that the seed brought, whose objects need not be sent again */
    private static Set<ObjectId> seed(Peer peer, Reception reception, Monitor monitor) throws SharingException {
        Optional<Path> seed = peer.seed(monitor);
        if (seed.isEmpty()) {
            return Set.of();
        }
        try (Peer bundle = new BundlePeer(seed.get());
                Peer.Fetching there = bundle.fetching(reception.repository(), Set.of())) {
            ObjectId head = there.refs().get(there.branch());
            if (head == null) {
                return Set.of();
            }
            there.fetch(Map.of(there.branch(), head), Set.of(), monitor);
            return Set.of(head);
        } catch (SharingException e) {
            if (e.code() == Code.CANCELLED) {
                throw e;
            }
            // a seed that is damaged costs its way, no more
            System.getLogger("org.sankofa.sharing").log(System.Logger.Level.INFO, e.getMessage());
            return Set.of();
        } finally {
            peer.forgetSeed();
        }
    }

    private JoinResult create(Address address, Reception reception, String head)
            throws SharingException, StoreException {
        SpaceDescription description = reception.describe(head)
                .orElseThrow(() -> Failure.of(Code.NOT_A_SPACE, "join.noSpace", address));
        Workspace workspace = shared.workspace();
        for (Space space : workspace.spaces()) {
            if (here(space).filter(description.id()::equals).isPresent()) {
                throw Failure.of(Code.ALREADY_THERE, "join.alreadyThere", space.name());
            }
        }
        String chosen = name != null ? name : freeName(description, address);
        Space.Kind kind = description.kind() == Space.Kind.OFFICE ? Space.Kind.OFFICE : Space.Kind.NETWORK;
        Remote remote = new Remote(Remote.FIRST, address.toString());
        // noted before the space is there: a space without its address would be worse than the reverse
        boolean bundle = address.folder() != null && Files.isRegularFile(address.folder());
        if (workspace.space(chosen).isEmpty() && !bundle) {
            shared.note(chosen, remote);
        }
        boolean done = false;
        try {
            ImportedSpace imported = reception.create(head, files, SpaceOptions.of(chosen, kind));
            done = true;
            if (!bundle) {
                Transfer.of(imported.space()).setRemoteHead(remote.name(), head);
            }
            shared.exchange(imported.space(), null, false, () -> null);
            return new JoinResult(imported.space(), records(workspace, chosen), imported.remarks());
        } finally {
            if (!done && workspace.space(chosen).isEmpty()) {
                shared.book().change(chosen, entry -> null);
            }
        }
    }

    private static Optional<String> here(Space space) throws StoreException {
        String head = space.head();
        return head == null ? Optional.empty() : Transfer.of(space).describe(head).map(SpaceDescription::id);
    }

    private String freeName(SpaceDescription description, Address address) {
        String wanted = description.name().isBlank() ? lastPart(address) : description.name();
        String clean = wanted.replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^[^A-Za-z0-9]+", "");
        if (clean.toLowerCase(Locale.ROOT).endsWith(".lock") || clean.equalsIgnoreCase("built-in") || clean.isEmpty()) {
            clean = "space";
        }
        clean = (clean.length() > 50 ? clean.substring(0, 50) : clean).replaceFirst("\\.+$", "");
        String candidate = clean;
        for (int i = 2; isTaken(candidate); i++) {
            candidate = clean + "-" + i;
        }
        return candidate;
    }

    private boolean isTaken(String candidate) {
        return shared.workspace().spaces().stream().anyMatch(space -> space.name().equalsIgnoreCase(candidate));
    }

    private static String lastPart(Address address) {
        String text = address.toString();
        return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf(':')) + 1).replaceFirst("\\.git$", "");
    }

    // the description of the space is none that people would count
    private static long records(Workspace workspace, String space) {
        return workspace.snapshot().count(space, null)
                - workspace.snapshot().count(space, Kinds.kindOf(ModelPackage.Literals.SPACE_INFO));
    }
}
