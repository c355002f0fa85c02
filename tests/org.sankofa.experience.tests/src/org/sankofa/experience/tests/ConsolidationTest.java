package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.exchange.json.SnapshotNames;
import org.sankofa.experience.ask.Consolidation;
import org.sankofa.model.Lesson;
import org.sankofa.experience.ask.ReplyPlace;
import org.sankofa.experience.ask.ReplyThread;
import org.sankofa.experience.ask.StakeholderMeetings;
import org.sankofa.model.AreaExperience;
import org.sankofa.model.Contribution;
import org.sankofa.model.Meeting;
import org.sankofa.model.MeetingType;
import org.sankofa.model.Organisation;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Publication;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.TriState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.RecordKey;

/** Answers are put together into one reply. */
class ConsolidationTest {

    private static final String ONE = "00000000-0000-4000-8000-000000000001";
    private static final String TWO = "00000000-0000-4000-8000-000000000002";
    private static final String THREE = "00000000-0000-4000-8000-000000000003";

    @TempDir
    Path folder;
    private Network network;
    private Request request;
    private Practitioner ana;

    @BeforeEach
    void open() throws Exception {
        network = new Network(folder);
        network.ask();
        request = EcoreUtil.copy((Request) network.get("request", Network.REQUEST));
        ana = network.practitioner("11111111-1111-4111-8111-111111111111", "Ana Example", "ana@example.org");
    }

    @AfterEach
    void close() throws Exception {
        network.close();
    }

    private Contribution answer(String id, String language, String text, TriState consent) throws Exception {
        Contribution answer = Network.MAKE.createContribution();
        answer.setId(id);
        answer.setRequest(Network.ref(request));
        answer.setText(Text.of(language, text));
        answer.setConsentToBeNamed(consent);
        answer.setReceived(PartialDate.parse("2026-11-0" + id.charAt(35)));
        answer.setAuthor(Network.ref(ana));
        network.put(answer);
        return answer;
    }

    private Consolidation consolidation() {
        return new Consolidation(network.workspace.snapshot(), network.workspace.vocabularies(), request);
    }

    private static List<String> areas(Request request) {
        return request.getReply().getExperiences().stream().map(AreaExperience::getArea)
                .map(area -> area == null ? "-" : Ids.idOf(area)).toList();
    }

    private static String area(String code) {
        return Ids.conceptId("area", code);
    }

    @Test
    void answersHangBelowWhatTheyAnswer() throws Exception {
        Contribution first = answer(ONE, "en", "We tried.", TriState.YES);
        answer(TWO, "en", "So did we.", TriState.YES);
        Contribution below = answer(THREE, "en", "How?", TriState.YES);
        network.change(below, copy -> copy.setInReplyTo(Network.ref(first)));
        ReplyThread thread = ReplyThread.of(network.workspace.snapshot(), Network.REQUEST);
        assertEquals(List.of(ONE + " 0", THREE + " 1", TWO + " 0"),
                thread.lines().stream().map(line -> line.key().id() + " " + line.depth()).toList());
        // in a circle all are still read
        network.change(first, copy -> copy.setInReplyTo(Network.ref(below)));
        assertEquals(3, ReplyThread.of(network.workspace.snapshot(), Network.REQUEST).lines().size());
    }

    @Test
    void theUndatedComesLastAndAnAnswerToWhatIsNotThereStandsForItself() throws Exception {
        Contribution undated = network.change(answer(ONE, "en", "Undated.", TriState.YES), one -> one.setReceived(null));
        Contribution lost = network.change(answer(TWO, "en", "To what is gone.", TriState.YES), one -> one.setInReplyTo(Network.ref(undated)));
        answer(THREE, "en", "Dated.", TriState.YES);
        ReplyThread some = ReplyThread.of(network.workspace.snapshot(), network.contributions().stream().filter(one -> !one.getId().equals(ONE)).toList());
        assertEquals(List.of(TWO + " 0", THREE + " 0"), some.lines().stream().map(line -> line.key().id() + " " + line.depth()).toList());
        ReplyThread all = ReplyThread.of(network.workspace.snapshot(), network.contributions());
        assertEquals(List.of(THREE + " 0", ONE + " 0", lost.getId() + " 1"), all.lines().stream().map(line -> line.key().id() + " " + line.depth()).toList());
    }

