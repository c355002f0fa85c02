package org.sankofa.ui.records.internal.files;

import static org.sankofa.ui.records.internal.Messages.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.sankofa.model.Attachment;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;

/** Takes files into a space and gives them out again. Reads and writes; not for the user interface's thread. */
public final class FileShelf {

    /** What practitioners drop; the system does not know all of them everywhere. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("pdf", "application/pdf"), Map.entry("eml", "message/rfc822"),
            Map.entry("msg", "application/vnd.ms-outlook"), Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"), Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"), Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"));
    private static final String UNKNOWN = "application/octet-stream";

    private final Space space;

    /** @param space where the record lives */
    public FileShelf(Space space) {
        this.space = space;
    }

    /**
     * Stores a file.
     *
     * @return what a record keeps of it, to be added on the model thread
     * @throws FileRefused when it is a folder, empty, too large or unreadable, or the space cannot be written to
     */
    public Attachment take(Path file) throws FileRefused {
        String name = file.getFileName().toString();
        try {
            if (Files.isDirectory(file)) {
                throw new FileRefused(text("files.folder", name), null);
            }
            long size = Files.size(file);
            if (size == 0) {
                throw new FileRefused(text("files.empty", name), null);
            }
            if (size > org.sankofa.store.Files.MAX_SIZE) {
                throw new FileRefused(text("files.large", name, size >> 20, org.sankofa.store.Files.MAX_SIZE >> 20), null);
            }
            try (InputStream content = Files.newInputStream(file)) {
                Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
                attachment.setId(Ids.newId());
                attachment.setSha256(space.files().put(content));
                attachment.setName(name);
                attachment.setSize(size);
                attachment.setMediaType(mediaType(file));
                return attachment;
            }
        } catch (AccessDeniedException e) {
            throw new FileRefused(text("files.denied", name), e);
        } catch (IOException e) {
            throw new FileRefused(text("files.unreadable", name, String.valueOf(e.getMessage())), e);
        } catch (StoreException e) {
            throw new FileRefused(e.getMessage(), e);
        }
    }

    /**
     * Adds files to a record; what it holds already is not added twice. Call it inside {@code EditingSession.run}.
     *
     * @return the files as the record holds them
     */
    public static List<Attachment> keep(Record record, List<Attachment> files) {
        List<Attachment> kept = new ArrayList<>();
        for (Attachment file : files) {
            Attachment same = record.getAttachments().stream().filter(one -> Objects.equals(one.getSha256(), file.getSha256())
                    && Objects.equals(one.getName(), file.getName())).findFirst().orElse(null);
            if (same == null) {
                record.getAttachments().add(file);
            }
            kept.add(same == null ? file : same);
        }
        return kept;
    }

    /**
     * Writes a kept file to a place.
     *
     * @throws FileRefused when it was not received yet, or cannot be written there
     */
    public void give(Attachment attachment, Path to) throws FileRefused {
        try (InputStream content = space.files().open(String.valueOf(attachment.getSha256()))
                .orElseThrow(() -> new FileRefused(text("files.missing", attachment.getName()), null))) {
            Files.copy(content, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FileRefused(text("files.unwritable", to, String.valueOf(e.getMessage())), e);
        } catch (StoreException e) {
            throw new FileRefused(e.getMessage(), e);
        }
    }

    /**
     * Writes a kept file into a new temporary folder, to be opened by another program. Only the ending of its name is kept
     * as it came from others; the rest is made harmless.
     */
    public Path copyToOpen(Attachment attachment) throws FileRefused {
        try {
            Path folder = Files.createTempDirectory("sankofa-file");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve(harmless(attachment.getName()));
            file.toFile().deleteOnExit();
            give(attachment, file);
            return file;
        } catch (IOException e) {
            throw new FileRefused(text("files.unwritable", System.getProperty("java.io.tmpdir"), String.valueOf(e.getMessage())), e);
        }
    }

    /** @return a name without folders, control characters or what a system reads as an option or a hidden file */
    public static String harmless(String name) {
        String plain = name == null ? "" : name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|\u202a-\u202e\u2066-\u2069]", "_").strip();
        plain = plain.replaceAll("^[.\\-]+", "_");
        return plain.isEmpty() ? "file" : plain.length() > 120 ? plain.substring(plain.length() - 120) : plain;
    }

    /** Programs are not opened: they come from other people. */
    public static boolean mayOpen(String name) {
        return TYPES.containsKey(ending(name));
    }

    private static String ending(String name) {
        int dot = name == null ? -1 : name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String mediaType(Path file) throws IOException {
        String known = TYPES.get(ending(file.getFileName().toString()));
        String probed = known == null ? Files.probeContentType(file) : known;
        return probed == null ? UNKNOWN : probed;
    }
}
