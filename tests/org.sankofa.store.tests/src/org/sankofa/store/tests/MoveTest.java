package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Lesson;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Files;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Workspace;

class MoveTest extends StoreTestCase {

    private Workspace workspace;
    private RecordKey key;
    private RecordKey moved;

    @BeforeEach
    void open() throws Exception {
        workspace = workspace("w", ANA);
        workspace.createSpace(SpaceOptions.of("network", Space.Kind.NETWORK));
        key = save(workspace, "secret draft");
        edit(workspace, key, "ready");
        moved = new RecordKey("network", "lesson", key.id());
    }

    @Test
    void theDraftsHistoryDoesNotLeak() throws Exception {
        workspace.move(key, "network");
        Space network = workspace.space("network").orElseThrow();
        assertEquals("ready", ((Lesson) workspace.snapshot().record(moved).orElseThrow()).getTitle().get("en"));
        assertTrue(workspace.snapshot().record(key).isEmpty());
        assertTrue(workspace.snapshot().deleted(key));
        assertEquals(1, network.history("lesson", key.id(), 0).size());
        assertFalse(new String(workspace.snapshot().bytes(key).orElseThrow()).contains("network"),
                "the mark does not say where it went");
        String there = new String(workspace.snapshot().bytes(moved).orElseThrow());
        for (var version : office(workspace).history("lesson", key.id(), 0)) {
            assertFalse(there.contains(version.tag()), "no tag of the old space");
        }
        assertFalse(there.contains("secret"));
    }

    @Test
    void itCanGoBack() throws Exception {
        workspace.move(key, "network");
        workspace.move(moved, SPACE);
        assertEquals("ready", title(workspace, key));
        assertTrue(workspace.snapshot().record(moved).isEmpty());
    }

    @Test
    void attachedFilesGoWithIt() throws Exception {
        byte[] content = "a study".getBytes();
        String sha256 = office(workspace).files().put(new ByteArrayInputStream(content));
        try (EditingSession session = workspace.edit(key)) {
            session.run("Attach", () -> {
                var attachment = org.sankofa.model.ModelFactory.eINSTANCE.createAttachment();
                record(session).getAttachments().add(attachment);
                attachment.setSha256(sha256);
            });
            session.save(null);
        }
        workspace.move(key, "network");
        try (InputStream in = workspace.space("network").orElseThrow().files().open(sha256).orElseThrow()) {
            assertArrayEquals(content, in.readAllBytes());
        }
    }

    @Test
    void unsavedEditsAreSavedFirst() throws Exception {
        try (EditingSession session = workspace.edit(key)) {
            session.run("Title", () -> record(session).setTitle(Text.of("en", "unsaved")));
            assertStore(Code.LOCKED, () -> workspace.move(key, "network"));
        }
        assertStore(Code.UNKNOWN_SPACE, () -> workspace.move(key, "nowhere"));
        workspace.space("network").orElseThrow().setReadOnly(true);
        assertStore(Code.READ_ONLY, () -> workspace.move(key, "network"));
        assertEquals("ready", title(workspace, key));
    }

    @Test
    void filesAreStoredOnceAndCapped() throws Exception {
        Files files = office(workspace).files();
        String sha256 = files.put(new ByteArrayInputStream(new byte[70_000]));
        assertEquals(sha256, files.put(new ByteArrayInputStream(new byte[70_000])));
        assertEquals(70_000, files.size(sha256));
        assertEquals(-1, files.size("0".repeat(64)));
        assertTrue(files.open("0".repeat(64)).isEmpty());
        assertStore(Code.INVALID_NAME, () -> files.open("../../config"));
        assertStore(Code.TOO_LARGE, () -> files.put(new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return length;
            }
        }));
        office(workspace).pack(null);
        assertEquals(70_000, files.size(sha256), "packing keeps files");
    }
}
