package org.sankofa.evidence.internal.data;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * Whole numbers in as few bytes each as the greatest distance between them takes; none where all are alike. Of a file that was kept it
 * is a part of that file's bytes, not a copy: touching new memory is what takes longest.
 */
final class Packed {

    private static final int[] WIDTHS = { 0, 1, 2, 3, 4, 8 };

    private final byte[] bytes;
    private final int from;
    private final int width;
    private final int count;
    private final long base;

    private Packed(byte[] bytes, int from, int width, int count, long base) {
        this.bytes = bytes;
        this.from = from;
        this.width = width;
        this.count = count;
        this.base = base;
    }

    /** @return numbers by their places, from 0 on */
    static Packed of(int count, IntToLongFunction numbers) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            long one = numbers.applyAsLong(i);
            least = Math.min(least, one);
            most = Math.max(most, one);
        }
        // a distance that is no long any more is negative
        long range = count == 0 ? 0 : most - least;
        int width = range < 0 ? 8 : 0;
        for (int i = 0; width == 0 && range > 0; i++) {
            width = WIDTHS[i] == 8 || range >>> 8 * WIDTHS[i] == 0 ? WIDTHS[i] : 0;
        }
        Packed packed = new Packed(new byte[Math.multiplyExact(width, count)], 0, width, count, count == 0 ? 0 : least);
        for (int i = 0; i < count && width > 0; i++) {
            long rest = numbers.applyAsLong(i) - least;
            for (int at = i * width, end = at + width; at < end; at++) {
                packed.bytes[at] = (byte) rest;
                rest >>>= 8;
            }
        }
        return packed;
    }

    int count() {
        return count;
    }

    /** @return how many bytes it takes; those of a file that was kept are not its own */
    long size() {
        return 48L + (shared() == null ? length() : 0);
    }

    /** @return how many bytes its numbers take, wherever they are */
    long length() {
        return (long) width * count;
    }

    /** @return the bytes of the whole file of which it is a part; null where it is none */
    byte[] shared() {
        return bytes.length == width * count ? null : bytes;
    }

    /** @return the same with bytes of its own */
    Packed alone() {
        return shared() == null ? this : new Packed(Arrays.copyOfRange(bytes, from, from + width * count), 0, width, count, base);
    }

    long at(int place) {
        if (width == 0) {
            return base;
        }
        int at = from + place * width;
        return base + switch (width) {
            case 1 -> bytes[at] & 0xff;
            case 2 -> bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
            default -> more(at);
        };
    }

    private long more(int at) {
        long found = 0;
        for (int i = width - 1; i >= 0; i--) {
            found = found << 8 | bytes[at + i] & 0xff;
        }
        return found;
    }

    int intAt(int place) {
        return (int) at(place);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(count);
        out.writeByte(width);
        out.writeLong(base);
        out.write(bytes, from, width * count);
    }

    /** @param in of an array, of which it takes a part as its own */
    static Packed read(ByteBuffer in) {
        int count = in.getInt();
        int width = in.get();
        long base = in.getLong();
        if (count < 0 || width < 0 || width > 8 || (long) count * width > in.remaining()) {
            throw new BufferUnderflowException();
        }
        Packed packed = new Packed(in.array(), in.position(), width, count, base);
        in.position(in.position() + count * width);
        return packed;
    }
}
