package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Programme;
import org.sankofa.model.ReviewEntry;
import org.sankofa.model.ReviewState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.review.ContentHash;
import org.sankofa.sharing.review.Remarks;
import org.sankofa.sharing.review.Review;
import org.sankofa.sharing.review.Review.Worth;
import org.sankofa.sharing.review.ReviewAct;
import org.sankofa.sharing.review.ReviewException;
import org.sankofa.sharing.review.ReviewException.Code;
import org.sankofa.sharing.review.ReviewFlow;
import org.sankofa.sharing.review.ReviewItem;
import org.sankofa.sharing.review.ReviewItem.Waiting;
import org.sankofa.sharing.review.ReviewQueue;
import org.sankofa.sharing.review.ReviewStatus;
import org.sankofa.sharing.review.ReviewStatus.Reliance;
import org.sankofa.sharing.review.ReviewStep;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;

/** Lessons under review among members who sign, and those who try to get around it. */
class ReviewTest extends SharingTestCase {

    private final Map<String, Member> people = new HashMap<>();
    private final Map<String, String> profiles = new HashMap<>();
    private Member ama;
    private RecordKey lesson;

    /** Ama owns the space and writes; Ben and Carla review, Dora moderates, Ed edits, Rita reads. */
    @BeforeEach
    void begin() throws Exception {
        Map<String, String> roles = Map.of("Ama", "owner", "Ben", "reviewer", "Carla", "reviewer", "Dora",
                "moderator", "Ed", "editor", "Rita", "reader");
        ama = founder("Ama");
        ama.workspace.setSigningKey(Keys.make(temp, "key-Ama"));
        for (String name : roles.keySet()) {
            profiles.put(name, Keys.profile(ama.space(), name));
        }
        Keys.list(ama.workspace, ama.space(), "Ama", profiles.get("Ama"), "owner",
                Keys.line(temp.resolve("key-Ama")));
        for (String name : List.of("Ben", "Carla", "Dora", "Ed", "Rita")) {
            Keys.list(ama.workspace, ama.space(), name, profiles.get(name), roles.get(name),
                    Keys.line(Keys.make(temp, "key-" + name)));
        }
        new org.sankofa.sharing.Publish(ama.shared, ama.space(), folder("server")).run(org.sankofa.store.Progress.NONE);
        people.put("Ama", ama);
        for (String name : List.of("Ben", "Carla", "Dora", "Ed", "Rita")) {
            Member member = member(name);
            member.join(folder("server"));
            member.workspace.setSigningKey(temp.resolve("key-" + name));
            people.put(name, member);
        }
        lesson = ama.add("Ask who sends the money");
    }

    private Member who(String name) {
        return people.get(name);
    }

    private void exchange(String... names) throws Exception {
        for (int round = 0; round < 2; round++) {
            for (String name : names) {
                who(name).share();
            }
        }
    }

    private static Text en(String text) {
        return Text.of("en", text);
    }

    private void step(String name, ReviewAct act) throws Exception {
        new ReviewFlow(who(name).workspace, lesson).perform(act);
    }

    private void step(String name, ReviewStep step) throws Exception {
        step(name, ReviewAct.of(step, en("because")));
    }

    private ReviewStatus status(String name) throws Exception {
        return ReviewStatus.of(who(name).workspace, lesson).orElseThrow();
    }

    private Review last(String name) throws Exception {
        List<Review> reviews = status(name).reviews();
        return reviews.get(reviews.size() - 1);
    }

    private void assertRefused(Code code, String name, ReviewStep step) {
        ReviewException e = assertThrows(ReviewException.class, () -> step(name, step));
        assertEquals(code, e.code(), e.getMessage());
        assertTrue(e.getMessage().endsWith("."), e.getMessage());
    }

    private void submitted() throws Exception {
        step("Ama", ReviewStep.SUBMIT);
        exchange("Ama", "Ben", "Carla", "Dora", "Ed", "Rita");
    }

