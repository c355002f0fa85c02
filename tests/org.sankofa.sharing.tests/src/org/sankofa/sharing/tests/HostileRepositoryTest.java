package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.merge.RecordCodec;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TagSource;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.ReceiveResult;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.tests.TestGit.Thing;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;

/** What others send may be anything. It is taken or refused with a sentence; nothing is lost or written elsewhere. */
class HostileRepositoryTest extends SharingTestCase {

    /** Refs of a server that has very many; more with the system property. */
    private static final int REFS = Integer.getInteger("sankofa.sharing.refs", 3000);

    private Member ana;
    private RecordKey key;
    private HttpGit server;
    private Path hub;

    @BeforeEach
    void publish() throws Exception {
        server = closing(new HttpGit(Files.createDirectories(temp.resolve("server"))));
        String url = server.create("office.git");
        hub = server.repository("office.git");
        ana = founder("Ana");
        key = ana.add("good");
        new Publish(ana.shared, ana.space(), url).run(Progress.NONE);
    }

    private List<String> filesElsewhere() throws Exception {
        try (var files = Files.walk(temp)) {
            return files.filter(file -> !file.startsWith(temp.resolve("server")) && !file.startsWith(temp.resolve("Ana"))
                    && !file.startsWith(temp.resolve("Ben"))).map(Path::toString).sorted().toList();
        }
    }

    /** Puts a folder on top of what the server has. */
    private void push(TestGit git, ObjectId tree) throws Exception {
        git.move("main", git.commit("Look at this", tree, Instant.now(), git.head()));
    }

