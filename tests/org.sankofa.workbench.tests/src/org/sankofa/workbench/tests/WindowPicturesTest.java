package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
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
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.workbench.internal.perspectives.LastPerspective;

/** Pictures of dialogs, and of perspectives and editors in a small window; nothing in them is cut off or without a name. */
class WindowPicturesTest {

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 700;
    private static final Map<String, String> DIALOGS = Map.of("identity", "org.sankofa.command.identity", "new", "org.sankofa.command.new",
        "start-case", "org.sankofa.command.startCase", "about", "org.sankofa.command.about", "layout", "org.sankofa.command.layout", "join",
        "org.sankofa.command.join");
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
    void dialogsShowAllTheySay() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            TreeSet<String> wrong = new TreeSet<>();
            for (String theme : List.of("light", "dark")) {
                for (String name : new TreeSet<>(DIALOGS.keySet())) {
                    List<Shell> before = workbench.ui(() -> shells(workbench));
                    // a dialog waits in its own loop: it is opened beside this
                    workbench.ui(() -> {
                        workbench.shell().getDisplay().asyncExec(() -> workbench.command(DIALOGS.get(name), Map.of()));
                        return null;
                    });
                    workbench.await("the dialog " + name, () -> opened(workbench, before).isPresent());
                    workbench.await("what it reads", () -> Job.getJobManager().find(Jobs.READ).length == 0);
                    workbench.display("dialog-" + name + "-" + theme);
                    Shell dialog = workbench.ui(() -> opened(workbench, before).orElseThrow());
                    // the sentence at the head of the platform's dialogs is a text without a frame, and is its own name
                    workbench.ui(() -> Widgets.nameless(dialog)).stream().filter(path -> !path.equals("Text")).forEach(wrong::add);
                    wrong.addAll(workbench.ui(() -> cut(dialog, name)));
                    workbench.ui(() -> {
                        dialog.close();
                        return null;
                    });
                    workbench.await("its end", dialog::isDisposed);
                }
                workbench.command("org.sankofa.command.theme", Map.of());
            }
            assertEquals(new TreeSet<>(), wrong, () -> String.join("\n", wrong));
        });
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
                wrong.addAll(workbench.ui(() -> cut(workbench.shell(), key.kind())));
            }
            for (int number = 1; number <= 5; number++) {
                workbench.command("org.sankofa.command.perspective", Map.of("org.sankofa.command.perspective.number", Integer.toString(number)));
                workbench.await("what it reads", () -> Job.getJobManager().find(Jobs.READ).length == 0);
                workbench.picture("small-perspective-" + number + "-light");
                String name = "perspective " + number;
                wrong.addAll(workbench.ui(() -> cut(workbench.shell(), name)));
            }
            assertEquals(new TreeSet<>(), wrong, () -> String.join("\n", wrong));
        });
    }

    /** Buttons that have less room than they need for what they say. */
    private static List<String> cut(Shell shell, String where) {
        List<String> cut = new ArrayList<>();
        for (Control control : Widgets.all(shell, Control.class)) {
            if (control instanceof IconButton || control instanceof org.eclipse.swt.widgets.Button) {
                Point wanted = control.computeSize(-1, -1);
                Point given = control.getSize();
                if (given.y < wanted.y - 2) {
                    cut.add(where + ": " + org.sankofa.ui.controls.Accessible.nameOf(control) + " " + given + " instead of " + wanted);
                }
            }
        }
        return cut;
    }

    /** The dialog that was opened since; lists and tips that come and go beside it have no title. */
    private static Optional<Shell> opened(RunningWorkbench workbench, List<Shell> before) {
        return shells(workbench).stream().filter(shell -> !before.contains(shell) && shell.getParent() != null && !shell.getText().isEmpty())
            .findFirst();
    }

    private static List<Shell> shells(RunningWorkbench workbench) {
        return Stream.of(workbench.shell().getDisplay().getShells()).filter(Shell::isVisible).toList();
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
