package org.sankofa.evidence.internal.table;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file to import, looked through once: unpacked where it was gzipped, with the hash of what is in it and its encoding. */
public final class SourceFile implements Closeable {

    /** What a file is by its first bytes. */
    public enum Type {
        /** Text. */
        TEXT,
        /** A workbook of Excel 97 to 2003. */
        XLS,
        /** A workbook in a ZIP archive. */
        XLSX
    }

    private static final long MOST_UNPACKED = 2L << 30;
    private static final long HARMLESS = 32L << 20;
    private static final int MOST_TIMES = 150;
    private static final int BLOCK = 1 << 16;

    private final Path content;
    private final boolean temporary;
    private final String hash;
    private final Type type;
    private final Charset charset;
    private final boolean utf8;
    private final String state;

    private SourceFile(Path content, boolean temporary, String state, String hash, Type type, Charset charset, boolean utf8) {
        this.state = state;
        this.content = content;
        this.temporary = temporary;
        this.hash = hash;
        this.type = type;
        this.charset = charset;
        this.utf8 = utf8;
    }

    /** @throws IOException when it cannot be read; a {@link TableException} says what to do */
    public static SourceFile open(Path file) throws IOException {
        boolean copy = !Files.isRegularFile(file) || startsWith(file, 0x1f, 0x8b);
        Path content = copy ? Files.createTempFile("sankofa-import", ".data") : file;
        try {
            if (copy) {
                content.toFile().deleteOnExit();
                unpack(file, content);
            }
            return look(content, copy);
        } catch (IOException | RuntimeException e) {
            if (copy) {
                Files.deleteIfExists(content);
            }
            throw e;
        }
    }

    private static boolean startsWith(Path file, int... bytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (int one : bytes) {
                if (in.read() != one) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What comes through a pipe can be read once only. */
    private static void unpack(Path file, Path content) throws IOException {
        try (InputStream raw = new java.io.BufferedInputStream(Files.newInputStream(file), BLOCK)) {
            raw.mark(2);
            boolean packed = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            try (InputStream in = packed ? new GZIPInputStream(raw, BLOCK) : raw; OutputStream out = Files.newOutputStream(content)) {
                byte[] block = new byte[BLOCK];
                long total = 0;
                for (int n = in.read(block); n >= 0; n = in.read(block)) {
                    total += n;
                    if (total > MOST_UNPACKED) {
                        throw new TableException("The file holds more than 2 GB; divide it.");
                    }
                    if (packed && total > HARMLESS && total / Math.max(1, Files.size(file)) > MOST_TIMES) {
                        throw new TableException("The file unpacks to far more than a table would; it is not read.");
                    }
                    out.write(block, 0, n);
                }
            } catch (EOFException e) {
                throw new TableException("The file ends too soon: it was cut off. Fetch it again.", e);
            } catch (ZipException e) {
                throw new TableException("The file is damaged (" + e.getMessage() + "). Fetch it again.", e);
            }
        }
    }

    private static SourceFile look(Path content, boolean temporary) throws IOException {
        String state = state(content);
        MessageDigest digest = sha256();
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        boolean utf8 = true;
        byte[] first = new byte[8];
        int length = 0;
        try (InputStream in = Files.newInputStream(content)) {
            for (int n = in.read(bytes.array(), bytes.position(), bytes.remaining()); n >= 0; n = in.read(bytes.array(), bytes.position(), bytes.remaining())) {
                digest.update(bytes.array(), bytes.position(), n);
                for (int i = 0; i < n && length < first.length; i++) {
                    first[length++] = bytes.array()[bytes.position() + i];
                }
                bytes.position(bytes.position() + n).flip();
                if (utf8) {
                    chars.clear();
                    CoderResult result = decoder.decode(bytes, chars, false);
                    utf8 = !result.isError();
                }
                if (utf8) {
                    bytes.compact();
                } else {
                    bytes.clear();
                }
            }
        }
        utf8 = utf8 && bytes.position() == 0;
        String hash = HexFormat.of().formatHex(digest.digest());
        Type type = type(first, length);
        boolean utf16 = length >= 2 && (first[0] == (byte) 0xff && first[1] == (byte) 0xfe || first[0] == (byte) 0xfe && first[1] == (byte) 0xff);
        Charset charset = utf16 ? StandardCharsets.UTF_16 : utf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        return new SourceFile(content, temporary, state, hash, type, charset, utf8 || utf16 || type != Type.TEXT);
    }

    private static String state(Path content) throws IOException {
        return Files.size(content) + " bytes of " + Files.getLastModifiedTime(content);
    }

    /** @throws TableException when somebody wrote to the file since it was opened: what was read is of two files then */
    public void requireUnchanged() throws IOException {
        if (!Files.exists(content) || !state(content).equals(state)) {
            throw TableException.harmful("The file was changed while it was read. Wait until it is complete, and import it then.");
        }
    }

    private static Type type(byte[] first, int length) {
        if (length >= 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4) {
            return Type.XLSX;
        }
        return length == 8 && HexFormat.of().formatHex(first).equals("d0cf11e0a1b11ae1") ? Type.XLS : Type.TEXT;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }

    /** @return the file as a table */
    public Table table() throws IOException {
        return switch (type) {
            case XLS -> new XlsTable(content);
            case XLSX -> new XlsxTable(content);
            case TEXT -> new CsvTable(this);
        };
    }

    /** @return where the unpacked content lies, until this is closed */
    public Path content() {
        return content;
    }

    /** @return the SHA-256 of the unpacked content, in hexadecimal digits */
    public String hash() {
        return hash;
    }

    /** @return what it is by its first bytes */
    public Type type() {
        return type;
    }

    /** @return how its text is encoded */
    public Charset charset() {
        return charset;
    }

    /** @return whether the encoding is certain; else it was taken for Windows-1252 because it is no UTF-8 */
    public boolean encodingCertain() {
        return utf8;
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(content);
        }
    }
}
