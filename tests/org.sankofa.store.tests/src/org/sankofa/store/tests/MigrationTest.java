package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.merge.Keys;
import org.sankofa.merge.RecordState;
import org.sankofa.model.Lesson;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Migration;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** A later version of the program, in which languages are written in capital letters. */
class MigrationTest extends StoreTestCase {

    private static final Migration CAPITALS = new Migration() {
        @Override
        public int fromVersion() {
            return 1;
        }

        @Override
        public RecordState migrate(RecordState record) {
            String language = record.shown(record.id(), Keys.value("language"));
            return language == null ? record
                    : record.edit("0000000000zz").set(record.id(), Keys.value("language"), language.toUpperCase())
                            .done();
        }
    };

    private Workspace old;
    private RecordKey key;

    @BeforeEach
    void open() throws Exception {
        old = workspace("w", ANA);
        Lesson lesson = lesson("one");
        lesson.setLanguage("sq");
        office(old).write("Add", batch -> batch.put(lesson));
        key = key(lesson);
    }

    private Workspace newer() throws Exception {
        return closing(Workspaces.open(old.directory(), WorkspaceOptions.defaults().with(List.of(CAPITALS))));
    }

    private static String language(Workspace workspace, RecordKey key) {
        return ((Lesson) workspace.snapshot().record(key).orElseThrow()).getLanguage();
    }

    @Test
    void olderRecordsAreBroughtUpToDateInMemoryAndWrittenAtTheNextEdit() throws Exception {
        byte[] before = old.snapshot().bytes(key).orElseThrow();
        Workspace newer = newer();
        assertEquals("SQ", language(newer, key));
        assertArrayEquals(before, newer.snapshot().bytes(key).orElseThrow());
        RecordKey untouched = save(old, "untouched");
        edit(newer, key, "two");
        assertEquals("SQ", language(newer, key));
        assertEquals(2, newer.snapshot().state(key).orElseThrow().schema());
        assertTrue(new String(newer.snapshot().bytes(key).orElseThrow()).contains("SQ"));
        assertTrue(new String(newer.snapshot().bytes(untouched).orElseThrow()).contains("schema=\"1\""));
    }

    @Test
    void whatANewerVersionWroteIsReadOnly() throws Exception {
        edit(newer(), key, "two");
        assertTrue(office(old).readOnly());
        assertTrue(office(old).readOnlyReason().orElseThrow().contains("newer version"));
        assertEquals("two", title(old, key), "still readable");
        assertStore(Code.NEWER_VERSION, () -> office(old).write("x", batch -> batch.put(lesson("x"))));
        try (EditingSession session = old.edit(key)) {
            assertTrue(session.isReadOnly());
        }
    }

    @Test
    void editsOfBothVersionsAreMerged() throws Exception {
        Workspace newer = newer();
        try (EditingSession session = newer.edit(key)) {
            session.run("Summary", () -> record(session).setSummary(org.sankofa.model.text.Text.of("en", "s")));
            edit(old, key, "two");
            session.save(null);
            assertEquals("two", title(session));
            assertEquals("SQ", record(session).getLanguage());
            assertFalse(session.isDirty());
        }
    }

    /** That the space says it is of a newer schema stands in the same commit, and stays. */
    @Test
    void whatTheFirstSaveOfANewerProgramDidIsTakenBackToo() throws Exception {
        Workspace newer = newer();
        Lesson more = lesson("more");
        String saved = office(newer).write("Add more", batch -> batch.put(more)).orElseThrow().commit();
        office(newer).takeBack(saved);
        assertTrue(newer.snapshot().deleted(key(more)));
        assertEquals("SQ", language(newer, key));
    }
}
