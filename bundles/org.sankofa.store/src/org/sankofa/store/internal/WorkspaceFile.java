package org.sankofa.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sankofa.store.Identity;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.git.Disk;

/** {@code workspace.json}: format version, identity and the spaces in their order. Replaced as a whole. */
final class WorkspaceFile {

    /** Name of the file. */
    static final String NAME = "workspace.json";
    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** One space. */
    record Entry(String name, Space.Kind kind, boolean readOnly) {
    }

    /** What the file says. */
    record Content(Identity identity, List<Entry> spaces) {
        Content {
            spaces = List.copyOf(spaces);
        }
    }

    private WorkspaceFile() {
    }

    static Content read(Path directory) throws StoreException {
        Path file = directory.resolve(NAME);
        try {
            JsonNode root = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (root == null || !root.isObject() || root.path("format").asInt() < 1) {
                throw broken(directory, null);
            }
            if (root.path("format").asInt() > FORMAT) {
                throw new StoreException(Code.NEWER_VERSION, "The workspace in " + directory
                        + " was made with a newer version of Sankofa. Install that version to open it.");
            }
            JsonNode me = root.path("identity");
            List<Entry> spaces = new ArrayList<>();
            for (JsonNode space : root.path("spaces")) {
                String name = space.path("name").asText();
                if (!Paths.isSpaceName(name)) {
                    throw broken(directory, null);
                }
                spaces.add(new Entry(name, kind(space.path("kind").asText()), space.path("readOnly").asBoolean()));
            }
            return new Content(new Identity(me.path("name").asText(), me.path("email").asText(),
                    me.path("office").asText(), me.path("practitioner").asText()), spaces);
        } catch (NoSuchFileException e) {
            throw new StoreException(Code.NOT_A_WORKSPACE, "The folder " + directory
                    + " is no workspace: it has no " + NAME + ". Choose another folder, or make a new workspace.", e);
        } catch (JsonProcessingException e) {
            throw broken(directory, e);
        } catch (IOException e) {
            throw Failures.reading(directory.toString(), e);
        }
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
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT);
        ObjectNode me = root.putObject("identity");
        me.put("name", content.identity().name());
        me.put("email", content.identity().email());
        me.put("office", content.identity().office());
        me.put("practitioner", content.identity().practitionerId());
        ArrayNode spaces = root.putArray("spaces");
        for (Entry entry : content.spaces()) {
            ObjectNode space = spaces.addObject();
            space.put("name", entry.name());
            space.put("kind", entry.kind().name().toLowerCase(java.util.Locale.ROOT));
            space.put("readOnly", entry.readOnly());
        }
        byte[] bytes = (JSON.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        disk.replace(directory.resolve(NAME), bytes);
    }
}