    @Test
    void whatIsNotReviewedIsRemarkedOn() throws Exception {
        Programme programme = ModelFactory.eINSTANCE.createProgramme();
        programme.setId(Ids.newId());
        programme.setTitle(en("Roads"));
        ama.space().write("Add roads", batch -> batch.put(programme));
        RecordKey key = new RecordKey(ama.space().name(), "programme", programme.getId());
        exchange("Ama", "Ben", "Ed");
        assertEquals(List.of(), Remarks.of(ama.workspace, key));
        ReviewAct remark = ReviewAct.comment(key.id(), "title", en("Whose roads?"));
        new ReviewFlow(who("Ben").workspace, key).perform(remark);
        new ReviewFlow(who("Ed").workspace, key).perform(ReviewAct.comment(key.id(), "title", en("Where?")));
        who("Ed").workspace.setSigningKey(null);
        new ReviewFlow(who("Ed").workspace, key).perform(ReviewAct.comment(key.id(), "summary", en("There is none.")));
        exchange("Ben", "Ed", "Ama");
        List<Review> said = Remarks.of(ama.workspace, key);
        assertEquals(Set.of("Whose roads?", "Where?", "There is none."),
                said.stream().map(one -> one.comment().get("en")).collect(java.util.stream.Collectors.toSet()), "both stay");
        for (Review one : said) {
            assertEquals(one.aboutFeature().equals("summary") ? Review.Worth.UNVERIFIED : Review.Worth.COUNTS, one.worth());
            assertEquals(one.comment().get("en").equals("Whose roads?") ? "Ben" : "Ed", one.name());
        }
        assertTrue(ReviewStatus.of(ama.workspace, key).isEmpty(), "it is not reviewed");
        assertEquals(Set.of(ReviewStep.COMMENT), new ReviewFlow(ama.workspace, key).possible());
        ReviewException whole = assertThrows(ReviewException.class,
                () -> new ReviewFlow(ama.workspace, key).perform(ReviewAct.of(ReviewStep.COMMENT, en("Why?"))));
        assertEquals(Code.INCOMPLETE, whole.code());
        ReviewException space = assertThrows(ReviewException.class,
                () -> new ReviewFlow(ama.workspace, ama.space().infoKey()).perform(remark));
        assertEquals(Code.NOT_REVIEWED, space.code());
        new ReviewFlow(ama.workspace, lesson).perform(ReviewAct.comment(lesson.id(), "title", en("Ask whom?")));
        assertEquals(List.of("Ask whom?"), Remarks.of(ama.workspace, lesson).stream().map(one -> one.comment().get("en")).toList());
    }

    @Test
    void fromDraftToRetirement() throws Exception {
        assertEquals(ReviewState.DRAFT, status("Ama").state());
        submitted();
        step("Dora", ReviewAct.assign(List.of(profiles.get("Ben")), null));
        exchange("Dora", "Ben");
        assertEquals(Set.of(profiles.get("Ben")), status("Ben").assigned());
        step("Ben", ReviewAct.comment(lesson.id(), "title", en("Say which money.")));
        step("Ben", ReviewAct.accept(null, PartialDate.parse("2027-06")));
        exchange("Ben", "Ama", "Dora");
        ReviewStatus status = status("Ama");
        assertEquals(ReviewState.VALIDATED, status.state());
        assertEquals(ReviewState.VALIDATED, ama.lesson(lesson).getReviewState());
        assertEquals(Reliance.VERIFIED, status.reliance());
        assertEquals(1, status.votes());
        assertEquals("Ben", last("Ama").name());
        assertEquals(PartialDate.parse("2027-06"), status.reviewBy());
        assertEquals("title", status.reviews().stream().filter(r -> r.aboutFeature() != null).findFirst()
                .orElseThrow().aboutFeature());
        assertTrue(status.reviews().stream().allMatch(r -> r.worth() == Worth.COUNTS), status.reviews().toString());
        assertTrue(status.authorsVerified());
        step("Dora", ReviewStep.RETIRE);
        exchange("Dora", "Ama");
        assertEquals(ReviewState.RETIRED, status("Ama").state());
        RecordKey better = ama.add("Ask who sends, and why");
        exchange("Ama", "Dora");
        step("Dora", ReviewAct.supersede(better, null));
        assertEquals(ReviewState.SUPERSEDED, status("Dora").state());
        assertEquals(better.id(), who("Dora").lesson(lesson).getSupersededBy().getId());
    }

