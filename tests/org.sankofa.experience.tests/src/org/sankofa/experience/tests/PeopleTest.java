package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.experience.Spaces;
import org.sankofa.experience.internal.Gathered;
import org.sankofa.experience.people.PeopleFinder;
import org.sankofa.experience.people.PeopleQuestion;
import org.sankofa.experience.people.PersonFound;
import org.sankofa.experience.reuse.Citation;
import org.sankofa.experience.reuse.ReuseMetrics;
import org.sankofa.model.Contribution;
import org.sankofa.model.Lesson;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Programme;
import org.sankofa.model.Request;
import org.sankofa.model.ReviewState;
import org.sankofa.model.TriState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.text.Text;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;

/** People are found by what they did, with reasons. */
class PeopleTest {

    @TempDir
    Path folder;
    private Network network;
    private Practitioner ana;
    private Practitioner awa;
    private Practitioner ben;
    private long parsed;

    @BeforeEach
    void open() throws Exception {
        network = new Network(folder);
        ana = network.practitioner("11111111-1111-4111-8111-111111111111", "Ana Example", "ana@example.org");
        awa = network.practitioner("22222222-2222-4222-8222-222222222222", "Awa Exemple", "awa@example.org");
        ben = network.practitioner("33333333-3333-4333-8333-333333333333", "Ben Example", "ben@example.org");
    }

    @AfterEach
    void close() throws Exception {
        network.close();
    }

    private List<PersonFound> find(PeopleQuestion question) {
        return new PeopleFinder(network.workspace.snapshot(), network.workspace.vocabularies()).find(question);
    }

    private List<String> names(PeopleQuestion question) {
        return find(question).stream().map(PersonFound::name).toList();
    }

    private static PeopleQuestion in(String... areas) {
        return PeopleQuestion.of(Set.of(areas), Set.of());
    }

    private Programme programme(String area, String theme, Practitioner focal) throws Exception {
        Programme programme = Network.MAKE.createProgramme();
        programme.setId(org.sankofa.model.ids.Ids.nameBased("p" + area + theme));
        programme.setTitle(Text.of("en", "Programme in " + area));
        programme.setFocalPoint(Network.ref(focal));
        programme.getAreas().add(Network.area(area));
        programme.getThemes().add(Network.concept(theme));
        programme.setActualStart(PartialDate.parse("2024-05"));
        network.put(programme);
        return programme;
    }

    private Lesson lesson(Practitioner contact) throws Exception {
        Lesson lesson = Network.MAKE.createLesson();
        lesson.setId("44444444-4444-4444-8444-444444444444");
        lesson.setTitle(Text.of("en", "Pay in villages"));
        lesson.getAreas().add(Network.area("GHA"));
        lesson.setContact(Network.ref(contact));
        network.put(lesson);
        return lesson;
    }

    @Test
    void whoWorkedThereIsFoundWithTheReason() throws Exception {
        Programme there = programme("GHA", "theme:remittance-cost", ana);
        programme("ALB", "theme:youth", ben);
        PersonFound found = find(in("area:GHA")).get(0);
        assertEquals(ana.getId(), found.key().id());
        assertEquals("Worked in “Programme in GHA” (2024)", found.reasons().get(0).sentence());
        assertEquals(there.getId(), found.reasons().get(0).record().id());
        assertEquals(List.of("Ana Example"), names(in("area:GHA")));
        assertEquals(List.of("Ana Example"), names(PeopleQuestion.of(Set.of(), Set.of("theme:remittances"))), "a theme holds those below it");
        assertEquals(List.of(), names(PeopleQuestion.of(Set.of("area:GHA"), Set.of("theme:youth"))));
        assertTrue(find(new PeopleQuestion(Set.of("area:GHA"), Set.of(), Set.of(), null, null, List.of("fr"), 5)).get(0).reasons().get(0)
                .sentence().startsWith("A travaillé dans"));
    }

    @Test
    void whatIsNearCountsLess() throws Exception {
        network.change(ben, copy -> copy.getAreas().add(Network.area("011")));
        programme("GHA", "theme:youth", ana);
        assertEquals(List.of("Ana Example", "Ben Example"), names(in("area:GHA")));
    }

