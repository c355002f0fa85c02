package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.Test;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.Write;
import org.sankofa.model.Attachment;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.NewEpoch;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Rewriting;
import org.sankofa.store.Signature.State;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;
import org.sankofa.store.StoreCounters;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.internal.WorkspaceImpl;
import org.sankofa.store.internal.git.Disk;

/** Histories that are begun anew because something must not be in them any more. */
class EpochTest extends StoreTestCase {

    private static final String SECRET = "Xanadu";
    /** Later operations of the disk fail only at some places, unless rounds are asked for. */
    private static final int STRIDE = Integer.getInteger("sankofa.rounds", 0) > 0 ? 10_000 : 8;

    /** Replaces a word everywhere, and throws away files of that content. */
    private record Forgetting(String word, String file) implements Rewriting {

        @Override
        public boolean concerns(byte[] content) {
            return new String(content, StandardCharsets.UTF_8).contains(word);
        }

        @Override
        public RecordState record(RecordState state) {
            List<Write> writes = new ArrayList<>();
            boolean any = false;
            for (Write write : state.writes()) {
                boolean hit = write.value() != null && write.value().contains(word);
                any |= hit;
                writes.add(hit ? new Write(write.object(), write.key(), write.tag(), text(write.value())) : write);
            }
            Map<String, org.sankofa.merge.TypeName> types = new java.util.HashMap<>();
            state.objects().forEach(o -> types.put(o, state.type(o)));
            return any ? RecordState.of(state.schema(), state.kind(), state.id(), types, writes) : state;
        }

        @Override
        public String text(String text) {
            return text.replace(word, "somewhere");
        }

        @Override
        public Identity author(Identity author) {
            return author.name().contains(word) ? Identity.of("Somebody", "nobody@example.org") : author;
        }

        @Override
        public Set<String> droppedFiles() {
            return file.isEmpty() ? Set.of() : Set.of(file);
        }
    }

    private static NewEpoch forget(Workspace workspace, String file) throws Exception {
        return office(workspace).beginAnew(new Forgetting(SECRET, file), "Take a word out", Progress.NONE);
    }

    private static int epoch(Workspace workspace) {
        return office(workspace).info().getEpoch();
    }

    /** Looks into every object a repository holds, whether something refers to it or not. */
    private static List<String> objectsWith(Path repository, String word) throws Exception {
        List<String> found = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        try (Repository git = new FileRepositoryBuilder().setGitDir(repository.toFile()).setBare().build()) {
            var directory = ((org.eclipse.jgit.internal.storage.file.FileRepository) git).getObjectDatabase();
            for (var pack : directory.getPacks()) {
                pack.forEach(entry -> ids.add(entry.toObjectId().name()));
            }
            try (var files = Files.walk(repository.resolve("objects"))) {
                files.filter(f -> f.getFileName().toString().matches("[0-9a-f]{38}"))
                        .forEach(f -> ids.add(f.getParent().getFileName() + f.getFileName().toString()));
            }
            for (String id : ids) {
                byte[] bytes = git.open(ObjectId.fromString(id)).getBytes();
                if (new String(bytes, StandardCharsets.ISO_8859_1).contains(word)) {
                    found.add(id);
                }
            }
        }
        assertTrue(ids.size() > 5, "it holds objects");
        return found;
    }

    private static RecordKey lessonWithFile(Workspace workspace, String sha256) throws Exception {
        Lesson lesson = lesson("With a file");
        Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
        attachment.setId(Ids.newId());
        attachment.setSha256(sha256);
        lesson.getAttachments().add(attachment);
        office(workspace).write("Add a file", batch -> batch.put(lesson));
        return key(lesson);
    }

