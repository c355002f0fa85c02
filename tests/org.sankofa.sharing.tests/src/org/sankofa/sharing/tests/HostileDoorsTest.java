package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.transport.BundleWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.ReadBundle;
import org.sankofa.sharing.ReceiveResult;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.tests.TestGit.Thing;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;

/** What others send may be anything, by whatever door it comes: a folder, HTTP, SSH, a file. */
class HostileDoorsTest extends SharingTestCase {

    /** The ways in, with that of a file. */
    enum Way {
        FOLDER, HTTP, SSH, FILE
    }

    private Member ana;
    private RecordKey key;
    private Path hub;
    private Way way;
    private String url;

    private void publish(Way by) throws Exception {
        way = by;
        url = serve(by == Way.FILE ? Door.FOLDER : Door.valueOf(by.name()), "office.git");
        hub = served("office.git");
        ana = founder("Ana");
        key = ana.add("good");
        new Publish(ana.shared, ana.space(), url).run(Progress.NONE);
    }

    private String address() throws Exception {
        if (way != Way.FILE) {
            return url;
        }
        Path file = temp.resolve("hostile.bundle");
        try (TestGit git = new TestGit(hub); OutputStream out = Files.newOutputStream(file)) {
            BundleWriter writer = new BundleWriter(git.repository);
            writer.include("refs/heads/main", git.head());
            writer.writeBundle(NullProgressMonitor.INSTANCE, out);
        }
        return file.toString();
    }

    private ReceiveResult receive() throws Exception {
        return way == Way.FILE ? new ReadBundle(ana.shared, Path.of(address())).run(Progress.NONE).received().orElseThrow()
                : ana.receive();
    }

    private void put(Map<String, Thing> more) throws Exception {
        try (TestGit git = new TestGit(hub)) {
            Map<String, Thing> top = git.top(git.head());
            top.putAll(more);
            git.move("main", git.commit("Look at this", git.folder(top), Instant.now(), git.head()));
        }
    }

