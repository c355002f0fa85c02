package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A server of plain Git that can be out of reach for a while. */
final class Daemon implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final int port;
    private Process process;

    /** Makes an empty repository and serves it; skips the test where Git's server is not installed. */
    Daemon(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder);
        try (ServerSocket free = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Process init = git("init", "-q", "--bare", "-b", "main", "hub.git");
        assertEquals(0, init.waitFor());
        assumeTrue(Files.exists(Path.of(said("--exec-path")).resolve("git-daemon")), "skipped: git daemon is not installed");
        connect();
    }

    String url() {
        return "git://127.0.0.1:" + port + "/hub.git";
    }

    /** It can be reached from now on. */
    void connect() throws Exception {
        process = git("daemon", "--listen=127.0.0.1", "--port=" + port, "--base-path=" + folder, "--export-all", "--enable=receive-pack", "--reuseaddr",
                folder.toString());
        Instant end = Instant.now().plus(PATIENCE);
        while (!listens()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("git daemon does not listen");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** It cannot be reached any more. */
    void disconnect() throws Exception {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        process.waitFor();
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private String said(String question) throws Exception {
        Process asked = git(question);
        String answer = new String(asked.getInputStream().readAllBytes()).strip();
        assertEquals(0, asked.waitFor(), answer);
        return answer;
    }

    private Process git(String... words) throws IOException {
        try {
            return new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(words)).toList()).directory(folder.toFile()).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "skipped: Git is not installed");
            throw e;
        }
    }

    @Override
    public void close() throws Exception {
        disconnect();
    }
}
