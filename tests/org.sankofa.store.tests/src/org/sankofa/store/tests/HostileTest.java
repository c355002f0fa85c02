package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.ImportedSpace;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Workspace;

/** Spaces made by somebody who means harm: nothing is opened, nothing is run, the rest stays usable. */
class HostileTest extends StoreTestCase {

    private static final String ID = "11111111-2222-3333-4444-555555555555";
    private static final String PATH = "records/lesson/11/11/" + ID + ".xmi";

    private Workspace workspace;
    private RecordKey good;

    @BeforeEach
    void open() throws Exception {
        workspace = workspace("w", ANA);
        good = save(workspace, "good");
    }

    static List<String> names() {
        return List.copyOf(records().keySet());
    }

    private static Map<String, String> records() {
        Map<String, String> cases = new LinkedHashMap<>();
        String open = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        String root = "<s:Lesson xmlns:s=\"http://sankofa.org/model/1.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" schema=\"1\" id=\""
                + ID + "\"";
        cases.put("external entity", open + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + root
                + " language=\"&e;\"/>");
        cases.put("entity bomb", open + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + root
                + " language=\"&b;\"/>");
        cases.put("schema location", open + root
                + " xsi:schemaLocation=\"http://sankofa.org/model/1.0 http://127.0.0.1:PORT/x.xsd\"/>");
        cases.put("reference to the web", open + root
                + "><supersededBy href=\"http://127.0.0.1:PORT/x.xmi#/\"/></s:Lesson>");
        cases.put("reference to a file", open + root + "><supersededBy href=\"file:///etc/passwd#/\"/></s:Lesson>");
        cases.put("reference upwards", open + root + "><supersededBy href=\"../../x.xmi#/\"/></s:Lesson>");
        cases.put("processing instruction", open + "<?xml-stylesheet href=\"http://127.0.0.1:PORT/\"?>" + root
                + "/>");
        cases.put("include", open + root
                + "><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/></s:Lesson>");
        cases.put("deep nesting", open + root + ">" + "<a>".repeat(100_000));
        cases.put("many attributes", open + root + attributes(200_000) + "/>");
        cases.put("not XML", "MZ\u0000\u0001 rubbish");
        cases.put("empty", "");
        cases.put("null bytes", "\u0000".repeat(1000));
        cases.put("another id", open + root.replace(ID, "99999999-2222-3333-4444-555555555555") + "/>");
        cases.put("another kind", open + root.replace("Lesson", "CountryCase") + "/>");
        return cases;
    }

