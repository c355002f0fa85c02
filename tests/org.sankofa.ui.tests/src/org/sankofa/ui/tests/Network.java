package org.sankofa.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Display;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.forms.FormHost;
import org.sankofa.ui.forms.WorkspaceFormHost;

/** A workspace with the sample in it, and a private space, in a folder of its own. */
final class Network implements AutoCloseable {

    static final String MINE = "mine";

    private final Path folder;
    private final Workspace workspace;
    private final SearchIndex index;

    Network(Display display, boolean sample) throws Exception {
        folder = Files.createTempDirectory("sankofa-ui");
        Path directory = folder.resolve("network");
        workspace = Workspaces.create(directory, new Identity("Ama Mensah", "ama@example.org", "Accra", null),
            WorkspaceOptions.forWindow(task -> {
                if (Display.getCurrent() == display) {
                    task.run();
                } else {
                    display.asyncExec(task);
                }
            }).watching(false));
        if (sample) {
            SampleNetwork.create(workspace);
        }
        workspace.createSpace(SpaceOptions.of(MINE, Space.Kind.PRIVATE));
        index = SearchIndex.open(workspace);
        index.awaitCaughtUp();
    }

    Workspace workspace() {
        return workspace;
    }

    FormHost host(List<String> languages) {
        return new WorkspaceFormHost(workspace, index, languages, MINE, key -> { });
    }

    FormHost host() {
        return host(List.of("en"));
    }

    EditingSession create(EClass type) throws StoreException {
        return workspace.create(MINE, type);
    }

    /** The richest record of a kind, or a new one when the sample has none. */
    EditingSession richest(EClass type, String space) throws StoreException {
        var snapshot = workspace.snapshot();
        try (Stream<RecordKey> keys = snapshot.keys(space, Kinds.kindOf(type))) {
            RecordKey key = keys.max(Comparator.comparingInt(k -> snapshot.bytes(k).map(b -> b.length).orElse(0)))
                .orElse(null);
            return key == null ? create(type) : workspace.edit(key);
        }
    }

    @Override
    public void close() throws Exception {
        index.close();
        workspace.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The folder of a test cannot be removed: " + folder, e);
        }
    }
}
