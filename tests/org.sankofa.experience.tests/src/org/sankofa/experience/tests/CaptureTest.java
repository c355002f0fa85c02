package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.experience.capture.Capture;
import org.sankofa.experience.capture.Completeness;
import org.sankofa.experience.capture.EvidenceLadder;
import org.sankofa.experience.capture.NearDuplicates;
import org.sankofa.experience.capture.ThemeSuggestions;
import org.sankofa.model.ContextValue;
import org.sankofa.model.Contribution;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonNature;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Programme;
import org.sankofa.model.TriState;
import org.sankofa.model.checks.Tier;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.Identity;

/** A lesson is begun from any record, filled with what is known around it, and saved with two sentences. */
class CaptureTest {

    private static final String LESSON = "00000000-0000-4000-8000-000000000010";
    private static final String ME = "11111111-1111-4111-8111-111111111111";

    @TempDir
    Path folder;
    private Network network;
    private SearchIndex index;

    @BeforeEach
    void open() throws Exception {
        network = new Network(folder);
        network.practitioner(ME, "Mirela Example", "mirela@example.org");
        network.workspace.setIdentity(new Identity("Mirela Example", "mirela@example.org", "Tirana", ME));
        index = SearchIndex.open(network.workspace);
    }

    @AfterEach
    void close() throws Exception {
        index.close();
        network.close();
    }

    private Capture capture() {
        return new Capture(network.workspace, index.experience());
    }

    private static Lesson lesson() {
        Lesson lesson = Network.MAKE.createLesson();
        lesson.setId(LESSON);
        return lesson;
    }

    private Programme programme() throws Exception {
        Practitioner focal = network.practitioner("22222222-2222-4222-8222-222222222222", "Ana Example", "ana@example.org");
        Programme programme = Network.MAKE.createProgramme();
        programme.setId("33333333-3333-4333-8333-333333333333");
        programme.setTitle(Text.of("en", "Village banks"));
        programme.setFocalPoint(Network.ref(focal));
        programme.setActualEnd(PartialDate.parse("2025"));
        programme.setPlannedEnd(PartialDate.parse("2027"));
        programme.getThemes().add(Network.concept("theme:remittance-cost"));
        programme.getTargetGroups().add(Network.concept("target-group:remittance-receivers"));
        var share = Network.MAKE.createAreaShare();
        share.setId("44444444-4444-4444-8444-444444444444");
        share.setArea(Network.area("GHA"));
        programme.getAreaShares().add(share);
        network.put(programme);
        return (Programme) network.get("programme", programme.getId());
    }

    private CountryCase ghana() throws Exception {
        CountryCase ghana = Network.MAKE.createCountryCase();
        ghana.setId("55555555-5555-4555-8555-555555555555");
        ghana.setTitle(Text.of("en", "Ghana"));
        ghana.setArea(Network.area("GHA"));
        ghana.setPeriodEnd(PartialDate.parse("2024"));
        var estimate = Network.MAKE.createRemittanceEstimate();
        estimate.setId("66666666-6666-4666-8666-666666666666");
        estimate.setYear(2024);
        var corridor = Network.MAKE.createCorridor();
        corridor.setId("77777777-7777-4777-8777-777777777777");
        corridor.setHost(Network.area("GBR"));
        corridor.setAmount(BigDecimal.TEN);
        estimate.getCorridors().add(corridor);
        ghana.getRemittanceEstimates().add(estimate);
        network.put(ghana);
        return ghana;
    }

    private List<String> errors(Lesson lesson) {
        List<String> errors = new ArrayList<>();
        network.workspace.checks().forEach(check -> check.check(lesson, network.workspace.snapshot(), problem -> {
            if (problem.tier() != Tier.WARNING) {
                errors.add(problem.code() + ": " + problem.message());
            }
        }));
        return errors;
    }

