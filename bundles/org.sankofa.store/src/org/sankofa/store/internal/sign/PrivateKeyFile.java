package org.sankofa.store.internal.sign;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A key as {@code ssh-keygen} writes it: its public half, and the private one where no passphrase protects it. */
final class PrivateKeyFile {

    private static final String BEGIN = "-----BEGIN OPENSSH PRIVATE KEY-----";
    private static final String END = "-----END OPENSSH PRIVATE KEY-----";
    private static final byte[] MAGIC = "openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII);

    private final PublicKeyBlob publicKey;
    private final PrivateKey privateKey;

    private PrivateKeyFile(PublicKeyBlob publicKey, PrivateKey privateKey) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    /** @return the key of the text of a file; empty when it is none, or of a sort that is not known */
    static Optional<PrivateKeyFile> parse(String text) {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder()
                    .decode(text.substring(begin + BEGIN.length(), end).replaceAll("\\s", ""));
            Wire in = new Wire(bytes);
            if (!Arrays.equals(in.take(MAGIC.length), MAGIC)) {
                return Optional.empty();
            }
            String cipher = in.text();
            in.string();
            in.string();
            if (in.number() != 1) {
                return Optional.empty();
            }
            Optional<PublicKeyBlob> key = PublicKeyBlob.of(in.string());
            if (key.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new PrivateKeyFile(key.get(),
                    cipher.equals("none") ? secret(key.get(), new Wire(in.string())) : null));
        } catch (Wire.MalformedException | GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static PrivateKey secret(PublicKeyBlob key, Wire in) throws Wire.MalformedException, GeneralSecurityException {
        int check = in.number();
        if (check != in.number() || !in.text().equals(key.type())) {
            throw new Wire.MalformedException("the private half");
        }
        if (key.type().equals("ssh-ed25519")) {
            in.string();
            byte[] seed = Arrays.copyOf(in.string(), 32);
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
        }
        if (key.type().equals("ssh-rsa")) {
            BigInteger n = in.big();
            BigInteger e = in.big();
            BigInteger d = in.big();
            BigInteger inverse = in.big();
            BigInteger p = in.big();
            BigInteger q = in.big();
            return KeyFactory.getInstance("RSA").generatePrivate(new RSAPrivateCrtKeySpec(n, e, d, p, q,
                    d.mod(p.subtract(BigInteger.ONE)), d.mod(q.subtract(BigInteger.ONE)), inverse));
        }
        String curve = in.text();
        in.string();
        return KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(in.big(), PublicKeyBlob.curve(curve)));
    }

    PublicKeyBlob publicKey() {
        return publicKey;
    }

    /** @return whether it cannot be used without its passphrase */
    boolean isProtected() {
        return privateKey == null;
    }

    /** @return a signature with the name of its algorithm */
    byte[] sign(byte[] data) throws GeneralSecurityException {
        boolean rsa = publicKey.type().equals("ssh-rsa");
        Signature signature = Signature.getInstance(rsa ? "SHA512withRSA" : Der.javaName(publicKey.type()));
        signature.initSign(privateKey);
        signature.update(data);
        byte[] value = signature.sign();
        return new Wire.Out().text(rsa ? "rsa-sha2-512" : publicKey.type())
                .string(publicKey.type().startsWith("ecdsa") ? Der.numbers(value) : value).bytes();
    }
}
