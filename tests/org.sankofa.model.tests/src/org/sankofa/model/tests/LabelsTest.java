package org.sankofa.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Concept;
import org.sankofa.model.Expert;
import org.sankofa.model.HouseholdUse;
import org.sankofa.model.HouseholdUseKind;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Programme;
import org.sankofa.model.labels.FormHints;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.model.text.Text;

class LabelsTest {

    private static final List<String> FRENCH = List.of("fr");

    @Test
    void theTitleIsShownInTheWantedLanguage() {
        Lesson lesson = lesson();
        assertEquals("Une leçon", Labels.title(lesson, FRENCH));
        assertEquals(new Text.Shown("en", "A lesson", true), Labels.shown(lesson, List.of("ar")));
    }

    @Test
    void recordsWithoutATitleAreNamedAfterTheirValues() {
        Expert expert = ModelFactory.eINSTANCE.createExpert();
        expert.setTitle(Text.of("en", "A title nobody needs"));
        expert.setName("Ada Example");
        assertEquals("Ada Example", Labels.title(expert, FRENCH));

        Concept concept = ModelFactory.eINSTANCE.createConcept();
        concept.setNotation("ALB");
        assertEquals("ALB", Labels.name(concept, FRENCH));
        concept.setLabels(Text.of("fr", "Albanie"));
        assertEquals("Albanie", Labels.name(concept, FRENCH));

        HouseholdUse use = ModelFactory.eINSTANCE.createHouseholdUse();
        use.setUse(HouseholdUseKind.SCHOOLING);
        assertEquals("Schooling", Labels.name(use, List.of()));
    }

    @Test
    void usesAreNamedAfterWhatTheyReferTo() {
        Programme programme = ModelFactory.eINSTANCE.createProgramme();
        programme.setTitle(Text.of("en", "A programme"));
        LessonUse use = ModelFactory.eINSTANCE.createLessonUse();
        use.setLesson(lesson());
        assertEquals("Une leçon", Labels.title(use, FRENCH));
        use.setUsedIn(programme);
        assertEquals("Une leçon · A programme", Labels.title(use, FRENCH));
        use.setTitle(Text.of("en", "Its own title"));
        assertEquals("Its own title", Labels.title(use, FRENCH));
    }

    @Test
    void namingEndsWhereRecordsNameEachOther() {
        LessonUse one = ModelFactory.eINSTANCE.createLessonUse();
        LessonUse other = ModelFactory.eINSTANCE.createLessonUse();
        one.setUsedIn(other);
        other.setUsedIn(one);
        assertEquals("Use of a lesson without a title", Labels.title(one, List.of()));
    }

    /** A class of a plug-in that says nothing of a title inherits one from the model: the id. */
    @Test
    void partsWithoutATitleAreNamedAfterTheirKindAndPlaceAndNeverAfterTheirId() {
        EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
        EClass grant = EcoreFactory.eINSTANCE.createEClass();
        grant.setName("Grant");
        grant.getESuperTypes().add(Literals.PART);
        EClass fund = EcoreFactory.eINSTANCE.createEClass();
        fund.setName("Fund");
        fund.getESuperTypes().add(Literals.RECORD);
        EReference grants = EcoreFactory.eINSTANCE.createEReference();
        grants.setName("grants");
        grants.setEType(grant);
        grants.setContainment(true);
        grants.setUpperBound(-1);
        fund.getEStructuralFeatures().add(grants);
        ePackage.getEClassifiers().addAll(List.of(grant, fund));
        EObject owner = new DynamicEObjectImpl(fund);
        EObject first = new DynamicEObjectImpl(grant);
        EObject second = new DynamicEObjectImpl(grant);
        second.eSet(Literals.IDENTIFIED__ID, "0f9e7c1a");
        assertEquals("Grant", Labels.name(second, List.of("en")));
        owner.eSet(grants, List.of(first, second));
        assertEquals("Grant 1", Labels.name(first, List.of("en")));
        assertEquals("Grant 2", Labels.name(second, List.of("en")));
    }