    private Thing file(String content) throws Exception {
        try (TestGit git = new TestGit(hub)) {
            return new Thing(FileMode.REGULAR_FILE, git.blob(content.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Thing folder(Map<String, Thing> content) throws Exception {
        try (TestGit git = new TestGit(hub)) {
            return new Thing(FileMode.TREE, git.folder(new TreeMap<>(content)));
        }
    }

    private List<String> filesElsewhere() throws Exception {
        try (var files = Files.walk(temp)) {
            return files.filter(file -> !file.startsWith(temp.resolve("server")) && !file.startsWith(temp.resolve("Ana"))
                    && !file.startsWith(temp.resolve("Ben")) && !file.startsWith(temp.resolve("home"))
                    && !file.endsWith("hostile.bundle")).map(Path::toString).sorted().toList();
        }
    }

    private void assertUsable(Member member) throws Exception {
        assertEquals("good", member.title(key));
        try (var files = Files.list(member.workspace.directory().resolve("spaces"))) {
            assertEquals(List.of(SPACE + ".git"), files.map(f -> f.getFileName().toString()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void oddThingsAreLeftAlone(Way by) throws Exception {
        publish(by);
        List<String> before = filesElsewhere();
        Thing some = file("../../outside");
        Thing below = folder(Map.of("..", some, "x", some));
        Map<String, Thing> odd = new TreeMap<>();
        for (String name : List.of("..", ".", "a\\b", "a/../../b", "x\u0001y", "x\ny", ".gitmodules", "CON", "nul.xmi")) {
            odd.put(name, some);
        }
        for (String name : List.of(".git", ".GIT", "git~1", "C:", "/etc", "refs", "RECORDS", "Records")) {
            odd.put(name, below);
        }
        odd.put("escape", new Thing(FileMode.SYMLINK, some.id()));
        odd.put("objects", new Thing(FileMode.GITLINK, ObjectId.fromString("1".repeat(40))));
        put(odd);
        ReceiveResult result = receive();
        assertUsable(ana);
        assertTrue(result.remarks().stream().anyMatch(remark -> remark.startsWith("Ignored")), result.remarks().toString());
        assertEquals(before, filesElsewhere());
        ana.title(key, "still writable");
        ana.title(key, "good");
        ana.share();
        Member ben = member("Ben");
        ben.join(url);
        assertUsable(ben);
        assertSame(ana, ben);
        assertEquals(before, filesElsewhere());
    }

    /** On disks and in tables that take upper for lower case, these are one: here they must not be. */
    @ParameterizedTest
    @EnumSource(Way.class)
    void namesThatDifferInCaseAloneAreNotTaken(Way by) throws Exception {
        publish(by);
        String upper = key.id().toUpperCase(java.util.Locale.ROOT);
        try (TestGit git = new TestGit(hub)) {
            Map<String, Thing> files = git.files(git.head());
            String path = "records/lesson/" + key.id().substring(0, 2) + "/" + key.id().substring(2, 4) + "/";
            Thing other = new Thing(FileMode.REGULAR_FILE, git.blob(git.text(git.head(), path + key.id() + ".xmi")
                    .replace(">good<", ">evil<").getBytes(StandardCharsets.UTF_8)));
            files.put(path + upper + ".xmi", other);
            files.put(path + key.id() + ".XMI", other);
            files.put("records/Lesson/" + key.id().substring(0, 2) + "/" + key.id().substring(2, 4) + "/" + key.id()
                    + ".xmi", other);
            files.put("SPACE.XMI", other);
            git.move("main", git.commit("Look alike", git.tree(files), Instant.now(), git.head()));
        }
        ReceiveResult result = receive();
        assertUsable(ana);
        assertEquals(List.of(key), ana.workspace.snapshot().keys(SPACE, "lesson").toList());
        assertTrue(result.adopted() == 1, "it was a commit of plain Git");
        ana.share();
        Member ben = member("Ben");
        ben.join(url);
        assertUsable(ben);
        assertSame(ana, ben);
    }

    private void assertRefused(Code code) throws Exception {
        String head = ana.space().head();
        SharingException e = assertFails(code, this::receive);
        assertTrue(e.getMessage().contains("Nothing here has changed"), e.getMessage());
        assertEquals(head, ana.space().head());
        assertUsable(ana);
        Member ben = member("Ben");
        String from = address();
        SharingException f = assertThrows(SharingException.class, () -> ben.join(from));
        assertEquals(code, f.code());
        assertEquals(List.of(), ben.workspace.spaces());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void bombsAreRefused(Way by) throws Exception {
        publish(by);
        Thing deep = folder(Map.of("x", file("")));
        for (int i = 0; i < 300; i++) {
            deep = folder(Map.of("d", deep));
        }
        Thing wide = folder(Map.of("x", file("")));
        for (int i = 0; i < 10; i++) {
            Map<String, Thing> many = new TreeMap<>();
            for (int n = 0; n < 300; n++) {
                many.put("d" + n, wide);
            }
            wide = folder(many);
        }
        put(Map.of("deep", deep, "bomb", wide));
        assertRefused(Code.DAMAGED);
    }

    @ParameterizedTest
    @EnumSource(value = Way.class, names = { "FOLDER", "FILE" })
    void whatIsBeyondAllMeasureIsRefused(Way by) throws Exception {
        publish(by);
        try (TestGit git = new TestGit(hub)) {
            Thing huge = new Thing(FileMode.REGULAR_FILE, git.blob(new byte[101 << 20]));
            put(Map.of("huge", huge));
        }
        assertRefused(Code.TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(value = Way.class, names = { "FOLDER", "SSH" })
    void missingPartsAreNoticed(Way by) throws Exception {
        publish(by);
        put(Map.of("gone", new Thing(FileMode.REGULAR_FILE, ObjectId.fromString("2".repeat(40)))));
        String head = ana.space().head();
        SharingException e = assertThrows(SharingException.class, () -> ana.receive());
        assertFalse(e.getMessage().isBlank());
        assertEquals(head, ana.space().head());
        assertUsable(ana);
    }

    /** Names that stand for each other in a circle, or for what is no branch. */
    @Test
    void branchesOfAFolderThatLeadNowhereAreSaidToBeDamaged() throws Exception {
        publish(Way.FOLDER);
        String head = ana.space().head();
        String good = Files.readString(hub.resolve("refs/heads/main"));
        for (String content : List.of("ref: refs/heads/main\n", "ref: ../../../../etc/passwd\n", "", "\0\0\0",
                "g".repeat(40), "1".repeat(40) + "\n")) {
            Files.writeString(hub.resolve("refs/heads/main"), content);
            Files.writeString(hub.resolve("HEAD"), "ref: HEAD\n");
            SharingException e = assertThrows(SharingException.class, () -> ana.receive(), content);
            assertFalse(e.getMessage().isBlank());
            assertThrows(SharingException.class, () -> {
                ana.title(key, "good");
                ana.title(key, "better");
                ana.title(key, "good");
                ana.share();
            }, content);
            assertUsable(ana);
            assertEquals(content, Files.readString(hub.resolve("refs/heads/main")), "it is not overwritten");
        }
        Files.writeString(hub.resolve("refs/heads/main"), good);
        ana.share();
        assertFalse(head.equals(ana.space().head()));
        Member ben = member("Ben");
        ben.join(url);
        assertSame(ana, ben);
    }
}