    @Test
    void everyRoleMayDoItsOwnOnly() throws Exception {
        assertRefused(Code.NOT_NOW, "Ama", ReviewStep.ACCEPT);
        assertEquals(Set.of(ReviewStep.SUBMIT, ReviewStep.COMMENT), new ReviewFlow(ama.workspace, lesson).possible());
        exchange("Ama", "Rita", "Ben", "Ed");
        assertRefused(Code.NOT_ALLOWED, "Rita", ReviewStep.SUBMIT);
        submitted();
        assertRefused(Code.OWN_TEXT, "Ama", ReviewStep.ACCEPT);
        assertRefused(Code.NOT_ALLOWED, "Ed", ReviewStep.ACCEPT);
        assertRefused(Code.NOT_ALLOWED, "Rita", ReviewStep.REJECT);
        assertRefused(Code.NOT_NOW, "Dora", ReviewStep.RETIRE);
        assertThrows(ReviewException.class, () -> step("Ben", ReviewAct.assign(List.of(profiles.get("Carla")), null)));
        step("Ben", ReviewAct.assign(List.of(profiles.get("Ben")), null));
        ReviewException e = assertThrows(ReviewException.class, () -> step("Ben", ReviewAct.of(ReviewStep.RETURN, null)));
        assertEquals(Code.REASON_NEEDED, e.code());
        step("Ben", ReviewStep.RETURN);
        assertEquals(ReviewState.RETURNED, status("Ben").state());
        assertRefused(Code.NOT_NOW, "Ben", ReviewStep.ACCEPT);
        step("Rita", ReviewStep.COMMENT);
        Member stranger = member("Stranger");
        stranger.join(folder("server"));
        people.put("Stranger", stranger);
        exchange("Ama", "Stranger");
        assertRefused(Code.NOT_ALLOWED, "Stranger", ReviewStep.ACCEPT);
    }

    @Test
    void twoReviewersAtOnceWithoutAConnectionAreTwoVotes() throws Exception {
        Keys.change(ama.space(), info -> info.setReviewersNeeded(2));
        submitted();
        step("Ben", ReviewAct.accept(null, null));
        step("Carla", ReviewAct.accept(null, null));
        assertEquals(ReviewState.IN_REVIEW, status("Ben").state());
        assertEquals(ReviewState.IN_REVIEW, status("Carla").state());
        assertRefused(Code.ALREADY_DONE, "Ben", ReviewStep.ACCEPT);
        exchange("Ben", "Carla", "Ama");
        assertEquals(2, status("Ama").votes());
        assertEquals(ReviewState.VALIDATED, status("Ama").state());
        assertEquals(Reliance.VERIFIED, status("Ama").reliance());
        assertSame(ama, who("Ben"), who("Carla"));
    }

    @Test
    void whoReturnsAndWhoAcceptsAtOnceAreBothHeard() throws Exception {
        submitted();
        step("Ben", ReviewAct.accept(null, null));
        step("Carla", ReviewStep.RETURN);
        exchange("Ben", "Carla", "Ama");
        assertEquals(ReviewState.RETURNED, status("Ama").state(), "the careful one");
        assertEquals(3, status("Ama").reviews().size());
        assertFalse(ama.workspace.snapshot().state(lesson).orElseThrow().conflicts().isEmpty());
        step("Ama", ReviewStep.SUBMIT);
        assertTrue(ama.workspace.snapshot().state(lesson).orElseThrow().conflicts().stream()
                .noneMatch(c -> c.key().equals("reviewState")), "going on settles it");
    }

