package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;

/** The Tab key, really pressed, comes out at the end of pages that can only be read. */
class TabKeyTest {

    private static final int MOST = 150;

    @TempDir
    Path folder;

    @Test
    void tabComesOutOfEveryPageOfAMeeting() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        RunningWorkbench.on(network, workbench -> {
            RecordKey key = workbench.find("kind:meeting space:dialogue-2006 stakeholders");
            workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
            workbench.await("the editor", () -> editor(workbench) != null);
            RecordPages editor = workbench.ui(() -> editor(workbench));
            assertTrue(workbench.ui(() -> editor.session().isReadOnly()), "there is nothing to change");
            Set<Control> reached = new HashSet<>();
            try (Hands hands = new Hands()) {
                for (String page : workbench.ui(editor::pageIds)) {
                    workbench.ui(() -> {
                        editor.show(page);
                        return null;
                    });
                    workbench.await("what the page reads", () -> Job.getJobManager().find(Jobs.READ).length == 0);
                    workbench.ui(editor::setFocus);
                    workbench.awaitReady();
                    reached.addAll(walkOut(workbench, hands, editor, page));
                }
            }
            assertFalse(reached.stream().noneMatch(PickerField.class::isInstance), "pickers were walked through");
        });
    }

    private static Set<Control> walkOut(RunningWorkbench workbench, Hands hands, RecordPages editor, String page) {
        Set<Control> reached = new HashSet<>();
        Control focus = workbench.ui(workbench::focus);
        while (isIn(workbench, focus, editor)) {
            Control before = focus;
            assertTrue(reached.add(before) && reached.size() < MOST, () -> page + " goes round at " + workbench.ui(before::toString));
            hands.press("Tab");
            workbench.await("Tab to go on from " + workbench.ui(before::toString) + " on " + page, () -> {
                Control now = workbench.focus();
                return now != null && now != before;
            });
            focus = workbench.ui(workbench::focus);
        }
        return reached;
    }

    private static boolean isIn(RunningWorkbench workbench, Control focus, RecordPages editor) {
        return workbench.ui(() -> RunningWorkbench.within(focus, editor));
    }

    private static RecordPages editor(RunningWorkbench workbench) {
        return workbench.shell() == null ? null : Widgets.all(workbench.shell(), RecordPages.class).stream().findFirst().orElse(null);
    }
}
