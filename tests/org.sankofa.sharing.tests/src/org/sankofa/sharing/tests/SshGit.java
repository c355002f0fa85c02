package org.sankofa.sharing.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.UploadPack;

/** Apache SSHD that hands repositories out to those whose key it knows. */
final class SshGit implements AutoCloseable {

    private final Path folder;
    private final SshServer server = SshServer.setUpDefaultServer();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    final List<String> commands = new CopyOnWriteArrayList<>();
    private KeyPair hostKey;

    SshGit(Path folder) throws Exception {
        this.folder = folder;
        this.hostKey = keyPair();
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        server.setPublickeyAuthenticator((user, key, session) -> known.contains(KeyUtils.getFingerPrint(key)));
        server.setCommandFactory((channel, command) -> new Git(command));
        server.start();
    }

    /** Keys that were made already: to make one takes long, and the tests do not care which it is. */
    private static final java.util.List<KeyPair> MADE = new java.util.ArrayList<>();
    private static final java.util.concurrent.atomic.AtomicInteger TAKEN = new java.util.concurrent.atomic.AtomicInteger();
    private static final int FEW = 6;

    /** @return a key that is another one than those given out before it */
    static synchronized KeyPair keyPair() throws Exception {
        if (MADE.size() == FEW) {
            return MADE.get(TAKEN.getAndIncrement() % FEW);
        }
        KeyPair made = makeKeyPair();
        MADE.add(made);
        return made;
    }

    private static KeyPair makeKeyPair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    /** Writes a key into a folder of SSH. @return the key, which the server does not know yet */
    static KeyPair key(Path ssh, String passphrase) throws Exception {
        Files.createDirectories(ssh);
        KeyPair pair = keyPair();
        OpenSSHKeyEncryptionContext lock = null;
        if (passphrase != null) {
            lock = new OpenSSHKeyEncryptionContext();
            lock.setPassword(passphrase);
            lock.setCipherType("256");
        }
        try (OutputStream out = Files.newOutputStream(ssh.resolve("id_rsa"))) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "test", lock, out);
        }
        return pair;
    }

    void allow(PublicKey key) {
        known.add(KeyUtils.getFingerPrint(key));
    }

    String fingerprint() {
        return KeyUtils.getFingerPrint(hostKey.getPublic());
    }

    /** Begins anew under the same port with another key, as somebody does who took the server's place. */
    void changeHostKey() throws Exception {
        hostKey = keyPair();
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
    }

    String url(String name) {
        return url(name, server.getPort());
    }

    static String url(String name, int port) {
        return "ssh://git@127.0.0.1:" + port + "/" + name;
    }

    int port() {
        return server.getPort();
    }

    /** Makes an empty repository. @return its address */
    String create(String name) throws IOException {
        new TestGit(folder.resolve(name)).close();
        return url(name);
    }

    /** Lets those with this folder of SSH know the server under a port of this machine. */
    void makeKnown(Path ssh, int port) throws IOException {
        Files.writeString(ssh.resolve("known_hosts"), "[127.0.0.1]:" + port + " "
                + PublicKeyEntry.toString(hostKey.getPublic()) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private final class Git implements Command {
        private final String line;
        private InputStream in;
        private OutputStream out;
        private OutputStream err;
        private ExitCallback exit;

        Git(String line) {
            this.line = line;
        }

        @Override
        public void setInputStream(InputStream stream) {
            in = stream;
        }

        @Override
        public void setOutputStream(OutputStream stream) {
            out = stream;
        }

        @Override
        public void setErrorStream(OutputStream stream) {
            err = stream;
        }

        @Override
        public void setExitCallback(ExitCallback callback) {
            exit = callback;
        }

        @Override
        public void start(ChannelSession channel, Environment environment) {
            commands.add(line);
            Thread.ofPlatform().daemon().start(() -> run(environment));
        }

        private void run(Environment environment) {
            int code = 0;
            String[] parts = line.split(" ", 2);
            Path path = folder.resolve(parts[1].replaceAll("^'/?|'$", ""));
            try (Repository repository = new FileRepositoryBuilder().setGitDir(path.toFile()).setMustExist(true)
                    .build()) {
                if (parts[0].equals("git-upload-pack")) {
                    UploadPack pack = new UploadPack(repository);
                    String protocol = environment.getEnv().get("GIT_PROTOCOL");
                    if (protocol != null) {
                        pack.setExtraParameters(Set.of(protocol));
                    }
                    pack.upload(in, out, err);
                } else {
                    new ReceivePack(repository).receive(in, out, err);
                }
            } catch (IOException e) {
                code = 128;
                try {
                    err.write(("fatal: '" + path + "' does not appear to be a git repository\n").getBytes());
                    err.flush();
                } catch (IOException f) {
                    code = 129;
                }
            }
            exit.onExit(code);
        }

        @Override
        public void destroy(ChannelSession channel) {
            // its streams were closed
        }
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