    @Test
    void anEditAfterTheReviewShows() throws Exception {
        submitted();
        step("Ben", ReviewAct.accept(null, null));
        exchange("Ben", "Ama");
        ama.title(lesson, "Ask who sends no money");
        ReviewStatus status = status("Ama");
        assertEquals(Reliance.CHANGED_SINCE, status.reliance());
        assertEquals(0, status.votes());
        assertEquals(Worth.CHANGED_SINCE, last("Ama").worth());
        ama.title(lesson, "Ask who sends the money");
        assertEquals(Reliance.VERIFIED, status("Ama").reliance(), "it says again what was read");
    }

    @Test
    void anEditMadeMeanwhileWasNotReviewed() throws Exception {
        submitted();
        ama.summary(lesson, "Written while Ben read");
        step("Ben", ReviewAct.accept(null, null));
        exchange("Ben", "Ama");
        assertEquals(Reliance.CHANGED_SINCE, status("Ama").reliance());
        assertEquals(Worth.CHANGED_SINCE, last("Ama").worth());
    }

    @Test
    void whoHelpedToWriteDoesNotVouch() throws Exception {
        submitted();
        who("Ben").summary(lesson, "Ben's sentence");
        assertRefused(Code.OWN_TEXT, "Ben", ReviewStep.ACCEPT);
        exchange("Ben", "Carla", "Ama");
        step("Carla", ReviewAct.accept(null, null));
        exchange("Carla", "Ama");
        assertEquals(Set.of(memberId("Ama"), memberId("Ben")), status("Ama").authors());
        assertEquals(Reliance.VERIFIED, status("Ama").reliance());
    }

    private String memberId(String name) throws Exception {
        return Keys.find(ama.space().trustedInfo(), name).getId();
    }

    /** Writes an approval past the rules, as a changed program could. */
    private void forge(Member member, String name) throws Exception {
        member.space().write("Accept", batch -> {
            Lesson copy = EcoreUtil.copy((Lesson) batch.get("lesson", lesson.id()).orElseThrow());
            ReviewEntry entry = org.sankofa.model.ModelFactory.eINSTANCE.createReviewEntry();
            entry.setId(org.sankofa.model.ids.Ids.newId());
            entry.setByName(name);
            entry.setBy((org.sankofa.model.Practitioner) member.workspace.snapshot().record(profiles.get(name))
                    .orElseThrow());
            entry.setFrom(ReviewState.SUBMITTED);
            entry.setTo(ReviewState.VALIDATED);
            entry.setContentHash(ContentHash.of(member.workspace.snapshot().state(lesson).orElseThrow()));
            entry.setDate(java.time.Instant.now());
            copy.getReviewLog().add(entry);
            copy.setReviewState(ReviewState.VALIDATED);
            batch.put(copy);
        });
    }

    @Test
    void forgedApprovalsAreShownAsWhatTheyAre() throws Exception {
        submitted();
        forge(ama, "Ama");
        assertEquals(Worth.BY_AUTHOR, last("Ama").worth());
        assertEquals(Reliance.UNVERIFIED, status("Ama").reliance());
        forge(who("Ed"), "Ed");
        exchange("Ed", "Ama");
        assertEquals(Worth.NO_RIGHT, worthOf("Ed"));
        // Ed in the name of Ben, signed by Ed
        forge(who("Ed"), "Ben");
        exchange("Ed", "Ama");
        assertTrue(status("Ama").reviews().stream()
                .anyMatch(r -> r.worth() == Worth.UNVERIFIED && r.name().equals("Ed")), status("Ama").toString());
        // Ed in the name of Ben, not signed
        who("Ed").workspace.setSigningKey(null);
        who("Ed").workspace.setIdentity(Identity.of("Ben", "ben@example.org"));
        forge(who("Ed"), "Ben");
        exchange("Ed", "Ama");
        assertEquals(Worth.UNVERIFIED, worthOf("Ben"));
        // Ed in the name of Ben, signed with his own key
        who("Ed").workspace.setSigningKey(temp.resolve("key-Ed"));
        forge(who("Ed"), "Ben");
        exchange("Ed", "Ama");
        ReviewStatus status = status("Ama");
        assertEquals(0, status.votes());
        assertEquals(Reliance.UNVERIFIED, status.reliance());
        assertTrue(status.reviews().stream().noneMatch(r -> r.isVote() && r.worth() == Worth.COUNTS),
                status.reviews().toString());
    }

