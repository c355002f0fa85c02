package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.RecoveryCopy;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Workspace;

class RecoveryTest extends StoreTestCase {

    private Workspace workspace;
    private RecordKey key;

    @BeforeEach
    void open() throws Exception {
        workspace = workspace("w", ANA);
        key = save(workspace, "one");
    }

    private void type(EditingSession session, String title) {
        session.run("Title", () -> record(session).setTitle(Text.of("en", title)));
    }

    /** Edits, and ends the program without saving. */
    private Workspace crashed(String title) throws Exception {
        type(workspace.edit(key), title);
        workspace.close();
        return reopen(workspace);
    }

    @Test
    void unsavedEditsAreOfferedBack() throws Exception {
        Workspace again = crashed("unsaved");
        List<RecoveryCopy> copies = again.recoveryCopies();
        assertEquals(1, copies.size());
        assertEquals("unsaved", copies.get(0).title());
        assertEquals(key, copies.get(0).key());
        assertEquals("one", title(again, key), "nothing is saved by itself");
        try (EditingSession session = again.recover(copies.get(0))) {
            assertEquals("unsaved", title(session));
            assertTrue(session.isDirty());
            assertEquals(List.of(), again.recoveryCopies(), "in use");
            session.save(null);
        }
        again.close();
        Workspace third = reopen(again);
        assertEquals("unsaved", title(third, key));
        assertEquals(List.of(), third.recoveryCopies());
    }

    @Test
    void recoveredEditsAreMergedWithWhatWasSavedSince() throws Exception {
        Workspace again = crashed("unsaved");
        try (EditingSession session = again.edit(key)) {
            session.run("Language", () -> record(session).setLanguage("sq"));
            session.save(null);
        }
        try (EditingSession session = again.recover(again.recoveryCopies().get(0))) {
            assertEquals("unsaved", title(session));
            assertEquals("sq", record(session).getLanguage());
            session.save(null);
            assertEquals(List.of(), session.conflicts());
        }
    }

    @Test
    void aNewRecordIsRecoveredToo() throws Exception {
        EditingSession session = workspace.create(SPACE, ModelPackage.Literals.LESSON);
        type(session, "brand new");
        RecordKey created = session.key();
        workspace.close();
        Workspace again = reopen(workspace);
        RecoveryCopy copy = again.recoveryCopies().get(0);
        assertEquals(created, copy.key());
        try (EditingSession recovered = again.recover(copy)) {
            assertTrue(recovered.isNew());
            assertTrue(recovered.isDirty(), "what was never saved is offered to be saved");
            recovered.save(null);
            assertFalse(recovered.isDirty());
        }
        assertEquals("brand new", title(again, created));
    }

    @Test
    void aNewRecordThatIsRecoveredCanBeGivenUp() throws Exception {
        EditingSession session = workspace.create(SPACE, ModelPackage.Literals.LESSON);
        type(session, "brand new");
        workspace.close();
        Workspace again = reopen(workspace);
        try (EditingSession recovered = again.recover(again.recoveryCopies().get(0))) {
            recovered.revert();
            assertFalse(recovered.isDirty());
            assertNull(recovered.record().getTitle());
        }
        assertEquals(List.of(), again.recoveryCopies());
    }

    @Test
    void discardedCopiesAreGone() throws Exception {
        Workspace again = crashed("unsaved");
        RecoveryCopy copy = again.recoveryCopies().get(0);
        again.discard(copy);
        assertEquals(List.of(), again.recoveryCopies());
        assertStore(Code.NOT_FOUND, () -> again.recover(copy));
    }

    @Test
    void savingRevertingAndClosingRemoveTheCopy() throws Exception {
        EditingSession session = workspace.edit(key);
        type(session, "two");
        workspace.flushRecovery();
        await("the copy is written", () -> copies() == 1);
        session.save(null);
        await("saving removes the copy", () -> copies() == 0);
        type(session, "three");
        workspace.flushRecovery();
        await("the copy is written", () -> copies() == 1);
        session.revert();
        await("reverting removes the copy", () -> copies() == 0);
        type(session, "four");
        workspace.flushRecovery();
        await("the copy is written", () -> copies() == 1);
        session.close();
        await("giving up removes the copy", () -> copies() == 0);
    }

    @Test
    void copiesAreWrittenByThemselvesAndStayOutOfTheHistory() throws Exception {
        String head = office(workspace).head();
        EditingSession session = workspace.edit(key);
        type(session, "two");
        await("the copy is written some seconds after the last change", () -> copies() == 1);
        assertEquals(head, office(workspace).head());
        assertEquals("one", title(workspace, key));
        session.close();
    }

    @Test
    void undoneEditsNeedNoCopy() throws Exception {
        EditingSession session = workspace.edit(key);
        type(session, "two");
        workspace.flushRecovery();
        assertEquals(1, copies());
        session.history().undo();
        workspace.flushRecovery();
        assertEquals(0, copies());
        session.close();
    }

    @Test
    void aCopyIsTakenUpByOneOfManyAndStaysOne() throws Exception {
        Workspace now = workspace;
        for (int round = 0; round < 6; round++) {
            String typed = "unsaved " + round;
            type(now.edit(key), typed);
            now.close();
            Workspace again = reopen(now);
            RecoveryCopy copy = again.recoveryCopies().get(0);
            List<EditingSession> taken = Collections.synchronizedList(new ArrayList<>());
            List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
            AtomicBoolean over = new AtomicBoolean();
            CountDownLatch ready = new CountDownLatch(1);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                threads.add(Thread.ofPlatform().start(() -> {
                    try {
                        ready.await();
                        EditingSession session = again.recover(copy);
                        session.run("Language", () -> record(session).setLanguage("sq"));
                        taken.add(session);
                    } catch (StoreException e) {
                        if (e.code() != Code.LOCKED) {
                            failures.add(e);
                        }
                    } catch (Exception | Error e) {
                        failures.add(e);
                    }
                }));
            }
            Thread keeper = Thread.ofPlatform().start(() -> {
                try {
                    while (!over.get()) {
                        again.flushRecovery();
                        again.recoveryCopies();
                    }
                } catch (Exception | Error e) {
                    failures.add(e);
                }
            });
            ready.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            over.set(true);
            keeper.join();
            assertEquals(List.of(), failures);
            assertEquals(1, taken.size(), "all the others are told that it is open");
            again.flushRecovery();
            assertEquals(1, copies(), "it goes on with the copy that was there");
            assertEquals(List.of(), again.recoveryCopies());
            assertEquals(typed, title(taken.get(0)));
            assertEquals("sq", record(taken.get(0)).getLanguage());
            taken.get(0).save(null);
            taken.get(0).close();
            await("nothing is left of it", () -> copies() == 0);
            assertEquals(typed, title(again, key));
            now = again;
        }
    }

    private int copies() {
        String[] files = office(workspace).repository().resolve("refs/sankofa/recovery").toFile().list();
        int count = 0;
        for (String file : files) {
            count += file.endsWith(".lock") ? 0 : 1;
        }
        return count;
    }
}
