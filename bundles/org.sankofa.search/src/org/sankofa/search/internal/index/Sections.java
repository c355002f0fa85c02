package org.sankofa.search.internal.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Which feature each stretch of the texts of a record belongs to: the offsets in the index where the text of a feature
 * begins. It lets the words of one feature be found among the words of all, which costs much less than to index them
 * once more by feature.
 */
public final class Sections {

    private byte[] bytes = new byte[256];
    private int length;
    private int offset;

    /** Adds the text of a feature; it ends where the next one begins. */
    void add(String feature, int from) {
        byte[] name = feature.getBytes(StandardCharsets.UTF_8);
        bytes = ArrayUtil.grow(bytes, length + name.length + 10);
        number(from - offset);
        number(name.length);
        System.arraycopy(name, 0, bytes, length, name.length);
        length += name.length;
        offset = from;
    }

    /** As {@link ByteArrayDataInput#readVInt()} reads it. */
    private void number(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes[length++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** What is kept beside the document. */
    BytesRef toBytes() {
        return new BytesRef(Arrays.copyOf(bytes, length));
    }

    /** Looks up what {@link #toBytes()} gave. Not safe for several threads. */
    public static final class Reader {

        private final BytesRef feature;
        private int[] from = new int[8];
        private int[] to = new int[8];
        private int count;

        /** @param feature its folded name */
        public Reader(String feature) {
            this.feature = new BytesRef(feature);
        }

        /** Reads where the feature has text. */
        public void read(BytesRef sections) {
            ByteArrayDataInput in = new ByteArrayDataInput(sections.bytes, sections.offset, sections.length);
            count = 0;
            int start = 0;
            boolean open = false;
            while (!in.eof()) {
                start += in.readVInt();
                if (open) {
                    to[count++] = start;
                }
                int size = in.readVInt();
                open = Arrays.equals(sections.bytes, in.getPosition(), in.getPosition() + size, feature.bytes,
                        feature.offset, feature.offset + feature.length);
                in.skipBytes(size);
                if (open) {
                    from = ArrayUtil.grow(from, count + 1);
                    to = ArrayUtil.grow(to, count + 1);
                    from[count] = start;
                }
            }
            if (open) {
                to[count++] = Integer.MAX_VALUE;
            }
        }

        /** Whether the feature has text in the record read last. */
        public boolean any() {
            return count > 0;
        }

        /** Whether an offset lies in a text of the feature. */
        public boolean has(int place) {
            for (int i = 0; i < count; i++) {
                if (place >= from[i] && place < to[i]) {
                    return true;
                }
            }
            return false;
        }
    }
}
