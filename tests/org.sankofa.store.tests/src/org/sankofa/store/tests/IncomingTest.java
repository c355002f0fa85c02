package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.text.Text;
import org.sankofa.store.ChangeEvent;
import org.sankofa.store.ChangeEvent.Origin;
import org.sankofa.store.Conflict;
import org.sankofa.store.EditingSession;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.store.SessionListener;
import org.sankofa.store.UndoResult;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** Two programs on one workspace: each sees what the other one saved, and nobody loses an edit. */
class IncomingTest extends StoreTestCase {

    private Workspace mine;
    private Workspace theirs;
    private RecordKey key;

    @BeforeEach
    void open() throws Exception {
        mine = workspace("w", ANA);
        key = save(mine, "one");
        theirs = reopen(mine);
        theirs.setIdentity(BEN);
    }

    @Test
    void whatOthersSavedShowsInTheOpenRecordAndIsNoUndoStep() throws Exception {
        try (EditingSession session = mine.edit(key)) {
            List<FeatureChange> heard = new ArrayList<>();
            session.addListener(new SessionListener() {
                @Override
                public void incoming(List<FeatureChange> changes) {
                    heard.addAll(changes);
                }
            });
            session.run("Summary", () -> record(session).setSummary(Text.of("en", "mine")));
            edit(theirs, key, "two");
            mine.refresh();
            assertEquals("two", title(session));
            assertEquals(1, session.history().entries().size());
            assertTrue(heard.stream().anyMatch(c -> c.feature().equals("title") && "one".equals(c.before())
                    && "two".equals(c.after()) && c.language().equals("en")));
            assertTrue(session.isDirty());
            session.save(null);
            assertEquals("two", title(mine, key));
        }
        assertEquals("mine", ((org.sankofa.model.Lesson) theirs.snapshot().record(key).orElseThrow()).getSummary()
                .get("en"));
    }

    @Test
    void aSaveMergesWithWhatWasSavedMeanwhileUnseen() throws Exception {
        try (EditingSession session = mine.edit(key)) {
            session.run("Summary", () -> record(session).setSummary(Text.of("en", "mine")));
            edit(theirs, key, "two");
            session.save(null);
            assertEquals("two", title(session));
            assertFalse(session.isDirty());
            assertTrue(session.conflicts().isEmpty());
        }
    }

    @Test
    void bothChangedOneValueIsAConflictThatSomebodyDecides() throws Exception {
        try (EditingSession session = mine.edit(key)) {
            session.run("Language", () -> record(session).setLanguage("sq"));
            try (EditingSession other = theirs.edit(key)) {
                other.run("Language", () -> record(other).setLanguage("fr"));
                other.save(null);
            }
            mine.refresh();
            assertEquals("sq", record(session).getLanguage(), "the later edit shows");
            session.save(null);
            Conflict conflict = session.conflicts().get(0);
            assertEquals("language", conflict.feature());
            assertEquals(List.of("sq", "fr"),
                    conflict.alternatives().stream().map(Conflict.Alternative::value).toList());
            session.resolve(conflict, "fr");
            assertEquals("fr", record(session).getLanguage());
            session.save("Decide");
            assertTrue(session.conflicts().isEmpty());
        }
        theirs.refresh();
        try (EditingSession other = theirs.edit(key)) {
            assertTrue(other.conflicts().isEmpty());
            assertEquals("fr", record(other).getLanguage());
        }
    }

    @Test
    void editingAfterSeeingTheOtherValueIsNoConflict() throws Exception {
        try (EditingSession session = mine.edit(key)) {
            edit(theirs, key, "two");
            mine.refresh();
            session.run("Title", () -> record(session).setTitle(Text.of("en", "three")));
            session.save(null);
            assertTrue(session.conflicts().isEmpty());
        }
        assertEquals("three", title(theirs, key));
    }

    @Test
    void undoLeavesWhatOthersChanged() throws Exception {
        try (EditingSession session = mine.edit(key)) {
            session.run("Two values", () -> {
                record(session).setLanguage("sq");
                record(session).setTitle(Text.of("en", "mine"));
            });
            session.save(null);
            edit(theirs, key, "theirs");
            mine.refresh();
            UndoResult result = session.history().undo();
            assertEquals(1, result.applied());
            assertEquals(List.of("title"), result.refused().stream().map(FeatureChange::feature).toList());
            assertTrue(result.message().contains("title"), result.message());
            assertEquals("theirs", title(session));
            assertEquals(null, record(session).getLanguage());
        }
    }