    @Test
    void fromAProgrammeItKnowsPlaceThemePeriodPeopleAndOrigin() throws Exception {
        Lesson lesson = lesson();
        capture().fill(programme(), lesson, "en");
        assertEquals(List.of(Ids.conceptId("area", "GHA")), lesson.getAreas().stream().map(Ids::idOf).toList());
        assertEquals(List.of(Ids.conceptId("theme", "remittance-cost")), lesson.getThemes().stream().map(Ids::idOf).toList());
        assertEquals(1, lesson.getTargetGroups().size());
        assertEquals("2025", lesson.getOccurred().toString());
        assertEquals("22222222-2222-4222-8222-222222222222", Ids.idOf(lesson.getContact()));
        assertEquals(ME, Ids.idOf(lesson.getKeeper()));
        assertEquals("33333333-3333-4333-8333-333333333333", Ids.idOf(lesson.getDerivations().get(0).getSource()));
    }

    @Test
    void whatThePlaceWasLikeIsWrittenDown() throws Exception {
        CountryCase ghana = ghana();
        Lesson lesson = lesson();
        capture().fill(programme(), lesson, "en");
        Map<String, ContextValue> values = new HashMap<>();
        lesson.getContext().forEach(value -> values.put(value.getAttribute(), value));
        ContextValue destinations = values.get("destinations");
        assertEquals(List.of(Ids.conceptId("area", "GBR")), destinations.getConcepts().stream().map(Ids::idOf).toList());
        assertEquals(ghana.getId(), Ids.idOf(destinations.getSource()));
        assertEquals(2024, destinations.getYear());
        assertFalse(values.containsKey("themes") || values.containsKey("area"), values.keySet().toString());
        network.put(lesson);
        // what was written is read as it was: the lesson's own context goes before anything else
        assertEquals("area:GBR", index.experience().about(network.get("lesson", LESSON), "net").values().get("destinations"));
    }

    @Test
    void twoSentencesAreEnough() throws Exception {
        Lesson lesson = lesson();
        capture().fill(programme(), lesson, "en");
        Capture.write(lesson, "en", "We opened pay-out points in shops. They had no safe.", "They closed within a year.");
        assertEquals("We opened pay-out points in shops", lesson.getTitle().get("en"));
        assertEquals(List.of(), errors(lesson));
        network.put(lesson);
        assertEquals("They closed within a year.", ((Lesson) network.get("lesson", LESSON)).getHappened().get("en"));
    }

    /** Two languages of one text are translations: what an answer says in French is not repeated as if it were English. */
    @Test
    void wordsOfAnAnswerStayInItsLanguageOrGiveWay() throws Exception {
        String said = "Nous avons payé les transferts dans les bureaux de poste. Les frais ont baissé.";
        Contribution answer = Network.MAKE.createContribution();
        answer.setId("00000000-0000-4000-8000-000000000009");
        answer.setText(Text.of("fr", said));
        network.put(answer);
        String title = "Nous avons payé les transferts dans les bureaux de poste";
        for (String[] one : new String[][] {
            // what the person says, the language of it then, that of the lesson, its title
            { said, "fr", "fr", title },
            { "Nous avons payé les transferts dans les bureaux de poste.", "fr", "fr", title },
            { "Fees went down by half in the first year.", "en", "en", "Post offices paid" } }) {
            Lesson lesson = lesson();
            capture().fill(answer, lesson, "en");
            Capture.write(lesson, "en", "Post offices paid.", one[0]);
            assertEquals(Map.of(one[1], one[0]), lesson.getHappened().asMap());
            assertEquals(one[2], lesson.getLanguage());
            assertEquals(one[3], lesson.getTitle().get(one[2]));
            assertEquals("Post offices paid.", lesson.getTried().get("en"));
            assertEquals(said, lesson.getDerivations().get(0).getQuote(), "what the answer said is there in any case");
            assertEquals(List.of(), errors(lesson));
        }
        Lesson own = lesson();
        capture().fill(answer, own, "en");
        own.setTitle(Text.of("fr", "Le mien"));
        Capture.write(own, "en", "Post offices paid.", "Fees went down by half in the first year.");
        assertEquals(Map.of("fr", "Le mien"), own.getTitle().asMap(), "a title that a person wrote stays");
    }