    private Worth worthOf(String name) throws Exception {
        return status("Ama").reviews().stream().filter(r -> r.isVote() && r.name().equals(name)).findFirst()
                .orElseThrow().worth();
    }

    @Test
    void aRemarkIsNoVoteWhateverItsState() throws Exception {
        submitted();
        step("Ben", ReviewAct.accept(null, null));
        exchange("Ben", "Rita", "Ama");
        ama.title(lesson, "Something else");
        exchange("Ama", "Rita");
        step("Rita", ReviewStep.COMMENT);
        exchange("Rita", "Ama");
        assertEquals(Worth.COUNTS, last("Ama").worth());
        assertFalse(last("Ama").isVote());
        assertEquals(Reliance.CHANGED_SINCE, status("Ama").reliance());
    }

    @Test
    void aReviewThatOthersChangedIsNotWhoItNames() throws Exception {
        submitted();
        step("Ben", ReviewStep.REJECT);
        exchange("Ben", "Ed", "Ama");
        who("Ed").space().write("Change", batch -> {
            Lesson copy = EcoreUtil.copy((Lesson) batch.get("lesson", lesson.id()).orElseThrow());
            ReviewEntry entry = copy.getReviewLog().get(copy.getReviewLog().size() - 1);
            entry.setComment(en("Ben never said this"));
            batch.put(copy);
        });
        exchange("Ed", "Ama");
        assertEquals(Worth.UNVERIFIED, last("Ama").worth());
    }

    @Test
    void rolesCountAsTheyWereAndCannotBeUsedAfterwards() throws Exception {
        submitted();
        step("Ben", ReviewAct.accept(null, null));
        exchange("Ben", "Ama", "Carla");
        Keys.change(ama.space(), info -> {
            Keys.find(info, "Ben").getRoles().clear();
            Keys.find(info, "Ben").getRoles().add("editor");
            Keys.find(info, "Carla").getRoles().clear();
            Keys.find(info, "Carla").getRoles().add("editor");
            Keys.find(info, "Ed").getRoles().add("reviewer");
        });
        assertEquals(Reliance.VERIFIED, status("Ama").reliance(), "he might when he did");
        ama.title(lesson, "Another text");
        step("Ama", ReviewStep.SUBMIT);
        // Carla did not hear of it, or says so
        step("Carla", ReviewStep.RETURN);
        exchange("Ama", "Ed", "Carla", "Ama");
        assertEquals(Worth.NO_RIGHT, status("Ama").reviews().stream().filter(r -> r.name().equals("Carla"))
                .findFirst().orElseThrow().worth());
        step("Ama", ReviewStep.SUBMIT);
        exchange("Ama", "Ed");
        step("Ed", ReviewAct.accept(null, null));
        assertEquals(Reliance.VERIFIED, status("Ed").reliance());
    }

    @Test
    void whereNobodySignsReviewsWorkAndAreShownAsNotVerified() throws Exception {
        Member free = member("Free");
        free.workspace.createSpace(org.sankofa.store.SpaceOptions.of(SPACE, org.sankofa.store.Space.Kind.OFFICE));
        people.put("Free", free);
        lesson = free.add("A lesson");
        step("Free", ReviewStep.SUBMIT);
        assertRefused(Code.OWN_TEXT, "Free", ReviewStep.ACCEPT);
        free.workspace.setIdentity(Identity.of("Gina", "gina@example.org"));
        step("Free", ReviewAct.accept(null, null));
        assertEquals(ReviewState.VALIDATED, status("Free").state());
        assertEquals(Reliance.UNVERIFIED, status("Free").reliance());
        assertEquals(1, status("Free").votes());
    }