    @Test
    void whatIsTakenOutIsInNoObjectAnyMore() throws Exception {
        Workspace ana = workspace("w", ANA);
        String file = office(ana).files().put(new ByteArrayInputStream((SECRET + " in a file").getBytes()));
        lessonWithFile(ana, file);
        RecordKey key = save(ana, "In " + SECRET);
        RecordKey other = save(ana, "Elsewhere");
        ana.setIdentity(Identity.of("Kubla of " + SECRET, "kubla@example.org"));
        edit(ana, key, "It was in " + SECRET + " then");
        office(ana).write("Moved away from " + SECRET, batch -> {
            Lesson copy = org.eclipse.emf.ecore.util.EcoreUtil.copy((Lesson) batch.get("lesson", key.id()).orElseThrow());
            copy.setTitle(Text.of("en", "In Accra"));
            batch.put(copy);
        });
        ana.setIdentity(ANA);
        assertFalse(objectsWith(office(ana).repository(), SECRET).isEmpty());
        int before = office(ana).log(0).size();
        NewEpoch epoch = forget(ana, file);
        assertEquals(2, epoch.epoch());
        assertEquals(2, epoch(ana));
        assertEquals(List.of(), objectsWith(office(ana).repository(), SECRET));
        assertEquals(before + 1, office(ana).log(0).size(), "every version is there still");
        assertEquals("In Accra", title(ana, key));
        assertEquals("Elsewhere", title(ana, other));
        List<Version> history = office(ana).history("lesson", key.id(), 0);
        assertEquals("In somewhere", history.get(2).changes().stream().filter(c -> c.feature().equals("title"))
                .findFirst().orElseThrow().after());
        assertEquals("Somebody", history.get(1).author());
        assertEquals(-1, office(ana).files().size(file));
        Workspace fresh = member("fresh", BEN, ana);
        assertEquals(List.of(), objectsWith(office(fresh).repository(), SECRET));
        assumeTrue(PlainGitTest.hasGit(), "skipped: Git is not installed");
        List<String> output = new ArrayList<>();
        assertEquals(0, PlainGitTest.git(office(ana).repository(), output, "fsck", "--strict"), output.toString());
    }

    @Test
    void figuresThatCannotBeRemovedAreNamedAndNothingFails() throws Exception {
        Workspace ana = workspace("w", ANA);
        save(ana, "In " + SECRET);
        Path figures = Files.createDirectories(ana.directory().resolve("figures"));
        // a folder that is not empty cannot be deleted, like a file that another program holds
        Path stuck = Files.createDirectory(figures.resolve("stuck.figures"));
        Files.writeString(stuck.resolve("x"), "x");
        for (String name : List.of("a.figures", "z.figures")) {
            Files.writeString(figures.resolve(name), SECRET);
        }
        NewEpoch epoch = forget(ana, "");
        assertEquals(2, epoch.epoch());
        assertEquals(List.of(), objectsWith(office(ana).repository(), SECRET));
        assertEquals(1, epoch.remarks().size());
        assertTrue(epoch.remarks().get(0).startsWith(stuck.toString()), epoch.remarks()::toString);
        try (var left = Files.list(figures)) {
            assertEquals(List.of(stuck), left.toList());
        }
    }

    @Test
    void othersTakeItOverAndLoseNothing() throws Exception {
        Workspace ana = workspace("ana", ANA);
        RecordKey key = save(ana, "In " + SECRET);
        RecordKey second = save(ana, "Second");
        Workspace ben = member("ben", BEN, ana);
        edit(ben, second, "Second, by Ben");
        RecordKey added = save(ben, "New by Ben");
        office(ben).delete("lesson", save(ben, "Made and deleted").id());
        EditingSession unsaved = ben.edit(key);
        unsaved.run("Summary", () -> record(unsaved).setSummary(Text.of("en", "not saved yet")));
        ben.flushRecovery();
        forget(ana, "");
        edit(ana, second, "Second, by Ana");
        String old = office(ben).head();
        copyObjects(office(ana), office(ben));
        assertStore(Code.OTHER_EPOCH, () -> office(ben).merge(office(ana).head()));
        assertEquals(old, office(ben).head());
        NewEpoch taken = office(ben).takeOver(office(ana).head());
        assertEquals(4, taken.reapplied());
        assertEquals(List.of(), objectsWith(office(ben).repository(), SECRET));
        assertEquals("New by Ben", title(ben, added));
        assertEquals("In somewhere", title(ben, key));
        assertEquals(List.of("title"), conflicts(ben, second), "both edits are there");
        assertEquals("not saved yet", record(unsaved).getSummary().get("en"));
        unsaved.save(null);
        copyObjects(office(ben), office(ana));
        office(ana).merge(office(ben).head());
        assertEquals("New by Ben", title(ana, added));
        assertEquals(List.of("title"), conflicts(ana, second));
        assertEquals("not saved yet",
                ((Lesson) ana.snapshot().record(key).orElseThrow()).getSummary().get("en"));
    }

