package org.sankofa.store.internal.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdOwnerMap;
import org.eclipse.jgit.lib.ObjectInserter;

/**
 * Writes Git objects into one new pack with its index. A save of one record stays in memory and costs
 * two synced files, however many objects it has; large ones spill to disk. Nothing is visible before
 * {@link #finish()}. Not safe for several threads.
 */
public final class PackOutput implements AutoCloseable {

    private static final int SPILL = 4 << 20;
    private static final int HEADER = 12;
    private static final AtomicLong NUMBER = new AtomicLong();

    /** One object in the pack. */
    private static final class Entry extends ObjectIdOwnerMap.Entry {
        final long offset;
        int crc;

        Entry(AnyObjectId id, long offset) {
            super(id);
            this.offset = offset;
        }
    }

    private static final class Memory extends ByteArrayOutputStream {
        byte[] raw() {
            return buf;
        }
    }

    private final Disk disk;
    private final Path folder;
    private final ObjectInserter.Formatter ids = new ObjectInserter.Formatter();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final byte[] chunk = new byte[16 << 10];
    private final ObjectIdOwnerMap<Entry> entries = new ObjectIdOwnerMap<>();
    private final Memory memory = new Memory();
    private final List<Path> temporary = new ArrayList<>();
    private Disk.Output spilled;
    private Path spillFile;
    private long written;

    /** @param folder the {@code objects/pack} folder of a repository */
    public PackOutput(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
        byte[] header = ByteBuffer.allocate(HEADER).putInt(0x5041434b).putInt(2).putInt(0).array();
        memory.write(header, 0, HEADER);
    }

    /** @return number of objects added */
    public int size() {
        return entries.size();
    }

    /** @return whether the object was added */
    public boolean contains(AnyObjectId id) {
        return entries.contains(id);
    }

    /** @return the id the content would have, without adding it */
    public ObjectId idFor(int type, byte[] content) {
        return ids.idFor(type, content);
    }

    /**
     * Adds an object; adding the same content twice stores it once.
     *
     * @param type object type of {@link Constants}
     */
    public ObjectId add(int type, byte[] content) throws IOException {
        ObjectId id = ids.idFor(type, content);
        if (entries.contains(id)) {
            return id;
        }
        Entry entry = new Entry(id, written + memory.size());
        int start = memory.size();
        header(type, content.length);
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        while (!deflater.finished()) {
            memory.write(chunk, 0, deflater.deflate(chunk));
        }
        CRC32 crc = new CRC32();
        crc.update(memory.raw(), start, memory.size() - start);
        entry.crc = (int) crc.getValue();
        entries.add(entry);
        if (memory.size() > SPILL) {
            spill();
        }
        return id;
    }

    private void header(int type, long size) {
        long rest = size >>> 4;
        int first = type << 4 | (int) (size & 15);
        while (rest != 0) {
            memory.write(first | 0x80);
            first = (int) (rest & 0x7f);
            rest >>>= 7;
        }
        memory.write(first);
    }

    private void spill() throws IOException {
        if (spilled == null) {
            spillFile = temporaryFile("pack");
            spilled = disk.create(spillFile);
        }
        spilled.write(memory.raw(), 0, memory.size());
        written += memory.size();
        memory.reset();
    }

