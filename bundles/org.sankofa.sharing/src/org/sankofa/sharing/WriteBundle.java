package org.sankofa.sharing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.BundleWriter;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.internal.Failure;
import org.sankofa.sharing.internal.Messages;
import org.sankofa.sharing.internal.Peer;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.internal.git.Monitor;
import org.sankofa.store.transfer.Transfer;

/**
 * Writes versions of a space into a file, to be carried on a stick or sent by e-mail; {@link ReadBundle} takes it in.
 * It is what {@code git bundle} writes, so plain Git can read it, too.
 */
public final class WriteBundle {

    private final SharedSpaces shared;
    private final Space space;
    private final Path file;
    private String since;
    private boolean sinceLast;
    private boolean withFiles = true;

    /** Writes a space into a file, which is replaced when it is there. */
    public WriteBundle(SharedSpaces shared, Space space, Path file) {
        this.shared = Objects.requireNonNull(shared);
        this.space = Objects.requireNonNull(space);
        this.file = Objects.requireNonNull(file);
    }

    /** Writes only what came after a version that the others have. @return this */
    public WriteBundle since(String commit) {
        this.since = commit;
        return this;
    }

    /** Writes only what came after the last file; everything when there was none. @return this */
    public WriteBundle sinceLast() {
        this.sinceLast = true;
        return this;
    }

    /** Leaves attached files out. @return this */
    public WriteBundle withoutFiles() {
        this.withFiles = false;
        return this;
    }

    /**
     * @return how many versions are in it; 0: there was nothing new, and no file was written
     * @throws SharingException PRIVATE, LOCAL
     */
    public int run(Progress progress) throws SharingException {
        shared.requireShareable(space);
        return Failure.in(file.toString(), () -> {
            Transfer transfer = Transfer.of(space);
            String head = space.head();
            String from = since != null ? since : sinceLast ? shared.book().entry(space.name()).bundled() : null;
            if (from != null && !transfer.isAncestor(from, head)) {
                throw Failure.of(Code.MISSING_BEFORE, "bundle.since", from);
            }
            int versions = transfer.count(from, head);
            if (versions > 0) {
                write(transfer, from, head, progress);
                shared.book().change(space.name(), entry -> entry.withBundled(head));
            }
            return versions;
        });
    }

    private void write(Transfer transfer, String from, String head, Progress progress)
            throws IOException, StoreException, SharingException {
        Path parent = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(parent)) {
            throw Failure.of(Code.NOT_FOUND, "folder.missing", parent);
        }
        Path temporary = Files.createTempFile(parent, ".sankofa-", ".bundle");
        try (Repository local = transfer.local(); RevWalk walk = new RevWalk(local)) {
            BundleWriter writer = new BundleWriter(local);
            writer.include(Peer.MAIN, ObjectId.fromString(head));
            if (from != null) {
                writer.assume(walk.parseCommit(ObjectId.fromString(from)));
            }
            Map<String, String> files = withFiles ? transfer.files() : Map.of();
            for (String sha256 : from == null ? files.keySet() : transfer.filesNamed(from, head)) {
                if (files.containsKey(sha256)) {
                    writer.include(Peer.FILES + sha256, ObjectId.fromString(files.get(sha256)));
                }
            }
            Monitor monitor = new Monitor(progress, Messages.text("task.bundle"));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
                writer.writeBundle(monitor, out);
            }
            if (progress.cancelled()) {
                throw Failure.of(Code.CANCELLED, "failure.cancelled");
            }
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.READ)) {
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
