package org.sankofa.sharing.internal;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.eclipse.jgit.transport.http.JDKHttpConnection;

/**
 * Connections over HTTP that are counted, and that can be broken off from another thread. Addresses that are less
 * safe than the one that was given are not opened.
 */
final class Connections implements HttpConnectionFactory {

    private final Address address;
    private final Traffic traffic;
    private final Set<Counted> open = ConcurrentHashMap.newKeySet();
    private volatile boolean broken;

    Connections(Address address, Traffic traffic) {
        this.address = address;
        this.traffic = traffic;
    }

    @Override
    public HttpConnection create(URL url) throws IOException {
        return create(url, Proxy.NO_PROXY);
    }

    @Override
    public HttpConnection create(URL url, Proxy proxy) throws IOException {
        String scheme = url.getProtocol();
        if (!scheme.equals("https") && (!scheme.equals("http") || address.uri().getScheme().equals("https"))) {
            throw new IOException("redirect to an address that is less safe: " + scheme);
        }
        if (broken) {
            throw new IOException("cancelled");
        }
        Counted connection = new Counted(new Capture(), url, proxy);
        open.add(connection);
        return connection;
    }

    /** Breaks off what is under way. */
    void breakOff() {
        broken = true;
        open.forEach(Counted::breakOff);
    }

    /** Nothing is under way any more. */
    void clear() {
        open.clear();
    }

    private final class Counted extends JDKHttpConnection {

        private final Capture capture;
        private FutureTask<Void> connecting;
        private boolean connected;

        Counted(Capture capture, URL url, Proxy proxy) throws IOException {
            super(capture.of(url), proxy);
            this.capture = capture;
            traffic.request();
        }

        @Override
        public void connect() throws IOException {
            FutureTask<Void> task;
            synchronized (this) {
                if (connected) {
                    return;
                }
                if (broken) {
                    throw new IOException("cancelled");
                }
                task = new FutureTask<>(() -> {
                    super.connect();
                    return null;
                });
                connecting = task;
            }
            // on a thread of its own, for there an interrupt ends it
            Thread.ofVirtual().name("Sankofa sharing, connecting").start(task);
            try {
                task.get();
                synchronized (this) {
                    connected = true;
                }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
            } catch (CancellationException e) {
                throw new IOException("cancelled", e);
            } catch (InterruptedException e) {
                task.cancel(true);
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("cancelled");
            }
        }

        @Override
        public int getResponseCode() throws IOException {
            connect();
            return super.getResponseCode();
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            connect();
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(int b) throws IOException {
                    super.out.write(b);
                    traffic.sent(1);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    super.out.write(bytes, offset, length);
                    traffic.sent(length);
                }
            };
        }

        @Override
        public InputStream getInputStream() throws IOException {
            connect();
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    int b = super.in.read();
                    traffic.received(b < 0 ? 0 : 1);
                    return b;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int n = super.in.read(bytes, offset, length);
                    traffic.received(Math.max(0, n));
                    return n;
                }
            };
        }

        void breakOff() {
            FutureTask<Void> task;
            synchronized (this) {
                task = connecting;
            }
            if (task != null) {
                task.cancel(true);
            }
            HttpURLConnection opened = capture.opened;
            if (opened != null) {
                opened.disconnect();
            }
        }
    }

    /** Remembers the connection below JGit's, which alone can be broken off while it waits for an answer. */
    private static final class Capture extends URLStreamHandler {

        private volatile HttpURLConnection opened;

        URL of(URL url) throws IOException {
            return URL.of(URI.create(url.toString()), this);
        }

        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            return openConnection(url, null);
        }

        @Override
        protected URLConnection openConnection(URL url, Proxy proxy) throws IOException {
            URL plain = URI.create(url.toString()).toURL();
            opened = (HttpURLConnection) (proxy == null ? plain.openConnection() : plain.openConnection(proxy));
            return opened;
        }
    }
}