    @Test
    void undoingAnUnsavedEditShowsWhatOthersSavedMeanwhile() throws Exception {
        try (EditingSession session = mine.edit(key)) {
            session.run("Language", () -> record(session).setLanguage("sq"));
            try (EditingSession other = theirs.edit(key)) {
                other.run("Language", () -> record(other).setLanguage("fr"));
                other.save(null);
            }
            mine.refresh();
            assertTrue(session.history().undo().complete());
            assertEquals("fr", record(session).getLanguage());
            assertFalse(session.isDirty());
            assertTrue(session.history().redo().complete());
            assertEquals("sq", record(session).getLanguage());
        }
    }

    @Test
    void textsThatFitTogetherAreShownMerged() throws Exception {
        edit(mine, key, "nurses return to small towns");
        try (EditingSession session = mine.edit(key)) {
            session.run("Title", () -> record(session).setTitle(Text.of("en", "many nurses return to small towns")));
            edit(theirs, key, "nurses return to small towns and villages");
            session.save(null);
            assertEquals("many nurses return to small towns and villages", title(session));
        }
    }

    @Test
    void formsKeepTheObjectsTheyShow() throws Exception {
        RecordKey country;
        try (EditingSession session = mine.create(SPACE, ModelPackage.Literals.COUNTRY_CASE)) {
            CountryCase live = (CountryCase) session.record();
            session.run("Add", () -> {
                RemittanceEstimate estimate = ModelFactory.eINSTANCE.createRemittanceEstimate();
                live.getRemittanceEstimates().add(estimate);
                estimate.setYear(2004);
            });
            session.save(null);
            country = session.key();
            RemittanceEstimate shown = live.getRemittanceEstimates().get(0);
            try (EditingSession other = theirs.edit(country)) {
                other.run("Edit", () -> ((CountryCase) other.record()).getRemittanceEstimates().get(0)
                        .setCurrency("ALL"));
                other.save(null);
            }
            mine.refresh();
            assertSame(shown, live.getRemittanceEstimates().get(0));
            assertEquals("ALL", shown.getCurrency());
        }
    }

    @Test
    void deletedElsewhereIsSaidAndAnEditBringsItBack() throws Exception {
        try (EditingSession session = mine.edit(key)) {
            List<String> heard = new ArrayList<>();
            session.addListener(new SessionListener() {
                @Override
                public void deletedElsewhere() {
                    heard.add("deleted");
                }
            });
            office(theirs).delete("lesson", key.id());
            mine.refresh();
            assertEquals(List.of("deleted"), heard);
            assertEquals("one", title(session), "what the user looks at stays");
            session.run("Title", () -> record(session).setTitle(Text.of("en", "still needed")));
            session.save(null);
        }
        assertEquals("still needed", title(theirs, key));
    }

    @Test
    void editsDuringASaveStayUnsaved() throws Exception {
        // the model thread of this workspace runs tasks when told to, so that time stands still in between
        Deque<Runnable> queue = new ArrayDeque<>();
        Workspace slow = closing(Workspaces.open(mine.directory(),
                new WorkspaceOptions(queue::add, null, false, false)));
        try (EditingSession session = slow.edit(key)) {
            session.run("Title", () -> record(session).setTitle(Text.of("en", "first")));
            Version version = session.save(null);
            assertStore(Code.LOCKED, session::revert);
            session.run("Title", () -> record(session).setTitle(Text.of("en", "second")));
            while (!queue.isEmpty()) {
                queue.poll().run();
            }
            assertTrue(session.isDirty());
            assertEquals("second", title(session));
            assertEquals("first", title(slow, key));
            Version next = session.save(null);
            while (!queue.isEmpty()) {
                queue.poll().run();
            }
            assertFalse(session.isDirty());
            assertFalse(version.commit().equals(next.commit()));
            assertTrue(session.conflicts().isEmpty());
        }
        assertEquals("second", title(mine, key));
    }

    @Test
    void eventsSayWhoDidWhat() throws Exception {
        List<ChangeEvent> events = new CopyOnWriteArrayList<>();
        // what was done to prepare the test may still be on its way
        mine.refresh();
        mine.addListener(events::add);
        edit(mine, key, "two");
        RecordKey added = save(theirs, "new");
        mine.refresh();
        assertEquals(List.of(Origin.LOCAL, Origin.OTHER_PROCESS), events.stream().map(ChangeEvent::origin).toList());
        assertEquals(key, events.get(0).changes().get(0).key());
        assertEquals(added, events.get(1).changes().get(0).key());
        assertEquals(events.get(0).toCommit(), events.get(1).fromCommit());
        assertEquals(office(mine).head(), events.get(1).toCommit());
    }

    @Test
    void aWindowNoticesByItself() throws Exception {
        Workspace window = closing(Workspaces.open(mine.directory(), WorkspaceOptions.forWindow(Runnable::run)));
        try (EditingSession session = window.edit(key)) {
            edit(theirs, key, "two");
            await("the window shows what another program saved", () -> "two".equals(title(session)));
        }
    }
}
