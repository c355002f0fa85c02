package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.merge.Keys;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordState;
import org.sankofa.model.Action;
import org.sankofa.model.ActionState;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Practitioner;
import org.sankofa.model.RequestState;
import org.sankofa.model.ReviewState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.ui.records.internal.today.Today;
import org.sankofa.ui.records.internal.today.TodayItem;
import org.sankofa.ui.records.internal.today.TodayModel;
import org.sankofa.ui.records.internal.today.Waiting;

class TodayModelTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    @TempDir
    Path folder;
    private Desk desk;
    private Clock clock = Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC);

    @BeforeEach
    void open() throws StoreException {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() throws StoreException {
        desk.close();
    }

    @Test
    void aRequestWaitsWhenItIsDueWithinTwoWeeksOrLate() throws StoreException {
        request("soon", RequestState.OPEN, 14);
        request("late", RequestState.OPEN, -3);
        request("later", RequestState.OPEN, 15);
        request("answered", RequestState.ANSWERED, 1);
        desk.put(MAKE.createRequest(), "without a date", one -> one.setState(RequestState.OPEN));
        assertEquals(List.of("late", "soon"), titles(Waiting.REQUESTS));
        assertTrue(items(Waiting.REQUESTS).getFirst().late());
        assertFalse(items(Waiting.REQUESTS).getLast().late());
    }

    @Test
    void aRequestOfThisMonthIsNotLateBeforeTheMonthIsOver() throws StoreException {
        LocalDate today = LocalDate.now(clock);
        desk.put(MAKE.createRequest(), "this month", one -> {
            one.setState(RequestState.OPEN);
            one.setDeadline(PartialDate.ofMonth(today.getYear(), today.getMonthValue()));
        });
        assertFalse(items(Waiting.REQUESTS).getFirst().late());
    }

    @Test
    void whatWasHandedInWaitsForReview() throws StoreException {
        for (ReviewState state : ReviewState.values()) {
            desk.put(MAKE.createLesson(), state.getLiteral(), one -> one.setReviewState(state));
        }
        assertEquals(List.of("inReview", "submitted"), titles(Waiting.REVIEWS).stream().sorted().toList());
    }

    @Test
    void myOpenActionsWaitAndLateOnesOfAnybody() throws StoreException {
        Practitioner me = desk.person("Ama Mensah", Desk.EMAIL);
        Practitioner other = desk.person("Ben", "ben@example.org");
        action("mine", me, ActionState.OPEN, 40);
        action("mine without a date", me, ActionState.UNDER_WAY, null);
        action("mine and done", me, ActionState.DONE, -2);
        action("theirs", other, ActionState.OPEN, 3);
        action("theirs and late", other, ActionState.OPEN, -1);
        assertEquals(List.of("theirs and late", "mine", "mine without a date"), titles(Waiting.ACTIONS));
    }

    @Test
    void aLessonWaitsWhenItsDateOfReviewIsOver() throws StoreException {
        desk.put(MAKE.createLesson(), "over", one -> one.setReviewBy(day(-1)));
        desk.put(MAKE.createLesson(), "today", one -> one.setReviewBy(day(0)));
        desk.put(MAKE.createLesson(), "retired", one -> {
            one.setReviewBy(day(-1));
            one.setReviewState(ReviewState.RETIRED);
        });
        assertEquals(List.of("over"), titles(Waiting.LESSONS));
    }

    @Test
    void whatIKeepWaitsWhenNobodyConfirmedItForHalfAYear() throws StoreException {
        Practitioner me = desk.person("Ama Mensah", Desk.EMAIL);
        Practitioner other = desk.person("Ben", "ben@example.org");
        LocalDate limit = LocalDate.now(clock).minusMonths(6);
        kept("old", me, PartialDate.of(limit.minusDays(1)));
        kept("fresh", me, PartialDate.of(limit));
        kept("never confirmed, but just written", me, null);
        kept("of others", other, PartialDate.of(limit.minusDays(1)));
        assertEquals(List.of("old"), titles(Waiting.UNCONFIRMED));
    }

    @Test
    void whatWasNeverConfirmedWaitsHalfAYearAfterItWasWritten() throws StoreException {
        kept("written long ago", desk.person("Ama Mensah", Desk.EMAIL), null);
        clock = Clock.offset(clock, Duration.ofDays(200));
        assertEquals(List.of("written long ago"), titles(Waiting.UNCONFIRMED));
    }

    @Test
    void withoutARecordOfThePersonNothingIsKept() throws StoreException {
        assertFalse(read().known());
        Practitioner named = desk.person("Ama Mensah", "another@example.org");
        desk.workspace.setIdentity(new Identity("Ama Mensah", Desk.EMAIL, "", named.getId()));
        assertTrue(read().known());
    }

    @Test
    void aRecordWithTwoValuesForOneThingWaitsUntilOneIsChosen() throws StoreException {
        TodayModel model = new TodayModel(desk.workspace, desk.index, clock, List.of("en"));
        RecordKey key = desk.put(MAKE.createLesson(), "disputed", one -> one.setLanguage("en"));
        assertEquals(List.of(), model.read(false, List.of()).section(Waiting.CONFLICTS).items());
        RecordState base = desk.workspace.snapshot().state(key).orElseThrow();
        write(key, "2005", base);
        RecordState ours = desk.workspace.snapshot().state(key).orElseThrow();
        desk.office().write("Say otherwise", batch -> batch.putState(Merge.merge(ours,
                base.edit(batch.tag()).set(key.id(), Keys.value("asOf"), "2006").done(), List.of(base))));
        Today.Section section = model.read(false, List.of()).section(Waiting.CONFLICTS);
        assertEquals(List.of(key), section.items().stream().map(TodayItem::key).toList());
        assertEquals(1, section.items().getFirst().number());
        RecordState disputed = desk.workspace.snapshot().state(key).orElseThrow();
        desk.office().write("Choose", batch -> batch.putState(
                Merge.resolve(disputed, key.id(), Keys.value("asOf"), "2006", batch.tag())));
        assertEquals(List.of(), model.read(false, List.of()).section(Waiting.CONFLICTS).items());
    }

    private void write(RecordKey key, String asOf, RecordState over) throws StoreException {
        desk.office().write("Say", batch -> batch.putState(over.edit(batch.tag()).set(key.id(), Keys.value("asOf"), asOf).done()));
    }

    @Test
    void whatWaitsInSamplesIsShownOnlyWhenAskedFor() throws StoreException {
        desk.put(Desk.SAMPLE, MAKE.createLesson(), "example", one -> one.setReviewState(ReviewState.SUBMITTED));
        assertEquals(0, read().waiting());
        assertEquals(1, model().read(true, List.of()).waiting());
    }

    @Test
    void savesOfOnePersonInARowAreOneSitting() throws StoreException {
        desk.put(MAKE.createLesson(), "first", one -> { });
        desk.put(MAKE.createLesson(), "second", one -> { });
        desk.workspace.setIdentity(Identity.of("Ben", "ben@example.org"));
        desk.put(MAKE.createLesson(), "third", one -> { });
        List<Today.Sitting> sittings = read().sittings();
        assertEquals(List.of("Ama Mensah", "Ben"), sittings.stream().map(Today.Sitting::author).sorted().toList());
        Today.Sitting mine = sittings.stream().filter(one -> one.author().equals("Ama Mensah")).findFirst().orElseThrow();
        assertEquals(2, mine.total());
        assertEquals(List.of("first", "second"), mine.items().stream().map(TodayItem::title).sorted().toList());
    }

    @Test
    void recordsOpenedLastAreShownUnlessTheyAreGone() throws StoreException {
        RecordKey there = desk.put(MAKE.createLesson(), "there", one -> { });
        RecordKey gone = desk.put(MAKE.createLesson(), "gone", one -> { });
        desk.office().delete(gone.kind(), gone.id());
        assertEquals(List.of("there"), model().read(false, List.of(gone, there)).leftOff().stream().map(TodayItem::title).toList());
    }

    private void request(String title, RequestState state, int days) throws StoreException {
        desk.put(MAKE.createRequest(), title, one -> {
            one.setState(state);
            one.setDeadline(day(days));
        });
    }

    private void action(String title, Practitioner owner, ActionState state, Integer days) throws StoreException {
        Action action = MAKE.createAction();
        desk.put(action, title, one -> {
            one.setOwner(owner);
            one.setState(state);
            one.setDue(days == null ? null : day(days));
        });
    }

    private void kept(String title, Practitioner keeper, PartialDate confirmed) throws StoreException {
        desk.put(MAKE.createLesson(), title, one -> {
            one.setKeeper(keeper);
            one.setLastConfirmed(confirmed);
        });
    }

    private PartialDate day(int days) {
        return PartialDate.of(LocalDate.now(clock).plusDays(days));
    }

    private TodayModel model() {
        return new TodayModel(desk.workspace, desk.index, clock, List.of("en"));
    }

    private Today read() throws StoreException {
        return model().read(false, List.of());
    }

    private List<TodayItem> items(Waiting waiting) throws StoreException {
        return read().section(waiting).items();
    }

    private List<String> titles(Waiting waiting) throws StoreException {
        return items(waiting).stream().map(TodayItem::title).toList();
    }
}
