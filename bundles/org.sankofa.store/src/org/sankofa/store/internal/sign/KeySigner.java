package org.sankofa.store.internal.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

import org.sankofa.store.CommitSigner;
import org.sankofa.store.SigningException;

/**
 * Signs with the key in a file. A file with the public half alone, or one that a passphrase protects, names the key
 * that the SSH agent signs with. The file is read for every signature and nothing of it is kept.
 */
public final class KeySigner implements CommitSigner {

    private static final int LARGEST = 64 << 10;

    private final Path file;
    private final Optional<Path> agent;

    /**
     * @param file a key of {@code ssh-keygen}, or its {@code .pub}
     * @param agent the socket of the SSH agent; empty when there is none
     */
    public KeySigner(Path file, Optional<Path> agent) {
        this.file = file;
        this.agent = agent;
    }

    /** @return the socket the environment names */
    public static Optional<Path> agentOfUser() {
        return Optional.ofNullable(System.getenv("SSH_AUTH_SOCK")).filter(s -> !s.isBlank()).map(Path::of);
    }

    @Override
    public String sign(byte[] payload) throws SigningException {
        String text = read();
        byte[] data = SshSignature.signed(payload, "sha512");
        Optional<PrivateKeyFile> key = PrivateKeyFile.parse(text);
        if (key.isPresent() && !key.get().isProtected()) {
            try {
                return new SshSignature(key.get().publicKey(), "sha512", key.get().sign(data)).armored();
            } catch (GeneralSecurityException e) {
                throw new SigningException("The key in " + file + " cannot be used: " + e.getMessage()
                        + ". Make a new one with \"ssh-keygen -t ed25519\".", e);
            }
        }
        PublicKeyBlob publicKey = key.map(PrivateKeyFile::publicKey).or(() -> PublicKeyBlob.ofLine(text))
                .orElseThrow(() -> new SigningException("The file " + file + " holds no SSH key that can be used."
                        + " Make one with \"ssh-keygen -t ed25519\"."));
        if (agent.isEmpty()) {
            throw new SigningException("The key in " + file + (key.isPresent() ? " is protected by a passphrase"
                    : " is only the public half") + ", and no SSH agent is running. Start one and add the key with"
                    + " \"ssh-add\".");
        }
        return new SshSignature(publicKey, "sha512", new SshAgent(agent.get()).sign(publicKey, data)).armored();
    }

    private String read() throws SigningException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new SigningException("The file " + file + " is too large to be a key. Choose another one.");
            }
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            throw new SigningException("The key " + file + " is not there. Bring it back, or choose another one.", e);
        } catch (IOException e) {
            throw new SigningException("The key " + file + " cannot be read: " + e.getMessage()
                    + ". Allow yourself to read it, or choose another one.", e);
        }
    }

    /** @return the public half of the key in a file, or what keeps it from being used */
    public static PublicKeyBlob publicKey(Path file) throws SigningException {
        String text = new KeySigner(file, Optional.empty()).read();
        return PrivateKeyFile.parse(text).map(PrivateKeyFile::publicKey).or(() -> PublicKeyBlob.ofLine(text))
                .orElseThrow(() -> new SigningException("The file " + file + " holds no SSH key that can be used."
                        + " Make one with \"ssh-keygen -t ed25519\"."));
    }
}
