package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Action;
import org.sankofa.model.ActionState;
import org.sankofa.model.Meeting;
import org.sankofa.model.MeetingState;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Participation;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Programme;
import org.sankofa.model.Record;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.pages.RecordPages;

/** The first hour at the desk: a meeting like the last, decisions noted in the room, what is stale, and the meeting after. */
class DeskOfficerTest {

    private static final String SPACE = "office";
    private static final String EMAIL = "ama@sankofa.invalid";
    private static final String TODAY = "org.sankofa.ui.records.today";
    private static final String AGENDA = "org.sankofa.page.meeting.agenda";
    private static final String ACTIONS = "org.sankofa.page.meeting.actions";

    @TempDir
    Path folder;

    private RunningWorkbench workbench;
    private Walkthrough walk;
    private Finding find;
    private Workspace workspace;
    private RecordKey stale;

    @Test
    void meetingsFollowEachOther() throws Exception {
        RunningWorkbench.on(network(), running -> {
            workbench = running;
            workspace = running.service(Workspace.class);
            running.service(SearchIndex.class).awaitCaughtUp();
            try (Walkthrough counting = new Walkthrough("desk-officer", running)) {
                walk = counting;
                find = new Finding(running, counting);
                workbench.await("the first page", () -> workbench.active() != null && TODAY.equals(workbench.active().getElementId()));
                beginsAMeeting();
                notesDecisions();
                makesActions();
                confirmsWhatIsStale();
                beginsTheNext();
                counting.write();
            }
        });
    }

    private void beginsAMeeting() throws Exception {
        walk.step("New meeting like the last", () -> {
            find.choose("like the last", "New meeting like the last");
            workbench.await("the meeting", () -> workspace.openSessions().size() == 1 && editor().isPresent());
        });
        EditingSession session = session();
        Meeting meeting = (Meeting) session.record();
        assertTrue(session.isNew() && session.isDirty(), "it is filled and not saved");
        assertEquals("Round table 4", meeting.getTitle().get("en"));
        assertEquals(2, meeting.getParticipants().size());
        assertEquals(List.of("Send the list of programmes"),
                workbench.ui(() -> meeting.getAgenda().stream().map(item -> item.getTitle().get("en")).toList()));
        walk.step("Give it its day, and save", () -> {
            find.tab(Text.class, "Begins");
            walk.type(LocalDate.now().toString());
            walk.press("Tab", "Ctrl+S");
            workbench.await("the save", () -> !session.isDirty());
        });
        assertEquals(PartialDate.of(LocalDate.now()), meeting.getStart());
    }

    private void notesDecisions() throws Exception {
        Meeting meeting = (Meeting) session().record();
        walk.step("In the room: to the line for decisions", () -> {
            walk.press("Ctrl+PageDown");
            assertEquals(AGENDA, workbench.ui(() -> editor().orElseThrow().page()));
            walk.pressUntil("Shift+Tab", "the line", () -> workbench.focus() instanceof Text line && line.getMessage().startsWith("Decision /"));
        });
        walk.step("A decision with who and when", () -> {
            walk.type("Share the list each month / kofi / Friday");
            walk.press("Enter");
            workbench.await("who it is", () -> meeting.getDecisions().size() == 1 && meeting.getDecisions().getFirst().getResponsible() != null);
        });
        walk.step("Another one", () -> {
            walk.type("Invite the ministry of labour / ama / 2027-01-15");
            walk.press("Enter");
            workbench.await("who it is", () -> meeting.getDecisions().size() == 2 && meeting.getDecisions().getLast().getResponsible() != null);
        });
        walk.step("One without anybody", () -> {
            walk.type("The draft of the paper is agreed");
            walk.press("Enter");
            workbench.await("the decision", () -> meeting.getDecisions().size() == 3);
        });
        walk.step("One with a name that nobody has", () -> {
            walk.type("Ask for the figures / Zacharias");
            walk.press("Enter");
            workbench.await("the name to stand in the words", () -> meeting.getDecisions().size() == 4
                    && meeting.getDecisions().getLast().getText().get("en").equals("Ask for the figures / Zacharias"));
        });
        assertEquals("Share the list each month", meeting.getDecisions().getFirst().getText().get("en"));
    }

