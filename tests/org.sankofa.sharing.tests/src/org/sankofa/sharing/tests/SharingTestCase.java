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
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.SharingException;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.testing.Colleague;

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

    /** A person at a machine, with the keys that all of them have. */
    final class Member extends Colleague {

        Member(String name, Questions questions) throws StoreException {
            this(closing(Workspaces.create(temp.resolve(name),
                    Identity.of(name, name.toLowerCase() + "@example.org"))), questions);
        }

        Member(Workspace workspace, Questions questions) {
            super(workspace, Sharing.plain().of(workspace,
                    Sharing.plain().of(workspace, questions).options().withSsh(ssh())), SPACE);
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