    @Test
    void unsignedChangesAreReportedWhereTheSpaceWantsIt() throws Exception {
        Keys.change(ama.space(), info -> info.setSignaturePolicy(org.sankofa.model.SignaturePolicy.REPORT));
        exchange("Ama", "Ben", "Ed");
        who("Ben").add("Signed");
        who("Ed").workspace.setSigningKey(null);
        who("Ed").add("Not signed");
        exchange("Ben", "Ed");
        List<String> remarks = ama.receive().remarks();
        assertEquals(1, remarks.size(), remarks.toString());
        assertTrue(remarks.get(0).contains("Add Not signed (Ed)"), remarks.get(0));
        Keys.change(ama.space(), info -> info.setSignaturePolicy(org.sankofa.model.SignaturePolicy.REFUSE));
        exchange("Ama", "Ed");
        RecordKey late = who("Ed").add("Signed later");
        who("Ed").title(late, "Signed later, too");
        assertFails(org.sankofa.sharing.SharingException.Code.NOT_SIGNED, who("Ed")::share);
        ama.receive();
        who("Ed").workspace.setSigningKey(temp.resolve("key-Ed"));
        who("Ed").share();
        ama.receive();
        assertEquals("Signed later, too", ama.title(late));
        assertSame(ama, who("Ed"));
        assertEquals(2, ama.space().history("lesson", late.id(), 0).size());
    }

    @Test
    void theQueueSaysWhatWaitsForWhom() throws Exception {
        ReviewQueue ben = new ReviewQueue(who("Ben").workspace);
        ReviewQueue owner = new ReviewQueue(ama.workspace);
        assertEquals(List.of(), owner.items());
        submitted();
        assertEquals(Waiting.FOR_OTHERS, only(owner).waiting());
        ReviewItem item = only(ben);
        assertEquals(Waiting.FOR_ME, item.waiting());
        assertEquals("Ama", item.submittedBy());
        assertEquals("Ask who sends the money", item.title());
        assertEquals(Waiting.FOR_OTHERS, only(new ReviewQueue(who("Ed").workspace)).waiting());
        step("Dora", ReviewAct.assign(List.of(profiles.get("Carla")), null));
        exchange("Dora", "Carla", "Ben");
        assertEquals(Waiting.FOR_OTHERS, only(ben).waiting(), "somebody else was asked");
        assertEquals(Waiting.FOR_ME, only(new ReviewQueue(who("Carla").workspace)).waiting());
        step("Carla", ReviewStep.RETURN);
        exchange("Carla", "Ama", "Ben");
        assertEquals(Waiting.FOR_ME, only(owner).waiting(), "to be worked on");
        assertEquals(Waiting.FOR_OTHERS, only(ben).waiting());
        step("Ama", ReviewStep.SUBMIT);
        exchange("Ama", "Carla");
        step("Carla", ReviewAct.accept(null, PartialDate.parse("2030-01")));
        exchange("Carla", "Ama");
        assertEquals(List.of(), owner.items(LocalDate.parse("2030-01-31")));
        assertEquals(Waiting.OVERDUE, owner.items(LocalDate.parse("2030-02-01")).get(0).waiting());
    }

    private static ReviewItem only(ReviewQueue queue) throws Exception {
        List<ReviewItem> items = queue.items();
        assertEquals(1, items.size(), items.toString());
        return items.get(0);
    }

    @Test
    void theHashIsOfWhatIsReadAlone() throws Exception {
        String before = hash();
        ama.title(lesson, "Other");
        assertNotEquals(before, hash());
        ama.title(lesson, "Ask who sends the money");
        assertEquals(before, hash(), "not of who wrote it and when");
        step("Ama", ReviewStep.SUBMIT);
        assertEquals(before, hash(), "not of the review");
        ama.summary(lesson, "More");
        assertNotEquals(before, hash());
        ama.space().write("Take away", batch -> {
            Lesson copy = EcoreUtil.copy((Lesson) batch.get("lesson", lesson.id()).orElseThrow());
            copy.setSummary(null);
            batch.put(copy);
        });
        assertEquals(before, hash(), "nothing is nothing, written or not");
    }

    private String hash() {
        return ContentHash.of(ama.workspace.snapshot().state(lesson).orElseThrow());
    }
}
