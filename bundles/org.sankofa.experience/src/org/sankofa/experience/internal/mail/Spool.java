package org.sankofa.experience.internal.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of its own for what came with mails, until an import is decided. Names in it never come from a mail. */
public final class Spool implements AutoCloseable {

    private final Path folder;
    private int count;

    /** Makes the folder. */
    public Spool() throws IOException {
        folder = Files.createTempDirectory("sankofa-mail");
    }

    /**
     * Sets a file aside.
     *
     * @param most bytes at most
     * @return empty when it is longer; the rest is not read
     */
    Optional<MailFile> take(InputStream in, long most, String name, String mediaType) throws IOException {
        Path file = folder.resolve(Integer.toString(count++));
        MessageDigest digest = sha256();
        long size = 0;
        boolean whole = true;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] buffer = new byte[1 << 14];
            for (int n = in.read(buffer); n >= 0 && whole; n = in.read(buffer)) {
                size += n;
                whole = size <= most;
                if (whole) {
                    out.write(buffer, 0, n);
                }
            }
        }
        if (!whole) {
            Files.delete(file);
            return Optional.empty();
        }
        return Optional.of(new MailFile(name, mediaType, size, HexFormat.of().formatHex(digest.digest()), file));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
