package org.sankofa.ui.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.ReviewState;
import org.sankofa.model.UseEffect;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.experience.internal.today.ExperienceWaits;
import org.sankofa.ui.records.TodaySource.Waits;

/** What Today asks about experience, in small networks and, by the index, in large ones. */
class ExperienceWaitsTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 19);
    private static final Set<String> NET = Set.of("net");

    @TempDir
    Path folder;
    private Workspace workspace;
    private Space space;

    @BeforeEach
    void create() throws Exception {
        workspace = Workspaces.create(folder.resolve("network"), Identity.of("Mirela Example", "mirela@example.org"));
        space = workspace.createSpace(SpaceOptions.of("net", Space.Kind.NETWORK));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    /** So many lessons with a use each, of which what came is known, save for two that were used long ago and one just now. */
    private void lessons(int count) throws Exception {
        space.write("Many", batch -> {
            for (int i = 0; i < count; i++) {
                Lesson lesson = MAKE.createLesson();
                lesson.setId(id(1, i));
                lesson.setTitle(Text.of("en", "Lesson " + i));
                lesson.setReviewState(ReviewState.VALIDATED);
                batch.put(lesson);
                LessonUse use = MAKE.createLessonUse();
                use.setId(id(2, i));
                use.setLesson(ref(lesson));
                use.setUsedOn(PartialDate.parse(i == 2 ? "2026-12-01" : "2026-01-0" + (1 + i % 9)));
                use.setEffect(i < 3 ? UseEffect.UNKNOWN_YET : i % 2 == 0 ? UseEffect.HELPED : UseEffect.NONE);
                batch.put(use);
            }
            Request request = MAKE.createRequest();
            request.setId(id(3, 0));
            request.setTitle(Text.of("en", "Who tried it?"));
            request.setState(RequestState.OPEN);
            request.setReceived(PartialDate.parse("2026-11-01"));
            batch.put(request);
        });
    }

    private static String id(int kind, int number) {
        return String.format("00000000-0000-4000-8%03d-%012d", kind, number);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T ref(T record) {
        EObject proxy = EcoreUtil.create(record.eClass());
        URI uri = Ids.uri(record);
        ((InternalEObject) proxy).eSetProxyURI(uri);
        return (T) proxy;
    }

    private static List<String> records(List<Waits> waits) {
        return waits.stream().map(one -> one.key().id()).sorted().toList();
    }

    @Test
    void ofAFewRecordsAllAreReadThrough() throws Exception {
        lessons(20);
        List<Waits> waits = new ExperienceWaits().read(workspace, null, NET, TODAY);
        assertEquals(List.of(id(2, 0), id(2, 1), id(3, 0)), records(waits));
        assertEquals(3, waits.stream().filter(one -> one.key().id().equals(id(2, 0))).findFirst().orElseThrow().answers().size());
        assertEquals(List.of(), waits.stream().filter(one -> one.key().id().equals(id(3, 0))).findFirst().orElseThrow().answers());
    }

    @Test
    void ofManyTheIndexFindsTheSame() throws Exception {
        lessons(600);
        assertEquals(List.of(), new ExperienceWaits().read(workspace, null, NET, TODAY), "without an index many are not read through");
        Path there = workspace.directory();
        try (SearchIndex index = SearchIndex.open(workspace)) {
            index.awaitCaughtUp();
        }
        workspace.close();
        workspace = Workspaces.open(there, WorkspaceOptions.defaults());
        try (SearchIndex index = SearchIndex.open(workspace)) {
            index.awaitCaughtUp();
            ExperienceWaits source = new ExperienceWaits();
            long before = workspace.counters().recordsParsed();
            List<Waits> waits = source.read(workspace, index, NET, TODAY);
            assertEquals(List.of(id(2, 0), id(2, 1), id(3, 0)), records(waits));
            long parsed = workspace.counters().recordsParsed() - before;
            assertTrue(parsed < 20, () -> parsed + " records were read");
            // nothing changed: nothing is read
            long then = workspace.counters().recordsParsed();
            assertEquals(records(waits), records(source.read(workspace, index, NET, TODAY)));
            assertEquals(then, workspace.counters().recordsParsed());
            // an answer is saved, and found by the index right after
            waits.stream().filter(one -> one.key().id().equals(id(2, 1))).findFirst().orElseThrow().answers().get(0).work().run();
            assertEquals(UseEffect.HELPED, ((LessonUse) workspace.snapshot().record(new RecordKey("net", "lessonUse", id(2, 1))).orElseThrow()).getEffect());
            assertEquals(List.of(id(2, 0), id(3, 0)), records(source.read(workspace, index, NET, TODAY)));
            // the third comes when its months are over
            assertEquals(List.of(id(2, 0), id(2, 2), id(3, 0)), records(source.read(workspace, index, NET, LocalDate.of(2027, 7, 1))));
        }
    }

    @Test
    void whatIsReadOnlyIsAskedWithoutAnswers() throws Exception {
        lessons(600);
        workspace.space("net").orElseThrow().setReadOnly(true);
        try (SearchIndex index = SearchIndex.open(workspace)) {
            index.awaitCaughtUp();
            List<Waits> waits = new ExperienceWaits().read(workspace, index, NET, TODAY);
            assertEquals(3, waits.size());
            assertTrue(waits.stream().allMatch(one -> one.answers().isEmpty()));
        }
    }
}