    @Test
    void anAnswerIsPutWhereAPersonWantsItOrItIsSaidWhyNot() throws Exception {
        Lesson lesson = Network.MAKE.createLesson();
        lesson.setId("00000000-0000-4000-8000-0000000000aa");
        lesson.setTitle(Text.of("en", "Post offices"));
        network.put(lesson);
        Contribution named = answer(ONE, "en", "In Ghana we tried it.", TriState.YES);
        Contribution silent = answer(TWO, "en", "We do not know.", TriState.NO);
        Contribution citing = network.change(named, one -> one.getCited().add(Network.ref(lesson)));
        Consolidation all = consolidation();
        assertEquals(Optional.empty(), all.put(ReplyPlace.SYNOPSIS, citing));
        assertEquals("In Ghana we tried it.", request.getReply().getSynopsis().get("en"));
        assertEquals(List.of(), request.getReply().getExperiences());
        assertEquals(Optional.empty(), all.put(ReplyPlace.EXPERIENCES, silent));
        assertEquals(List.of("-"), areas(request));
        assertEquals(Optional.empty(), all.put(ReplyPlace.RESOURCES, citing));
        assertEquals(List.of(lesson.getId()), request.getReply().getResources().stream().map(one -> Ids.idOf(one.getRecord())).toList());
        assertTrue(all.put(ReplyPlace.RESOURCES, silent).isPresent(), "it cites nothing");
        assertEquals(Optional.empty(), all.put(ReplyPlace.CREDITS, citing));
        assertTrue(all.put(ReplyPlace.CREDITS, silent).isPresent(), "nobody is named who did not agree");
        assertEquals(1, request.getReply().getCredits().size());
        String before = json();
        for (ReplyPlace place : ReplyPlace.values()) {
            all.put(place, citing);
        }
        all.put(ReplyPlace.SYNOPSIS, citing);
        assertEquals(2, areas(request).size());
        assertTrue(!before.equals(json()), "it stands below its country now, too");
        Contribution other = Network.MAKE.createContribution();
        other.setId(THREE);
        other.setText(Text.of("en", "To another question."));
        assertTrue(all.put(ReplyPlace.SYNOPSIS, other).isPresent());
    }

    @Test
    void theDraftPlacesEachAnswerOnceInTheCountryItIsAbout() throws Exception {
        answer(ONE, "en", "In Ghana we tried it in the Northern Region; Ghana has since changed the law.", TriState.YES);
        answer(TWO, "fr", "Au Sénégal les frais ont baissé, comme au Ghana puis encore au Sénégal.", TriState.YES);
        answer(THREE, "en", "We do not know of any.", TriState.YES);
        consolidation().draft();
        assertEquals(List.of(area("GHA"), area("SEN"), "-"), areas(request));
        String synopsis = request.getReply().getSynopsis().get("en");
        assertTrue(synopsis.contains("3 answers") && synopsis.contains("Ghana, Senegal"), synopsis);
        String before = json();
        consolidation().draft();
        assertEquals(before, json(), "twice is the same as once");
        assertEquals(List.of(), consolidation().unused());
    }

    @Test
    void aSecondDraftLeavesWhatPeopleWrote() throws Exception {
        answer(ONE, "en", "In Ghana we tried it.", TriState.YES);
        consolidation().draft();
        request.getReply().setSynopsis(Text.of("en", "Mine."));
        request.getReply().getExperiences().get(0).setText(Text.of("en", "Edited."));
        answer(TWO, "en", "In Ghana too, later.", TriState.YES);
        consolidation().draft();
        assertEquals("Mine.", request.getReply().getSynopsis().get("en"));
        assertEquals("Edited.\n\nIn Ghana too, later.", request.getReply().getExperiences().get(0).getText().get("en"));
        assertEquals(2, request.getReply().getExperiences().get(0).getContributions().size());
    }

    @Test
    void answersInDifferentLanguagesAreNoTranslationsOfEachOther() throws Exception {
        answer(ONE, "en", "In Ghana we tried it.", TriState.YES);
        answer(TWO, "fr", "Au Ghana, nous avons essayé.", TriState.YES);
        consolidation().draft();
        assertEquals(List.of(area("GHA"), area("GHA")), areas(request));
    }

