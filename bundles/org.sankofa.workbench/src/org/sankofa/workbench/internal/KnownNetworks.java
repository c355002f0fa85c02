package org.sankofa.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.sankofa.store.Workspaces;
import org.sankofa.ui.networks.PersonFolder;

/** The list of networks that were open, a line each, the latest first. */
public final class KnownNetworks {

    private static final int MOST = 9;

    private final Path file;

    /** @param file where the list is kept */
    public KnownNetworks(Path file) {
        this.file = file;
    }

    /** The list of this person. */
    public static KnownNetworks ofPerson() {
        return new KnownNetworks(PersonFolder.path().resolve("networks"));
    }

    /** Those that are still there. */
    public List<Path> list() {
        List<Path> networks = new ArrayList<>();
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank() && Workspaces.isWorkspace(Path.of(line))) {
                        networks.add(Path.of(line));
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // a list that cannot be read is begun anew
            return new ArrayList<>();
        }
        return networks;
    }

    /** Puts one first. */
    public void add(Path network) throws IOException {
        List<Path> networks = list();
        networks.remove(network);
        networks.addFirst(network);
        List<String> lines = networks.stream().limit(MOST).map(Path::toString).toList();
        Files.createDirectories(file.getParent());
        Path made = Files.createTempFile(file.getParent(), "networks", null);
        Files.write(made, lines);
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
