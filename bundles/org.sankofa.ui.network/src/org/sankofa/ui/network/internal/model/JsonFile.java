package org.sankofa.ui.network.internal.model;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A small file of the window in the folder of the network. What is damaged counts as empty: nothing in it is precious. */
final class JsonFile {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;

    JsonFile(Path network, String name) {
        this.file = network.resolve("workbench").resolve(name);
    }

    JsonNode read() throws IOException {
        try {
            JsonNode node = MAPPER.readTree(Files.readAllBytes(file));
            return node == null ? JsonNodeFactory.instance.objectNode() : node;
        } catch (NoSuchFileException | JsonProcessingException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    void write(JsonNode node) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        try {
            Files.write(fresh, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(node));
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