    @Test
    void whatAnAnswerCitesBecomesAResource() throws Exception {
        Publication study = Network.MAKE.createPublication();
        study.setId("22222222-2222-4222-8222-222222222222");
        study.setTitle(Text.of("en", "A study"));
        study.setUrl("https://example.org/study");
        network.put(study);
        Contribution answer = answer(ONE, "en", "See the study.", TriState.YES);
        network.change(answer, copy -> copy.getCited().add(Network.ref(study)));
        consolidation().draft();
        assertEquals("A study", request.getReply().getResources().get(0).getTitle().get("en"));
        assertEquals("https://example.org/study", request.getReply().getResources().get(0).getUrl());
        consolidation().addResource(study);
        assertEquals(1, request.getReply().getResources().size());
    }

    @Test
    void onlyThoseWhoAgreedAreCredited() throws Exception {
        answer(ONE, "en", "In Ghana we tried it.", TriState.UNKNOWN);
        answer(TWO, "en", "In Mali we tried it.", TriState.NO);
        consolidation().draft();
        assertEquals(List.of(), request.getReply().getCredits());
        assertEquals(null, consolidation().publish(LocalDate.of(2026, 12, 1), null).orElse(null));
        assertEquals(List.of(), request.getAnsweredBy());
        answer(THREE, "en", "In Togo we tried it.", TriState.YES);
        consolidation().draft();
        assertEquals(ana.getId(), Ids.idOf(request.getReply().getCredits().get(0)));
    }

    @Test
    void publishingSaysWhenAndByWhom() throws Exception {
        answer(ONE, "en", "In Ghana we tried it.", TriState.YES);
        assertTrue(consolidation().publish(LocalDate.of(2026, 12, 1), null).isPresent(), "nothing is there yet");
        assertFalse(request.getState() == RequestState.CONSOLIDATED);
        consolidation().draft();
        assertTrue(consolidation().publish(LocalDate.of(2026, 12, 1), new RecordKey("net", "practitioner", ana.getId())).isEmpty());
        assertEquals(RequestState.CONSOLIDATED, request.getState());
        assertEquals("2026-12-01", request.getReply().getCompiled().toString());
        assertEquals(ana.getId(), Ids.idOf(request.getReply().getCompiledBy()));
        assertEquals(List.of(ana.getId()), request.getAnsweredBy().stream().map(Ids::idOf).toList());
        network.put(request);
        List<String> broken = new ArrayList<>();
        network.workspace.checks().forEach(check -> check.check(network.get("request", Network.REQUEST), network.workspace.snapshot(),
                problem -> broken.add(problem.code())));
        assertEquals(List.of(), broken);
    }

    @Test
    void aMeetingOfStakeholdersIsLinkedToTheRequest() throws Exception {
        Organisation ministry = Network.MAKE.createOrganisation();
        ministry.setId("33333333-3333-4333-8333-333333333333");
        ministry.setTitle(Text.of("en", "Ministry"));
        network.put(ministry);
        request.setRequester(Network.ref(ministry));
        network.put(request);
        Meeting meeting = Network.MAKE.createMeeting();
        meeting.setId("44444444-4444-4444-8444-444444444444");
        assertEquals(List.of(), StakeholderMeetings.of(network.workspace.snapshot(), Network.REQUEST));
        StakeholderMeetings.begin(network.workspace.snapshot(), (Request) network.get("request", Network.REQUEST), meeting);
        network.put(meeting);
        Meeting there = StakeholderMeetings.of(network.workspace.snapshot(), Network.REQUEST).get(0);
        assertEquals(MeetingType.STAKEHOLDERS, there.getType());
        assertEquals(ministry.getId(), Ids.idOf(there.getOrganisers().get(0)));
        assertEquals(area("ALB"), Ids.idOf(there.getPlaceArea()));
        assertEquals(Network.REQUEST, Ids.idOf(there.getAgenda().get(0).getAbout().get(0)));
        assertEquals(List.of(), StakeholderMeetings.of(network.workspace.snapshot(), ONE));
    }

    private String json() {
        return JsonText.pretty(new RecordJson(new SnapshotNames(network.workspace.snapshot())).write(request));
    }
}
