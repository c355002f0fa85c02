package org.sankofa.sharing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.sankofa.sharing.Login;

/**
 * The seed of a space: a bundle that a server may offer beside the repository as {@code sankofa-seed.bundle}. Unlike
 * the answer to a clone it is a file, so that a transfer that broke off goes on where it was.
 */
final class Seed {

    static final String NAME = "sankofa-seed.bundle";
    private static final int GONE = 416;
    private static final int PART = 206;

    private final Address address;
    private final Connections connections;
    private final Path part;
    private final Path version;
    private final long limit;
    private final int timeout;

    Seed(Address address, Connections connections, Path cache, long limit, int timeout) {
        this.address = address;
        this.connections = connections;
        this.limit = limit;
        this.timeout = timeout;
        String name = name(address.toString());
        this.part = cache.resolve(name + ".part");
        this.version = cache.resolve(name + ".version");
    }

    private static String name(String address) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(address.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** @return whether a part of it was received before */
    boolean isBegun() {
        return Files.exists(part);
    }

    /** @return the whole file, to be deleted with {@link #forget} when it was used; empty when none is offered */
    Optional<Path> receive(Optional<Login> login, ProgressMonitor monitor) throws IOException {
        for (int turn = 0; turn < 2; turn++) {
            long there = Files.exists(part) ? Files.size(part) : 0;
            HttpConnection connection = open(login);
            String known = Files.exists(version) ? Files.readString(version) : "";
            if (there > 0 && !known.isEmpty()) {
                connection.setRequestProperty("Range", "bytes=" + there + "-");
                connection.setRequestProperty("If-Range", known);
            }
            int status = connection.getResponseCode();
            if (status == PART || status == 200) {
                transfer(connection, status == PART, monitor);
                return Optional.of(part);
            }
            if (status != GONE) {
                return Optional.empty();
            }
            // all of it is here already, or it became shorter
            String range = connection.getHeaderField("Content-Range");
            if (range != null && range.endsWith("/" + there)) {
                return Optional.of(part);
            }
            forget();
        }
        return Optional.empty();
    }

    private HttpConnection open(Optional<Login> login) throws IOException {
        HttpConnection connection = connections.create(URI.create(address + "/" + NAME).toURL());
        connection.setRequestMethod("GET");
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout(timeout);
        connection.setReadTimeout(timeout);
        login.ifPresent(one -> connection.setRequestProperty("Authorization", "Basic " + Base64.getEncoder()
                .encodeToString((one.user() + ':' + new String(one.password())).getBytes(StandardCharsets.UTF_8))));
        return connection;
    }

    private void transfer(HttpConnection connection, boolean goOn, ProgressMonitor monitor) throws IOException {
        Files.createDirectories(part.getParent());
        String now = connection.getHeaderField("ETag");
        if (now == null || now.startsWith("W/")) {
            now = connection.getHeaderField("Last-Modified");
        }
        if (!goOn) {
            Files.deleteIfExists(part);
            Files.writeString(version, now == null ? "" : now);
        }
        long size = goOn ? Files.size(part) : 0;
        String length = connection.getHeaderField("Content-Length");
        long expected = length != null && length.matches("\\d{1,18}") ? size + Long.parseLong(length) : -1;
        monitor.beginTask("", expected > 0 ? (int) Math.min(Integer.MAX_VALUE, expected >> 10) : 0);
        monitor.update((int) (size >> 10));
        try (InputStream in = connection.getInputStream();
                OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[] buffer = new byte[64 << 10];
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                size += n;
                monitor.update(n >> 10);
                if (monitor.isCancelled()) {
                    throw new IOException("cancelled");
                }
                if (size > limit) {
                    throw new IOException("too much");
                }
            }
        }
        if (expected >= 0 && size < expected) {
            throw new java.io.EOFException("The seed broke off");
        }
    }

    /** Removes what was received of it. */
    void forget() throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(version);
    }
}