    @Test
    void whatIsThereStays() throws Exception {
        Lesson lesson = lesson();
        lesson.setOccurred(PartialDate.parse("2001"));
        lesson.setTitle(Text.of("en", "Mine"));
        lesson.getAreas().add(Network.area("ALB"));
        Programme programme = programme();
        capture().fill(programme, lesson, "en");
        capture().fill(programme, lesson, "en");
        Capture.write(lesson, "en", "A.", "B.");
        assertEquals("2001", lesson.getOccurred().toString());
        assertEquals("Mine", lesson.getTitle().get("en"));
        assertEquals(List.of(Ids.conceptId("area", "ALB")), lesson.getAreas().stream().map(Ids::idOf).toList());
        assertEquals(1, lesson.getDerivations().size());
    }

    @Test
    void whatIsPlannedHasNotTaughtAnything() throws Exception {
        Programme programme = programme();
        Programme planned = network.change(programme, copy -> copy.setActualEnd(PartialDate.parse("2030 planned")));
        Lesson lesson = lesson();
        capture().fill(planned, lesson, "en");
        assertNull(lesson.getOccurred());
    }

    @ParameterizedTest
    @ValueSource(strings = { "YES", "UNKNOWN", "NO" })
    void anAnswerBecomesALessonWithItsAuthorAsContactWhereTheyAgreed(String consent) throws Exception {
        network.ask();
        Practitioner awa = network.practitioner("88888888-8888-4888-8888-888888888888", "Awa Exemple", "awa@example.net");
        Contribution answer = Network.MAKE.createContribution();
        answer.setId("99999999-9999-4999-8999-999999999999");
        answer.setRequest(Network.ref(Network.request()));
        answer.setAuthor(Network.ref(awa));
        answer.setConsentToBeNamed(TriState.valueOf(consent));
        answer.setText(Text.of("fr", "Au Sénégal, nous avons payé dans les bureaux de poste. Les frais ont baissé de moitié."));
        network.put(answer);
        Lesson lesson = lesson();
        capture().fill((Contribution) network.get("contribution", answer.getId()), lesson, "en");
        assertEquals(consent.equals("YES") ? awa.getId() : null, lesson.getContact() == null ? null : Ids.idOf(lesson.getContact()));
        assertEquals("Au Sénégal, nous avons payé dans les bureaux de poste", lesson.getTitle().get("fr"));
        assertTrue(lesson.getHappened().get("fr").contains("moitié"));
        assertEquals(List.of(Ids.conceptId("area", "SEN")), lesson.getAreas().stream().map(Ids::idOf).toList());
        assertEquals(answer.getId(), Ids.idOf(lesson.getDerivations().get(0).getSource()));
        assertEquals(List.of(), errors(lesson));
    }

    @Test
    void themesAreSuggestedByTheirNames() {
        ThemeSuggestions themes = new ThemeSuggestions(network.workspace.snapshot(), network.workspace.vocabularies());
        assertEquals(List.of("remittances", "financial-inclusion"), notations(themes, "Financial inclusion through remittances", Set.of()));
        assertEquals(List.of("return-migration"), notations(themes, "La migration de retour en Albanie", Set.of()));
        assertEquals("remesas colectivas", String.join(" ", themes.suggest("Las remesas colectivas del pueblo", Set.of(), 1).get(0).theme()
                .getLabels().get("es")).toLowerCase(Locale.ROOT));
        assertEquals(List.of(), notations(themes, "Something else entirely", Set.of()));
        assertEquals(List.of("financial-inclusion"), notations(themes, "Financial inclusion through remittances",
                Set.of(Ids.conceptId("theme", "remittances"))));
    }

