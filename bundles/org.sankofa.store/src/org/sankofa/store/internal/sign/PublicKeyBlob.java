package org.sankofa.store.internal.sign;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A public SSH key: Ed25519, ECDSA on the curves of NIST, RSA. Equal when the bytes are. */
public final class PublicKeyBlob {

    private static final int LEAST_RSA_BITS = 2048;
    private static final int MOST_RSA_BITS = 16384;

    private final byte[] blob;
    private final String type;
    private final PublicKey key;

    private PublicKeyBlob(byte[] blob, String type, PublicKey key) {
        this.blob = blob;
        this.type = type;
        this.key = key;
    }

    /**
     * @param line as in {@code id_ed25519.pub}: type, base 64, comment
     * @return the key; empty when it is none that can be used
     */
    public static Optional<PublicKeyBlob> ofLine(String line) {
        String[] parts = line == null ? new String[0] : line.strip().split("\\s+");
        if (parts.length < 2) {
            return Optional.empty();
        }
        try {
            return of(Base64.getDecoder().decode(parts[1])).filter(key -> key.type.equals(parts[0]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @return the key in these bytes; empty when it is none that can be used */
    static Optional<PublicKeyBlob> of(byte[] blob) {
        try {
            Wire in = new Wire(blob);
            String type = in.text();
            PublicKey key = switch (type) {
                case "ssh-ed25519" -> ed25519(in.string());
                case "ssh-rsa" -> rsa(in.big(), in.big());
                case "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521" -> ecdsa(type, in);
                default -> null;
            };
            return key == null || !in.atEnd() ? Optional.empty()
                    : Optional.of(new PublicKeyBlob(blob.clone(), type, key));
        } catch (Wire.MalformedException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static PublicKey ed25519(byte[] point) throws GeneralSecurityException, Wire.MalformedException {
        if (point.length != 32) {
            throw new Wire.MalformedException("length of the key");
        }
        byte[] y = new byte[32];
        for (int i = 0; i < y.length; i++) {
            y[i] = point[31 - i];
        }
        boolean odd = (y[0] & 0x80) != 0;
        y[0] &= 0x7f;
        return KeyFactory.getInstance("Ed25519").generatePublic(
                new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, y))));
    }

    private static PublicKey rsa(BigInteger exponent, BigInteger modulus)
            throws GeneralSecurityException, Wire.MalformedException {
        if (modulus.bitLength() < LEAST_RSA_BITS || modulus.bitLength() > MOST_RSA_BITS
                || exponent.bitLength() > 64) {
            throw new Wire.MalformedException("size of the key");
        }
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
    }

    private static PublicKey ecdsa(String type, Wire in) throws GeneralSecurityException, Wire.MalformedException {
        String curve = in.text();
        byte[] point = in.string();
        if (!type.endsWith(curve) || point.length < 3 || point[0] != 4 || point.length % 2 == 0) {
            throw new Wire.MalformedException("curve or form of the point");
        }
        int half = (point.length - 1) / 2;
        ECPoint w = new ECPoint(new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + half)),
                new BigInteger(1, Arrays.copyOfRange(point, 1 + half, point.length)));
        ECParameterSpec parameters = curve(curve);
        requireOnCurve(w, parameters);
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(w, parameters));
    }

    private static void requireOnCurve(ECPoint w, ECParameterSpec parameters) throws Wire.MalformedException {
        BigInteger p = ((java.security.spec.ECFieldFp) parameters.getCurve().getField()).getP();
        BigInteger x = w.getAffineX();
        BigInteger y = w.getAffineY();
        BigInteger right = x.multiply(x).add(parameters.getCurve().getA()).multiply(x)
                .add(parameters.getCurve().getB());
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0 || y.multiply(y).subtract(right).mod(p).signum() != 0) {
            throw new Wire.MalformedException("the point is not on the curve");
        }
    }

    /** @param curve as SSH calls it, such as {@code nistp256} */
    static ECParameterSpec curve(String curve) throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp" + curve.substring("nistp".length()) + "r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    byte[] blob() {
        return blob.clone();
    }

    String type() {
        return type;
    }

    /** @return the key as {@code id_ed25519.pub} names it, without a comment */
    public String line() {
        return type + ' ' + Base64.getEncoder().encodeToString(blob);
    }

    /** @return {@code SHA256:...}, as {@code ssh-keygen -l} prints it */
    public String fingerprint() {
        try {
            return "SHA256:" + Base64.getEncoder().withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(blob));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * @param data what was signed
     * @param signature with the name of its algorithm, as in SSH messages
     */
    boolean verifies(byte[] data, byte[] signature) {
        try {
            Wire in = new Wire(signature);
            String algorithm = in.text();
            byte[] value = in.string();
            String java = algorithm(algorithm);
            if (java == null || !in.atEnd()) {
                return false;
            }
            Signature check = Signature.getInstance(java);
            check.initVerify(key);
            check.update(data);
            return check.verify(type.startsWith("ecdsa") ? Der.sequence(new Wire(value)) : value);
        } catch (Wire.MalformedException | GeneralSecurityException e) {
            return false;
        }
    }

    /** @return what Java calls the algorithm; null when this key must not be used with it, as RSA with SHA-1 */
    private String algorithm(String name) {
        if (type.equals("ssh-rsa")) {
            return name.equals("rsa-sha2-512") ? "SHA512withRSA" : name.equals("rsa-sha2-256") ? "SHA256withRSA" : null;
        }
        return name.equals(type) ? Der.javaName(type) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicKeyBlob that && Arrays.equals(blob, that.blob);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(blob);
    }

    @Override
    public String toString() {
        return line();
    }
}
