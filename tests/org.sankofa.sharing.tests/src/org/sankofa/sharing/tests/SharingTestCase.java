package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.Join;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.ReceiveResult;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.ShareResult;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.SharingException;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** Members with workspaces in a temporary folder, and what they do. */
abstract class SharingTestCase {

    static final String SPACE = "office";

    @TempDir
    Path temp;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private HttpGit http;
    private SshGit sshd;

    /** The ways to a place where a space is shared. */
    enum Door {
        FOLDER, HTTP, SSH
    }

    /** The keys and known servers of all members. */
    Path ssh() {
        return temp.resolve("home/.ssh");
    }

    HttpGit http() throws Exception {
        if (http == null) {
            http = closing(new HttpGit(Files.createDirectories(temp.resolve("server"))));
        }
        return http;
    }

    /** A server that knows the key of all members, and that they know. */
    SshGit sshd() throws Exception {
        if (sshd == null) {
            sshd = closing(new SshGit(Files.createDirectories(temp.resolve("server"))));
            sshd.allow(SshGit.key(ssh(), null).getPublic());
            sshd.makeKnown(ssh(), sshd.port());
        }
        return sshd;
    }

    /** Makes an empty place to share through. @return its address */
    String serve(Door door, String name) throws Exception {
        return switch (door) {
            case FOLDER -> folder("server/" + name);
            case HTTP -> http().create(name);
            case SSH -> sshd().create(name);
        };
    }

    /** @return where a place made with {@link #serve} lies */
    Path served(String name) {
        return temp.resolve("server").resolve(name);
    }

    @AfterEach
    void closeAll() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    <T extends AutoCloseable> T closing(T thing) {
        open.push(thing);
        return thing;
    }

    /** A person at a machine. */
    final class Member {
        final Workspace workspace;
        final SharedSpaces shared;

        Member(String name, Questions questions) throws StoreException {
            this(closing(Workspaces.create(temp.resolve(name),
                    Identity.of(name, name.toLowerCase() + "@example.org"))), questions);
        }

        Member(Workspace workspace, Questions questions) {
            this.workspace = workspace;
            SharedSpaces usual = Sharing.plain().of(workspace, questions);
            this.shared = Sharing.plain().of(workspace, usual.options().withSsh(ssh()));
        }

        Space space() {
            return workspace.space(SPACE).orElseThrow();
        }

        ShareResult share() throws SharingException {
            return new Share(shared, space()).run(Progress.NONE);
        }

        ReceiveResult receive() throws SharingException {
            return new Receive(shared, space()).run(Progress.NONE);
        }

        Space join(String url) throws SharingException {
            return new Join(shared, url).as(SPACE).run(Progress.NONE).space();
        }

        RecordKey add(String title) throws StoreException {
            Lesson lesson = ModelFactory.eINSTANCE.createLesson();
            lesson.setId(Ids.newId());
            lesson.setTitle(Text.of("en", title));
            space().write("Add " + title, batch -> batch.put(lesson));
            return new RecordKey(SPACE, "lesson", lesson.getId());
        }

        void title(RecordKey key, String title) throws StoreException {
            try (EditingSession session = workspace.edit(key)) {
                session.run("Change title", () -> ((Lesson) session.record()).setTitle(Text.of("en", title)));
                session.save(null);
            }
        }

        void summary(RecordKey key, String summary) throws StoreException {
            try (EditingSession session = workspace.edit(key)) {
                session.run("Change summary", () -> ((Lesson) session.record()).setSummary(Text.of("en", summary)));
                session.save(null);
            }
        }

        Lesson lesson(RecordKey key) {
            return (Lesson) workspace.snapshot().record(key).orElseThrow();
        }

        String title(RecordKey key) {
            return lesson(key).getTitle().get("en");
        }
    }

    Member member(String name) throws StoreException {
        return new Member(name, Questions.NOBODY);
    }

    Member member(String name, Questions questions) throws StoreException {
        return new Member(name, questions);
    }

    /** A member with a space of an office. */
    Member founder(String name) throws StoreException {
        Member member = member(name);
        member.workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.OFFICE));
        return member;
    }

    /** An address of a folder that is not there yet. */
    String folder(String name) {
        return temp.resolve(name).toUri().toString();
    }

    static SharingException assertFails(SharingException.Code code, Executable work) {
        SharingException e = assertThrows(SharingException.class, work);
        assertEquals(code, e.code(), e.getMessage());
        assertFalse(e.getMessage().isBlank());
        return e;
    }

    /** All members have the same records, byte for byte. */
    static void assertSame(Member first, Member... others) {
        List<RecordKey> keys = first.workspace.snapshot().keys(SPACE, null).toList();
        for (Member other : others) {
            assertEquals(keys, other.workspace.snapshot().keys(SPACE, null).toList());
            for (RecordKey key : keys) {
                assertArrayEquals(first.workspace.snapshot().bytes(key).orElseThrow(),
                        other.workspace.snapshot().bytes(key).orElseThrow(), key.toString());
            }
        }
    }
}