    private static List<String> notations(ThemeSuggestions themes, String text, Set<String> known) {
        return themes.suggest(text, known, 10).stream().map(one -> one.theme().getNotation()).sorted((a, b) -> a.equals("remittances") ? -1
                : b.equals("remittances") ? 1 : a.compareTo(b)).toList();
    }

    @Test
    void themesAreSuggestedByWhatOthersWrote() throws Exception {
        for (int i = 0; i < 6; i++) {
            Lesson lesson = Network.MAKE.createLesson();
            lesson.setId(Ids.nameBased("theme-lesson:" + i));
            boolean cost = i < 3;
            lesson.setTitle(Text.of("en", cost ? "Pay-out points in villages with agents " + i : "Nurses leaving hospitals " + i));
            lesson.getThemes().add(Network.concept(cost ? "theme:remittance-cost" : "theme:brain-drain"));
            network.put(lesson);
        }
        ThemeSuggestions themes = new ThemeSuggestions(network.workspace.snapshot(), network.workspace.vocabularies());
        var found = themes.suggest("We hired agents for a pay-out point in the village", Set.of(), 5);
        assertEquals("remittance-cost", found.get(0).theme().getNotation());
        assertFalse(found.get(0).named());
        assertTrue(found.get(0).words().contains("agent") && found.get(0).words().contains("village"), found.toString());
        assertEquals(1, found.size(), found.toString());
    }

    @Test
    void lessonsThatSayMuchTheSameAreShown() throws Exception {
        Lesson there = lesson();
        Capture.write(there, "en", "We opened pay-out points in village shops that had no safe.", "They closed within a year after two robberies.");
        Lesson other = Network.MAKE.createLesson();
        other.setId("00000000-0000-4000-8000-000000000011");
        Capture.write(other, "en", "Nurses were offered housing near the hospital.", "More of them stayed after the first year.");
        network.put(there, other);
        index.awaitCaughtUp();
        NearDuplicates duplicates = new NearDuplicates(index);
        var found = duplicates.of(network.workspace.snapshot(), Set.of(), "Pay-out points were opened in village shops without a safe, and closed after robberies.",
                null, List.of("en"), 5);
        assertEquals(List.of(LESSON), found.stream().map(one -> one.row().key().id()).toList());
        assertTrue(found.get(0).shared().contains("village"), found.toString());
        assertEquals(List.of(), duplicates.of(network.workspace.snapshot(), Set.of(), "We opened pay-out points", null, List.of("en"), 5), "too early to say");
        assertEquals(List.of(), duplicates.of(network.workspace.snapshot(), Set.of("net"),
                "We opened pay-out points in village shops that had no safe. They closed within a year.", LESSON, List.of("en"), 5), "itself");
        assertEquals(List.of(), duplicates.of(network.workspace.snapshot(), Set.of(), "kind:lesson \"( OR ) -village* ^~ []{} : shops robbers safely outposts"
                + " nothing alike whatsoever telephone banking", null, List.of("en"), 5), "whatever is typed is words");
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr", "es" })
    void theChecklistIsFriendlyAndSaysWhatIsNext(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Lesson lesson = lesson();
        Completeness empty = Completeness.of(lesson, locale);
        assertEquals(0, empty.done());
        assertFalse(empty.enough());
        assertTrue(empty.sentence(locale).contains(empty.items().get(0).sentence()), empty.sentence(locale));
        Capture.write(lesson, "en", "A.", "B.");
        assertEquals(2, Completeness.of(lesson, locale).done());
        assertEquals(Set.of("tried", "happened", "recommendation", "level", "origin", "contact"), Set.copyOf(empty.items().stream()
                .filter(Completeness.Item::required).map(Completeness.Item::name).toList()));
        lesson.setNature(LessonNature.OPEN_QUESTION);
        assertTrue(Completeness.of(lesson, locale).items().stream().noneMatch(item -> item.name().equals("tried")));
        assertEquals(4, EvidenceLadder.steps(locale).stream().map(EvidenceLadder.Step::meaning).distinct().count());
    }
}
