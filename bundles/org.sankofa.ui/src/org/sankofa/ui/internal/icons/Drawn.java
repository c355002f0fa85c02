package org.sankofa.ui.internal.icons;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

import org.eclipse.swt.graphics.ImageData;

/**
 * The pixels of drawings, kept in a file between starts: to draw the first icon, Java's graphics and the reader of drawings
 * have to be loaded, which takes a tenth of the start of a window. A drawing is known by its text, so what is kept is never
 * old; a file that is damaged, or of another renderer, counts as empty. Safe for several threads.
 */
public final class Drawn {

    private static final int MAGIC = 0x53414e31;
    /** What is kept is read at each start; more than this is not. */
    private static final int MOST_BYTES = 1 << 22;

    private final Path file;
    private final String renderer;
    private final Function<String, ImageData> draw;
    private final Map<ByteBuffer, ImageData> pixels = new LinkedHashMap<>();
    private int bytes;
    private boolean changed;

    /**
     * @param file where they are kept
     * @param renderer what draws; pixels of another are not used
     * @param draw gives the pixels of the text of a drawing
     */
    public Drawn(Path file, String renderer, Function<String, ImageData> draw) {
        this.file = file;
        this.renderer = renderer;
        this.draw = draw;
        load();
    }

    /** @return the pixels of a drawing, the caller's own */
    public synchronized ImageData of(String drawing) {
        ByteBuffer key = ByteBuffer.wrap(digest(drawing));
        ImageData known = pixels.get(key);
        if (known == null) {
            known = draw.apply(drawing);
            int size = Pixels.size(known);
            if (Pixels.canBeKept(known) && bytes + size < MOST_BYTES) {
                pixels.put(key, known);
                bytes += size;
                changed = true;
            }
        }
        return (ImageData) known.clone();
    }

    /**
     * Writes down what is new; whoever draws meanwhile does not wait for the disk. Another window that does the same at the same time
     * takes nothing away but work.
     */
    public void keep() throws IOException {
        Map<ByteBuffer, ImageData> all;
        synchronized (this) {
            if (!changed) {
                return;
            }
            all = new LinkedHashMap<>(pixels);
            changed = false;
        }
        Files.createDirectories(file.getParent());
        Path made = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        try {
            write(made, all);
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private void write(Path made, Map<ByteBuffer, ImageData> all) throws IOException {
        CRC32 sum = new CRC32();
        try (DataOutputStream out = new DataOutputStream(
                new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(made)), sum))) {
            out.writeInt(MAGIC);
            out.writeUTF(renderer);
            out.writeInt(all.size());
            for (Map.Entry<ByteBuffer, ImageData> one : all.entrySet()) {
                out.write(one.getKey().array());
                Pixels.write(one.getValue(), out);
            }
            out.writeLong(sum.getValue());
        }
    }

    private void load() {
        Map<ByteBuffer, ImageData> read = new LinkedHashMap<>();
        CRC32 sum = new CRC32();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return;
            }
            try (DataInputStream in = new DataInputStream(
                    new CheckedInputStream(new BufferedInputStream(new ByteArrayInputStream(Files.readAllBytes(file))), sum))) {
                if (in.readInt() != MAGIC || !in.readUTF().equals(renderer)) {
                    return;
                }
                for (int left = in.readInt(); left > 0; left--) {
                    byte[] key = new byte[32];
                    in.readFully(key);
                    read.put(ByteBuffer.wrap(key), Pixels.read(in));
                }
                long expected = sum.getValue();
                if (in.readLong() == expected) {
                    pixels.putAll(read);
                    bytes = pixels.values().stream().mapToInt(Pixels::size).sum();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // nothing in it is precious: it is drawn again
            pixels.clear();
        }
    }

    private static byte[] digest(String drawing) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(drawing.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