    private static List<String> conflicts(Workspace workspace, RecordKey key) throws Exception {
        try (EditingSession session = workspace.edit(key)) {
            return session.conflicts().stream().map(c -> c.feature()).toList();
        }
    }

    @Test
    void aCrissCrossOverAnEpochConvergesToTheSameBytes() throws Exception {
        Workspace ana = workspace("ana", ANA);
        RecordKey key = save(ana, "In " + SECRET);
        RecordKey second = save(ana, "Second");
        Workspace ben = member("ben", BEN, ana);
        Workspace carla = member("carla", Identity.of("Carla", "carla@example.org"), ana);
        edit(ben, second, "by Ben");
        edit(carla, second, "by Carla");
        RecordKey fromCarla = save(carla, "from Carla");
        // Ben has something of Carla's that Ana never saw
        copyObjects(office(carla), office(ben));
        office(ben).merge(office(carla).head());
        edit(carla, key, "by Carla, later");
        forget(ana, "");
        for (Workspace other : List.of(ben, carla)) {
            copyObjects(office(ana), office(other));
            office(other).takeOver(office(ana).head());
        }
        for (int round = 0; round < 3; round++) {
            for (Workspace to : List.of(ana, ben, carla)) {
                for (Workspace from : List.of(carla, ana, ben)) {
                    if (from != to) {
                        copyObjects(office(from), office(to));
                        office(to).merge(office(from).head());
                    }
                }
            }
        }
        for (RecordKey each : List.of(key, second, fromCarla)) {
            byte[] bytes = ana.snapshot().bytes(each).orElseThrow();
            for (Workspace other : List.of(ben, carla)) {
                assertEquals(new String(bytes), new String(other.snapshot().bytes(each).orElseThrow()));
            }
        }
        assertEquals("from Carla", title(ana, fromCarla));
        assertEquals(1, conflicts(ana, second).size());
    }

    @Test
    void anOlderHistoryIsNeverTakenOver() throws Exception {
        Workspace ana = workspace("ana", ANA);
        save(ana, "In " + SECRET);
        Workspace ben = member("ben", BEN, ana);
        save(ben, "by Ben");
        forget(ana, "");
        copyObjects(office(ben), office(ana));
        String head = office(ana).head();
        assertStore(Code.OTHER_EPOCH, () -> office(ana).merge(office(ben).head()));
        assertStore(Code.OTHER_EPOCH, () -> office(ana).takeOver(office(ben).head()));
        assertEquals(head, office(ana).head());
    }

    @Test
    void unsavedEditsAreNotThrownAway() throws Exception {
        Workspace ana = workspace("ana", ANA);
        RecordKey key = save(ana, "In " + SECRET);
        EditingSession session = ana.edit(key);
        session.run("Title", () -> record(session).setTitle(Text.of("en", "unsaved")));
        String head = office(ana).head();
        assertStore(Code.LOCKED, () -> forget(ana, ""));
        assertEquals(head, office(ana).head());
        session.save(null);
        session.close();
        forget(ana, "");
        assertEquals("unsaved", title(ana, key));
    }

    @Test
    void anInterruptedRewriteChangesNothing() throws Exception {
        Workspace ana = workspace("ana", ANA);
        save(ana, "In " + SECRET);
        String head = office(ana).head();
        Progress stop = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertStore(Code.CANCELLED,
                () -> office(ana).beginAnew(new Forgetting(SECRET, ""), "Take a word out", stop));
        assertEquals(head, office(ana).head());
        assertEquals(1, epoch(ana));
    }