    private void assertUsable(Member member) throws Exception {
        assertEquals("good", member.title(key));
        try (var files = Files.list(member.workspace.directory().resolve("spaces"))) {
            assertEquals(List.of(SPACE + ".git"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "..|FILE", ".|FILE", "..|FOLDER", ".git|FOLDER",
            ".GIT|FOLDER", "git~1|FOLDER", "a\\b|FILE", "C:|FOLDER", "/etc|FOLDER", "a/../../b|FILE", "x\u0001y|FILE",
            "x<LF>y|FILE", ".gitmodules|FILE", "CON|FILE", "nul.xmi|FILE", "escape|LINK", "objects|MODULE", "Space.xmi|FILE",
            "RECORDS|FOLDER", "refs|FOLDER" })
    void oddThingsAreLeftAlone(String written, String what) throws Exception {
        String name = written.replace("<LF>", "\n");
        List<String> before = filesElsewhere();
        try (TestGit git = new TestGit(hub)) {
            Map<String, Thing> top = git.top(git.head());
            ObjectId blob = git.blob("../../outside".getBytes(StandardCharsets.UTF_8));
            top.put(name, switch (what) {
            case "FILE" -> new Thing(FileMode.REGULAR_FILE, blob);
            case "LINK" -> new Thing(FileMode.SYMLINK, blob);
            case "MODULE" -> new Thing(FileMode.GITLINK, ObjectId.fromString("1".repeat(40)));
            default -> new Thing(FileMode.TREE, git.folder(new TreeMap<>(Map.of("..",
                    new Thing(FileMode.REGULAR_FILE, blob), "x", new Thing(FileMode.REGULAR_FILE, blob)))));
            });
            push(git, git.folder(top));
        }
        ReceiveResult result = ana.receive();
        assertUsable(ana);
        if (!List.of("CON", "nul.xmi", "Space.xmi", "RECORDS", "refs").contains(name)) {
            assertTrue(result.remarks().stream().anyMatch(remark -> remark.startsWith("Ignored")),
                    result.remarks().toString());
        }
        assertEquals(before, filesElsewhere());
        ana.title(key, "still writable");
        ana.title(key, "good");
        ana.share();
        Member ben = member("Ben");
        ben.join(ana.shared.remotes(ana.space()).get(0).url());
        assertUsable(ben);
        assertSame(ana, ben);
        assertEquals(before, filesElsewhere());
    }

    @Test
    void nestingWithoutEndIsRefused() throws Exception {
        try (TestGit git = new TestGit(hub)) {
            ObjectId folder = git.folder(Map.of("x", new Thing(FileMode.REGULAR_FILE, git.blob(new byte[0]))));
            for (int i = 0; i < 300; i++) {
                folder = git.folder(Map.of("d", new Thing(FileMode.TREE, folder)));
            }
            Map<String, Thing> top = git.top(git.head());
            top.put("deep", new Thing(FileMode.TREE, folder));
            push(git, git.folder(top));
        }
        assertRefused(Code.DAMAGED);
    }

    private void assertRefused(Code code) throws Exception {
        String head = ana.space().head();
        SharingException e = assertFails(code, () -> ana.receive());
        assertTrue(e.getMessage().contains("Nothing here has changed"), e.getMessage());
        assertFails(code, () -> ana.share());
        assertEquals(head, ana.space().head());
        assertUsable(ana);
        Member ben = member("Ben");
        SharingException f = assertFails(code, () -> ben.join(ana.shared.remotes(ana.space()).get(0).url()));
        assertFalse(f.getMessage().isBlank());
        assertEquals(List.of(), ben.workspace.spaces());
    }

    @Test
    void aBombOfFoldersIsRefusedInNoTime() throws Exception {
        // ten levels of a thousand entries that are all the same folder: 10^30 files in a few kilobytes
        try (TestGit git = new TestGit(hub)) {
            ObjectId folder = git.folder(Map.of("x", new Thing(FileMode.REGULAR_FILE, git.blob(new byte[0]))));
            for (int i = 0; i < 10; i++) {
                Map<String, Thing> many = new TreeMap<>();
                for (int n = 0; n < 1000; n++) {
                    many.put("d" + n, new Thing(FileMode.TREE, folder));
                }
                folder = git.folder(many);
            }
            Map<String, Thing> top = git.top(git.head());
            top.put("bomb", new Thing(FileMode.TREE, folder));
            push(git, git.folder(top));
        }
        assertRefused(Code.DAMAGED);
    }

    @Test
    void aRecordThatIsTooLargeIsSetAsideAndTheRestIsTaken() throws Exception {
        RecordKey second = ana.add("second");
        ana.share();
        String path = "records/lesson/" + second.id().substring(0, 2) + "/" + second.id().substring(2, 4) + "/"
                + second.id() + ".xmi";
        try (TestGit git = new TestGit(hub)) {
            Map<String, Thing> files = git.files(git.head());
            files.put(path, new Thing(FileMode.REGULAR_FILE, git.blob(new byte[70 << 20])));
            push(git, git.tree(files));
        }
        ReceiveResult result = ana.receive();
        assertEquals("second", ana.title(second));
        assertTrue(String.join(" ", result.remarks()).contains(second.id()), result.remarks().toString());
        assertUsable(ana);
    }

    @Test
    void anObjectBeyondAllMeasureIsRefused() throws Exception {
        try (TestGit git = new TestGit(hub)) {
            Map<String, Thing> top = git.top(git.head());
            top.put("huge", new Thing(FileMode.REGULAR_FILE, git.blob(new byte[101 << 20])));
            push(git, git.folder(top));
        }
        assertRefused(Code.TOO_LARGE);
    }

    @Test
    void veryManyRefsDoNoHarm() throws Exception {
        StringBuilder packed = new StringBuilder("# pack-refs with: peeled fully-peeled sorted \n");
        String head = ana.space().head();
        for (int i = 0; i < REFS; i++) {
            packed.append(head).append(String.format(" refs/heads/x%07d\n", i));
        }
        Files.writeString(hub.resolve("packed-refs"), packed);
        ana.add("among many");
        assertEquals(1, ana.share().sent());
        Member ben = member("Ben");
        ben.join(ana.shared.remotes(ana.space()).get(0).url());
        assertSame(ana, ben);
        try (var refs = Files.walk(ben.space().repository().resolve("refs"))) {
            assertTrue(refs.filter(Files::isRegularFile).count() < 5);
        }
    }

    @Test
    void missingPartsAreNoticed() throws Exception {
        ObjectId gone;
        try (TestGit git = new TestGit(hub)) {
            Map<String, Thing> top = git.top(git.head());
            gone = ObjectId.fromString("2".repeat(40));
            top.put("gone", new Thing(FileMode.REGULAR_FILE, gone));
            push(git, git.folder(top));
        }
        String head = ana.space().head();
        SharingException e = org.junit.jupiter.api.Assertions.assertThrows(SharingException.class, () -> ana.receive());
        assertFalse(e.getMessage().isBlank());
        assertEquals(head, ana.space().head());
        assertUsable(ana);
    }

    @Test
    void noProgramOfAFolderIsStarted() throws Exception {
        Path folder = temp.resolve("server/hub.git");
        Member ben = founder("Ben");
        ben.add("good");
        new Publish(ben.shared, ben.space(), folder.toString()).run(Progress.NONE);
        Path marker = temp.resolve("server/was-run");
        Path hooks = Files.createDirectories(folder.resolve("hooks"));
        for (String name : List.of("pre-receive", "update", "post-receive", "post-update", "reference-transaction")) {
            Path hook = Files.writeString(hooks.resolve(name), "#!/bin/sh\ntouch '" + marker + "'\n");
            assertTrue(hook.toFile().setExecutable(true));
        }
        Files.writeString(folder.resolve("config"), "[core]\n\tbare = true\n\tfsmonitor = touch " + marker
                + "\n[uploadpack]\n\tpackObjectsHook = touch " + marker + "\n[include]\n\tpath = /dev/zero\n");
        Files.createDirectories(folder.resolve("objects/info"));
        Files.writeString(folder.resolve("objects/info/alternates"), "/dev\n" + temp.resolve("elsewhere") + "\n");
        ben.add("more");
        assertEquals(1, ben.share().sent());
        Member cleo = member("Ana2");
        cleo.join(folder.toString());
        assertSame(ben, cleo);
        assertFalse(Files.exists(marker));
    }

    @Test
    void linksInAFolderAreNotFollowed() throws Exception {
        Path secret = temp.resolve("server/secret.git");
        Path folder = temp.resolve("server/linked.git");
        new TestGit(secret).close();
        Files.createDirectories(folder.resolve("refs/heads"));
        Files.writeString(folder.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.createSymbolicLink(folder.resolve("objects"), secret.resolve("objects"));
        Member ben = member("Ben");
        assertFails(Code.NOT_A_SPACE, () -> ben.join(folder.toString()));
    }

    @Test
    void clocksMayBeWrongByYears() throws Exception {
        String path = "records/lesson/" + key.id().substring(0, 2) + "/" + key.id().substring(2, 4) + "/" + key.id()
                + ".xmi";
        try (TestGit git = new TestGit(hub)) {
            for (Instant when : List.of(Instant.parse("2061-01-01T00:00:00Z"), Instant.parse("1980-01-01T00:00:00Z"))) {
                Map<String, Thing> files = git.files(git.head());
                String text = git.text(git.head(), path).replaceAll("<title xml:lang=\"en\">[^<]*<",
                        "<title xml:lang=\"en\">at " + when + "<");
                files.put(path, new Thing(FileMode.REGULAR_FILE, git.blob(text.getBytes(StandardCharsets.UTF_8))));
                git.move("main", git.commit("At " + when, git.tree(files), when, git.head()));
            }
        }
        ReceiveResult result = ana.receive();
        assertTrue(String.join(" ", result.remarks()).contains("clock"), result.remarks().toString());
        assertEquals("at 1980-01-01T00:00:00Z", ana.title(key), "the order of histories counts, not that of clocks");
        ana.title(key, "good");
        ana.share();
        Member ben = member("Ben");
        ben.join(ana.shared.remotes(ana.space()).get(0).url());
        assertUsable(ben);
        ben.title(key, "by Ben");
        ben.share();
        ana.receive();
        assertEquals("by Ben", ana.title(key));
    }

    /** Members whose clocks are years wrong: whoever saw a value and writes another one wins, whatever the clocks say. */
    @Test
    void membersClocksMayBeWrongByYears() throws Exception {
        String path = "records/lesson/" + key.id().substring(0, 2) + "/" + key.id().substring(2, 4) + "/" + key.id()
                + ".xmi";
        Member ben = member("Ben");
        ben.join(ana.shared.remotes(ana.space()).get(0).url());
        for (Instant when : List.of(Instant.parse("2071-01-01T00:00:00Z"), Instant.parse("2021-01-01T00:00:00Z"))) {
            String tag = new TagSource(Clock.fixed(when, ZoneOffset.UTC), new Random(when.getEpochSecond())).next();
            try (TestGit git = new TestGit(hub)) {
                Map<String, Thing> files = git.files(git.head());
                RecordCodec codec = new RecordCodec();
                RecordState before = codec.parseUnchecked(git.text(git.head(), path).getBytes(StandardCharsets.UTF_8));
                byte[] after = codec.write(before.edit(tag).set(key.id(), org.sankofa.merge.Keys.value("asOf"),
                        when.toString().substring(0, 4)).done());
                files.put(path, new Thing(FileMode.REGULAR_FILE, git.blob(after)));
                git.move("main", git.commit("Save\n\nSankofa-Write: " + tag + "\n", git.tree(files), when, git.head()));
            }
            ReceiveResult result = ana.receive();
            assertEquals(0, result.adopted(), "it was a save of a member");
            assertEquals(when.toString().substring(0, 4), ana.lesson(key).getAsOf().toString());
            ana.title(key, "after " + when);
            ana.share();
            ben.receive();
            assertEquals("after " + when, ben.title(key));
            ben.title(key, "good");
            ben.share();
            ana.receive();
            assertUsable(ana);
            assertEquals(List.of(), ana.workspace.snapshot().state(key).orElseThrow().conflicts());
            assertSame(ana, ben);
        }
    }
}