    private static String attributes(int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(" a").append(i).append("=\"\"");
        }
        return text.toString();
    }

    /** Puts bytes where a record is kept, in a commit that looks as if the program had made it. */
    private void forge(String path, byte[] bytes) throws Exception {
        try (PlainGit git = PlainGit.office(workspace)) {
            ObjectId tree = git.put(git.commit(git.head()).getTree().getId(), path.split("/"), 0, git.blob(bytes),
                    FileMode.REGULAR_FILE);
            git.setHead(git.commitTree("Edit\n\nSankofa-Write: 000000000000", tree, git.head()));
        }
    }

    private void assertUsable() throws Exception {
        assertEquals("good", title(workspace, good));
        edit(workspace, good, "better");
        assertEquals("better", title(workspace, good));
        save(workspace, "new");
        assertEquals(2, workspace.snapshot().records(SPACE, "lesson").count());
    }

    @ParameterizedTest
    @MethodSource("names")
    void hostileRecordsAreRefusedAndTheRestIsUsable(String name) throws Exception {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String text = records().get(name).replace("PORT", Integer.toString(server.getLocalPort()));
            forge(PATH, text.getBytes(StandardCharsets.UTF_8));
            RecordKey key = new RecordKey(SPACE, "lesson", ID);
            Snapshot snapshot = workspace.snapshot();
            assertTrue(snapshot.record(key).isEmpty());
            assertTrue(snapshot.unreadable(key).orElseThrow().length() > 20);
            assertStore(Code.INVALID_CONTENT, () -> workspace.edit(key));
            assertUsable();
            assertConnected(server, false);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void hostileRecordsInACommitByGitArePutAside(String name) throws Exception {
        String text = records().get(name).replace("PORT", "9");
        try (PlainGit git = PlainGit.office(workspace)) {
            git.setHead(git.commit("By hand", Map.of(PATH, text), git.head()));
        }
        assertUsable();
        try (PlainGit git = PlainGit.office(workspace)) {
            assertFalse(git.paths().contains(PATH));
            assertTrue(git.paths().stream().anyMatch(path -> path.startsWith("quarantine/")));
        }
    }

    private static void assertConnected(ServerSocket server, boolean expected) throws Exception {
        boolean connected = true;
        try {
            server.accept().close();
        } catch (java.net.SocketTimeoutException e) {
            connected = false;
        }
        assertEquals(expected, connected, "nothing is asked from the network");
    }

    @Test
    void aHugeRecordIsRefusedWithoutReadingIt() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(100 << 20);
        bytes.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<s:Lesson language=\"".getBytes());
        byte[] block = new byte[1 << 20];
        java.util.Arrays.fill(block, (byte) 'a');
        for (int i = 0; i < 100; i++) {
            bytes.write(block);
        }
        forge(PATH, bytes.toByteArray());
        RecordKey key = new RecordKey(SPACE, "lesson", ID);
        assertTrue(workspace.snapshot().record(key).isEmpty());
        assertTrue(workspace.snapshot().unreadable(key).orElseThrow().contains("larger"));
        assertUsable();
    }

    private Path hostileRepository() throws Exception {
        Path folder = temp.resolve("given.git");
        try (PlainGit git = PlainGit.create(folder)) {
            copyObjects(office(workspace).repository(), folder);
            ObjectId head = ObjectId.fromString(office(workspace).head());
            ObjectId tree = git.commit(head).getTree().getId();
            ObjectId blob = git.blob("/etc/passwd".getBytes());
            tree = git.put(tree, new String[] { "records", "lesson", "link.xmi" }, 0, blob, FileMode.SYMLINK);
            tree = git.put(tree, new String[] { "module" }, 0, head, FileMode.GITLINK);
            tree = git.put(tree, new String[] { "RECORDS", "lesson", "x" }, 0, blob, FileMode.REGULAR_FILE);
            tree = git.put(tree, new String[] { "records", "lesson", "..", "..", "up.xmi" }, 0, blob,
                    FileMode.REGULAR_FILE);
            tree = git.put(tree, new String[] { ".git", "config" }, 0, blob, FileMode.REGULAR_FILE);
            tree = git.put(tree, new String[] { ".gitmodules" }, 0, blob, FileMode.REGULAR_FILE);
            tree = git.put(tree, new String[] { "records", "lesson", "AB", "CD", Ids.newId().toUpperCase() + ".xmi" }, 0,
                    blob, FileMode.REGULAR_FILE);
            git.setHead(git.commitTree("Edit\n\nSankofa-Write: 000000000000", tree, head));
        }
        Path marker = temp.resolve("hook-was-run");
        for (String hook : List.of("pre-receive", "post-update", "pre-commit", "reference-transaction",
                "post-checkout")) {
            Path file = Files.createDirectories(folder.resolve("hooks")).resolve(hook);
            Files.writeString(file, "#!/bin/sh\ntouch " + marker + "\n");
            assertTrue(file.toFile().setExecutable(true));
        }
        Files.writeString(folder.resolve("config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n"
                + "\tfsmonitor = touch " + marker + "\n\thooksPath = hooks\n[include]\n\tpath = /etc/passwd\n"
                + "[filter \"x\"]\n\tsmudge = touch " + marker + "\n");
        Path outside = Files.createDirectories(temp.resolve("outside/objects"));
        Files.writeString(Files.createDirectories(folder.resolve("objects/info")).resolve("alternates"),
                outside.toString() + "\n");
        return folder;
    }

    @Test
    void aHandedOverRepositoryIsNeverOpenedInPlace() throws Exception {
        Path folder = hostileRepository();
        Workspace fresh = closing(org.sankofa.store.Workspaces.create(temp.resolve("fresh"), BEN));
        ImportedSpace imported = fresh.importSpace(folder, SpaceOptions.of(SPACE, Space.Kind.NETWORK));
        assertFalse(Files.exists(temp.resolve("hook-was-run")));
        Path repository = imported.space().repository();
        assertFalse(Files.exists(repository.resolve("hooks")));
        assertFalse(Files.exists(repository.resolve("objects/info/alternates")));
        assertFalse(Files.readString(repository.resolve("config")).contains("fsmonitor"));
        String remarks = String.join("\n", imported.remarks());
        for (String word : List.of("hooks", "configuration", "another folder", "link", "submodule", "name")) {
            assertTrue(remarks.contains(word), word + " in:\n" + remarks);
        }
        assertEquals("good", title(fresh, good));
        edit(fresh, good, "better");
        assertEquals(1, fresh.snapshot().count(SPACE, "lesson"));
        assertFalse(Files.exists(temp.resolve("hook-was-run")));
    }

    @Test
    void rubbishIsNotTakenOver() throws Exception {
        assertStore(Code.INVALID_CONTENT,
                () -> workspace.importSpace(temp, SpaceOptions.of("x", Space.Kind.NETWORK)));
        Path empty = temp.resolve("empty.git");
        PlainGit.create(empty).close();
        assertStore(Code.INVALID_CONTENT,
                () -> workspace.importSpace(empty, SpaceOptions.of("x", Space.Kind.NETWORK)));
        try (PlainGit git = PlainGit.open(empty)) {
            git.setHead(git.commit("No space", Map.of("README.md", "Hello")));
        }
        assertStore(Code.INVALID_CONTENT,
                () -> workspace.importSpace(empty, SpaceOptions.of("x", Space.Kind.NETWORK)));
        Files.writeString(empty.resolve("shallow"), "0".repeat(40) + "\n");
        assertStore(Code.INVALID_CONTENT,
                () -> workspace.importSpace(empty, SpaceOptions.of("x", Space.Kind.NETWORK)));
        assertEquals(1, workspace.spaces().size());
        List<String> left = new ArrayList<>(List.of(workspace.directory().resolve("spaces").toFile().list()));
        assertEquals(List.of(SPACE + ".git"), left);
    }

    @Test
    void anIncompleteRepositoryIsNotTakenOver() throws Exception {
        Path folder = temp.resolve("part.git");
        try (PlainGit git = PlainGit.create(folder)) {
            git.setHead(git.commitTree("Edit\n\nSankofa-Write: 000000000000", ObjectId.fromString("1".repeat(40))));
        }
        assertStore(Code.INVALID_CONTENT,
                () -> workspace.importSpace(folder, SpaceOptions.of("x", Space.Kind.NETWORK)));
    }

    @Test
    void linksOutOfAHandedOverRepositoryAreNotFollowed() throws Exception {
        Path folder = temp.resolve("linked.git");
        PlainGit.create(folder).close();
        Path packs = folder.resolve("objects/pack");
        Files.delete(packs);
        Files.createSymbolicLink(packs, office(workspace).repository().resolve("objects/pack"));
        Files.writeString(folder.resolve("refs/heads/main"), office(workspace).head() + "\n");
        assertStore(Code.INVALID_CONTENT,
                () -> workspace.importSpace(folder, SpaceOptions.of("x", Space.Kind.NETWORK)));
    }

    @Test
    void aSpaceWhoseFolderIsALinkIsNotOpened() throws Exception {
        workspace.close();
        Path repository = office(workspace).repository();
        Path elsewhere = temp.resolve("elsewhere.git");
        Files.move(repository, elsewhere);
        Files.createSymbolicLink(repository, elsewhere);
        Workspace again = reopen(workspace);
        assertEquals(List.of(), again.spaces());
        assertTrue(again.remarks().get(0).contains("link"), again.remarks().toString());
        again.createSpace(SpaceOptions.of("other", Space.Kind.OFFICE));
        Files.delete(repository);
        Files.move(elsewhere, repository);
        again.close();
        assertEquals("good", title(reopen(again), good), "it is in the list still");
    }
}
