package org.sankofa.ui.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.sankofa.model.EvidenceLevel;
import org.sankofa.model.LessonNature;
import org.sankofa.experience.capture.Completeness;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.UseEffect;
import org.sankofa.ui.experience.internal.Messages;
import org.sankofa.ui.pages.EditorPage;
import org.sankofa.ui.pages.EditorPages;

/** The pages as they are registered in the files of OSGI-INF. */
class PagesTest {

    static List<EditorPage> pages() throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(Messages.class);
        List<EditorPage> pages = new ArrayList<>();
        for (URL url : Collections.list(bundle.findEntries("OSGI-INF", "*.xml", false))) {
            try (InputStream stream = url.openStream()) {
                String xml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                if (xml.contains(EditorPage.class.getName())) {
                    String name = xml.replaceAll("(?s).*<implementation class=\"([^\"]+)\".*", "$1");
                    pages.add((EditorPage) bundle.loadClass(name).getDeclaredConstructor().newInstance());
                }
            }
        }
        return pages;
    }

    static Stream<EClass> kinds() {
        return Stream.of(Literals.LESSON, Literals.REQUEST, Literals.PROGRAMME, Literals.MEETING, Literals.PUBLICATION,
            Literals.CONTRIBUTION);
    }

    @Test
    void tabsStandInTheOrderInWhichPeopleAsk() throws Exception {
        assertEquals(List.of("Lesson", "Where it applies", "Evidence", "Use", "Completeness"), tabs(Literals.LESSON));
        assertEquals(List.of("Question", "Answers", "Consolidated reply"), tabs(Literals.REQUEST));
        assertEquals(List.of("Overview", "Partners and money", "Results", "Experience"), tabs(Literals.PROGRAMME));
        assertEquals(List.of("Meeting", "Agenda and decisions", "Actions"), tabs(Literals.MEETING));
        assertEquals(List.of("Publication", "Findings and recommendations", "Cited by"), tabs(Literals.PUBLICATION));
        assertEquals(List.of("Answer"), tabs(Literals.CONTRIBUTION));
        assertEquals(List.of(), tabs(Literals.COUNTRY_CASE));
    }

    @Test
    void everyPageHasAnIdOfItsOwn() throws Exception {
        List<String> ids = pages().stream().map(EditorPage::id).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theTitleIsEditedOnTheFirstPage(EClass kind) throws Exception {
        assertTrue(EditorPages.of(kind, pages()).get(0).edits(kind, Literals.RECORD__TITLE));
    }

    @Test
    void everyLineOfTheChecklistLeadsToADesignedPage() throws Exception {
        for (Completeness.Item item : Completeness.of(ModelFactory.eINSTANCE.createLesson(), Locale.ENGLISH).items()) {
            assertTrue(edited(Literals.LESSON, item.feature()), item.name());
        }
    }

    @Test
    void whatDefinesAKindIsEditedOnItsPages() throws Exception {
        assertEquals(List.of(), unedited(Literals.LESSON, List.of("reviewState", "reviewBy", "reviewLog")));
        assertEquals(List.of(), unedited(Literals.REQUEST, List.of()));
        assertEquals(List.of(), unedited(Literals.CONTRIBUTION, List.of()));
        assertEquals(List.of(), unedited(Literals.MEETING, List.of()));
        assertEquals(List.of(), unedited(Literals.PUBLICATION, List.of()));
    }

    @Test
    void nothingThatIsSaidLacksItsWords() {
        List<String> keys = new ArrayList<>();
        for (LessonNature nature : LessonNature.VALUES) {
            var lesson = ModelFactory.eINSTANCE.createLesson();
            lesson.setNature(nature);
            Completeness.of(lesson, Locale.ENGLISH).items().forEach(item -> keys.addAll(
                List.of("check." + item.name(), "check." + item.name() + ".help")));
        }
        UseEffect.VALUES.forEach(effect -> keys.add("use.count." + effect.getName()));
        EvidenceLevel.VALUES.stream().filter(level -> level != EvidenceLevel.UNKNOWN)
            .forEach(level -> keys.addAll(List.of("ladder." + level.getName(), "ladder." + level.getName() + ".words")));
        Stream.of(ProgrammeStatus.UNKNOWN, ProgrammeStatus.ON_REQUEST, ProgrammeStatus.SUSPENDED, ProgrammeStatus.CANCELLED)
            .forEach(status -> keys.add("timeline." + status.getName()));
        Stream.of("lesson.where", "request.reply", "meeting.agenda", "publication.findings", "readOnly")
            .forEach(page -> keys.add("hint." + page));
        keys.forEach(key -> assertFalse(Messages.text(key).startsWith("!"), key));
    }

    private static List<String> unedited(EClass kind, List<String> left) throws Exception {
        List<String> found = new ArrayList<>();
        for (EStructuralFeature feature : kind.getEStructuralFeatures()) {
            if (!left.contains(feature.getName()) && !edited(kind, feature)) {
                found.add(feature.getName());
            }
        }
        return found;
    }

    private static boolean edited(EClass kind, EStructuralFeature feature) throws Exception {
        return EditorPages.of(kind, pages()).stream().anyMatch(page -> page.edits(kind, feature));
    }

    private static List<String> tabs(EClass kind) throws Exception {
        return EditorPages.of(kind, pages()).stream().map(EditorPage::label).toList();
    }
}