    @Test
    void whoBelongsToTheSpaceIsKnownAfterItToo() throws Exception {
        Ssh.assumeInstalled();
        Path anaKey = Ssh.key(temp, "ana-key");
        Path benKey = Ssh.key(temp, "ben-key");
        Workspace ana = workspace("ana", ANA);
        ana.setSigningKey(anaKey);
        Space space = office(ana);
        Ssh.add(space, Ssh.member(ANA, "owner", Ssh.publicKey(anaKey)));
        RecordKey key = save(ana, "In " + SECRET);
        Ssh.add(space, Ssh.member(BEN, "editor", Ssh.publicKey(benKey)));
        Workspace eve = member("eve", Identity.of("Eve", "eve@example.org"), ana);
        Ssh.add(office(eve), Ssh.member(eve.identity(), "owner"));
        copyObjects(office(eve), space);
        space.merge(office(eve).head());
        String lesson = space.history("lesson", key.id(), 0).get(0).commit();
        assertEquals(State.VERIFIED, space.signature(lesson).state());
        forget(ana, "");
        SpaceInfo info = space.trustedInfo();
        assertNotNull(Ssh.find(info, "Ben Osei"));
        assertEquals(null, Ssh.find(info, "Eve"), "what nobody relied on is not relied on now");
        assertEquals(State.UNSIGNED, space.signature(space.history("lesson", key.id(), 0).get(0).commit()).state(),
                "nobody signed it as it is now");
        assertEquals(State.VERIFIED, space.signature(space.head()).state());
        // somebody pretends that the history was begun anew, and goes back
        Workspace mallory = member("mallory", Identity.of("Eve", "eve@example.org"), ana);
        Ssh.change(office(mallory), i -> {
            i.setEpoch(3);
            i.getMembers().add(Ssh.member(Identity.of("Eve", "eve@example.org"), "owner"));
        });
        Ssh.change(office(mallory), i -> i.setEpoch(2));
        copyObjects(office(mallory), space);
        space.merge(office(mallory).head());
        assertEquals(null, Ssh.find(space.trustedInfo(), "Eve"));
    }

    /** Lets the n-th operation on the disk fail. */
    private static final class Failing implements Disk.Hook {
        private int left = -1;
        private boolean failed;

        @Override
        public void before(Disk.Operation operation, Path path) throws IOException {
            if (left >= 0 && left-- == 0) {
                failed = true;
                throw new IOException("injected");
            }
        }
    }

    private Workspace failing(Workspace workspace, Failing hook) throws Exception {
        return closing(WorkspaceImpl.open(workspace.directory(), WorkspaceOptions.defaults(),
                new Disk(new StoreCounters(), hook)));
    }

    @Test
    void aDiskThatFailsLeavesTheOldHistoryOrTheNewOne() throws Exception {
        boolean failed = true;
        for (int n = 0; failed; n += 1 + n / STRIDE) {
            Workspace ana = workspace("ana" + n, ANA);
            RecordKey key = save(ana, "In " + SECRET);
            Workspace ben = member("ben" + n, BEN, ana);
            RecordKey own = save(ben, "by Ben");
            Failing hook = new Failing();
            Workspace weak = failing(ana, hook);
            hook.left = n;
            failed = tries(hook, () -> forget(weak, ""));
            Workspace again = reopen(ana);
            assertTrue(List.of("In " + SECRET, "In somewhere").contains(title(again, key)), title(again, key));
            forget(again, "");
            assertEquals(List.of(), objectsWith(office(again).repository(), SECRET), "at operation " + n);
            copyObjects(office(again), office(ben));
            Failing other = new Failing();
            Workspace weakBen = failing(ben, other);
            other.left = n;
            failed |= tries(other, () -> office(weakBen).takeOver(office(again).head()));
            Workspace benAgain = reopen(ben);
            assertEquals("by Ben", title(benAgain, own));
            if (epoch(benAgain) == 1) {
                copyObjects(office(again), office(benAgain));
                office(benAgain).takeOver(office(again).head());
            }
            assertEquals("by Ben", title(benAgain, own));
            assertEquals("In somewhere", title(benAgain, key));
            office(benAgain).pack(Progress.NONE);
            assertEquals(List.of(), objectsWith(office(benAgain).repository(), SECRET), "at operation " + n);
            assertTrue(n < 300, "it comes to an end");
        }
    }

    private static boolean tries(Failing hook, org.junit.jupiter.api.function.Executable work) throws Exception {
        try {
            work.execute();
        } catch (org.sankofa.store.StoreException e) {
            assertEquals(Code.CANNOT_WRITE, e.code(), e.getMessage());
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        hook.left = -1;
        return hook.failed;
    }
}
