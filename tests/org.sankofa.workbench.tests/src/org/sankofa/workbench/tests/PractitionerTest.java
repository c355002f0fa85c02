package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Absence;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Fact;
import org.sankofa.model.Likelihood;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.Sex;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;

/** The first hour of somebody who looks after a country, on the keyboard alone: from an unknown name to a case that is saved. */
class PractitionerTest {

    private static final String PRIVATE = "private";
    private static final String WELCOME = "org.sankofa.ui.records.welcome";
    private static final String OVERVIEW = "org.sankofa.ui.cases.page.overview";
    private static final String PROFILE = "org.sankofa.ui.cases.page.profile";

    @TempDir
    Path folder;

    private RunningWorkbench workbench;
    private Walkthrough walk;
    private Finding find;
    private Workspace workspace;
    private RecordKey ghana;

    @Test
    void theFirstHourIsWalkedWithoutAMouse() throws Exception {
        RunningWorkbench.on(network(), running -> {
            workbench = running;
            workspace = running.service(Workspace.class);
            running.service(SearchIndex.class).awaitCaughtUp();
            try (Walkthrough counting = new Walkthrough("practitioner", running)) {
                walk = counting;
                find = new Finding(running, counting);
                saysWhoSheIs();
                looksAtTheSample();
                startsHerCountry();
                answersTwelveQuestions();
                pastesRows();
                looksWhatIsNotKnown();
                goesBackAndSearches();
                assertEquals(0, counting.clicks());
                counting.write();
            }
        });
    }

    private void saysWhoSheIs() throws Exception {
        workbench.await("the first page", () -> workbench.active() != null && WELCOME.equals(workbench.active().getElementId()));
        workbench.display("practitioner-00");
        walk.step("Say who you are: name, e-mail, office", () -> {
            walk.press("Enter");
            workbench.dialog("Who you are");
            workbench.awaitReady();
            walk.type("Akosua Mensah");
            walk.press("Tab");
            walk.type("akosua@sankofa.invalid");
            walk.press("Tab");
            walk.type("Accra");
            walk.press("Enter");
            workbench.await("the window", () -> workbench.shell().getDisplay().getActiveShell() == workbench.shell());
        });
        assertEquals("Akosua Mensah", workspace.identity().name());
        assertEquals("akosua@sankofa.invalid", workspace.identity().email());
    }

    private void looksAtTheSample() throws Exception {
        walk.step("Open Albania in the sample", () -> {
            find.choose("alban", "Albania");
            workbench.await("Albania", () -> editor().isPresent());
        });
        assertEquals(SampleNetwork.DIALOGUE, editor().orElseThrow().session().key().space());
        walk.step("Turn its pages: profile, remittances, policies", () -> walk.press("Ctrl+PageDown", "Ctrl+PageDown", "Ctrl+PageDown"));
    }

    private void startsHerCountry() throws Exception {
        walk.step("Start my country: Ghana, in the private space", () -> {
            find.choose("start my", "Start my country");
            workbench.dialog("Start my country");
            workbench.awaitReady();
            walk.type("ghana");
            find.take("Ghana");
            walk.press("Ctrl+Enter");
            workbench.await("the first question", () -> asks("Who leaves?"));
        });
        EditingSession session = workspace.openSessions().stream().filter(one -> one.key().space().equals(PRIVATE)).findFirst().orElseThrow();
        ghana = session.key();
    }

    private void answersTwelveQuestions() throws Exception {
        question("Who leaves?", "Are they men or women?", () -> {
            walk.type("Nurses and teachers from Accra and Kumasi");
            walk.press("Tab");
            walk.type("Ministry of Health, survey of 2005");
        });
        question("Are they men or women?", "How skilled are they?", () -> walk.press("Right"));
        question("How skilled are they?", "Why do they leave?", () -> {
            walk.type("nothing like that");
            walk.press("Ctrl+Enter");
            assertTrue(workbench.ui(() -> asks("How skilled are they?")), "what was typed and is no choice is pointed out");
            workbench.await("a word about it", () -> asks("“nothing like that” is no choice here. Pick one of the list, or delete it."));
            walk.press("Ctrl+A");
            walk.type("high");
            workbench.settle();
            walk.press("Enter");
        });
        question("Why do they leave?", "Where to?", () -> {
            walk.press("Right");
            walk.press("Tab");
            walk.type("Pay abroad is ten times as high");
        });
        question("Where to?", "Who returns?", () -> {
            walk.type("united king");
            find.take("United Kingdom");
            walk.type("germany");
            find.take("Germany");
        });
        question("Who returns?", "What do those who return bring back?", () -> {
            find.tab(Button.class, "Nobody here knows");
            walk.press("Space");
        });
        question("What do those who return bring back?", "Do they send money home, and roughly what for?", () -> walk.press("Right"));
        question("Do they send money home, and roughly what for?", "What plans does the country have?", () -> {
            walk.type("school");
            workbench.settle();
            walk.press("Enter", "Tab");
            walk.type("School fees come first");
        });
        question("What plans does the country have?", "What is planned or done about migration?", () -> {
            find.tab(Text.class, "In your words");
            walk.type("Growth and Poverty Reduction Strategy");
        });
        walk.step("What is planned or done about migration? Skip", () -> {
            find.tab(IconButton.class, "Skip");
            walk.press("Space");
            workbench.await("the next question", () -> asks("Who works on it?"));
        });
        question("Who works on it?", "What worries you most?", () -> walk.type("Ministry of Health, Ghana Immigration Service, IOM Accra"));
        walk.step("What worries you most?", () -> {
            walk.press("Right");
            walk.press("Tab");
            walk.type("Clinics without nurses");
            walk.press("Ctrl+Enter");
            workbench.await("the case", () -> editor().filter(pages -> pages.session().key().equals(ghana)).isPresent());
        });
        CountryCase record = saved();
        MigrantGroup group = record.getMigrantGroups().getFirst();
        assertEquals("Nurses and teachers from Accra and Kumasi", group.getName().get("en"));
        assertTrue(group.getFacts().stream().map(Fact::getToldBy).anyMatch("Ministry of Health, survey of 2005"::equals));
        assertTrue(group.getFacts().stream().anyMatch(fact -> fact.getAbsence() == Absence.UNKNOWN), "nobody knows who returns");
        assertEquals(2, group.getDestinations().size());
        assertEquals(Likelihood.LIKELY, group.getSkillsBroughtBack());
        assertEquals("School fees come first", record.getRemittanceEstimates().getFirst().getOutcome().get("en"));
        assertTrue(record.getMeasures().isEmpty(), "what was skipped is not there");
        assertEquals("Clinics without nurses", record.getImpacts().getFirst().getTitle().get("en"));
        assertEquals(OVERVIEW, editor().orElseThrow().page());
    }

