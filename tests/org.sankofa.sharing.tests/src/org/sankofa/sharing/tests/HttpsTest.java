package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.sharing.Login;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;

/** A real server over HTTPS: one whose certificate counts, and one whose does not. */
class HttpsTest extends SharingTestCase {

    private static final char[] STORE = "changeit".toCharArray();

    private final SSLSocketFactory before = HttpsURLConnection.getDefaultSSLSocketFactory();
    private SSLContext tls;
    private HttpGit server;
    private String url;

    private static final Questions ANA = new Questions() {
        @Override
        public Optional<Login> login(String address, String asked, boolean again) {
            return Optional.of(new Login("ana", "sesame".toCharArray()));
        }
    };

    @BeforeEach
    void serve() throws Exception {
        tls = certificate("127.0.0.1");
        server = closing(new HttpGit(Files.createDirectories(temp.resolve("server")), tls));
        server.password("ana", "sesame");
        url = server.create("office.git");
        assertTrue(url.startsWith("https://"));
    }

    @AfterEach
    void trustAsBefore() {
        HttpsURLConnection.setDefaultSSLSocketFactory(before);
    }

    /** A certificate of a machine, made by itself, and the trust in it. */
    private SSLContext certificate(String machine) throws Exception {
        Path store = temp.resolve("store.p12");
        Files.deleteIfExists(store);
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        assumeTrue(Files.isExecutable(keytool), "skipped: this Java has no keytool");
        Process making = new ProcessBuilder(keytool.toString(), "-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname",
                "CN=" + machine, "-ext", "san=ip:" + machine, "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass",
                new String(STORE)).redirectErrorStream(true).start();
        String said = new String(making.getInputStream().readAllBytes());
        assertEquals(0, making.waitFor(), said);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, STORE);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, STORE);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    @Test
    void aSpaceIsPublishedJoinedAndShared() throws Exception {
        HttpsURLConnection.setDefaultSSLSocketFactory(tls.getSocketFactory());
        Member ana = new Member("Ana", ANA);
        ana.workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.OFFICE));
        RecordKey key = ana.add("first");
        new Publish(ana.shared, ana.space(), url).run(Progress.NONE);
        Member ben = member("Ben", ANA);
        ben.join(url);
        ana.title(key, "by Ana");
        ben.summary(key, "by Ben");
        ana.share();
        ben.share();
        ana.receive();
        assertSame(ana, ben);
        assertEquals("by Ben", ana.lesson(key).getSummary().get("en"));
        assertFalse(server.authorizations.isEmpty());
    }

    @Test
    void aServerThatCannotProveWhoItIsGetsNothing() throws Exception {
        Member ben = member("Ben", ANA);
        assertFails(Code.UNKNOWN_SERVER, () -> ben.join(url));
        // trusted, but of another machine
        server.close();
        SSLContext other = certificate("127.0.0.2");
        server = closing(new HttpGit(temp.resolve("server"), other));
        HttpsURLConnection.setDefaultSSLSocketFactory(other.getSocketFactory());
        assertFails(Code.UNKNOWN_SERVER, () -> ben.join(server.url("office.git")));
        assertEquals(List.of(), server.authorizations, "no password went out");
        assertEquals(List.of(), ben.workspace.spaces());
    }
}