    private Path temporaryFile(String kind) {
        Path file = folder.resolve(
                "tmp_" + kind + "_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet());
        temporary.add(file);
        return file;
    }

    /**
     * Makes the objects durable and visible.
     *
     * @return the pack file, or null when nothing was added
     */
    public Path finish() throws IOException {
        if (entries.isEmpty()) {
            return null;
        }
        MessageDigest digest = Constants.newMessageDigest();
        byte[] count = ByteBuffer.allocate(4).putInt(entries.size()).array();
        byte[] checksum;
        Path pack;
        if (spilled == null) {
            System.arraycopy(count, 0, memory.raw(), 8, 4);
            digest.update(memory.raw(), 0, memory.size());
            checksum = digest.digest();
            memory.writeBytes(checksum);
            pack = temporaryFile("pack");
            try (Disk.Output out = disk.create(pack)) {
                out.write(memory.raw(), 0, memory.size());
                out.sync();
            }
        } else {
            spill();
            spilled.close();
            pack = spillFile;
            checksum = completeSpilled(digest, count);
        }
        Path index = temporaryFile("idx");
        try (Disk.Output out = disk.create(index)) {
            byte[] bytes = index(checksum);
            out.write(bytes, 0, bytes.length);
            out.sync();
        }
        String name = "pack-" + ObjectId.fromRaw(checksum).name();
        Path result = folder.resolve(name + ".pack");
        // the index last: a pack counts only when its index is there
        disk.rename(pack, result);
        disk.rename(index, folder.resolve(name + ".idx"));
        disk.syncFolder(folder);
        temporary.clear();
        disk.counters().countWritten(entries.size());
        return result;
    }

    // the number of objects is known only now; Git wants it at the front and under the checksum
    private byte[] completeSpilled(MessageDigest digest, byte[] count) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(spillFile.toFile(), "rw")) {
            file.seek(8);
            file.write(count);
            file.seek(0);
            byte[] buffer = new byte[1 << 20];
            for (int n = file.read(buffer); n > 0; n = file.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            byte[] checksum = digest.digest();
            file.write(checksum);
            file.getFD().sync();
            disk.counters().countSync();
            return checksum;
        }
    }

    private byte[] index(byte[] packChecksum) {
        List<Entry> sorted = new ArrayList<>(entries.size());
        entries.forEach(sorted::add);
        sorted.sort(null);
        long large = sorted.stream().filter(e -> e.offset > Integer.MAX_VALUE).count();
        int n = sorted.size();
        ByteBuffer out = ByteBuffer.allocate((int) (8 + 1024 + n * 28L + large * 8 + 40));
        out.putInt(0xff744f63).putInt(2);
        int[] fan = new int[256];
        for (Entry e : sorted) {
            fan[e.getFirstByte()]++;
        }
        int sum = 0;
        for (int i = 0; i < 256; i++) {
            sum += fan[i];
            out.putInt(sum);
        }
        for (Entry e : sorted) {
            e.copyRawTo(out);
        }
        for (Entry e : sorted) {
            out.putInt(e.crc);
        }
        ByteBuffer far = ByteBuffer.allocate((int) large * 8);
        int next = 0;
        for (Entry e : sorted) {
            if (e.offset > Integer.MAX_VALUE) {
                out.putInt(0x80000000 | next++);
                far.putLong(e.offset);
            } else {
                out.putInt((int) e.offset);
            }
        }
        out.put(far.flip()).put(packChecksum);
        MessageDigest digest = Constants.newMessageDigest();
        digest.update(out.array(), 0, out.position());
        out.put(digest.digest());
        return out.array();
    }

    /** @return the content of an object added before; for the rare case that it is needed again */
    public byte[] read(AnyObjectId id) throws IOException {
        Entry entry = entries.get(id);
        if (entry == null) {
            return null;
        }
        if (entry.offset >= written) {
            int at = (int) (entry.offset - written);
            return inflate(new java.io.ByteArrayInputStream(memory.raw(), at, memory.size() - at));
        }
        try (InputStream in = Files.newInputStream(spillFile)) {
            in.skipNBytes(entry.offset);
            return inflate(new java.io.BufferedInputStream(in));
        }
    }

    private static byte[] inflate(InputStream in) throws IOException {
        int b = in.read();
        while ((b & 0x80) != 0) {
            b = in.read();
        }
        return new java.util.zip.InflaterInputStream(in).readAllBytes();
    }

    /** Throws away what was not finished. */
    @Override
    public void close() {
        deflater.end();
        try {
            if (spilled != null) {
                spilled.close();
            }
            for (Path file : temporary) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // left for the maintenance, which removes the files of processes that are gone
            temporary.clear();
        }
    }
}
