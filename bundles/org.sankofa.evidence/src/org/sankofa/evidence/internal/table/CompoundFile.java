package org.sankofa.evidence.internal.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The container of older Office files (MS-CFB): finds one stream in it. Chains that run in circles or outside are refused. */
final class CompoundFile {

    private static final int END = -2;
    private static final long LARGEST = 128L << 20;
    private static final int ENTRY = 128;

    private final ByteBuffer bytes;
    private final int sector;
    private final int[] fat;

    CompoundFile(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new TableException("The workbook has more than 128 MB; save it as .xlsx or CSV and try again.");
        }
        bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < 512) {
            throw damaged();
        }
        int shift = bytes.getShort(30);
        if (shift != 9 && shift != 12) {
            throw damaged();
        }
        sector = 1 << shift;
        fat = fat();
    }

    private static TableException damaged() {
        return new TableException("The workbook is damaged or was cut off. Fetch it again, or save it as .xlsx.");
    }

    private int[] fat() throws IOException {
        List<Integer> sectors = new ArrayList<>();
        for (int i = 0; i < 109; i++) {
            add(sectors, bytes.getInt(76 + 4 * i));
        }
        int more = bytes.getInt(68);
        for (int guard = 0; more >= 0; guard++) {
            int start = offset(more);
            for (int i = 0; i < sector / 4 - 1; i++) {
                add(sectors, bytes.getInt(start + 4 * i));
            }
            more = bytes.getInt(start + sector - 4);
            if (guard > bytes.limit() / sector) {
                throw damaged();
            }
        }
        int[] table = new int[sectors.size() * (sector / 4)];
        for (int i = 0; i < sectors.size(); i++) {
            int start = offset(sectors.get(i));
            for (int j = 0; j < sector / 4; j++) {
                table[i * (sector / 4) + j] = bytes.getInt(start + 4 * j);
            }
        }
        return table;
    }

    private static void add(List<Integer> sectors, int one) {
        if (one >= 0) {
            sectors.add(one);
        }
    }

    private int offset(int number) throws TableException {
        long start = (number + 1L) * sector;
        if (number < 0 || start + sector > bytes.limit()) {
            throw damaged();
        }
        return (int) start;
    }

    /** The content of a chain of sectors. */
    private byte[] chain(int first) throws TableException {
        List<Integer> all = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int at = first; at != END; at = fat[at]) {
            if (at < 0 || at >= fat.length || seen.get(at)) {
                throw damaged();
            }
            seen.set(at);
            all.add(at);
        }
        byte[] content = new byte[all.size() * sector];
        for (int i = 0; i < all.size(); i++) {
            long start = (all.get(i) + 1L) * sector;
            // the last sector of a file may be shorter
            int length = (int) Math.min(sector, bytes.limit() - start);
            if (length <= 0) {
                throw damaged();
            }
            bytes.get((int) start, content, i * sector, length);
        }
        return content;
    }

    /**
     * @param names one of these
     * @return the stream
     */
    byte[] stream(List<String> names) throws TableException {
        ByteBuffer folder = ByteBuffer.wrap(chain(bytes.getInt(48))).order(ByteOrder.LITTLE_ENDIAN);
        int smallest = bytes.getInt(56);
        for (int at = 0; at + ENTRY <= folder.limit(); at += ENTRY) {
            int nameLength = folder.getShort(at + 64);
            if (nameLength < 2 || nameLength > 64 || folder.get(at + 66) != 2) {
                continue;
            }
            String name = new String(folder.array(), at, nameLength - 2, StandardCharsets.UTF_16LE);
            if (name.equals("EncryptedPackage")) {
                throw new TableException("The workbook is protected by a password; save it without one and try again.");
            }
            long size = folder.getInt(at + 120) & 0xffffffffL;
            if (names.contains(name)) {
                byte[] content = size >= smallest ? chain(folder.getInt(at + 116)) : small(folder, folder.getInt(at + 116), size);
                if (size > content.length) {
                    throw damaged();
                }
                return java.util.Arrays.copyOf(content, (int) size);
            }
        }
        throw new TableException("This file holds no workbook.");
    }

    /** Small streams lie in pieces of 64 bytes within the stream of the root. */
    private byte[] small(ByteBuffer folder, int first, long size) throws TableException {
        byte[] pieces = chain(folder.getInt(116));
        ByteBuffer next = ByteBuffer.wrap(chain(bytes.getInt(60))).order(ByteOrder.LITTLE_ENDIAN);
        byte[] content = new byte[(int) (size + 63) / 64 * 64];
        int at = first;
        for (int i = 0; i < content.length / 64; i++) {
            if (at < 0 || at * 4L + 4 > next.limit() || at * 64L + 64 > pieces.length) {
                throw damaged();
            }
            System.arraycopy(pieces, at * 64, content, i * 64, 64);
            at = next.getInt(at * 4);
        }
        return content;
    }
}