    @Test
    void whoUsedALessonKnowsBest() throws Exception {
        Lesson lesson = lesson(ana);
        Programme there = programme("ALB", "theme:youth", ben);
        network.put(Citation.of(lesson, there, new RecordKey("net", "practitioner", awa.getId()), LocalDate.of(2026, 1, 1), "en"));
        PeopleQuestion question = new PeopleQuestion(null, null, null, lesson.getId(), null, null, 10);
        assertEquals(List.of("Awa Exemple", "Ana Example"), names(question));
        assertEquals(PersonFound.Kind.USED, find(question).get(0).reasons().get(0).kind());
    }

    @Test
    void whoAnsweredIsFoundOnlyWhereTheyAgreed() throws Exception {
        Request request = network.ask();
        for (Object[] one : new Object[][] { { awa, TriState.YES, 1 }, { ben, TriState.UNKNOWN, 2 }, { ana, TriState.NO, 3 } }) {
            Contribution answer = Network.MAKE.createContribution();
            answer.setId("00000000-0000-4000-8000-00000000000" + one[2]);
            answer.setRequest(Network.ref(request));
            answer.setAuthor(Network.ref((Practitioner) one[0]));
            answer.setConsentToBeNamed((TriState) one[1]);
            answer.getAreas().add(Network.area("SEN"));
            network.put(answer);
        }
        assertEquals(List.of("Awa Exemple"), names(in("area:SEN")));
        assertEquals(List.of("Awa Exemple"), names(new PeopleQuestion(null, null, null, null, Network.REQUEST, null, 10)));
    }

    @Test
    void languagesAndThoseWhoLeftAreHeeded() throws Exception {
        for (Practitioner person : List.of(ana, awa, ben)) {
            network.change(person, copy -> {
                copy.getAreas().add(Network.area("GHA"));
                if (person == awa) {
                    var skill = Network.MAKE.createLanguageSkill();
                    skill.setId("55555555-5555-4555-8555-555555555555");
                    skill.setLanguage(Network.concept("language:fr"));
                    copy.getLanguageSkills().add(skill);
                }
                if (person == ben) {
                    copy.setRemovedOn(PartialDate.parse("2026-01-01"));
                }
            });
        }
        assertEquals(List.of("Ana Example", "Awa Exemple"), names(in("area:GHA")));
        assertEquals(List.of("Awa Exemple"), names(new PeopleQuestion(Set.of("area:GHA"), null, Set.of("fr"), null, null, null, 10)));
        assertEquals(List.of(), names(new PeopleQuestion(Set.of("area:GHA"), null, Set.of("ru"), null, null, null, 10)));
    }

    /** What is kept follows what changes, and nothing else is read. */
    @Test
    void whoDidWhatFollowsWhatChanges() throws Exception {
        Request request = network.ask();
        Contribution answer = Network.MAKE.createContribution();
        answer.setId("00000000-0000-4000-8000-000000000001");
        answer.setRequest(Network.ref(request));
        answer.setAuthor(Network.ref(awa));
        answer.setConsentToBeNamed(TriState.YES);
        network.put(answer);
        network.space.write("Many", batch -> {
            for (int i = 0; i < 200; i++) {
                Lesson lesson = Network.MAKE.createLesson();
                lesson.setId(String.format("00000000-0000-4000-8002-%012d", i));
                lesson.setTitle(Text.of("en", "Lesson " + i));
                lesson.setContact(Network.ref(ben));
                lesson.getAreas().add(Network.area("MDA"));
                batch.put(lesson);
            }
        });
        PeopleQuestion youth = PeopleQuestion.of(Set.of(), Set.of("theme:youth"));
        assertEquals(List.of(), kept(youth));
        assertEquals(List.of("Ben Example"), kept(in("area:MDA")));
        parsed = 0;
        network.change(request, copy -> copy.getThemes().add(Network.concept("theme:youth")));
        assertEquals(List.of("Awa Exemple"), kept(youth), "an answer is about what was asked");
        Programme there = programme("GHA", "theme:youth", ana);
        assertEquals(Set.of("Ana Example", "Awa Exemple"), Set.copyOf(kept(youth)));
        network.space.write("Delete", batch -> batch.delete(new RecordKey("net", "programme", there.getId())));
        network.change(awa, copy -> copy.setRemovedOn(PartialDate.parse("2026-01-01")));
        assertEquals(List.of(), kept(youth));
        assertTrue(parsed < 40, () -> parsed + " records were read");
    }

