package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.TabBar;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;

/** Every page of every kind that has some opens, in both themes, with a name for all one works with. */
class PagesTest {

    private static final Map<String, String> SHOWN = Map.of(
            "countryCase", "area:ALB space:dialogue-2006", "lesson", "space:practice outcome:success",
            "request", "space:practice", "programme", "space:dialogue-2006", "meeting", "space:dialogue-2006",
            "publication", "space:dialogue-2006", "contribution", "space:practice");

    /** Kinds without pages made for them: they begin with all their fields. */
    private static final List<String> PLAIN = List.of("expert", "candidate", "lessonUse", "practitioner",
            "organisation", "assignment", "need");

    @TempDir
    Path folder;

    @Test
    void everyPageOpensInBothThemes() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        RunningWorkbench.on(network, workbench -> {
            TreeSet<String> nameless = new TreeSet<>();
            SHOWN.forEach((kind, query) -> {
                Set<RecordPages> before = new HashSet<>(editors(workbench));
                RecordKey key = workbench.find("kind:" + kind + " " + query);
                workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
                workbench.await("the editor of a " + kind, () -> editors(workbench).stream().anyMatch(one -> !before.contains(one)));
                RecordPages editor = editors(workbench).stream().filter(one -> !before.contains(one)).findFirst().orElseThrow();
                List<String> pages = workbench.ui(editor::pageIds);
                assertTrue(pages.size() > 1, kind + " has pages of its own");
                // the whole window changes its theme, so it does so once for all pages of an editor
                for (String theme : List.of("light", "dark")) {
                    for (String page : pages) {
                        workbench.ui(() -> {
                            editor.show(page);
                            return null;
                        });
                        assertEquals(page, workbench.ui(editor::page));
                        workbench.await("what the page reads", () -> Job.getJobManager().find(Jobs.READ).length == 0);
                        picture(workbench, "page-" + kind + "-" + page.substring(page.lastIndexOf('.') + 1) + "-" + theme);
                        nameless.addAll(workbench.ui(() -> Widgets.nameless(editor)));
                    }
                    workbench.command("org.sankofa.command.theme", Map.of());
                }
                Widgets.closeEditors(workbench);
            });
            assertEquals(new TreeSet<>(), nameless, () -> String.join("\n", nameless));
        });
    }

    @Test
    void aKindWithoutPagesOfItsOwnBeginsWithAllItsFields() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        RunningWorkbench.on(network, workbench -> {
            for (String kind : PLAIN) {
                Set<RecordPages> before = new HashSet<>(editors(workbench));
                RecordKey key = workbench.find("kind:" + kind);
                workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
                workbench.await("the editor of a " + kind, () -> editors(workbench).stream().anyMatch(one -> !before.contains(one)));
                RecordPages editor = editors(workbench).stream().filter(one -> !before.contains(one)).findFirst().orElseThrow();
                assertEquals(RecordPages.ALL_FIELDS, workbench.ui(editor::page), kind);
                for (String theme : List.of("light", "dark")) {
                    picture(workbench, "page-" + kind + "-fields-" + theme);
                    workbench.command("org.sankofa.command.theme", Map.of());
                }
                assertEquals(List.of(), workbench.ui(() -> Widgets.nameless(editor)), kind);
                Widgets.closeEditors(workbench);
            }
        });
    }

    @Test
    void tabsAreWalkedWithTheKeyboard() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        RunningWorkbench.on(network, workbench -> {
            RecordKey key = workbench.find("kind:lesson space:practice");
            workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
            workbench.await("the editor", () -> !editors(workbench).isEmpty());
            RecordPages editor = editors(workbench).getFirst();
            TabBar tabs = workbench.ui(() -> Widgets.all(editor, TabBar.class).getFirst());
            List<String> walked = new ArrayList<>();
            for (int i = 0; i < tabs.labels().size(); i++) {
                walked.add(workbench.ui(editor::page));
                workbench.key(tabs, org.eclipse.swt.SWT.ARROW_RIGHT);
            }
            assertEquals(workbench.ui(editor::pageIds), walked);
            workbench.key(tabs, org.eclipse.swt.SWT.HOME);
            assertEquals(walked.getFirst(), workbench.ui(editor::page));
        });
    }

    private static void picture(RunningWorkbench workbench, String name) {
        try {
            workbench.picture(name);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<RecordPages> editors(RunningWorkbench workbench) {
        return workbench.ui(() -> {
            Shell shell = workbench.shell();
            return shell == null ? List.of() : Widgets.all(shell, RecordPages.class);
        });
    }
}
