package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.store.MergeResult;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;

/** Commits made by plain Git are taken over: edits count, nothing is lost, what is no record is put aside. */
class AdoptionTest extends StoreTestCase {

    private Workspace ana;
    private Workspace ben;
    private RecordKey key;
    private RecordKey other;

    @BeforeEach
    void open() throws Exception {
        ana = workspace("ana", ANA);
        key = save(ana, "one");
        other = save(ana, "other");
        ben = member("ben", BEN, ana);
    }

    private static String path(RecordKey key) {
        return "records/lesson/" + key.id().substring(0, 2) + "/" + key.id().substring(2, 4) + "/" + key.id()
                + ".xmi";
    }

    private static String bytes(Workspace workspace, RecordKey key) {
        return new String(workspace.snapshot().bytes(key).orElseThrow());
    }

    private ObjectId plainCommit(Workspace workspace, Map<String, String> changes) throws Exception {
        try (PlainGit git = PlainGit.office(workspace)) {
            ObjectId id = git.commit("By hand", changes, git.head());
            git.setHead(id);
            return id;
        }
    }

    @Test
    void anEditByHandCountsAndIsReadAfterOpening() throws Exception {
        ana.close();
        plainCommit(ana, Map.of(path(key), bytes(ben, key).replace(">one<", ">by hand<")));
        Workspace again = reopen(ana);
        assertEquals("by hand", title(again, key));
        edit(again, key, "after that");
        assertEquals("after that", title(again, key));
        assertEquals("other", title(again, other));
    }

    @Test
    void anEditByHandWhileTheWorkspaceIsOpenIsTakenOverByTheNextSave() throws Exception {
        plainCommit(ana, Map.of(path(key), bytes(ana, key).replace(">one<", ">by hand<")));
        edit(ana, other, "saved by Ana");
        assertEquals("by hand", title(ana, key));
        assertEquals("saved by Ana", title(ana, other));
    }

    @Test
    void membersTakeOverTheSameCommitWithTheSameResult() throws Exception {
        ObjectId plain = plainCommit(ana, Map.of(path(key), bytes(ana, key).replace(">one<", ">by hand<"),
                path(other), bytes(ana, other).replace(">other<", ">changed, too<")));
        copyObjects(office(ana), office(ben));
        edit(ben, key, "by Ben");
        MergeResult result = office(ben).merge(plain.name());
        assertTrue(result.adopted() >= 1);
        edit(ana, other, "by Ana");
        copyObjects(office(ana), office(ben));
        copyObjects(office(ben), office(ana));
        String anaHead = office(ana).head();
        office(ana).merge(office(ben).head());
        office(ben).merge(anaHead);
        assertEquals(office(ana).head(), office(ben).head());
        assertArrayEquals(ana.snapshot().bytes(key).orElseThrow(), ben.snapshot().bytes(key).orElseThrow());
        try (var session = ana.edit(key)) {
            assertEquals(List.of("title"), session.conflicts().stream().map(c -> c.feature()).toList());
        }
    }

    @Test
    void aRemovedRecordIsMarkedAsDeletedInstead() throws Exception {
        Map<String, String> removed = new HashMap<>();
        removed.put(path(key), null);
        plainCommit(ana, removed);
        edit(ana, other, "x");
        assertTrue(ana.snapshot().record(key).isEmpty());
        assertTrue(ana.snapshot().deleted(key));
        office(ana).undelete("lesson", key.id());
        assertEquals("one", title(ana, key));
    }

    @Test
    void whatIsNoRecordIsPutAsideAndTheRecordStays() throws Exception {
        plainCommit(ana, Map.of(path(key), "<<<<<<< HEAD rubbish", "README.md", "Hello"));
        edit(ana, other, "x");
        assertEquals("one", title(ana, key));
        try (PlainGit git = PlainGit.office(ana)) {
            assertTrue(git.paths().stream().anyMatch(p -> p.startsWith("quarantine/")), git.paths().toString());
            assertEquals("Hello", git.text("README.md"));
        }
    }

    @Test
    void aRecordUnderThePathOfAnotherIsPutAside() throws Exception {
        plainCommit(ana, Map.of(path(key), bytes(ana, other)));
        edit(ana, other, "x");
        assertEquals("one", title(ana, key));
    }

    @Test
    void linksAndOddNamesAreLeftBehind() throws Exception {
        try (PlainGit git = PlainGit.office(ana)) {
            ObjectId tree = git.commit(git.head()).getTree().getId();
            ObjectId blob = git.blob("/etc/passwd".getBytes());
            tree = git.put(tree, new String[] { "records", "link" }, 0, blob, FileMode.SYMLINK);
            tree = git.put(tree, new String[] { "..", "up" }, 0, blob, FileMode.REGULAR_FILE);
            git.setHead(git.commitTree("Odd", tree, git.head()));
        }
        edit(ana, key, "two");
        try (PlainGit git = PlainGit.office(ana)) {
            assertTrue(git.paths().stream().noneMatch(p -> p.contains("link") || p.contains("..")),
                    git.paths().toString());
            assertNotNull(git.text(path(key)));
        }
        assertEquals(List.of(), office(ana).remarks());
    }

    @Test
    void aMergeByHandKeepsWhatBothSidesDid() throws Exception {
        edit(ana, key, "by Ana");
        edit(ben, other, "by Ben");
        copyObjects(office(ben), office(ana));
        try (PlainGit git = PlainGit.office(ana)) {
            ObjectId theirs = ObjectId.fromString(office(ben).head());
            String text = new String(ben.snapshot().bytes(other).orElseThrow());
            git.setHead(git.commit("Merge by hand", Map.of(path(other), text), git.head(), theirs));
        }
        save(ana, "new");
        assertEquals("by Ana", title(ana, key));
        assertEquals("by Ben", title(ana, other));
    }
}
