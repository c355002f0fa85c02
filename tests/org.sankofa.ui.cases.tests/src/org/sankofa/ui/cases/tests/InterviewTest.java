package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sankofa.model.Absence;
import org.sankofa.model.CountryCase;
import org.sankofa.model.HouseholdUseKind;
import org.sankofa.model.ImpactDimension;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.Likelihood;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.MigrationFlow;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Motive;
import org.sankofa.model.PolicyState;
import org.sankofa.model.ReturnIntention;
import org.sankofa.model.Sex;
import org.sankofa.model.StrategyType;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.ui.cases.internal.start.Answer;
import org.sankofa.ui.cases.internal.start.Interview;
import org.sankofa.ui.cases.internal.start.Question;
import org.sankofa.ui.presentation.FactModel;

class InterviewTest {

    private final CountryCase record = Cases.empty();
    private int steps;
    private final Interview interview = new Interview(record, List.of("en"), ModelTexts.in(Locale.ENGLISH),
        (label, key, change) -> {
            steps++;
            change.run();
        });

    private MigrantGroup group() {
        assertEquals(1, record.getMigrantGroups().size());
        return record.getMigrantGroups().get(0);
    }

    private static Answer both(String words, String... picks) {
        return new Answer(words, List.of(picks), false, "");
    }

    /** An answer that says all a question asks for. */
    private Answer full(Question question) {
        List<String> picks = switch (question) {
            case SKILLS -> List.of(Ids.conceptUri("skill-level", "3").toString());
            case DESTINATIONS -> List.of(Ids.conceptUri("area", "ITA").toString(), Ids.conceptUri("area", "GRC").toString());
            default -> question.asksChoice() ? List.of(interview.choices(question).get(0).value()) : List.of();
        };
        return new Answer(question.asksWords() ? "Some words" : "", picks, false, "The ministry");
    }