    private void question(String asked, String next, Walkthrough.Doing answering) throws Exception {
        walk.step(asked, () -> {
            answering.run();
            walk.press("Ctrl+Enter");
            workbench.await("the next question", () -> asks(next));
        });
    }

    private void pastesRows() throws Exception {
        copy("Students\tLeaving\tAll\nMasons and drivers\tLeaving\tMale\n");
        EditingSession session = editor().orElseThrow().session();
        CountryCase record = (CountryCase) session.record();
        walk.step("Paste two groups from a spreadsheet", () -> {
            walk.press("Ctrl+PageDown");
            assertEquals(PROFILE, editor().orElseThrow().page());
            find.tabUntil("the table", () -> workbench.focus() instanceof Table);
            walk.press("Ctrl+V");
            workbench.await("the rows", () -> record.getMigrantGroups().size() == 3);
        });
        walk.step("Undo, redo, save", () -> {
            walk.press("Ctrl+Z");
            assertEquals(1, record.getMigrantGroups().size());
            walk.press("Ctrl+Shift+Z");
            assertEquals(3, record.getMigrantGroups().size());
            walk.press("Ctrl+S");
            workbench.await("the save", () -> !session.isDirty());
        });
        assertEquals(List.of("Students", "Masons and drivers"),
                saved().getMigrantGroups().stream().skip(1).map(group -> group.getName().get("en")).toList());
        assertEquals(Sex.MALE, saved().getMigrantGroups().getLast().getSex(), "each cell is in its column");
    }

    private void looksWhatIsNotKnown() throws Exception {
        walk.step("See on the overview what we do not know", () -> {
            walk.press("Ctrl+PageUp");
            workbench.await("the overview", () -> shows(editor().orElseThrow(), "What we do not know"));
        });
        assertEquals(OVERVIEW, editor().orElseThrow().page());
    }

    private void goesBackAndSearches() throws Exception {
        walk.step("Back to the profile, to Albania, and forward again", () -> {
            walk.press("Alt+Left");
            assertEquals(PROFILE, editor().orElseThrow().page());
            walk.press("Alt+Left", "Alt+Left");
            assertEquals(SampleNetwork.DIALOGUE, editor().orElseThrow().session().key().space());
            walk.press("Alt+Right");
            assertEquals(ghana, editor().orElseThrow().session().key());
        });
        walk.step("Search the lessons on remittances", () -> {
            find.type("remittances kind:lesson");
            walk.press("Enter");
            workbench.await("hits", () -> workbench.part("org.sankofa.ui.records.search").getWidget() instanceof org.eclipse.swt.widgets.Composite view
                    && Widgets.all(view, Table.class).stream().anyMatch(table -> table.getItemCount() > 0));
        });
        assertFalse(workspace.openSessions().stream().anyMatch(EditingSession::isDirty));
    }

    /** The question is asked when its words are on the screen. */
    private boolean asks(String words) {
        return java.util.stream.Stream.of(workbench.shell().getDisplay().getShells()).filter(shell -> shell.getText().equals("Start my country"))
                .flatMap(shell -> Widgets.all(shell, Label.class).stream()).anyMatch(label -> label.getText().equals(words));
    }

    private static boolean shows(RecordPages pages, String words) {
        return Widgets.all(pages, org.eclipse.swt.widgets.Control.class).stream()
                .anyMatch(control -> org.sankofa.ui.controls.Accessible.nameOf(control).contains(words)
                        || control instanceof Label label && label.getText().contains(words));
    }

    /** The pages of the editor in front. */
    private Optional<RecordPages> editor() {
        return workbench.ui(() -> Widgets.all(workbench.shell(), RecordPages.class).stream().findFirst());
    }

    private CountryCase saved() {
        return (CountryCase) workspace.snapshot().record(ghana).orElseThrow();
    }

    /** As a spreadsheet does. */
    private void copy(String cells) {
        workbench.ui(() -> {
            Clipboard clipboard = new Clipboard(workbench.shell().getDisplay());
            clipboard.setContents(new Object[] {cells}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            return null;
        });
    }

    /** What the first start makes. */
    private Path network() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace made = Workspaces.create(network, new Identity("akosua", "akosua@localhost", null, null))) {
            made.createSpace(SpaceOptions.of(PRIVATE, Space.Kind.PRIVATE));
            SampleNetwork.create(made);
        }
        return network;
    }
}