    private void makesActions() throws Exception {
        walk.step("Make actions of what was decided", () -> {
            walk.press("Ctrl+PageDown");
            assertEquals(ACTIONS, workbench.ui(() -> editor().orElseThrow().page()));
            workbench.awaitReady();
            find.tab(IconButton.class, "Make actions");
            walk.press("Space");
            workbench.await("the actions", () -> actions().size() == 3);
        });
        assertEquals(List.of("Kofi", "Ama"), actions().stream().filter(action -> action.getDecision() != null)
                .sorted(java.util.Comparator.comparing(Action::getDue)).map(action -> action.getOwner().getTitle().get("en")).toList());
        workbench.await("what was saved to be found", () -> {
            try {
                workbench.service(SearchIndex.class).awaitCaughtUp();
                return true;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private void confirmsWhatIsStale() throws Exception {
        walk.step("What is stale: still true, with one press", () -> {
            walk.press("Alt+Home");
            workbench.await("what waits", () -> button("Still true"));
            find.tab(IconButton.class, "Still true");
            walk.press("Space");
            workbench.await("the confirmation", () -> PartialDate.of(LocalDate.now())
                    .equals(workspace.snapshot().record(stale).orElseThrow().getLastConfirmed()));
        });
    }

    private void beginsTheNext() throws Exception {
        walk.step("The next meeting opens with what is undone", () -> {
            find.choose("like the last", "New meeting like the last");
            workbench.await("the meeting", () -> workspace.openSessions().stream().anyMatch(EditingSession::isNew));
            walk.press("Ctrl+PageDown");
        });
        Meeting next = (Meeting) workspace.openSessions().stream().filter(EditingSession::isNew).findFirst().orElseThrow().record();
        assertEquals("Round table 5", next.getTitle().get("en"));
        assertEquals(List.of("Send the list of programmes", "Share the list each month", "Invite the ministry of labour"),
                workbench.ui(() -> next.getAgenda().stream().map(item -> item.getTitle().get("en")).toList()));
    }

    private EditingSession session() {
        return workspace.openSessions().getFirst();
    }

    private List<Action> actions() {
        try (var keys = workspace.snapshot().keys(SPACE, "action")) {
            return keys.flatMap(key -> workspace.snapshot().record(key).stream()).map(Action.class::cast).toList();
        }
    }

    private boolean button(String name) {
        return Optional.ofNullable(workbench.part(TODAY)).map(part -> (Control) part.getWidget())
                .filter(Composite.class::isInstance).flatMap(page -> Widgets.find(page, IconButton.class, name)).isPresent();
    }

    private Optional<RecordPages> editor() {
        return workbench.ui(() -> Widgets.all(workbench.shell(), RecordPages.class).stream().findFirst());
    }

    private Path network() throws Exception {
        Path network = folder.resolve("network");
        Practitioner ama = practitioner("Ama", EMAIL);
        Practitioner kofi = practitioner("Kofi", "kofi@sankofa.invalid");
        Meeting last = titled(ModelFactory.eINSTANCE.createMeeting(), "Round table 3");
        last.setState(MeetingState.HELD);
        last.setStart(PartialDate.of(LocalDate.now().minusMonths(1)));
        for (Practitioner one : List.of(ama, kofi)) {
            Participation participation = ModelFactory.eINSTANCE.createParticipation();
            participation.setId(Ids.newId());
            participation.setPerson(one);
            last.getParticipants().add(participation);
        }
        Action undone = titled(ModelFactory.eINSTANCE.createAction(), "Send the list of programmes");
        undone.setState(ActionState.OPEN);
        undone.setArisingFrom(last);
        undone.setOwner(kofi);
        undone.setDue(PartialDate.of(LocalDate.now().minusDays(3)));
        Programme kept = titled(ModelFactory.eINSTANCE.createProgramme(), "Return of nurses");
        kept.setKeeper(ama);
        kept.setLastConfirmed(PartialDate.of(LocalDate.of(2001, 2, 3)));
        stale = new RecordKey(SPACE, "programme", kept.getId());
        try (Workspace made = Workspaces.create(network, Identity.of("Ama", EMAIL))) {
            made.createSpace(SpaceOptions.of(SPACE, Space.Kind.OFFICE)).write("Begin", batch -> {
                for (Record one : List.of(ama, kofi, last, undone, kept)) {
                    batch.put(one);
                }
            });
        }
        return network;
    }

    private static Practitioner practitioner(String name, String email) {
        Practitioner one = titled(ModelFactory.eINSTANCE.createPractitioner(), name);
        one.setEmail(email);
        return one;
    }

    private static <R extends Record> R titled(R record, String title) {
        record.setId(Ids.newId());
        record.setTitle(org.sankofa.model.text.Text.of("en", title));
        return record;
    }
}
