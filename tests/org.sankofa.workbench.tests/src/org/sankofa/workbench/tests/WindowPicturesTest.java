package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.workbench.internal.perspectives.LastPerspective;

/** Pictures of perspectives and editors in a small window; nothing in them is cut off. */
class WindowPicturesTest {

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 700;
    private static final List<String> EDITED = List.of("kind:countryCase area:ALB space:dialogue-2006", "kind:lesson space:practice outcome:success",
        "kind:request space:practice", "kind:programme space:dialogue-2006", "kind:meeting space:dialogue-2006");

    @TempDir
    Path folder;

    /** The tests of one process share what a window remembers. */
    @BeforeEach
    @AfterEach
    void forget() {
        LastPerspective.set("");
    }

    @Test
    void aSmallWindowShowsEverythingThatOneWorksWith() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            workbench.ui(() -> {
                workbench.shell().setSize(WIDTH, HEIGHT);
                return null;
            });
            workbench.await("a small window", () -> workbench.shell().getSize().x == WIDTH);
            TreeSet<String> wrong = new TreeSet<>();
            for (String query : EDITED) {
                RecordKey key = workbench.find(query);
                workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
                workbench.await("the editor of " + query, () -> Widgets.all(workbench.shell(), RecordPages.class).stream()
                    .anyMatch(pages -> pages.session().key().equals(key)));
                workbench.await("what it reads", () -> Job.getJobManager().find(Jobs.READ).length == 0);
                workbench.picture("small-" + key.kind() + "-light");
                wrong.addAll(workbench.ui(() -> Clipping.of(workbench.shell(), key.kind())));
            }
            for (int number = 1; number <= 5; number++) {
                workbench.command("org.sankofa.command.perspective", Map.of("org.sankofa.command.perspective.number", Integer.toString(number)));
                workbench.await("what it reads", () -> Job.getJobManager().find(Jobs.READ).length == 0);
                workbench.picture("small-perspective-" + number + "-light");
                String name = "perspective " + number;
                wrong.addAll(workbench.ui(() -> Clipping.of(workbench.shell(), name)));
            }
            assertEquals(new TreeSet<>(), wrong, () -> String.join("\n", wrong));
        });
    }

    private Path sample() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            workspace.createSpace(SpaceOptions.of("private", Space.Kind.PRIVATE));
            SampleNetwork.create(workspace);
        }
        return network;
    }
}
