package org.sankofa.ui.network.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.text.Text;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.search.SearchIndex;
import org.sankofa.sharing.EveryPlace;
import org.sankofa.sharing.EveryPlace.Outcome;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Remote;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.ShareResult;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SpaceState;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.ui.network.internal.dialogs.AddPlaceDialog;
import org.sankofa.ui.network.internal.model.ConflictItem;
import org.sankofa.ui.network.internal.model.Conflicts;
import org.sankofa.ui.network.internal.model.Feed;
import org.sankofa.ui.network.internal.model.FeedItem;
import org.sankofa.ui.network.internal.model.Incoming;
import org.sankofa.ui.network.internal.model.Outcomes;
import org.sankofa.ui.network.internal.model.ReadMarks;
import org.sankofa.ui.network.internal.model.SpaceCard;
import org.sankofa.ui.network.internal.model.SpaceCards;
import org.sankofa.ui.network.internal.model.SpaceWords;
import org.sankofa.ui.network.internal.model.Subscription;
import org.sankofa.ui.network.internal.model.Subscriptions;

/** What the views of sharing show and do: two offices and a folder between them. */
class NetworkModelTest extends TwoOffices {

    private SpaceCard card(Office office) throws Exception {
        return new SpaceCards(office.shared, Office.languages()).read().stream().filter(one -> one.name().equals(Office.SPACE))
                .findFirst().orElseThrow();
    }

    private static List<String> state(SpaceCard card) {
        return new SpaceWords(ZoneId.of("UTC")).state(card);
    }

    private static ReadMarks marks(Office office) {
        return new ReadMarks(office.workspace.directory());
    }

    private static Feed.Content feed(Office office) throws Exception {
        return new Feed(office.shared, marks(office), Office.languages()).read();
    }

    // --- spaces

    @Test
    void aCardSaysHowASpaceStands() throws Exception {
        assertEquals("West Africa", card(accra).title());
        assertEquals("Everything is shared.", state(card(accra)).get(0));
        accra.recommend(lesson, "Let the bank keep the book.");
        accra.recommend(lesson, "Let a bank keep the book.");
        assertEquals("2 changes are saved here, not yet shared.", state(card(accra)).get(0));
        assertTrue(card(accra).toSend());
        assertEquals("2 changes saved here, not yet shared", new SpaceWords(ZoneId.of("UTC")).summary(List.of(card(accra))));
        accra.share();
        salvador.look();
        assertEquals("2 changes of others to take in.", state(card(salvador)).get(0));
        salvador.receive();
        assertEquals("Everything is shared.", state(card(salvador)).get(0));
        assertTrue(state(card(salvador)).get(1).startsWith("Last exchange: today"), state(card(salvador)).toString());
    }

    @Test
    void whatCannotGoNowIsSaidToGoLater() throws Exception {
        accra.recommend(lesson, "Let the bank keep the book.");
        accra.shared.setWaiting(accra.space(), true);
        assertTrue(state(card(accra)).contains("Goes as soon as there is a connection."));
        assertEquals("One change goes when there is a connection", new SpaceWords(ZoneId.of("UTC")).summary(List.of(card(accra))));
    }

    @Test
    void aCardSaysHowItStandsToEachPlace() throws Exception {
        Path stick = folder.resolve("stick");
        new Publish(accra.shared, accra.space(), stick.toUri().toString()).as("stick").run(Progress.NONE);
        Office chisinau = Office.joining(folder, "Chisinau", stick);
        try (chisinau) {
            accra.recommend(lesson, "Let the bank keep the book.");
            accra.share();
            assertEquals("Everything is shared.", state(card(accra)).get(0));
            SpaceState.Place second = card(accra).state().places().get(1);
            assertTrue(SpaceWords.place(second).startsWith("stick: ") && SpaceWords.place(second).endsWith("; it lacks one change"),
                    SpaceWords.place(second));
            chisinau.add("Market days");
            chisinau.share();
            accra.look();
            assertTrue(SpaceWords.place(card(accra).state().places().get(1)).endsWith("; it lacks one change; one change to take in from there"));
            List<Outcome<ShareResult>> all = Outcomes.worked(new EveryPlace(accra.shared, accra.space()).share(Progress.NONE));
            assertEquals("2 versions were sent; one record came in.", Outcomes.shared(all), "two, for they were brought together");
            assertEquals("stick: " + SpaceWords.address(card(accra).state().places().get(1).remote().url()), SpaceWords.place(card(accra).state().places().get(1)));
        }
    }

