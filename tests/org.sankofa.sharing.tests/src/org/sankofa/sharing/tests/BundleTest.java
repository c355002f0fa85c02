package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.sharing.BundleResult;
import org.sankofa.sharing.FetchFiles;
import org.sankofa.sharing.Join;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.ReadBundle;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.SharingOptions;
import org.sankofa.sharing.WriteBundle;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;

/** Spaces in files, attached files, and seeds that servers offer. */
class BundleTest extends SharingTestCase {

    private Member ana;
    private RecordKey key;

    @BeforeEach
    void found() throws Exception {
        ana = founder("Ana");
        key = ana.add("first");
    }

    private int write(Path file) throws SharingException {
        return new WriteBundle(ana.shared, ana.space(), file).sinceLast().run(Progress.NONE);
    }

    private static BundleResult read(Member member, Path file) throws SharingException {
        return new ReadBundle(member.shared, file).as(SPACE).run(Progress.NONE);
    }

    @Test
    void spacesTravelByStick() throws Exception {
        String attached = ana.space().files().put(new ByteArrayInputStream("a letter".getBytes()));
        Path all = temp.resolve("all.bundle");
        assertEquals(2, write(all));
        Member ben = member("Ben");
        BundleResult joined = read(ben, all);
        assertTrue(joined.joined().isPresent());
        assertEquals(List.of(), ben.shared.remotes(ben.space()), "a stick is no place to share through");
        assertSame(ana, ben);
        assertEquals("a letter", new String(ben.space().files().open(attached).orElseThrow().readAllBytes()));

        ana.title(key, "by Ana");
        ben.title(key, "by Ben");
        Path next = temp.resolve("next.bundle");
        assertEquals(1, write(next));
        assertTrue(Files.size(next) < Files.size(all));
        BundleResult received = read(ben, next);
        assertEquals(1, received.received().orElseThrow().conflicts());
        assertFalse(read(ben, next).received().orElseThrow().anything(), "once more changes nothing");
        assertFalse(read(ben, all).received().orElseThrow().anything());
        Path back = temp.resolve("back.bundle");
        new WriteBundle(ben.shared, ben.space(), back).since(ana.space().head()).run(Progress.NONE);
        read(ana, back);
        assertSame(ana, ben);
        assertEquals(0, new WriteBundle(ana.shared, ana.space(), temp.resolve("none.bundle"))
                .since(ana.space().head()).run(Progress.NONE));
        assertFalse(Files.exists(temp.resolve("none.bundle")));
    }

    @Test
    void aFileThatBuildsOnMoreThanIsHereSaysSo() throws Exception {
        write(temp.resolve("1.bundle"));
        ana.add("second");
        Path second = temp.resolve("2.bundle");
        write(second);
        Member ben = member("Ben");
        assertFails(Code.MISSING_BEFORE, () -> read(ben, second));
        assertEquals(List.of(), ben.workspace.spaces());
        Member other = founder("Other");
        String head = other.space().head();
        assertFails(Code.MISSING_BEFORE, () -> read(other, second));
        assertEquals(head, other.space().head());
    }

