package org.sankofa.ui.network.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Practitioner;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.TakeAnew;
import org.sankofa.store.EditingSession;
import org.sankofa.store.NewEpoch;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.ui.network.internal.dialogs.RemovePersonDialog;
import org.sankofa.ui.network.internal.model.Feed;
import org.sankofa.ui.network.internal.model.PersonRemoval;
import org.sankofa.ui.network.internal.model.ReadMarks;
import org.sankofa.ui.network.internal.model.SpaceCards;

/** Somebody wants to be forgotten: what the window says before, and what it does. */
class PersonRemovalTest extends TwoOffices {

    private RecordKey person;

    @Override
    void fill() throws Exception {
        Practitioner practitioner = ModelFactory.eINSTANCE.createPractitioner();
        practitioner.setId(Ids.newId());
        practitioner.setName("Kofi Mensah-Addo");
        practitioner.setEmail("kofi@example.org");
        accra.space().write("Add Kofi", batch -> batch.put(practitioner));
        person = new RecordKey(Office.SPACE, "practitioner", practitioner.getId());
        accra.recommend(lesson, "Ask Kofi Mensah-Addo before you begin.");
        try (EditingSession session = accra.workspace.edit(lesson)) {
            session.run("Keeper", () -> ((Lesson) session.record()).setKeeper((Practitioner) accra.workspace.snapshot().record(person).orElseThrow()));
            session.save(null);
        }
    }

    private static List<String> fields(List<PersonRemoval.Touched> touched, RecordKey key) {
        return touched.stream().filter(one -> one.key().equals(key)).flatMap(one -> one.fields().stream()).toList();
    }

    @Test
    void whatWouldBeTouchedIsSaidInTheWordsOfTheForms() throws Exception {
        String head = accra.space().head();
        PersonRemoval.Preview preview = new PersonRemoval(accra.shared, person).preview();
        assertEquals(head, accra.space().head(), "looking changes nothing");
        assertTrue(fields(preview.goes(), person).containsAll(List.of("E-mail", "Name")), preview.goes().toString());
        assertEquals(List.of("Recommendation"), fields(preview.toRead(), lesson));
        assertEquals(List.of("Keeper"), fields(preview.stays(), lesson));
        List<String> lines = RemovePersonDialog.lines(preview);
        assertTrue(lines.contains("•  Savings groups: Recommendation"), lines.toString());
        assertEquals(1, preview.places().size());
    }

    @Test
    void whatComesOfItIsSaidBefore() throws Exception {
        PersonRemoval.Preview preview = new PersonRemoval(accra.shared, person).preview();
        assertEquals(2, RemovePersonDialog.outcome(false, preview.places()).size());
        List<String> anew = RemovePersonDialog.outcome(true, preview.places());
        assertTrue(anew.get(0).contains("Nobody can undo that"), anew.toString());
        assertTrue(anew.stream().anyMatch(line -> line.contains(preview.places().get(0).url())), "who is asked to take it over: " + anew);
        assertFalse(RemovePersonDialog.outcome(true, List.of()).stream().anyMatch(line -> line.contains("next exchange")), "nobody else has it");
    }

    @Test
    void fromNowOnTheProfileIsEmptyAndTheHistoryStays() throws Exception {
        new PersonRemoval(accra.shared, person).fromNowOn();
        Practitioner now = (Practitioner) accra.workspace.snapshot().record(person).orElseThrow();
        assertEquals("A former member", now.getName());
        assertTrue(said(accra, person).contains("kofi@example.org"), "the history stays");
        accra.share();
        salvador.receive();
        assertEquals("A former member", ((Practitioner) salvador.workspace.snapshot().record(person).orElseThrow()).getName());
    }

    @Test
    void aHistoryBegunAnewKnowsThePersonNoMoreAndGoesToTheOthers() throws Exception {
        Feed feed = new Feed(accra.shared, new ReadMarks(accra.workspace.directory()), Office.languages());
        SpaceCards cards = new SpaceCards(accra.shared, Office.languages());
        feed.read();
        cards.read();
        salvador.recommend(lesson, "Ask the post office before you begin.");
        salvador.share();
        NewEpoch epoch = new PersonRemoval(accra.shared, person).anew(Progress.NONE);
        assertTrue(epoch.versions() > 0);
        assertFalse(said(accra, person).contains("kofi"), said(accra, person));
        assertFalse(said(accra, lesson).contains("Mensah"), said(accra, lesson));
        assertTrue(said(accra, lesson).contains("Ask the post office"), "what others sent before is in it");
        assertEquals(0, feed.read().unread(), "what was seen of the old history is not asked for");
        assertEquals(1, cards.read().stream().filter(one -> one.name().equals(Office.SPACE)).count(), "nor are its conflicts");
        salvador.recommend(lesson, "Ask the post office, on market days.");
        SharingException other = assertThrows(SharingException.class, salvador::share);
        assertEquals(SharingException.Code.OTHER_EPOCH, other.code());
        new TakeAnew(salvador.shared, salvador.space()).run(Progress.NONE);
        salvador.share();
        accra.receive();
        assertEquals("Ask the post office, on market days.",
                ((Lesson) accra.workspace.snapshot().record(lesson).orElseThrow()).getRecommendation().get("en"), "nothing unsent was lost");
        assertFalse(said(salvador, person).contains("kofi"));
    }

    @Test
    void withoutAConnectionNothingIsBegunAnew() throws Exception {
        Files.move(hub, folder.resolve("elsewhere"));
        String head = accra.space().head();
        assertThrows(SharingException.class, () -> new PersonRemoval(accra.shared, person).anew(Progress.NONE));
        assertEquals(head, accra.space().head());
        assertTrue(said(accra, person).contains("kofi@example.org"), "nothing was touched");
    }

    @Test
    void anOpenRecordStopsItBeforeAnythingIsTouched() throws Exception {
        try (EditingSession editor = accra.workspace.edit(lesson)) {
            String sent = accra.shared.knownHead(accra.space(), accra.shared.remotes(accra.space()).get(0)).orElseThrow();
            editor.run("Recommend", () -> ((Lesson) editor.record()).setRecommendation(Text.of("en", "Not saved yet")));
            StoreException open = assertThrows(StoreException.class, () -> new PersonRemoval(accra.shared, person).anew(Progress.NONE));
            assertEquals(StoreException.Code.LOCKED, open.code());
            assertTrue(editor.isDirty(), "what was typed is there");
            assertTrue(said(accra, person).contains("kofi@example.org"), "the history is the old one");
            assertEquals("Kofi Mensah-Addo", ((Practitioner) accra.workspace.snapshot().record(person).orElseThrow()).getName());
            assertEquals(sent, accra.shared.knownHead(accra.space(), accra.shared.remotes(accra.space()).get(0)).orElseThrow());
        }
    }

    /** All that the history says of a record. */
    private static String said(Office office, RecordKey key) throws Exception {
        StringBuilder words = new StringBuilder();
        for (Version version : office.space().history(key.kind(), key.id(), 0)) {
            version.changes().forEach(change -> words.append(change.before()).append(' ').append(change.after()).append('\n'));
        }
        return words.toString();
    }
}
