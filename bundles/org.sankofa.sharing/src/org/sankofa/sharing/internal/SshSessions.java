package org.sankofa.sharing.internal;

import java.io.File;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.eclipse.jgit.internal.transport.sshd.OpenSshServerKeyDatabase;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.KeyPasswordProvider;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.SshdSessionFactoryBuilder;
import org.sankofa.sharing.HostKey;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.SharingOptions;

/** Sessions over SSH with the person's keys, agent and known servers. */
final class SshSessions {

    private static final int PASSPHRASES = 3;

    private SshSessions() {
    }

    /** @return what opens sessions; to be closed */
    static SshdSessionFactory factory(SharingOptions options) {
        Path ssh = options.ssh().toAbsolutePath();
        File home = ssh.getParent() == null ? ssh.toFile() : ssh.getParent().toFile();
        return new SshdSessionFactoryBuilder().setHomeDirectory(home).setSshDirectory(ssh.toFile())
                .setPreferredAuthentications("publickey,keyboard-interactive,password")
                .setServerKeyDatabase((h, s) -> new KnownServers(ssh, options.questions()))
                .setKeyPasswordProvider(provider -> new Passphrases(options.questions())).withDefaultConnectorFactory()
                .build(null);
    }

    /** Servers whose keys are known. A new one is asked about; a changed key is refused. */
    static final class KnownServers implements ServerKeyDatabase {

        private final OpenSshServerKeyDatabase file;
        private final Questions questions;

        KnownServers(Path ssh, Questions questions) {
            this.file = new OpenSshServerKeyDatabase(true,
                    List.of(ssh.resolve("known_hosts"), ssh.resolve("known_hosts2")));
            this.questions = questions;
        }

        @Override
        public List<PublicKey> lookup(String address, InetSocketAddress remote, Configuration config) {
            return file.lookup(address, remote, config);
        }

        @Override
        public boolean accept(String address, InetSocketAddress remote, PublicKey key, Configuration config,
                CredentialsProvider provider) {
            if (file.accept(address, remote, key, config, null)) {
                return true;
            }
            if (!file.lookup(address, remote, config).isEmpty()) {
                // not the key it had before: only the person can know why, and not in the middle of something
                return false;
            }
            HostKey asked = new HostKey(address, KeyUtils.getKeyType(key), KeyUtils.getFingerPrint(key));
            return questions.trust(asked) && file.accept(address, remote, key, config, new Yes());
        }
    }

    /** Says yes to what was asked in our own words. */
    private static final class Yes extends CredentialsProvider {

        @Override
        public boolean isInteractive() {
            return true;
        }

        @Override
        public boolean supports(CredentialItem... items) {
            return true;
        }

        @Override
        public boolean get(URIish uri, CredentialItem... items) {
            for (CredentialItem item : items) {
                if (item instanceof CredentialItem.YesNoType question) {
                    question.setValue(true);
                }
            }
            return true;
        }
    }

    private static final class Passphrases implements KeyPasswordProvider {

        private final Questions questions;
        private int attempts = PASSPHRASES;

        Passphrases(Questions questions) {
            this.questions = questions;
        }

        @Override
        public char[] getPassphrase(URIish uri, int attempt) {
            Optional<char[]> answer = questions.passphrase(uri.toString(), attempt > 0);
            return answer.orElse(null);
        }

        @Override
        public void setAttempts(int number) {
            attempts = number;
        }

        @Override
        public int getAttempts() {
            return attempts;
        }

        @Override
        public boolean keyLoaded(URIish uri, int attempt, Exception error) {
            return error != null && attempt + 1 < attempts;
        }
    }
}
