package org.sankofa.cli.internal.bench;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A Git server over HTTP on this machine that counts what comes and goes, whoever talks to it. */
final class BenchServer implements AutoCloseable {

    private static final String UPLOAD = "git-upload-pack";
    private static final String RECEIVE = "git-receive-pack";

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong sent = new AtomicLong();

    BenchServer(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Makes an empty repository. @return its address */
    String create(String name) throws IOException {
        try (Repository repository = repository(name)) {
            repository.create(true);
            repository.updateRef("HEAD").link("refs/heads/main");
        }
        return url(name);
    }

    String url(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
    }

    Path folder(String name) {
        return folder.resolve(name);
    }

    private Repository repository(String name) throws IOException {
        return new FileRepositoryBuilder().setGitDir(folder.resolve(name).toFile()).setBare().build();
    }

    long requests() {
        return requests.get();
    }

    /** @return bytes of all bodies that came in, as they were on the line */
    long received() {
        return received.get();
    }

    /** @return bytes of all bodies that went out */
    long sent() {
        return sent.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String[] parts = exchange.getRequestURI().getPath().split("/", 3);
        String service = parts.length < 3 ? "" : parts[2];
        String protocol = exchange.getRequestHeaders().getFirst("Git-Protocol");
        Set<String> parameters = protocol == null ? Set.of() : Set.of(protocol);
        InputStream in = new FilterInputStream(exchange.getRequestBody()) {
            @Override
            public int read() throws IOException {
                int b = super.in.read();
                received.addAndGet(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int n = super.in.read(bytes, offset, length);
                received.addAndGet(Math.max(0, n));
                return n;
            }
        };
        if ("gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
            in = new GZIPInputStream(in);
        }
        try (exchange; Repository repository = repository(parts[1])) {
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            switch (service) {
            case "info/refs" -> {
                String wanted = exchange.getRequestURI().getQuery().replaceFirst("^service=", "");
                OutputStream out = answer(exchange, "application/x-" + wanted + "-advertisement");
                advertise(repository, wanted, parameters, out);
            }
            case UPLOAD -> {
                UploadPack pack = new UploadPack(repository);
                pack.setBiDirectionalPipe(false);
                pack.setExtraParameters(parameters);
                pack.upload(in, answer(exchange, "application/x-" + UPLOAD + "-result"), null);
            }
            case RECEIVE -> {
                ReceivePack pack = new ReceivePack(repository);
                pack.setBiDirectionalPipe(false);
                pack.receive(in, answer(exchange, "application/x-" + RECEIVE + "-result"), null);
            }
            default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static void advertise(Repository repository, String service, Set<String> parameters, OutputStream out)
            throws IOException {
        PacketLineOut lines = new PacketLineOut(out);
        PacketLineOutRefAdvertiser refs = new PacketLineOutRefAdvertiser(lines);
        if (service.equals(UPLOAD)) {
            UploadPack pack = new UploadPack(repository);
            pack.setBiDirectionalPipe(false);
            pack.setExtraParameters(parameters);
            pack.sendAdvertisedRefs(refs, service);
        } else {
            lines.writeString("# service=" + service + "\n");
            lines.end();
            ReceivePack pack = new ReceivePack(repository);
            pack.setBiDirectionalPipe(false);
            pack.sendAdvertisedRefs(refs);
        }
        lines.flush();
    }

    private OutputStream answer(HttpExchange exchange, String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
        return new FilterOutputStream(exchange.getResponseBody()) {
            @Override
            public void write(int b) throws IOException {
                super.out.write(b);
                sent.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                super.out.write(bytes, offset, length);
                sent.addAndGet(length);
            }
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
