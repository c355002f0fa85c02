package org.sankofa.store.internal.sign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A signature in the form of {@code ssh-keygen -Y sign} (OpenSSH, PROTOCOL.sshsig): it names its key and what it is
 * for, so that one made for something else is worth nothing here.
 *
 * @param key the key that is said to have signed
 * @param hash {@code sha512} or {@code sha256}
 * @param value the signature itself
 */
record SshSignature(PublicKeyBlob key, String hash, byte[] value) {

    /** What Git's signatures are for. */
    static final String NAMESPACE = "git";

    private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
    private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----";
    private static final String END = "-----END SSH SIGNATURE-----";
    private static final int LINE = 70;
    private static final int LARGEST = 32 << 10;

    /** @return the signature of that text; empty when it is none for Git, or of a sort that is not known */
    static Optional<SshSignature> parse(String text) {
        String body = text.strip();
        if (body.length() > LARGEST || !body.startsWith(BEGIN) || !body.endsWith(END)) {
            return Optional.empty();
        }
        try {
            Wire in = new Wire(Base64.getDecoder().decode(
                    body.substring(BEGIN.length(), body.length() - END.length()).replaceAll("\\s", "")));
            if (!Arrays.equals(in.take(MAGIC.length), MAGIC) || in.number() != 1) {
                return Optional.empty();
            }
            Optional<PublicKeyBlob> key = PublicKeyBlob.of(in.string());
            String namespace = in.text();
            in.string();
            String hash = in.text();
            byte[] value = in.string();
            return in.atEnd() && namespace.equals(NAMESPACE) && (hash.equals("sha512") || hash.equals("sha256"))
                    ? key.map(k -> new SshSignature(k, hash, value))
                    : Optional.empty();
        } catch (Wire.MalformedException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @return whether the key signed this */
    boolean belongsTo(byte[] message) {
        return key.verifies(signed(message, hash), value);
    }

    /** @return what is signed for a message */
    static byte[] signed(byte[] message, String hash) {
        try {
            byte[] digest = MessageDigest.getInstance(hash.equals("sha512") ? "SHA-512" : "SHA-256").digest(message);
            return new Wire.Out().raw(MAGIC).text(NAMESPACE).text("").text(hash).string(digest).bytes();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-2", e);
        }
    }

    /** @return the text that stands in a commit */
    String armored() {
        byte[] bytes = new Wire.Out().raw(MAGIC).number(1).string(key.blob()).text(NAMESPACE).text("").text(hash)
                .string(value).bytes();
        String base64 = Base64.getEncoder().encodeToString(bytes);
        StringBuilder text = new StringBuilder(BEGIN).append('\n');
        for (int at = 0; at < base64.length(); at += LINE) {
            text.append(base64, at, Math.min(base64.length(), at + LINE)).append('\n');
        }
        return text.append(END).toString();
    }
}
