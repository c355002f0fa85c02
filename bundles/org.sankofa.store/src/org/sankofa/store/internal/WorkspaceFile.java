package org.sankofa.store.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.sankofa.store.Identity;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.json.JsonValues;
import org.sankofa.store.internal.git.Disk;

/** {@code workspace.json}: format version, identity and the spaces in their order. Replaced as a whole. */
final class WorkspaceFile {

    /** Name of the file. */
    static final String NAME = "workspace.json";
    private static final int FORMAT = 1;

    /** One space. */
    record Entry(String name, Space.Kind kind, boolean readOnly) {
    }

    /**
     * What the file says.
     *
     * @param signingKey path of the key that saves are signed with, empty for none; never the key itself
     */
    record Content(Identity identity, String signingKey, List<Entry> spaces) {
        Content {
            spaces = List.copyOf(spaces);
        }
    }

    private WorkspaceFile() {
    }

    /** @return the folder in full; ".." after a link leads where the system leads */
    static Path folder(Path given) throws StoreException {
        Path folder = given.toAbsolutePath();
        try {
            return !folder.equals(folder.normalize()) && Files.exists(folder) ? folder.toRealPath() : folder.normalize();
        } catch (IOException e) {
            throw Failures.reading(folder.toString(), e);
        }
    }

    /** Makes the folders and the file of an empty workspace. @throws StoreException ALREADY_EXISTS, CANNOT_WRITE */
    static void begin(Path directory, Identity me, Disk disk) throws StoreException {
        try {
            if (Files.isDirectory(directory)) {
                try (Stream<Path> content = Files.list(directory)) {
                    if (content.findAny().isPresent()) {
                        throw new StoreException(Code.ALREADY_EXISTS, "The folder " + directory
                                + " is not empty. Choose an empty or a new folder for the workspace.");
                    }
                }
            }
            for (String name : new String[] { "spaces", "locks" }) {
                disk.makeFolder(directory.resolve(name));
            }
            write(directory, new Content(me, "", List.of()), disk);
        } catch (IOException e) {
            throw Failures.writing(directory.toString(), e);
        }
    }

    static Content read(Path directory) throws StoreException {
        Path file = directory.resolve(NAME);
        try {
            if (!(JsonValues.read(Files.readString(file, StandardCharsets.UTF_8)) instanceof Map<?, ?> root)
                    || !(root.get("format") instanceof Long format) || format < 1) {
                throw broken(directory, null);
            }
            if (format > FORMAT) {
                throw new StoreException(Code.NEWER_VERSION, "The workspace in " + directory
                        + " was made with a newer version of Sankofa. Install that version to open it.");
            }
            Map<?, ?> me = root.get("identity") instanceof Map<?, ?> map ? map : Map.of();
            List<Entry> spaces = new ArrayList<>();
            for (Object each : root.get("spaces") instanceof List<?> list ? list : List.of()) {
                Map<?, ?> space = each instanceof Map<?, ?> map ? map : Map.of();
                String name = text(space, "name");
                if (!Paths.isSpaceName(name)) {
                    throw broken(directory, null);
                }
                spaces.add(new Entry(name, kind(text(space, "kind")), Boolean.TRUE.equals(space.get("readOnly"))));
            }
            return new Content(new Identity(text(me, "name"), text(me, "email"), text(me, "office"), text(me, "practitioner")),
                    text(me, "signingKey"), spaces);
        } catch (NoSuchFileException e) {
            throw new StoreException(Code.NOT_A_WORKSPACE, "The folder " + directory
                    + " is no workspace: it has no " + NAME + ". Choose another folder, or make a new workspace.", e);
        } catch (JsonProcessingException e) {
            throw broken(directory, e);
        } catch (IOException e) {
            throw Failures.reading(directory.toString(), e);
        }
    }

    private static String text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text ? text : "";
    }

    private static StoreException broken(Path directory, Exception cause) {
        return new StoreException(Code.CANNOT_READ, "The file " + NAME + " in " + directory
                + " is damaged. Bring it back from a copy; the records themselves are not affected.", cause);
    }

    private static Space.Kind kind(String text) {
        for (Space.Kind kind : Space.Kind.values()) {
            if (kind.name().equalsIgnoreCase(text)) {
                return kind;
            }
        }
        return Space.Kind.PRIVATE;
    }

    static void write(Path directory, Content content, Disk disk) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonValues.writer(text)) {
            out.writeStartObject();
            out.writeNumberField("format", FORMAT);
            out.writeObjectFieldStart("identity");
            out.writeStringField("name", content.identity().name());
            out.writeStringField("email", content.identity().email());
            out.writeStringField("office", content.identity().office());
            out.writeStringField("practitioner", content.identity().practitionerId());
            if (!content.signingKey().isEmpty()) {
                out.writeStringField("signingKey", content.signingKey());
            }
            out.writeEndObject();
            out.writeArrayFieldStart("spaces");
            for (Entry entry : content.spaces()) {
                out.writeStartObject();
                out.writeStringField("name", entry.name());
                out.writeStringField("kind", entry.kind().name().toLowerCase(Locale.ROOT));
                out.writeBooleanField("readOnly", entry.readOnly());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        disk.replace(directory.resolve(NAME), (text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
