package org.sankofa.ui.network.internal.model;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sankofa.store.internal.json.JsonValues;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A small file of the window in the folder of the network. What is damaged counts as empty: nothing in it is precious. */
final class JsonFile {

    private final Path file;

    JsonFile(Path network, String name) {
        this.file = network.resolve("workbench").resolve(name);
    }

    /** @return what is in it by its names; empty when there is no such file */
    Map<String, Object> read() throws IOException {
        Map<String, Object> content = new LinkedHashMap<>();
        try {
            if (JsonValues.read(Files.readString(file)) instanceof Map<?, ?> object) {
                object.forEach((name, value) -> content.put((String) name, value));
            }
        } catch (NoSuchFileException | CharacterCodingException | JsonProcessingException e) {
            content.clear();
        }
        return content;
    }

    void write(Map<String, ?> content) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        try {
            Files.writeString(fresh, JsonValues.write(content));
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
