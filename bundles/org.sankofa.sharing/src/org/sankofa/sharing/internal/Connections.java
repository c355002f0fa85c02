package org.sankofa.sharing.internal;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Proxy;
import java.net.URL;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
        Counted connection = new Counted(url, proxy);
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

        private volatile InputStream in;
        private volatile OutputStream out;

        Counted(URL url, Proxy proxy) throws IOException {
            super(url, proxy);
            traffic.request();
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            out = new FilterOutputStream(super.getOutputStream()) {
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
            return out;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            in = new FilterInputStream(super.getInputStream()) {
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
            return in;
        }

        void breakOff() {
            for (AutoCloseable stream : new AutoCloseable[] { in, out }) {
                try {
                    if (stream != null) {
                        stream.close();
                    }
                } catch (Exception e) {
                    // it is broken, as it should be
                    System.getLogger("org.sankofa.sharing").log(System.Logger.Level.TRACE, e.getMessage(), e);
                }
            }
        }
    }
}