    /** Whoever asks with a snapshot that was left behind hears what it says, and those who ask later lose nothing. */
    @Test
    void whatIsKeptDoesNotGoBack() throws Exception {
        Gathered<String> titles = new Gathered<>(Set.of("lesson"), (key, record, same) -> record.getTitle().get("en"));
        Lesson lesson = Network.MAKE.createLesson();
        lesson.setId("00000000-0000-4000-8002-000000000001");
        lesson.setTitle(Text.of("en", "Before"));
        network.put(lesson);
        Snapshot before = network.workspace.snapshot();
        network.change(lesson, copy -> copy.setTitle(Text.of("en", "After")));
        Snapshot after = network.workspace.snapshot();
        assertEquals(List.of("After"), titles.of(network.workspace, after, List.of("net")));
        assertEquals(List.of("Before"), titles.of(network.workspace, before, List.of("net")), "all of one moment");
        long read = network.workspace.counters().recordsParsed();
        assertEquals(List.of("After"), titles.of(network.workspace, after, List.of("net", "net", "nowhere")));
        assertEquals(read, network.workspace.counters().recordsParsed());
        Gathered<String> late = new Gathered<>(Set.of("lesson"), (key, record, same) -> record.getTitle().get("en"));
        assertEquals(List.of("Before"), late.of(network.workspace, before, List.of("net")));
        assertEquals(List.of("After"), late.of(network.workspace, after, List.of("net")));
    }

    private List<String> kept(PeopleQuestion question) throws Exception {
        long before = network.workspace.counters().recordsParsed();
        List<String> names = PeopleFinder.of(network.workspace, null).find(question).stream().map(PersonFound::name).toList();
        parsed += network.workspace.counters().recordsParsed() - before;
        assertEquals(names(question), names, "as when everything is read");
        return names;
    }

    @Test
    void whatIsInventedIsFoundOnlyFromThere() throws Exception {
        Space practice = network.workspace.createSpace(SpaceOptions.of("practice", Space.Kind.SAMPLE));
        Lesson invented = lesson(ana);
        network.space.write("Move", batch -> batch.delete(new RecordKey("net", "lesson", invented.getId())));
        Lesson other = org.eclipse.emf.ecore.util.EcoreUtil.copy(invented);
        other.setId("77777777-7777-4777-8777-777777777777");
        practice.write("Put", batch -> batch.put(other));
        assertEquals(List.of(), PeopleFinder.of(network.workspace, "net").find(in("area:GHA")));
        assertEquals(0, ReuseMetrics.of(network.workspace.snapshot(), null, LocalDate.of(2026, 1, 1)).lessons());
        practice.write("Validate", batch -> {
            other.setReviewState(ReviewState.VALIDATED);
            batch.put(other);
        });
        assertEquals(0, ReuseMetrics.of(network.workspace.snapshot(), null, LocalDate.of(2026, 1, 1)).lessons());
        assertEquals(1, ReuseMetrics.of(network.workspace.snapshot(), "practice", LocalDate.of(2026, 1, 1)).lessons());
        network.put(ana);
        assertEquals(Set.of("net"), Spaces.of(network.workspace, null));
        assertEquals(Set.of("net", "practice"), Spaces.of(network.workspace, "practice"));
        assertEquals(List.of("Ana Example"), PeopleFinder.of(network.workspace, "practice").find(in("area:GHA")).stream().map(PersonFound::name).toList());
    }

    @Test
    void expertsAreNotFoundThisWay() throws Exception {
        var expert = Network.MAKE.createExpert();
        expert.setId("66666666-6666-4666-8666-666666666666");
        expert.setName("Secret Expert");
        network.put(expert);
        Lesson lesson = lesson(ana);
        network.change(lesson, copy -> copy.setContact(Network.ref(expert)));
        assertEquals(List.of(), names(in("area:GHA")));
    }
}