    @Test
    void thereAreTwelveQuestionsOneAfterAnother() {
        assertEquals(12, interview.count());
        assertEquals(1, interview.number());
        interview.back();
        assertEquals(1, interview.number());
        for (int i = 0; i < 20; i++) {
            interview.next();
        }
        assertEquals(12, interview.number());
        assertTrue(interview.isLast());
        assertEquals(Question.WORRY, interview.question());
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyAnswerIsReadFromTheCaseAsItWasGiven(Question question) {
        interview.answer(question, full(question));
        assertEquals(full(question), interview.answer(question));
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void anAnswerTakenBackLeavesNothing(Question question) {
        interview.answer(question, full(question));
        interview.answer(question, Answer.NONE);
        assertEquals(Answer.NONE, interview.answer(question));
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void nobodyKnowsIsAnAnswerThatReplacesTheOthers(Question question) {
        interview.answer(question, full(question));
        interview.answer(question, Answer.UNKNOWN);
        assertEquals(Answer.UNKNOWN, interview.answer(question));
        interview.answer(question, full(question));
        assertEquals(full(question), interview.answer(question));
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyQuestionIsPutInWords(Question question) {
        assertFalse(question.label().startsWith("!"), question.label());
        assertFalse(question.help().startsWith("!"), question.help());
        interview.choices(question).forEach(choice -> assertFalse(choice.label().startsWith("!"), choice.label()));
    }

    @Test
    void theSameAnswerAgainIsNoStep() {
        interview.answer(Question.LEAVERS, Answer.words("Nurses"));
        interview.answer(Question.LEAVERS, Answer.words("Nurses "));
        assertEquals(1, steps);
    }

    @Test
    void whoLeavesIsAGroupThatIsLeaving() {
        interview.answer(Question.LEAVERS, Answer.words("Nurses"));
        assertEquals(Cases.en("Nurses"), group().getName());
        assertEquals(MigrationFlow.LEAVING, group().getFlow());
        assertNotNull(group().getId());
    }

    @Test
    void menOrWomenIsTheSexOfTheGroup() {
        interview.answer(Question.LEAVERS, Answer.words("Nurses"));
        interview.answer(Question.SEX, Answer.pick("female"));
        assertEquals(Sex.FEMALE, group().getSex());
    }

    @Test
    void howSkilledIsTheSkillLevelOfTheGroup() {
        interview.answer(Question.SKILLS, full(Question.SKILLS));
        assertEquals(Ids.conceptUri("skill-level", "3"), Ids.uriOf(group().getSkillLevel()).orElseThrow());
    }

    @Test
    void whyIsTheMotiveWithItsReasons() {
        interview.answer(Question.MOTIVE, both("No jobs", "work"));
        assertEquals(Motive.WORK, group().getMotive());
        assertEquals(Cases.en("No jobs"), group().getMotiveReasons());
    }

    @Test
    void whereToAreTheOtherCountries() {
        interview.answer(Question.DESTINATIONS, full(Question.DESTINATIONS));
        assertEquals(2, group().getDestinations().size());
    }

    @Test
    void whoReturnsIsTheReturnIntentionWithItsReasons() {
        interview.answer(Question.RETURN, both("The old", "unlikely"));
        assertEquals(ReturnIntention.UNLIKELY, group().getReturnIntention());
        assertEquals(Cases.en("The old"), group().getReturnReasons());
    }

    @Test
    void whatTheyBringBackStandsForSkillsAndSavings() {
        interview.answer(Question.BROUGHT, both("Tools", "skills"));
        assertEquals(Likelihood.LIKELY, group().getSkillsBroughtBack());
        assertEquals(Likelihood.UNLIKELY, group().getInvestmentBroughtBack());
        assertEquals(Cases.en("Tools"), group().getResourceReasons());
    }

    @Test
    void whatMoneyIsForBecomesHouseholdUsesOfAnEstimateWithoutFigures() {
        interview.answer(Question.REMITTANCES, both("Mostly school fees", "schooling", "health"));
        var estimate = record.getRemittanceEstimates().get(0);
        assertEquals(List.of(HouseholdUseKind.SCHOOLING, HouseholdUseKind.HEALTH),
            estimate.getHouseholdUses().stream().map(use -> use.getUse()).toList());
        assertEquals(Cases.en("Mostly school fees"), estimate.getOutcome());
        assertNull(estimate.getOfficial());
        assertNotNull(estimate.getName());
    }

    @Test
    void aPlanIsAStrategy() {
        interview.answer(Question.PLANS, both("National plan", "developmentPlan"));
        assertEquals(Cases.en("National plan"), record.getStrategies().get(0).getTitle());
        assertEquals(StrategyType.DEVELOPMENT_PLAN, record.getStrategies().get(0).getType());
    }

    @Test
    void whatIsPlannedIsAMeasureWithItsState() {
        interview.answer(Question.PLANNED, both("A fund", "absent"));
        assertEquals(Cases.en("A fund"), record.getMeasures().get(0).getTitle());
        assertEquals(PolicyState.ABSENT, record.getMeasures().get(0).getState());
    }

    @Test
    void whoWorksOnItIsInTheNotesOnPolicies() {
        interview.answer(Question.ACTORS, Answer.words("The ministry of labour"));
        assertEquals(Cases.en("The ministry of labour"), record.getPolicyNotes());
    }

    @Test
    void aWorryIsANegativeImpact() {
        interview.answer(Question.WORRY, both("Empty villages", "social"));
        assertEquals(Cases.en("Empty villages"), record.getImpacts().get(0).getTitle());
        assertEquals(ImpactDimension.SOCIAL, record.getImpacts().get(0).getDimension());
        assertEquals(ImpactDirection.NEGATIVE, record.getImpacts().get(0).getDirection());
    }

    @Test
    void notKnowingAnyPlanIsSaidOfTheCaseAndMakesNoStrategy() {
        interview.answer(Question.PLANS, Answer.UNKNOWN);
        assertEquals(List.of(), record.getStrategies());
        assertEquals(Absence.UNKNOWN, new FactModel(record, Literals.COUNTRY_CASE__STRATEGIES).absence());
    }

    @Test
    void takingBackOneAnswerLeavesTheGroupOfTheOthers() {
        interview.answer(Question.LEAVERS, Answer.words("Nurses"));
        interview.answer(Question.SEX, Answer.pick("female"));
        interview.answer(Question.LEAVERS, Answer.NONE);
        assertEquals(Sex.FEMALE, group().getSex());
        assertNull(group().getName());
    }

    @Test
    void whoSaysSoIsKeptWithTheChoice() {
        interview.answer(Question.MOTIVE, both("No jobs", "work").by("The mayor"));
        assertEquals("The mayor", new FactModel(group(), Literals.MIGRANT_GROUP__MOTIVE).find().orElseThrow().getToldBy());
    }
}
