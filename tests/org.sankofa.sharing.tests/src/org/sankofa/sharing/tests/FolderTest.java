package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.sharing.IncomingChanges;
import org.sankofa.sharing.Leave;
import org.sankofa.sharing.Look;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.RecordChanges;
import org.sankofa.sharing.ReceiveResult;
import org.sankofa.sharing.Remote;
import org.sankofa.sharing.ShareResult;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.SpaceState;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;

/** Sharing through a folder: a stick, a network drive. */
class FolderTest extends SharingTestCase {

    private Member ana;
    private String hub;

    @BeforeEach
    void publish() throws Exception {
        ana = founder("Ana");
        hub = folder("hub.git");
        ana.add("first");
        ShareResult result = new Publish(ana.shared, ana.space(), hub).run(Progress.NONE);
        assertEquals(2, result.sent());
    }

    @Test
    void whatOneSharesTheOtherReceives() throws Exception {
        Member ben = member("Ben");
        ben.join(hub);
        assertSame(ana, ben);
        RecordKey key = ben.add("from Ben");
        assertEquals(1, ben.shared.state(ben.space()).ahead());
        assertEquals(1, ben.share().sent());
        assertEquals(0, ben.shared.state(ben.space()).ahead());
        ReceiveResult received = ana.receive();
        assertEquals(1, received.versions());
        assertEquals(List.of(key), received.changes().stream().map(change -> change.key()).toList());
        assertSame(ana, ben);
        assertFalse(ana.receive().anything());
    }

    @Test
    void bothEditsAreBroughtTogether() throws Exception {
        RecordKey key = ana.add("shared");
        ana.share();
        Member ben = member("Ben");
        ben.join(hub);
        ana.title(key, "by Ana");
        ben.summary(key, "by Ben");
        ana.share();
        ShareResult result = ben.share();
        assertEquals(1, result.received().merged());
        assertEquals(0, result.received().conflicts());
        ana.share();
        assertSame(ana, ben);
        assertEquals("by Ana", ben.title(key));
        assertEquals("by Ben", ana.lesson(key).getSummary().get("en"));
        assertEquals(ana.space().head(), ben.space().head());
    }

    @Test
    void twoValuesAreBothKeptAndCounted() throws Exception {
        RecordKey key = ana.add("shared");
        ana.share();
        Member ben = member("Ben");
        ben.join(hub);
        ana.title(key, "by Ana");
        ben.title(key, "by Ben");
        ana.share();
        assertEquals(1, ben.share().received().conflicts());
        ana.receive();
        assertSame(ana, ben);
        assertEquals(1, ana.workspace.snapshot().state(key).orElseThrow().conflicts().size());
    }

    @Test
    void lookingTellsWhatWaits() throws Exception {
        Member ben = member("Ben");
        ben.join(hub);
        RecordKey key = ana.add("second");
        ana.title(key, "second, better");
        ana.share();
        String before = ben.space().head();
        SpaceState state = new Look(ben.shared, ben.space()).run(Progress.NONE);
        assertEquals(2, state.behind());
        assertEquals(before, ben.space().head());
        List<RecordChanges> waiting = new IncomingChanges(ben.shared, ben.space()).waiting();
        assertEquals(1, waiting.size());
        assertEquals("second, better", waiting.get(0).title());
        assertEquals(2, waiting.get(0).versions().size());
        assertEquals("Ana", waiting.get(0).versions().get(0).author());
        assertTrue(waiting.get(0).changes().stream().anyMatch(change -> "second, better".equals(change.after())));
        // taken in without asking the other side
        ben.space().merge(ana.space().head());
        assertEquals(List.of(), new IncomingChanges(ben.shared, ben.space()).waiting());
        assertSame(ana, ben);
    }

    @Test
    void privateSpacesStayWhereTheyAre() throws Exception {
        Space secret = ana.workspace.createSpace(SpaceOptions.of("mine", Space.Kind.PRIVATE));
        assertFails(Code.PRIVATE, () -> new Publish(ana.shared, secret, folder("x.git")).run(Progress.NONE));
        assertFails(Code.PRIVATE, () -> ana.shared.addRemote(secret, "x", folder("x.git")));
        assertFalse(Files.exists(temp.resolve("x.git")));
    }

    @Test
    void aSecondSpaceIsNotPublishedOverTheFirst() throws Exception {
        Member ben = founder("Ben");
        String before = Files.readString(temp.resolve("hub.git/refs/heads/main"));
        assertFails(Code.NOT_EMPTY, () -> new Publish(ben.shared, ben.space(), hub).run(Progress.NONE));
        assertEquals(before, Files.readString(temp.resolve("hub.git/refs/heads/main")));
        assertEquals(List.of(), ben.shared.remotes(ben.space()));
    }

    @Test
    void aSpaceIsJoinedOnce() throws Exception {
        Member ben = member("Ben");
        ben.join(hub);
        assertFails(Code.ALREADY_THERE, () -> new org.sankofa.sharing.Join(ben.shared, hub).run(Progress.NONE));
        assertEquals(List.of(new Remote(Remote.FIRST, hub)), ben.shared.remotes(ben.space()));
    }

    @Test
    void leavingKeepsWhatWasNotSent() throws Exception {
        Member ben = member("Ben");
        ben.join(hub);
        ben.add("not sent");
        assertFails(Code.NOT_SENT, () -> new Leave(ben.shared, ben.space()).takingOut().run(Progress.NONE));
        var kept = new Leave(ben.shared, ben.space()).takingOut().evenUnsent().run(Progress.NONE).kept().orElseThrow();
        assertEquals(List.of(), ben.workspace.spaces());
        Space again = ben.workspace.importSpace(kept, SpaceOptions.of(SPACE, Space.Kind.OFFICE)).space();
        assertEquals(2, ben.workspace.snapshot().count(again.name(), "lesson"));
        assertEquals(List.of(), ben.shared.remotes(again));
    }

    @Test
    void theServersLossIsMadeGood() throws Exception {
        Member ben = member("Ben");
        ben.join(hub);
        var main = temp.resolve("hub.git/refs/heads/main");
        String old = Files.readString(main);
        ben.add("second");
        ben.share();
        Files.writeString(main, old);
        ShareResult result = ben.share();
        assertEquals(1, result.sent());
        assertTrue(result.received().remarks().get(0).contains("lost"), result.received().remarks().toString());
        ana.receive();
        assertSame(ana, ben);
    }
}