    @Test
    void aPlaceThatIsNotThereIsToldAndKeepsNothingFromTheOthers() throws Exception {
        Path stick = folder.resolve("stick");
        new Publish(accra.shared, accra.space(), stick.toUri().toString()).as("stick").run(Progress.NONE);
        Files.move(stick, folder.resolve("pocket"));
        accra.recommend(lesson, "Let the bank keep the book.");
        String said = Outcomes.shared(Outcomes.worked(new EveryPlace(accra.shared, accra.space()).share(Progress.NONE)));
        assertTrue(said.startsWith("One version was sent; nothing came in. stick: "), said);
        salvador.receive();
        Files.move(hub, folder.resolve("elsewhere"));
        accra.recommend(lesson, "Let a bank keep the book.");
        var nowhere = new EveryPlace(accra.shared, accra.space()).share(Progress.NONE);
        assertThrows(SharingException.class, () -> Outcomes.worked(nowhere), "it went nowhere");
        Files.move(folder.resolve("pocket"), stick);
        assertTrue(Outcomes.shared(Outcomes.worked(new EveryPlace(accra.shared, accra.space()).share(Progress.NONE))).contains(" sent; "));
        assertEquals(0, card(accra).state().unsent(), "the stick has everything");
        assertEquals(1, card(accra).state().ahead());
    }

    @Test
    void conflictsOnACardAreThoseThatWereCounted() throws Exception {
        conflict();
        SpaceCards cards = new SpaceCards(salvador.shared, Office.languages());
        salvador.receive();
        assertEquals(0, cards.states().get(0).conflicts(), "reading records is left for later");
        assertEquals(1, cards.read().get(0).conflicts());
        assertEquals(1, cards.states().get(0).conflicts());
    }

    @Test
    void aPrivateSpaceIsSaidToStay() throws Exception {
        SpaceCard mine = new SpaceCards(accra.shared, Office.languages()).read().stream().filter(one -> one.name().equals("mine"))
                .findFirst().orElseThrow();
        assertEquals(List.of("Stays on this machine."), state(mine));
        assertFalse(mine.shareable());
    }

    // --- what others changed

    @Test
    void whatWaitsToComeInIsSaidInSentences() throws Exception {
        salvador.recommend(lesson, "Ask the post office.");
        salvador.share();
        assertTrue(feed(accra).waiting().isEmpty(), "nobody looked yet");
        accra.look();
        List<FeedItem> waiting = feed(accra).waiting().get(Office.SPACE);
        assertEquals(1, waiting.size());
        assertEquals("Savings groups", waiting.get(0).title());
        assertEquals(List.of("Salvador office: Recommendation (en) set to “Ask the post office.”"), waiting.get(0).sentences());
        assertTrue(waiting.get(0).here(), "the version before can be opened");
        accra.receive();
        assertTrue(feed(accra).waiting().isEmpty());
    }

    @Test
    void aNewRecordThatWaitsCannotBeOpenedYet() throws Exception {
        salvador.add("Counters in post offices");
        salvador.share();
        accra.look();
        FeedItem item = feed(accra).waiting().get(Office.SPACE).get(0);
        assertEquals(List.of("Salvador office: new"), item.sentences());
        assertFalse(item.here());
    }

    @Test
    void whatWaitsIsLookedThroughValueByValueBeforeItIsTakenIn() throws Exception {
        accra.recommend(lesson, "Let the bank keep the book.");
        accra.share();
        salvador.receive();
        salvador.recommend(lesson, "Let the post office keep it.");
        salvador.add("Counters in post offices");
        salvador.share();
        accra.look();
        String head = accra.space().head();
        List<Incoming> incoming = new Feed(accra.shared, marks(accra), Office.languages()).incoming(accra.space());
        assertEquals(2, incoming.size());
        Incoming changed = incoming.stream().filter(one -> one.item().key().equals(lesson)).findFirst().orElseThrow();
        assertEquals(List.of("Salvador office: Recommendation (en) changed from “Let the bank keep the book.” to “Let the post office keep it.”"),
                changed.item().sentences());
        assertEquals("Let the bank keep the book.", changed.changes().get(0).before());
        assertEquals("Let the post office keep it.", changed.changes().get(0).after());
        assertEquals(head, accra.space().head(), "nothing was taken in");
        accra.receive();
        assertEquals(List.of(), new Feed(accra.shared, marks(accra), Office.languages()).incoming(accra.space()));
    }

    // --- several places

