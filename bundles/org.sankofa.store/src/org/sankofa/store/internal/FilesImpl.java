package org.sankofa.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.git.Refs;

/** Attached files as blobs, each under a ref named by its SHA-256. */
final class FilesImpl implements org.sankofa.store.Files {

    private final SpaceImpl space;
    private final SpaceStore store;

    FilesImpl(SpaceImpl space, SpaceStore store) {
        this.space = space;
        this.store = store;
    }

    @Override
    public String put(InputStream content) throws StoreException {
        space.requireWritable();
        Path temporary = null;
        try {
            temporary = Files.createTempFile(store.repository().resolve("objects"), "tmp_obj_", "");
            String sha256 = copy(content, temporary);
            Path file = temporary;
            return store.locked(() -> {
                String ref = Refs.FILES + sha256;
                if (store.refs().read(ref) == null) {
                    store.refs().compareAndSet(ref, null, insert(file));
                }
                return sha256;
            });
        } catch (IOException e) {
            throw Failures.writing(store.name(), e);
        } finally {
            delete(temporary);
        }
    }

    private void delete(Path temporary) throws StoreException {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw Failures.writing(store.name(), e);
        }
    }

    private static String copy(InputStream content, Path target) throws IOException, StoreException {
        MessageDigest digest = sha256();
        try (var out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[64 << 10];
            long size = 0;
            for (int n = content.read(buffer); n > 0; n = content.read(buffer)) {
                size += n;
                if (size > MAX_SIZE) {
                    throw new StoreException(Code.TOO_LARGE, "The file is larger than " + (MAX_SIZE >> 20)
                            + " MB, which is the most a space can hold. Attach a smaller one, or a link to it.");
                }
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private ObjectId insert(Path file) throws IOException {
        try (ObjectInserter inserter = store.objects().directory().newInserter();
                InputStream in = Files.newInputStream(file)) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, Files.size(file), in);
            inserter.flush();
            Path loose = store.objects().directory().fileFor(id).toPath().getParent();
            if (Files.isDirectory(loose)) {
                store.objects().disk().syncFolder(loose);
                store.objects().disk().syncFolder(loose.getParent());
            }
            store.objects().counters().countWritten(1);
            return id;
        }
    }

    /** @return whether a blob has the content its name says */
    static boolean holds(SpaceStore store, String sha256, ObjectId blob) throws IOException {
        MessageDigest digest = sha256();
        try (ObjectReader reader = store.objects().reader();
                InputStream in = store.objects().open(reader, blob).openStream()) {
            byte[] buffer = new byte[64 << 10];
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (org.eclipse.jgit.errors.IncorrectObjectTypeException e) {
            return false;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) throws StoreException {
        return Failures.reading(store.name(), () -> {
            ObjectId id = find(sha256);
            if (id == null) {
                return Optional.empty();
            }
            ObjectReader reader = store.objects().reader();
            InputStream in = store.objects().open(reader, id).openStream();
            return Optional.of(new java.io.FilterInputStream(in) {
                @Override
                public void close() throws IOException {
                    super.close();
                    reader.close();
                }
            });
        });
    }

    @Override
    public long size(String sha256) throws StoreException {
        return Failures.reading(store.name(), () -> {
            ObjectId id = find(sha256);
            if (id == null) {
                return -1L;
            }
            try (ObjectReader reader = store.objects().reader()) {
                ObjectLoader loader = store.objects().open(reader, id);
                return loader.getSize();
            }
        });
    }

    private ObjectId find(String sha256) throws IOException, StoreException {
        if (sha256 == null || !sha256.matches("[0-9a-f]{64}")) {
            throw new StoreException(Code.INVALID_NAME, "A file is named by its SHA-256 of 64 hexadecimal digits.");
        }
        ObjectId id = store.refs().read(Refs.FILES + sha256);
        return id != null && store.objects().has(id) ? id : null;
    }
}
