package org.sankofa.store.internal.sign;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads and writes the fields of SSH messages: numbers of four bytes, and strings with their length before them. */
final class Wire {

    /** The bytes are not what they should be. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;

        MalformedException(String message) {
            super(message);
        }
    }

    private final byte[] bytes;
    private int at;

    /** @param bytes to be read */
    Wire(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean atEnd() {
        return at == bytes.length;
    }

    byte[] take(int count) throws MalformedException {
        if (count < 0 || count > bytes.length - at) {
            throw new MalformedException("cut short");
        }
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    int number() throws MalformedException {
        byte[] four = take(4);
        return (four[0] & 0xff) << 24 | (four[1] & 0xff) << 16 | (four[2] & 0xff) << 8 | four[3] & 0xff;
    }

    byte[] string() throws MalformedException {
        return take(number());
    }

    String text() throws MalformedException {
        return new String(string(), StandardCharsets.UTF_8);
    }

    /** @return a number that is not negative */
    BigInteger big() throws MalformedException {
        byte[] value = string();
        if (value.length > 4096) {
            throw new MalformedException("too long");
        }
        return new BigInteger(1, value);
    }

    /** Puts fields together. */
    static final class Out {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Out raw(byte[] value) {
            out.writeBytes(value);
            return this;
        }

        Out number(int value) {
            return raw(new byte[] { (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value });
        }

        Out string(byte[] value) {
            return number(value.length).raw(value);
        }

        Out text(String value) {
            return string(value.getBytes(StandardCharsets.UTF_8));
        }

        Out big(BigInteger value) {
            return string(value.toByteArray());
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