    @Test
    void aSpaceIsSharedThroughAStickBesideTheUsualPlace() throws Exception {
        Path stick = folder.resolve("stick");
        new Publish(accra.shared, accra.space(), stick.toUri().toString()).as("stick").run(Progress.NONE);
        List<Remote> places = card(accra).state().remotes();
        assertEquals(List.of("network", "stick"), places.stream().map(Remote::name).toList());
        accra.recommend(lesson, "Let the bank keep the book.");
        new Share(accra.shared, accra.space()).through("stick").run(Progress.NONE);
        assertEquals(1, card(accra).state().ahead(), "the usual place lacks it still");
        Office moldova = Office.joining(folder, "Moldova", stick);
        assertEquals("Let the bank keep the book.", ((Lesson) moldova.workspace.snapshot().record(lesson).orElseThrow()).getRecommendation().get("en"));
        moldova.close();
        accra.shared.removeRemote(accra.space(), "stick");
        assertEquals(1, card(accra).state().remotes().size());
        assertTrue(Files.exists(stick), "what lies there stays");
    }

    @Test
    void anotherPlaceHasANameAndAnAddressOfItsOwn() throws Exception {
        List<Remote> there = card(accra).state().remotes();
        assertNull(AddPlaceDialog.wrong("stick", "file:///media/stick", there));
        assertEquals("There is a place “network” already.", AddPlaceDialog.wrong("Network", "file:///media/stick", there).replace("Network", "network"));
        assertEquals("The space is shared there already.", AddPlaceDialog.wrong("stick", there.get(0).url(), there));
        assertTrue(AddPlaceDialog.wrong("my stick", "file:///media/stick", there).startsWith("A name has letters"));
    }

    // --- examples

    @Test
    void theCardOfTheExamplesAndTheViewOfConflictsSayTheSame() throws Exception {
        SampleNetwork.create(accra.workspace);
        int onCards = new SpaceCards(accra.shared, Office.languages()).read().stream().filter(one -> one.kind() == Space.Kind.SAMPLE)
                .mapToInt(SpaceCard::conflicts).sum();
        assertTrue(onCards > 0, "there is something to try");
        Conflicts conflicts = new Conflicts(accra.shared, Office.languages());
        assertEquals(onCards, conflicts.inSamples());
        assertEquals(List.of(), conflicts.read(false));
        assertEquals(onCards, conflicts.read(true).stream().map(ConflictItem::key).distinct().count());
    }

    @Test
    void whatOthersChangedIsUnreadUntilItWasSeen() throws Exception {
        assertEquals(0, feed(accra).unread(), "what was there before counts as seen");
        salvador.recommend(lesson, "Ask the post office.");
        salvador.share();
        accra.receive();
        assertEquals(1, feed(accra).unread());
        FeedItem item = feed(accra).lately().get(0);
        assertEquals(List.of("Salvador office: Recommendation (en) set to “Ask the post office.”"), item.sentences());
        marks(accra).read(lesson, accra.space().head());
        assertEquals(0, feed(accra).unread(), "it was opened");
        salvador.recommend(lesson, "Ask the post office on market days.");
        salvador.share();
        accra.receive();
        assertEquals(1, feed(accra).unread(), "it was changed again");
        marks(accra).readAll(Map.of(Office.SPACE, accra.space().head()));
        assertEquals(0, feed(accra).unread());
    }

    @Test
    void whatOneChangedOneselfIsNoNews() throws Exception {
        feed(accra);
        accra.recommend(lesson, "Let the bank keep the book.");
        assertEquals(0, feed(accra).unread());
        assertEquals(1, feed(accra).lately().size());
    }

    @Test
    void aDamagedFileOfMarksIsNoHarm() throws Exception {
        feed(accra);
        Files.writeString(accra.workspace.directory().resolve("workbench/seen.json"), "{ \"spaces\": ");
        assertEquals(0, feed(accra).unread());
    }

    // --- subscriptions

    @Test
    void subscriptionsTellWhatIsNew() throws Exception {
        Subscriptions subscriptions = new Subscriptions(accra.workspace.directory());
        subscriptions.add(new Subscription("Savings", "kind:lesson savings"));
        subscriptions.add(new Subscription("Post offices", "kind:lesson post"));
        subscriptions.add(new Subscription("Savings", "savings"));
        assertEquals(List.of("Savings", "Post offices"), subscriptions.all().stream().map(Subscription::name).toList());
        assertEquals("savings", new Subscriptions(accra.workspace.directory()).all().get(0).query(), "the same name is the same");
        feed(accra);
        RecordKey fresh = salvador.add("Counters in post offices");
        salvador.share();
        accra.receive();
        try (SearchIndex index = SearchIndex.open(accra.workspace)) {
            index.awaitCaughtUp();
            var news = subscriptions.news(index, Set.of(fresh), Set.of(Office.SPACE), Office.languages());
            assertEquals(0, news.get(0).unread().size());
            assertEquals(1, news.get(0).total());
            assertEquals(List.of(fresh), news.get(1).unread().stream().map(row -> row.key()).toList());
        }
        subscriptions.remove(subscriptions.all().get(0));
        assertEquals(List.of("Post offices"), subscriptions.all().stream().map(Subscription::name).toList());
    }

    // --- conflicts

