package org.sankofa.store.internal.sign;

import java.math.BigInteger;

/** Signatures of ECDSA: SSH writes two numbers one after the other, Java wants them as DER. */
final class Der {

    private Der() {
    }

    static String javaName(String type) {
        return switch (type) {
            case "ssh-ed25519" -> "Ed25519";
            case "ecdsa-sha2-nistp256" -> "SHA256withECDSA";
            case "ecdsa-sha2-nistp384" -> "SHA384withECDSA";
            case "ecdsa-sha2-nistp521" -> "SHA512withECDSA";
            default -> null;
        };
    }

    /** @param in two numbers in the form of SSH */
    static byte[] sequence(Wire in) throws Wire.MalformedException {
        byte[] r = in.big().toByteArray();
        byte[] s = in.big().toByteArray();
        if (!in.atEnd() || r.length > 100 || s.length > 100) {
            throw new Wire.MalformedException("signature");
        }
        byte[] body = new Wire.Out().raw(new byte[] { 2, (byte) r.length }).raw(r)
                .raw(new byte[] { 2, (byte) s.length }).raw(s).bytes();
        byte[] head = body.length < 128 ? new byte[] { 0x30, (byte) body.length }
                : new byte[] { 0x30, (byte) 0x81, (byte) body.length };
        return new Wire.Out().raw(head).raw(body).bytes();
    }

    /** @return the two numbers in the form of SSH */
    static byte[] numbers(byte[] der) {
        int at = (der[1] & 0xff) > 127 ? 3 : 2;
        int length = der[at + 1];
        BigInteger r = new BigInteger(der, at + 2, length);
        at += 2 + length;
        BigInteger s = new BigInteger(der, at + 2, der[at + 1]);
        return new Wire.Out().big(r).big(s).bytes();
    }
}