    @Test
    void brokenFilesChangeNothing() throws Exception {
        Path whole = temp.resolve("whole.bundle");
        write(whole);
        byte[] bytes = Files.readAllBytes(whole);
        Member ben = member("Ben");
        Path broken = temp.resolve("broken.bundle");
        for (int length = 0; length < bytes.length; length += Math.max(1, bytes.length / 23)) {
            Files.write(broken, Arrays.copyOf(bytes, length));
            try {
                read(ben, broken);
                throw new AssertionError("a file of " + length + " of " + bytes.length + " bytes was taken");
            } catch (SharingException e) {
                assertFalse(e.getMessage().isBlank());
            }
            byte[] flipped = bytes.clone();
            flipped[Math.min(length + 200, bytes.length - 1)] ^= 0x55;
            Files.write(broken, flipped);
            try {
                read(ben, broken);
                throw new AssertionError("a file with a wrong byte was taken");
            } catch (SharingException e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
        assertEquals(List.of(), ben.workspace.spaces());
        try (var left = Files.list(ben.workspace.directory().resolve("spaces"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void privateSpacesGoIntoNoFile() throws Exception {
        Space secret = ana.workspace.createSpace(SpaceOptions.of("mine", Space.Kind.PRIVATE));
        Path file = temp.resolve("x.bundle");
        assertFails(Code.PRIVATE, () -> new WriteBundle(ana.shared, secret, file).run(Progress.NONE));
        assertFalse(Files.exists(file));
    }

    @Test
    void attachedFilesAreSentAndFetchedOnRequest() throws Exception {
        byte[] content = new byte[200_000];
        new java.util.Random(1).nextBytes(content);
        String attached = ana.space().files().put(new ByteArrayInputStream(content));
        HttpGit server = closing(new HttpGit(Files.createDirectories(temp.resolve("server"))));
        for (String url : List.of(folder("hub.git"), server.create("office.git"))) {
            if (!ana.shared.remotes(ana.space()).isEmpty()) {
                ana.shared.removeRemote(ana.space(), "network");
            }
            assertEquals(count(ana), new Publish(ana.shared, ana.space(), url).run(Progress.NONE).files());
            Member ben = member("Ben" + url.length());
            ben.join(url);
            assertEquals(-1, ben.space().files().size(attached), "it did not come by itself");
            assertEquals(Set.of(attached), new FetchFiles(ben.shared, ben.space(), List.of(attached)).run(Progress.NONE));
            assertArrayEquals(content, ben.space().files().open(attached).orElseThrow().readAllBytes());
            assertEquals(count(ana) - 1, new FetchFiles(ben.shared, ben.space()).run(Progress.NONE).size());
            assertEquals(Set.of(), new FetchFiles(ben.shared, ben.space()).run(Progress.NONE));
            String mine = ben.space().files().put(new ByteArrayInputStream(url.getBytes()));
            ben.share();
            assertEquals(Set.of(mine), new FetchFiles(ana.shared, ana.space()).run(Progress.NONE));
        }
    }

    private static int count(Member member) throws Exception {
        return org.sankofa.store.transfer.Transfer.of(member.space()).files().size();
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsNotTaken() throws Exception {
        new Publish(ana.shared, ana.space(), folder("hub.git")).run(Progress.NONE);
        String forged = "0".repeat(64);
        try (TestGit git = new TestGit(temp.resolve("hub.git"))) {
            var update = git.repository.updateRef("refs/sankofa/files/" + forged);
            update.setNewObjectId(git.blob("something else".getBytes()));
            update.forceUpdate();
        }
        assertEquals(Set.of(), new FetchFiles(ana.shared, ana.space(), List.of(forged)).run(Progress.NONE));
        assertEquals(-1, ana.space().files().size(forged));
    }

    @Test
    void recoveryCopiesAreNeverSent() throws Exception {
        Path recovery = ana.space().repository().resolve("refs/sankofa/recovery");
        org.eclipse.jgit.lib.ObjectId copy;
        try (var session = ana.workspace.edit(key)) {
            session.run("Edit", () -> ((org.sankofa.model.Lesson) session.record())
                    .setTitle(org.sankofa.model.text.Text.of("en", "not saved, and very secret")));
            ana.workspace.flushRecovery();
            try (var files = Files.list(recovery)) {
                copy = org.eclipse.jgit.lib.ObjectId.fromString(Files.readString(files.findFirst().orElseThrow()).strip());
            }
            new Publish(ana.shared, ana.space(), folder("hub.git")).run(Progress.NONE);
            write(temp.resolve("all.bundle"));
        }
        try (TestGit git = new TestGit(temp.resolve("hub.git"))) {
            assertEquals(List.of("HEAD", "refs/heads/main"),
                    git.repository.getRefDatabase().getRefs().stream().map(ref -> ref.getName()).sorted().toList());
            assertFalse(git.repository.getObjectDatabase().has(copy));
        }
        Member ben = member("Ben");
        read(ben, temp.resolve("all.bundle"));
        try (TestGit git = new TestGit(ben.space().repository())) {
            assertFalse(git.repository.getObjectDatabase().has(copy));
        }
    }

    @Test
    void joiningGoesOnWithTheSeedThatWasBegun() throws Exception {
        HttpGit server = closing(new HttpGit(Files.createDirectories(temp.resolve("server"))));
        String url = server.create("office.git");
        for (int i = 0; i < 30; i++) {
            ana.add("lesson " + i + " " + new java.util.Random(i).ints(200).sum());
        }
        Path seed = temp.resolve("seed");
        new WriteBundle(ana.shared, ana.space(), seed).run(Progress.NONE);
        byte[] bytes = Files.readAllBytes(seed);
        ana.add("after the seed");
        new Publish(ana.shared, ana.space(), url).run(Progress.NONE);
        int[] cut = { bytes.length / 2 };
        server.before = exchange -> serveSeed(exchange, bytes, cut);
        Member ben = member("Ben");
        SharedSpaces bens = Sharing.plain().of(ben.workspace,
                SharingOptions.of(Questions.NOBODY).withCache(temp.resolve("cache")));
        SharingException e = assertFails(Code.NO_CONNECTION, () -> new Join(bens, url).as(SPACE).run(Progress.NONE));
        assertTrue(e.getMessage().contains("goes on"), e.getMessage());
        cut[0] = Integer.MAX_VALUE;
        server.requests.clear();
        new Join(bens, url).as(SPACE).run(Progress.NONE);
        assertSame(ana, ben);
        assertTrue(rangeAsked > 0, "it went on from where it was");
        try (var left = Files.list(temp.resolve("cache"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    private long rangeAsked;

    private boolean serveSeed(com.sun.net.httpserver.HttpExchange exchange, byte[] bytes, int[] cut) throws Exception {
        if (!exchange.getRequestURI().getPath().endsWith("/sankofa-seed.bundle")) {
            return false;
        }
        String range = exchange.getRequestHeaders().getFirst("Range");
        int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        rangeAsked = from;
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        exchange.sendResponseHeaders(range == null ? 200 : 206, bytes.length - from);
        exchange.getResponseBody().write(bytes, from, Math.min(cut[0], bytes.length) - from);
        exchange.getResponseBody().flush();
        if (cut[0] < bytes.length) {
            exchange.close();
        }
        return true;
    }

    @Test
    void aWorthlessSeedCostsNothingButItsWay() throws Exception {
        HttpGit server = closing(new HttpGit(Files.createDirectories(temp.resolve("server"))));
        String url = server.create("office.git");
        new Publish(ana.shared, ana.space(), url).run(Progress.NONE);
        byte[] rubbish = "# v2 git bundle\nrubbish".getBytes();
        server.before = exchange -> serveSeed(exchange, rubbish, new int[] { Integer.MAX_VALUE });
        Member ben = member("Ben");
        SharedSpaces bens = Sharing.plain().of(ben.workspace,
                SharingOptions.of(Questions.NOBODY).withCache(temp.resolve("cache")));
        new Join(bens, url).as(SPACE).run(Progress.NONE);
        assertSame(ana, ben);
    }
}