    private ConflictItem conflict() throws Exception {
        accra.recommend(lesson, "Let the bank keep the book.");
        salvador.recommend(lesson, "Let the post office keep it.");
        salvador.share();
        accra.share();
        List<ConflictItem> all = new Conflicts(accra.shared, Office.languages()).read(false);
        assertEquals(1, all.size());
        return all.get(0);
    }

    @Test
    void aConflictIsToldWithWhoWroteWhatAndWhatWasThereBefore() throws Exception {
        accra.recommend(lesson, "First");
        accra.share();
        salvador.receive();
        ConflictItem item = conflict();
        assertEquals("Savings groups", item.title());
        assertEquals("Recommendation (en)", item.field());
        assertEquals("First", item.base());
        Map<String, String> byWho = item.choices().stream()
                .collect(java.util.stream.Collectors.toMap(ConflictItem.Choice::who, ConflictItem.Choice::label));
        assertEquals(Map.of("Accra office", "Let the bank keep the book.", "Salvador office", "Let the post office keep it."), byWho);
        assertTrue(item.choices().stream().allMatch(choice -> choice.when() != null));
    }

    @Test
    void aDecisionIsSavedAndEndsTheConflictForEverybody() throws Exception {
        ConflictItem item = conflict();
        assertNull(item.base(), "nothing stood there before");
        Conflicts conflicts = new Conflicts(accra.shared, Office.languages());
        try (EditingSession session = conflicts.open(item)) {
            assertEquals(Conflicts.Outcome.TO_SAVE, Conflicts.decide(session, item, "Let the post office keep it."));
            session.save("Decide");
        }
        assertEquals(List.of(), conflicts.read(false));
        accra.share();
        salvador.receive();
        assertEquals("Let the post office keep it.",
                ((Lesson) salvador.workspace.snapshot().record(lesson).orElseThrow()).getRecommendation().get("en"));
        assertEquals(List.of(), new Conflicts(salvador.shared, Office.languages()).read(false));
    }

    @Test
    void aDecisionOnARecordThatIsBeingEditedWaitsForItsOtherEdits() throws Exception {
        ConflictItem item = conflict();
        Conflicts conflicts = new Conflicts(accra.shared, Office.languages());
        try (EditingSession editor = accra.workspace.edit(lesson)) {
            editor.run("Title", () -> ((Lesson) editor.record()).setTitle(Text.of("en", "Savings circles")));
            String head = accra.space().head();
            try (EditingSession session = conflicts.open(item)) {
                assertEquals(Conflicts.Outcome.WAITS, Conflicts.decide(session, item, "Another word of our own"));
            }
            assertEquals(head, accra.space().head(), "nothing was saved behind the back of who edits");
            assertTrue(editor.isDirty());
            assertEquals("Another word of our own", ((Lesson) editor.record()).getRecommendation().get("en"));
            editor.history().undo();
            assertEquals(1, editor.conflicts().size(), "the decision can be undone");
            editor.history().redo();
            editor.save(null);
        }
        assertEquals(List.of(), conflicts.read(false));
    }

    @Test
    void aConflictThatSomebodyElseDecidedMeanwhileIsLeftAlone() throws Exception {
        ConflictItem item = conflict();
        Conflicts conflicts = new Conflicts(accra.shared, Office.languages());
        try (EditingSession session = conflicts.open(item)) {
            assertEquals(Conflicts.Outcome.TO_SAVE, Conflicts.decide(session, item, item.choices().get(0).value()));
            session.save("Decide");
        }
        String head = accra.space().head();
        try (EditingSession session = conflicts.open(item)) {
            assertEquals(Conflicts.Outcome.GONE, Conflicts.decide(session, item, item.choices().get(1).value()));
            assertFalse(session.isDirty());
        }
        assertEquals(head, accra.space().head());
    }

    @Test
    void theWordsOfChangesAreThoseOfTheForms() {
        var words = new org.sankofa.ui.presentation.ChangeWords("lesson", "1");
        var type = ModelPackage.Literals.LESSON.getName();
        assertEquals("Title (en) changed from “A” to “B”", words.sentence(
                new org.sankofa.store.FeatureChange("1", type, "", "title", "en", "A", "B")));
        assertEquals("Title (en) cleared; it was “A”", words.sentence(
                new org.sankofa.store.FeatureChange("1", type, "", "title", "en", "A", null)));
        assertEquals("deleted", words.sentence(new org.sankofa.store.FeatureChange("1", type, "", "@deleted", "", "there", "deleted")));
        String longer = words.sentence(new org.sankofa.store.FeatureChange("1", type, "", "title", "en", null, "x".repeat(300)));
        assertTrue(longer.length() < 120 && longer.endsWith("…”"), longer);
    }
}
