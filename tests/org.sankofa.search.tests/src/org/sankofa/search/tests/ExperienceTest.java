package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.sankofa.model.ConditionOperator;
import org.sankofa.model.ContextCondition;
import org.sankofa.model.ContextValue;
import org.sankofa.model.Corridor;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Derivation;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonNature;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.Record;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.ReviewState;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.search.experience.ConditionCheck.Answer;
import org.sankofa.search.experience.Experience;
import org.sankofa.search.experience.ExperienceKind;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.Question;
import org.sankofa.search.experience.RelevantExperience;
import org.sankofa.search.experience.ShownPart;
import org.sankofa.search.internal.experience.Shares;
import org.sankofa.search.similarity.Comparison.Part;
import org.sankofa.search.similarity.Concepts;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.search.similarity.ContextForm;
import org.sankofa.search.similarity.LocalMeasure;
import org.sankofa.search.similarity.Measures;
import org.sankofa.search.similarity.QuestionKind;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;

/** What is found for a record or a country, why, and what never is. */
class ExperienceTest {

    private static final double EXACT = 1e-9;

    @TempDir
    Path dir;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = Library.create(dir.resolve("w"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Lesson lesson(String title, String area, String... themes) {
        Lesson lesson = library.lesson(title, null, area);
        lesson.setOutcome(LessonOutcome.SUCCESS);
        for (String theme : themes) {
            lesson.getThemes().add(library.concept("theme:" + theme));
        }
        return lesson;
    }

    private Programme draft(String title, String area, String... themes) {
        Programme programme = ModelFactory.eINSTANCE.createProgramme();
        programme.setId(Ids.newId());
        programme.setTitle(Text.of("en", title));
        programme.getAreas().add(library.concept("area:" + area));
        for (String theme : themes) {
            programme.getThemes().add(library.concept("theme:" + theme));
        }
        return programme;
    }

    private CountryCase countryCase(String area) {
        CountryCase one = ModelFactory.eINSTANCE.createCountryCase();
        one.setId(Ids.newId());
        one.setTitle(Text.of("en", "Case " + area));
        one.setArea(library.concept("area:" + area));
        return one;
    }

    private static ContextValue remittances(double share) {
        ContextValue value = ModelFactory.eINSTANCE.createContextValue();
        value.setId(Ids.newId());
        value.setAttribute("remittanceShare");
        value.setNumber(BigDecimal.valueOf(share));
        return value;
    }

    private Question about(Record record) {
        return library.index.experience().about(record, Library.NETWORK);
    }

    private RelevantExperience find(ExperienceRequest request) throws Exception {
        return library.index.experience().find(request);
    }

    private RelevantExperience find(Record record) throws Exception {
        return find(ExperienceRequest.of(about(record)));
    }

    private static List<String> titles(RelevantExperience found) {
        return found.items().stream().map(one -> one.row().title()).toList();
    }

    private static Experience item(RelevantExperience found, String title) {
        return found.items().stream().filter(one -> one.row().title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void aDraftThatWasNeverSavedFindsWhatIsLikeItAndNotItself() throws Exception {
        library.save(lesson("Savings groups", "ALB", "remittances", "financial-inclusion"), lesson("Return of nurses", "ALB", "return-migration"),
            lesson("Rights of workers", "PHL", "rights"));
        Programme draft = draft("Accounts for families", "GHA", "remittances");
        RelevantExperience found = find(draft);
        assertEquals("Savings groups", found.items().get(0).row().title());
        assertTrue(found.complete());
        library.save(draft);
        assertFalse(titles(find(draft)).contains("Accounts for families"), "nor when it was saved");
        Programme part = draft("A part of it", "GHA", "remittances");
        part.setPartOf(draft);
        library.save(part);
        assertFalse(titles(find(draft)).contains("A part of it"), "nor its parts");
        assertFalse(titles(find(part)).contains("Accounts for families"), "nor what it is part of");
    }

    @Test
    void verbsThatCarryLittleAreNoReason() throws Exception {
        library.save(lesson("Nurses left when clinics came too late", "GHA"));
        library.save(lesson("What came of it before it left", "PHL"));
        library.index.awaitCaughtUp();
        RelevantExperience found = find(draft("Clinics that came and then left", "ALB"));
        String words = item(found, "Nurses left when clinics came too late").reasons().stream().filter(one -> one.startsWith("Words in common")).findFirst().orElseThrow();
        assertEquals("Words in common: clinics", words);
        assertTrue(found.items().stream().filter(one -> one.row().title().startsWith("What came")).flatMap(one -> one.reasons().stream())
            .noneMatch(one -> one.startsWith("Words in common")), "nothing but such verbs is shared");
    }

    @Test
    void reasonsShowBothValues() throws Exception {
        Lesson there = lesson("Read prices aloud", "ALB", "remittances");
        there.getContext().add(remittances(24));
        library.save(there);
        Lesson here = lesson("Draft", "SLV", "remittances");
        here.getContext().add(remittances(21));
        Experience one = find(here).items().get(0);
        assertTrue(one.reasons().contains("Remittances 21\u00a0% of GDP here, 24\u00a0% there"), one.reasons().toString());
        assertTrue(one.reasons().contains("Both on Remittances"), one.reasons().toString());
        RelevantExperience french = find(ExperienceRequest.of(about(here)).in(List.of("fr")));
        assertTrue(french.items().get(0).reasons().contains("Envois de fonds : 21\u00a0% du PIB ici, 24\u00a0% là-bas"), french.items().get(0).reasons().toString());
        Part part = one.comparison().parts().stream().filter(p -> p.attribute().id().equals("remittanceShare")).findFirst().orElseThrow();
        assertEquals(new ShownPart("remittances by GDP", "21\u00a0% of GDP", "24\u00a0% of GDP"), library.index.experience().shown(part, List.of("en")));
    }

    @Test
    void whatIsNotKnownIsMissingAndTheCaseFillsInWhatALessonDoesNotSay() throws Exception {
        CountryCase albania = countryCase("ALB");
        RemittanceEstimate estimate = ModelFactory.eINSTANCE.createRemittanceEstimate();
        estimate.setId(Ids.newId());
        Corridor corridor = ModelFactory.eINSTANCE.createCorridor();
        corridor.setId(Ids.newId());
        corridor.setHost(library.concept("area:ITA"));
        estimate.getCorridors().add(corridor);
        albania.getRemittanceEstimates().add(estimate);
        CountryCase moldova = countryCase("MDA");
        RemittanceEstimate other = ModelFactory.eINSTANCE.createRemittanceEstimate();
        other.setId(Ids.newId());
        Corridor italy = ModelFactory.eINSTANCE.createCorridor();
        italy.setId(Ids.newId());
        italy.setHost(library.concept("area:ITA"));
        other.getCorridors().add(italy);
        moldova.getRemittanceEstimates().add(other);
        library.save(albania, moldova, lesson("In Albania", "ALB", "remittances"), lesson("In Ghana", "GHA", "remittances"));
        RelevantExperience found = find(draft("Draft", "MDA", "remittances"));
        assertEquals("In Albania", found.items().get(0).row().title());
        assertTrue(found.items().get(0).reasons().contains("People go to Italy from both"), found.items().get(0).reasons().toString());
        Experience ghana = item(found, "In Ghana");
        assertTrue(ghana.comparison().missing().stream().anyMatch(part -> part.attribute().id().equals("destinations")));
        assertTrue(ghana.comparison().coverage() < found.items().get(0).comparison().coverage());
        assertEquals("area:ALB", found.peers().get(0).area());
    }

    @Test
    void aFailureStandsWhereASuccessWouldAndWhatIsOverIsSaid() throws Exception {
        Lesson failure = lesson("It failed", "ALB", "remittances");
        failure.setOutcome(LessonOutcome.FAILURE);
        Lesson retired = lesson("It is retired", "SLV", "remittances");
        retired.setReviewState(ReviewState.RETIRED);
        Lesson superseded = lesson("It is superseded", "SLV", "remittances");
        superseded.setReviewState(ReviewState.SUPERSEDED);
        library.save(failure, lesson("It worked", "ALB", "remittances"), retired, superseded);
        RelevantExperience found = find(draft("Draft", "MDA", "remittances"));
        assertEquals(item(found, "It worked").score(), item(found, "It failed").score(), EXACT);
        assertEquals("failure", item(found, "It failed").outcome());
        assertTrue(item(found, "It is retired").retired());
        assertTrue(item(found, "It is superseded").superseded());
        assertEquals(List.of("It is retired", "It is superseded"), titles(found).subList(2, 4), "both are last");
    }

    @Test
    void practiceGroundsAreOutOfSightUnlessOneIsInThem() throws Exception {
        Space practice = library.workspace.createSpace(SpaceOptions.of("try", Space.Kind.SAMPLE));
        Space facts = library.workspace.createSpace(SpaceOptions.of("facts", Space.Kind.SAMPLE));
        library.saveIn("try", lesson("Invented", "ALB", "remittances"));
        library.saveIn("facts", lesson("True", "ALB", "remittances"));
        facts.setReadOnly(true);
        Programme draft = draft("Draft", "MDA", "remittances");
        assertEquals(List.of("True"), titles(find(draft)));
        RelevantExperience within = find(ExperienceRequest.of(library.index.experience().about(draft, practice.name())));
        assertEquals(Set.of("True", "Invented"), Set.copyOf(titles(within)));
        assertEquals(List.of("Invented"), titles(find(ExperienceRequest.of(about(draft)).spaces(Set.of("try")))), "or asks for them by name");
    }

    @Test
    void thePersonChangesWeightsPinsAndLeavesOut() throws Exception {
        Lesson near = lesson("Near", "MDA", "rights");
        Lesson same = lesson("Same work", "PHL", "remittances");
        library.save(near, same, lesson("Another", "PER", "remittances"));
        ExperienceRequest request = ExperienceRequest.of(about(draft("Draft", "MDA", "remittances")));
        assertEquals("Same work", titles(find(request.exclude("area:PER"))).get(0));
        assertEquals("Near", titles(find(request.weight("themes", 0))).get(0));
        assertEquals("Near", titles(find(request.pin(near.getId()))).get(0));
        assertTrue(find(request.pin(near.getId())).items().get(0).pinned());
        assertEquals("Another", titles(find(request.pin("area:PER"))).get(0));
        assertFalse(titles(find(request.exclude("area:PHL"))).contains("Same work"));
        assertFalse(titles(find(request.exclude(same.getId()))).contains("Same work"));
        assertTrue(titles(find(request.exclude("area:PHL").release("area:PHL"))).contains("Same work"));
        assertEquals(List.of(), find(request.kinds(Set.of(ExperienceKind.MEETING))).items());
        assertEquals(1, find(request.limit(1)).items().size());
        for (double wrong : new double[] { -1, Double.NaN, Double.POSITIVE_INFINITY }) {
            assertThrows(IllegalArgumentException.class, () -> find(request.weight("themes", wrong)));
        }
        RelevantExperience.Weighted themes = find(request.weight("themes", 1)).attributes().stream().filter(one -> one.id().equals("themes"))
            .findFirst().orElseThrow();
        assertEquals(1, themes.weight());
        assertTrue(themes.usual() > 1 && themes.known());
    }

    @Test
    void aProgrammeWithManyLessonsDoesNotTakeAllPlaces() throws Exception {
        Programme large = library.programme("A large one", ProgrammeStatus.CLOSED, "2001", "2004", "SLV");
        List<Record> all = new ArrayList<>(List.of(large));
        for (int i = 0; i < 6; i++) {
            Lesson lesson = lesson("Of the large one " + i, "SLV", "remittances", "diaspora");
            Derivation derivation = ModelFactory.eINSTANCE.createDerivation();
            derivation.setId(Ids.newId());
            derivation.setSource(large);
            lesson.getDerivations().add(derivation);
            all.add(lesson);
        }
        all.add(lesson("Elsewhere", "ALB", "remittances"));
        all.add(lesson("And elsewhere", "PHL", "diaspora"));
        library.save(all.toArray(Record[]::new));
        RelevantExperience found = find(draft("Draft", "GTM", "remittances", "diaspora"));
        assertTrue(titles(found).get(0).startsWith("Of the large one"), titles(found).toString());
        assertEquals(large.getId(), found.items().get(0).group());
        assertTrue(titles(found).subList(0, 4).containsAll(List.of("Elsewhere", "And elsewhere")), titles(found).toString());
    }

    @Test
    void conditionsHoldFailOrCannotBeChecked() throws Exception {
        Lesson lesson = lesson("With conditions", "ALB", "remittances");
        lesson.getAppliesWhen().add(number("remittanceShare", ConditionOperator.AT_LEAST, 10));
        lesson.getAppliesWhen().add(number("Skilled emigration", ConditionOperator.AT_MOST, 10));
        ContextCondition place = condition("area", ConditionOperator.ANY_OF);
        place.getConcepts().add(library.concept("area:150"));
        lesson.getNotWhen().add(place);
        ContextCondition words = condition("the harvest", ConditionOperator.EQUAL);
        words.setValue("good");
        lesson.getNotWhen().add(words);
        library.save(lesson);
        Lesson here = lesson("Draft", "MDA", "remittances");
        here.getContext().add(remittances(21));
        var checks = find(here).items().get(0).conditions();
        assertEquals(List.of(Answer.HOLDS, Answer.CANNOT_BE_CHECKED, Answer.HOLDS, Answer.CANNOT_BE_CHECKED),
            checks.stream().map(check -> check.answer()).toList());
        assertEquals(List.of(false, false, true, false), checks.stream().map(check -> check.speaksAgainst()).toList(), "Moldova is in Europe");
        assertEquals("21\u00a0% of GDP", checks.get(0).here());
        here.getContext().get(0).setNumber(BigDecimal.valueOf(3));
        assertEquals(Answer.FAILS, find(here).items().get(0).conditions().get(0).answer());
    }

    private static ContextCondition condition(String attribute, ConditionOperator operator) {
        ContextCondition condition = ModelFactory.eINSTANCE.createContextCondition();
        condition.setId(Ids.newId());
        condition.setAttribute(attribute);
        condition.setOperator(operator);
        return condition;
    }

    private static ContextCondition number(String attribute, ConditionOperator operator, double low) {
        ContextCondition condition = condition(attribute, operator);
        condition.setLow(BigDecimal.valueOf(low));
        return condition;
    }

    @Test
    void aCountryAsksWithWhatItsCaseAndProgrammesSayAndNotForItsOwn() throws Exception {
        library.save(countryCase("GHA"), draft("Own programme", "GHA", "return-migration"), lesson("Elsewhere", "SEN", "return-migration"),
            lesson("Other work", "SEN", "gender"));
        Question ghana = library.index.experience().about("gha");
        RelevantExperience found = find(ExperienceRequest.of(ghana));
        assertEquals(List.of("Elsewhere", "Other work"), titles(found));
        assertTrue(found.items().get(0).reasons().contains("Both on Return migration"), found.items().get(0).reasons().toString());
        assertTrue(titles(find(ExperienceRequest.of(ghana).ownCountry(true))).contains("Own programme"));
        assertEquals(ghana, library.index.experience().about("area:GHA"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> library.index.experience().about("XYZ")).getMessage().contains("GHA"));
    }

    @Test
    void candidatesOfTheIndexAreWhatScoringEverythingFinds() throws Exception {
        List<Record> all = new ArrayList<>();
        String[] areas = { "ALB", "GHA", "SLV", "MDA", "PHL", "SEN", "KEN", "MAR" };
        String[] themes = { "remittances", "diaspora", "gender", "rights", "health", "return-migration", "data-research" };
        for (int i = 0; i < 300; i++) {
            all.add(lesson("Lesson " + i, areas[i % areas.length], themes[i % themes.length], themes[i / 7 % themes.length]));
        }
        library.save(all.toArray(Record[]::new));
        var search = (org.sankofa.search.internal.experience.Experiences) library.index.experience();
        for (String theme : themes) {
            ExperienceRequest request = ExperienceRequest.of(about(draft("Draft", "NGA", theme, "youth"))).limit(10);
            assertEquals(titles(search.find(request)), titles(search.find(request, 0)), theme);
        }
    }

    /** Records of several kinds, states and spaces, in several segments, some of them written again. */
    @Test
    void goingThroughColumnsGivesWhatComparingOneByOneGives() throws Exception {
        Random random = new Random(7);
        String[] areas = { "ALB", "GHA", "SLV", "MDA", "PHL", "SEN", "KEN", "MAR", "LBN" };
        String[] themes = { "remittances", "diaspora", "gender", "rights", "health", "return-migration", "data-research" };
        String[] words = { "village banks", "training of nurses", "the radio campaign", "fees of transfers" };
        List<Record> all = new ArrayList<>();
        for (String area : List.of("GHA", "SEN", "ALB")) {
            all.add(countryCase(area));
        }
        library.save(all.toArray(Record[]::new));
        for (int round = 0; round < 4; round++) {
            all.clear();
            for (int i = 0; i < 60; i++) {
                String title = "Record " + round + "/" + i + " on " + words[random.nextInt(words.length)];
                String area = areas[random.nextInt(areas.length)];
                String[] some = { themes[random.nextInt(themes.length)], themes[random.nextInt(themes.length)] };
                if (i % 5 == 0) {
                    all.add(draft(title, area, some));
                    continue;
                }
                Lesson lesson = lesson(title, area, i % 7 == 0 ? new String[0] : some);
                lesson.setReviewState(ReviewState.VALUES.get(random.nextInt(ReviewState.VALUES.size())));
                lesson.setNature(LessonNature.VALUES.get(random.nextInt(LessonNature.VALUES.size())));
                if (i % 3 == 0) {
                    lesson.getContext().add(remittances(random.nextInt(30)));
                }
                if (i % 11 == 0) {
                    lesson.getAreas().clear();
                } else if (i % 4 == 0) {
                    lesson.getAreas().add(library.concept("area:" + areas[random.nextInt(8)]));
                }
                all.add(lesson);
            }
            library.save(all.toArray(Record[]::new));
            library.index.awaitCaughtUp();
        }
        library.network().delete("lesson", all.get(3).getId());
        library.network().delete("lesson", all.get(4).getId());
        library.index.awaitCaughtUp();
        Lesson here = lesson("Fees of transfers", "GHA", "remittances", "gender");
        here.getContext().add(remittances(12));
        ExperienceRequest draft = ExperienceRequest.of(about(here)).limit(20);
        ExperienceRequest country = ExperienceRequest.of(library.index.experience().about("GHA")).limit(20);
        for (ExperienceRequest request : List.of(draft, country, draft.pin("area:KEN"), country.pin("area:GHA"), draft.exclude("area:SEN").exclude("area:MAR"),
            draft.weight("area", 0).weight("themes", 0), draft.weight("text", 0), country.ownCountry(true), draft.kinds(Set.of(ExperienceKind.PROGRAMME)),
            ExperienceRequest.of(about(draft("", "MDA"))).limit(20))) {
            same(request);
            // as of very many records, of which each processor takes a share
            System.setProperty(Shares.LARGE, "1");
            try {
                same(request);
            } finally {
                System.clearProperty(Shares.LARGE);
            }
        }
    }

    private void same(ExperienceRequest request) throws Exception {
        var search = (org.sankofa.search.internal.experience.Experiences) library.index.experience();
        RelevantExperience oneByOne = search.find(request, Integer.MAX_VALUE);
        RelevantExperience columns = search.find(request, 0);
        assertEquals(titles(oneByOne), titles(columns), request.toString());
        assertFalse(columns.items().isEmpty(), request.toString());
        for (int i = 0; i < columns.items().size(); i++) {
            assertEquals(oneByOne.items().get(i).score(), columns.items().get(i).score(), 1e-6);
        }
    }

    @Test
    void anAttributeOfAPlugInTakesPartWhileItIsThere() throws Exception {
        Lesson rainy = lesson("Rainy season", "PHL", "environment");
        library.save(rainy, lesson("Dry season", "PHL", "environment"));
        Programme draft = draft("Draft about seasons", "VNM", "environment");
        library.save(draft);
        Bundle plugIn = FrameworkUtil.getBundle(ExperienceTest.class);
        plugIn.start(Bundle.START_TRANSIENT);
        BundleContext context = plugIn.getBundleContext();
        ServiceRegistration<?> registration = context.registerService(ContextAttribute.class.getName(), new Season(), null);
        try {
            find(draft);
            library.index.awaitCaughtUp();
            RelevantExperience found = find(draft);
            assertEquals("Rainy season", titles(found).get(0));
            assertTrue(found.items().get(0).reasons().contains("season: rain here, rain there"), found.items().get(0).reasons().toString());
            assertTrue(found.attributes().stream().anyMatch(one -> one.id().equals("season") && one.known()));
        } finally {
            registration.unregister();
        }
        assertTrue(find(draft).attributes().stream().noneMatch(one -> one.id().equals("season")));
    }

    /** Says what a title says of the season; of Viet Nam it is known from elsewhere. */
    private static final class Season implements ContextAttribute<String> {

        @Override
        public String id() {
            return "season";
        }

        @Override
        public String label(Locale locale) {
            return "season";
        }

        @Override
        public Scope scope() {
            return Scope.PLACE;
        }

        @Override
        public double weight(QuestionKind question) {
            return 5;
        }

        @Override
        public ContextForm<String> form() {
            return ContextForm.CODE;
        }

        @Override
        public LocalMeasure<String> measure(Concepts concepts) {
            return Measures.equal();
        }

        @Override
        public String of(EObject record, Concepts concepts) {
            String title = ((Record) record).getTitle().get("en");
            return title.startsWith("Rainy") ? "rain" : title.startsWith("Dry") ? "dry" : null;
        }

        @Override
        public String ofPlace(String area, Concepts concepts) {
            return Map.of("area:VNM", "rain").get(area);
        }
    }
}