    @Test
    void labelsAndHelpComeFromTheModel() {
        ModelTexts texts = ModelTexts.in(Locale.ENGLISH);
        assertEquals("Country case", texts.label(Literals.COUNTRY_CASE));
        assertEquals("Country cases", texts.plural(Literals.COUNTRY_CASE));
        assertEquals("Return intention", texts.label(Literals.MIGRANT_GROUP__RETURN_INTENTION));
        assertEquals("Whether they mean to come back.", texts.help(Literals.MIGRANT_GROUP__RETURN_INTENTION));
        assertEquals("Being formulated", texts.label(Literals.PROGRAMME_STATUS.getEEnumLiteral("formulation")));
        assertEquals("Sources and freshness", texts.group(ModelPackage.eINSTANCE, "provenance"));
    }

    /** The test's own package has translations into "xx" beside its classes. */
    @Test
    void translationsAreFoundBesideThePackageAndFallBackToTheModel() {
        EPackage ePackage = new TranslatedPackage();
        EClass fund = (EClass) ePackage.getEClassifier("Fund");
        EStructuralFeature target = fund.getEStructuralFeature("target");
        ModelTexts general = ModelTexts.in(Locale.forLanguageTag("xx"));
        ModelTexts regional = ModelTexts.in(Locale.forLanguageTag("xx-YY"));
        assertEquals("Fonds für alle", general.label(fund));
        assertEquals("Fonds der Gegend", regional.label(fund));
        assertEquals("Ziel", regional.label(target));
        assertEquals("Target for people", ModelTexts.in(Locale.ENGLISH).label(target));
        assertEquals("", general.help(target));
        assertEquals("Geld", general.group(ePackage, "money"));
        assertEquals("Sources and freshness", general.group(ePackage, "provenance"));
    }

    @Test
    void packagesWithoutCodeHaveTheNamesOfTheirElements() {
        EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("DiasporaFund");
        ePackage.getEClassifiers().add(type);
        assertEquals("Diaspora fund", ModelTexts.in(Locale.FRENCH).label(type));
        assertEquals("", ModelTexts.in(Locale.FRENCH).help(type));
    }

    @Test
    void allTextsOfTheModelCanBeListedForTranslation() {
        Map<String, String> texts = ModelTexts.defaults(ModelPackage.eINSTANCE);
        assertEquals("Return intention", texts.get("MigrantGroup.returnIntention.label"));
        assertEquals("Observed", texts.get("LessonNature.observed.label"));
        assertEquals("Lessons", texts.get("Lesson.plural"));
        assertEquals("General", texts.get("group.general.label"));
        assertTrue(texts.size() > 1000, "only " + texts.size());
    }

    @Test
    void formsAreGroupedAndOrdered() {
        Map<String, List<EStructuralFeature>> groups = FormHints.groups(Literals.LESSON);
        assertEquals(List.of("general", "experience", "applicability", "evidence", "review", "provenance", "notes"),
            List.copyOf(groups.keySet()));
        assertEquals(Literals.RECORD__TITLE, groups.get("general").get(0));
        assertEquals(List.of("mdg2003", "mdg2007", "sdg", "gcm"), FormHints.schemes(Literals.PROGRAMME__GOALS));
        assertEquals(List.of("programme", "countryCase", "request"), FormHints.kinds(Literals.LESSON_USE__USED_IN));
        assertEquals(List.of("periodStart", "periodEnd", "value", "currency", "type", "status"),
            FormHints.columns(Literals.PROGRAMME__BUDGETS).stream().map(EStructuralFeature::getName).toList());
        assertEquals("%", FormHints.unit(Literals.AREA_SHARE__PERCENTAGE));
        assertTrue(FormHints.hidden(Literals.IDENTIFIED__ID));
        assertTrue(FormHints.multiline(Literals.LESSON__TRIED));
        assertNull(FormHints.unit(Literals.LESSON__TRIED));
        assertEquals("lesson", FormHints.icon(Literals.LESSON));
    }

    private static Lesson lesson() {
        Lesson lesson = ModelFactory.eINSTANCE.createLesson();
        lesson.setTitle(Text.of("en", "A lesson").with("fr", "Une leçon"));
        return lesson;
    }
}
