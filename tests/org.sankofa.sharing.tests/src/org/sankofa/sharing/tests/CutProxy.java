package org.sankofa.sharing.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A line that breaks, falls silent or is slow after so many bytes, whichever way they go or only on their way back. */
final class CutProxy implements AutoCloseable {

    private final ServerSocket server;
    private final int target;
    private final AtomicLong passed = new AtomicLong();
    private volatile long limit = Long.MAX_VALUE;
    private volatile boolean onlyBack;
    private volatile boolean silent;
    private volatile int pause;

    CutProxy(int target) throws IOException {
        this.target = target;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    long passed() {
        return passed.get();
    }

    /** From now on so many bytes pass. */
    void limit(long bytes) {
        limit(bytes, false);
    }

    /** From now on so many bytes of what the server answers pass. */
    void limitAnswers(long bytes) {
        limit(bytes, true);
    }

    /** From now on so many bytes pass; then nothing more is heard, and nobody hangs up. */
    void stall(long bytes) {
        limit(bytes, false);
        silent = true;
    }

    /** From now on it waits so many milliseconds at each few bytes. */
    void pace(int milliseconds) {
        pause = milliseconds;
    }

    private void limit(long bytes, boolean back) {
        silent = false;
        passed.set(0);
        onlyBack = back;
        limit = bytes;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket in = server.accept();
                if (passed.get() >= limit && !silent) {
                    in.close();
                    continue;
                }
                Socket out = new Socket(InetAddress.getLoopbackAddress(), target);
                Thread.ofVirtual().start(() -> pump(in, out, false));
                Thread.ofVirtual().start(() -> pump(out, in, true));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void pump(Socket from, Socket to, boolean back) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[512];
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                if (onlyBack && !back) {
                    out.write(buffer, 0, n);
                    out.flush();
                    continue;
                }
                long before = passed.getAndAdd(n);
                int allowed = (int) Math.max(0, Math.min(n, limit - before));
                out.write(buffer, 0, allowed);
                out.flush();
                if (allowed < n && silent) {
                    // as long as nobody hangs up
                    in.transferTo(OutputStream.nullOutputStream());
                }
                if (allowed < n) {
                    return;
                }
                if (pause > 0) {
                    LockSupport.parkNanos(pause * 1_000_000L);
                }
            }
        } catch (IOException e) {
            // the other end went
            System.getLogger("test").log(System.Logger.Level.TRACE, e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
