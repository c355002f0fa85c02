package org.sankofa.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Git's own server over HTTP ({@code git http-backend}), which can be out of reach for a while. */
public final class GitHttp implements AutoCloseable {

    /** What Git's program wants to know of a request, by header. */
    private static final Map<String, String> HEADERS = Map.of("Content-Type", "CONTENT_TYPE", "Content-Encoding",
            "HTTP_CONTENT_ENCODING", "Git-Protocol", "GIT_PROTOCOL");

    private final Path folder;
    private HttpServer server;
    private ExecutorService threads;
    private int port;

    /** Serves what is in a folder, from now on. */
    public GitHttp(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        connect();
    }

    /** @return whether Git is installed */
    public static boolean installed() {
        try {
            return new ProcessBuilder("git", "http-backend").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() != 1;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    /** Makes an empty repository. @return its address */
    public String create(String name) throws Exception {
        int code = git("init", "-q", "--bare", "-b", "main", name).start().waitFor();
        if (code != 0) {
            throw new IOException("git init ended with " + code);
        }
        return "http://127.0.0.1:" + port + "/" + name;
    }

    /** It can be reached from now on, at the address it had. */
    public void connect() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        port = server.getAddress().getPort();
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** It cannot be reached any more. */
    public void disconnect() {
        server.stop(0);
        threads.shutdownNow();
    }

    private ProcessBuilder git(String... words) {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_SYSTEM", "/dev/null"));
        return builder;
    }

    private void answer(HttpExchange exchange) throws IOException {
        ProcessBuilder builder = git("http-backend");
        Map<String, String> environment = builder.environment();
        environment.put("GIT_PROJECT_ROOT", folder.toString());
        environment.put("GIT_HTTP_EXPORT_ALL", "1");
        environment.put("REMOTE_USER", "somebody");
        environment.put("REMOTE_ADDR", "127.0.0.1");
        environment.put("REQUEST_METHOD", exchange.getRequestMethod());
        environment.put("PATH_INFO", exchange.getRequestURI().getPath());
        environment.put("QUERY_STRING", String.valueOf(exchange.getRequestURI().getRawQuery()));
        HEADERS.forEach((header, variable) -> {
            String value = exchange.getRequestHeaders().getFirst(header);
            if (value != null) {
                environment.put(variable, value);
            }
        });
        byte[] body = exchange.getRequestBody().readAllBytes();
        environment.put("CONTENT_LENGTH", Integer.toString(body.length));
        Process process = builder.start();
        Thread feeding = Thread.startVirtualThread(() -> feed(process, body));
        try (InputStream in = process.getInputStream()) {
            int status = 200;
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                String[] parts = line.split(": ", 2);
                if (parts[0].equalsIgnoreCase("Status")) {
                    status = Integer.parseInt(parts[1].substring(0, 3));
                } else {
                    exchange.getResponseHeaders().add(parts[0], parts[1]);
                }
            }
            exchange.sendResponseHeaders(status, 0);
            in.transferTo(exchange.getResponseBody());
        } finally {
            exchange.close();
            feeding.interrupt();
        }
    }

    private static void feed(Process process, byte[] body) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(body);
        } catch (IOException e) {
            // it did not want all of it
            System.getLogger("test").log(System.Logger.Level.DEBUG, e.getMessage());
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        disconnect();
    }
}
