package org.sankofa.evidence.internal.data;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * The columns of all data files of an edition in one file, so that the next start need not parse hundreds. Each data file stands in
 * it under its version in Git: what is not of the version wanted is left alone, so nothing that changed is ever taken for new. The
 * file is disposable. What is damaged, cut short, of another program or of another edition counts as not there.
 */
public final class KeptFigures {

    private static final long MAGIC = 0x53414e4b4f464947L;
    /** To be raised whenever columns are kept, or lines understood, in another way. */
    private static final int FORMAT = 2;
    private static final int HEAD = 8 + 4 + 8 + 8;
    /** As large a file may be. */
    public static final int LARGEST = 1 << 29;
    private static final int LONGEST_TEXT = 1 << 12;
    private static final int MOST_FILES = 1 << 20;

    private KeptFigures() {
    }

    /**
     * @param edition names the edition
     * @param dataset code of its data set
     * @return data files by their versions in Git; none where the file is not there or cannot be relied upon
     * @throws IOException when the disk cannot be read, or what is sound is not understood
     */
    public static Map<String, AreaFile> read(Path file, String edition, String dataset) throws IOException {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Map.of();
            }
            byte[] all = Files.readAllBytes(file);
            ByteBuffer in = ByteBuffer.wrap(all);
            if (all.length < HEAD || in.getLong() != MAGIC || in.getInt() != FORMAT || in.getLong() != all.length - HEAD) {
                return Map.of();
            }
            long sum = in.getLong();
            CRC32C check = new CRC32C();
            check.update(all, HEAD, all.length - HEAD);
            return check.getValue() == sum && text(in).equals(edition) && text(in).equals(dataset) ? files(in, dataset) : Map.of();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("What is in " + file + " is not understood: " + e, e);
        }
    }

    /**
     * @return the versions of what is kept of an edition, without reading it; none where it is not there or of something else. Only
     *         {@link #read} finds out whether it can be relied upon
     * @throws IOException when the disk cannot be read
     */
    public static Set<String> versions(Path file, String edition, String dataset) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Set.of();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 14))) {
            if (in.readLong() != MAGIC || in.readInt() != FORMAT || in.readLong() != Files.size(file) - HEAD) {
                return Set.of();
            }
            in.readLong();
            if (!text(in).equals(edition) || !text(in).equals(dataset)) {
                return Set.of();
            }
            Set<String> versions = new HashSet<>();
            for (int left = in.readInt(); left > 0 && left <= MOST_FILES; left--) {
                versions.add(text(in));
            }
            return versions;
        } catch (EOFException e) {
            return Set.of();
        }
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_TEXT) {
            throw new EOFException();
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Writes beside the place first and puts the whole file there in one step, so that who reads has the old one or the new one.
     *
     * @param files data files by their versions in Git
     * @param largest more bytes are not written
     * @throws IOException when the folder cannot be written, or there are too many bytes
     */
    public static void write(Path file, String edition, String dataset, Map<String, AreaFile> files, int largest) throws IOException {
        // counted before anything is written: what is too large would be written for nothing each time
        DataOutputStream counted = new DataOutputStream(OutputStream.nullOutputStream());
        body(counted, edition, dataset, files);
        if (counted.size() > largest - HEAD) {
            throw new IOException("There is more of " + edition + " than is kept.");
        }
        if (!Files.isDirectory(file.getParent())) {
            // one folder, not the workspace around it: that may have been deleted since
            Files.createDirectory(file.getParent());
        }
        Path made = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".new");
        try {
            CRC32C sum = new CRC32C();
            long[] length = new long[1];
            try (var channel = Files.newByteChannel(made, java.nio.file.StandardOpenOption.WRITE)) {
                channel.position(HEAD);
                OutputStream body = java.nio.channels.Channels.newOutputStream(channel);
                try (DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(new CheckedOutputStream(body, sum), 1 << 16) {
                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                })) {
                    body(out, edition, dataset, files);
                }
                length[0] = channel.size() - HEAD;
                channel.position(0);
                channel.write(ByteBuffer.allocate(HEAD).putLong(MAGIC).putInt(FORMAT).putLong(length[0]).putLong(sum.getValue()).flip());
            }
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static void body(DataOutputStream out, String edition, String dataset, Map<String, AreaFile> files) throws IOException {
        text(out, edition);
        text(out, dataset);
        out.writeInt(files.size());
        for (String version : files.keySet()) {
            text(out, version);
        }
        Map<String, Integer> words = new LinkedHashMap<>();
        files.values().forEach(file -> {
            for (String word : file.columns().words()) {
                words.putIfAbsent(word, words.size());
            }
        });
        out.writeInt(words.size());
        for (String word : words.keySet()) {
            text(out, word);
        }
        for (AreaFile one : files.values()) {
            columns(out, one.columns(), words);
        }
    }

    private static void columns(DataOutputStream out, AreaColumns columns, Map<String, Integer> words) throws IOException {
        out.writeInt(columns.unreadable());
        Packed.of(columns.words().length, at -> words.get(columns.word(at))).write(out);
        out.writeInt(columns.others().length);
        for (String other : columns.others()) {
            text(out, other);
        }
        for (Packed dimension : columns.dimensions()) {
            dimension.write(out);
        }
        for (Packed one : List.of(columns.start(), columns.period(), columns.digits(), columns.scale())) {
            one.write(out);
        }
        for (Packed attribute : columns.attributes()) {
            attribute.write(out);
        }
        out.writeInt(columns.exact().size());
        for (Map.Entry<Integer, BigDecimal> one : columns.exact().entrySet()) {
            out.writeInt(one.getKey());
            out.writeInt(one.getValue().scale());
            bytes(out, one.getValue().unscaledValue().toByteArray());
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Map<String, AreaFile> files(ByteBuffer in, String dataset) {
        String[] versions = new String[room(in, in.getInt(), Integer.BYTES)];
        for (int i = 0; i < versions.length; i++) {
            versions[i] = text(in);
        }
        String[] words = new String[room(in, in.getInt(), Integer.BYTES)];
        for (int i = 0; i < words.length; i++) {
            words[i] = text(in);
        }
        Map<String, AreaFile> files = new HashMap<>();
        for (String version : versions) {
            files.put(version, new AreaFile(dataset, columns(in, words)));
        }
        return files;
    }

    private static AreaColumns columns(ByteBuffer in, String[] shared) {
        int unreadable = in.getInt();
        Packed numbers = Packed.read(in);
        String[] words = new String[numbers.count()];
        for (int i = 0; i < words.length; i++) {
            words[i] = shared[numbers.intAt(i)];
        }
        String[] others = new String[room(in, in.getInt(), Integer.BYTES)];
        for (int i = 0; i < others.length; i++) {
            others[i] = text(in);
        }
        Packed[] dimensions = new Packed[AreaFile.OWN_DIMENSIONS + others.length];
        for (int i = 0; i < dimensions.length; i++) {
            dimensions[i] = Packed.read(in);
        }
        Packed start = Packed.read(in);
        Packed period = Packed.read(in);
        Packed digits = Packed.read(in);
        Packed scale = Packed.read(in);
        Packed[] attributes = new Packed[4];
        for (int i = 0; i < attributes.length; i++) {
            attributes[i] = Packed.read(in);
        }
        Map<Integer, BigDecimal> exact = new HashMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            int row = in.getInt();
            int places = in.getInt();
            exact.put(row, new BigDecimal(new BigInteger(bytes(in)), places));
        }
        return new AreaColumns(words, others, dimensions, start, period, digits, scale, attributes, Map.copyOf(exact), unreadable);
    }

    /** Whether there is as much as is said, before room is made for it. */
    private static int room(ByteBuffer in, int count, int size) {
        if (count < 0 || (long) count * size > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return count;
    }

    private static String text(ByteBuffer in) {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer in) {
        byte[] bytes = new byte[room(in, in.getInt(), 1)];
        in.get(bytes);
        return bytes;
    }
}
