package org.sankofa.sharing.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLContext;

import org.eclipse.jgit.http.server.GitServlet;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.resolver.FileResolver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** JGit's HTTP server with the smart protocol, with names and passwords where there are any. */
final class HttpGit implements AutoCloseable {

    /** Does something before a request is answered. @return whether it answered itself */
    @FunctionalInterface
    interface Before {
        boolean answer(HttpExchange exchange) throws Exception;
    }

    private final Path folder;
    private final String scheme;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    final List<String> requests = new CopyOnWriteArrayList<>();
    final List<String> authorizations = new CopyOnWriteArrayList<>();
    volatile Before before = exchange -> false;
    volatile org.eclipse.jgit.transport.PreReceiveHook preReceive = org.eclipse.jgit.transport.PreReceiveHook.NULL;

    HttpGit(Path folder) throws Exception {
        this(folder, null);
    }

    /** @param tls who it says it is; null: it does not, and the line can be read */
    HttpGit(Path folder, SSLContext tls) throws Exception {
        this.folder = folder;
        this.scheme = tls == null ? "http" : "https";
        GitServlet servlet = new GitServlet();
        servlet.setRepositoryResolver(new FileResolver<>(folder.toFile(), true));
        servlet.setReceivePackFactory((request, repository) -> {
            ReceivePack receive = new ReceivePack(repository);
            receive.setPreReceiveHook(preReceive);
            return receive;
        });
        servlet.init(Servlets.config());
        InetSocketAddress place = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        if (tls == null) {
            server = HttpServer.create(place, 0);
        } else {
            HttpsServer safe = HttpsServer.create(place, 0);
            safe.setHttpsConfigurator(new HttpsConfigurator(tls));
            server = safe;
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> handle(servlet, exchange));
        server.start();
    }

    private void handle(GitServlet servlet, HttpExchange exchange) throws IOException {
        try {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            if (authorization != null) {
                authorizations.add(authorization);
            }
            if (before.answer(exchange)) {
                exchange.close();
                return;
            }
            String user = user(authorization);
            if (user == null && !passwords.isEmpty()) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"spaces\"");
                exchange.sendResponseHeaders(401, -1);
                exchange.close();
                return;
            }
            Servlets.Answer answer = new Servlets.Answer(exchange);
            servlet.service(Servlets.request(exchange, user), answer.response());
            answer.end();
        } catch (IOException e) {
            exchange.close();
            throw e;
        } catch (Exception e) {
            exchange.close();
            throw new IOException(e);
        }
    }

    private String user(String authorization) {
        if (authorization == null || !authorization.startsWith("Basic ")) {
            return null;
        }
        String[] parts = new String(Base64.getDecoder().decode(authorization.substring(6)), StandardCharsets.UTF_8)
                .split(":", 2);
        return parts.length == 2 && parts[1].equals(passwords.get(parts[0])) ? parts[0] : null;
    }

    void password(String user, String password) {
        passwords.put(user, password);
    }

    /** Makes an empty repository. @return its address */
    String create(String name) throws IOException {
        try (Repository repository = new FileRepositoryBuilder().setGitDir(folder.resolve(name).toFile()).setBare()
                .setInitialBranch("main").build()) {
            repository.create(true);
        } catch (org.eclipse.jgit.api.errors.InvalidRefNameException e) {
            throw new IOException(e);
        }
        return url(name);
    }

    String url(String name) {
        return scheme + "://127.0.0.1:" + port() + "/" + name;
    }

    int port() {
        return server.getAddress().getPort();
    }

    Path repository(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
