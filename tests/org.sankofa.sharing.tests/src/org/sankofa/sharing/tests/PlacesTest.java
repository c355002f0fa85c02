package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.sharing.EveryPlace;
import org.sankofa.sharing.EveryPlace.Outcome;
import org.sankofa.sharing.FetchFiles;
import org.sankofa.sharing.IncomingChanges;
import org.sankofa.sharing.Leave;
import org.sankofa.sharing.Look;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.ReceiveResult;
import org.sankofa.sharing.Remote;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.ShareResult;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.SpaceState;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** A space that is shared through a server and a stick at once. */
class PlacesTest extends SharingTestCase {

    private Member ana;
    private Member ben;
    private Member cleo;
    private String server;
    private String stick;
    private RecordKey key;

    /** Ana has both, Ben the server alone, Cleo the stick alone. */
    @BeforeEach
    void publish() throws Exception {
        server = serve(Door.HTTP, "office.git");
        stick = serve(Door.FOLDER, "stick.git");
        ana = founder("Ana");
        key = ana.add("shared");
        new Publish(ana.shared, ana.space(), server).run(Progress.NONE);
        new Publish(ana.shared, ana.space(), stick).as("stick").run(Progress.NONE);
        ben = member("Ben");
        ben.join(server);
        cleo = member("Cleo");
        cleo.join(stick);
    }

    private List<Outcome<ShareResult>> shareEverywhere() throws Exception {
        return new EveryPlace(ana.shared, ana.space()).share(Progress.NONE);
    }

    @Test
    void whatComesFromOneGoesToTheOther() throws Exception {
        ben.title(key, "by Ben");
        ben.share();
        cleo.summary(key, "by Cleo");
        cleo.share();
        List<Outcome<ShareResult>> outcomes = shareEverywhere();
        assertEquals(List.of(Remote.FIRST, "stick"), outcomes.stream().map(one -> one.remote().name()).toList());
        assertTrue(outcomes.stream().allMatch(one -> one.result().isPresent()));
        ben.receive();
        cleo.receive();
        assertSame(ana, ben, cleo);
        assertEquals("by Ben", cleo.title(key));
        assertEquals("by Cleo", ben.lesson(key).getSummary().get("en"));
        SpaceState state = ana.shared.state(ana.space());
        assertEquals(List.of(0, 0), state.places().stream().map(SpaceState.Place::ahead).toList());
        assertEquals(List.of(0, 0), state.places().stream().map(SpaceState.Place::behind).toList());
    }

    @Test
    void aStickThatIsNotThereKeepsNobodyWaiting() throws Exception {
        Path away = served("stick-in-a-pocket.git");
        Files.move(served("stick.git"), away);
        ana.title(key, "by Ana");
        List<Outcome<ShareResult>> outcomes = shareEverywhere();
        assertEquals(1, outcomes.get(0).result().orElseThrow().sent());
        assertEquals(Code.NOT_CONNECTED, outcomes.get(1).failure().orElseThrow().code());
        assertTrue(outcomes.get(1).failure().get().getMessage().contains("connected"));
        assertFalse(ana.shared.state(ana.space()).waiting(), "the usual place has everything");
        assertTrue(ana.shared.state(ana.space()).last().orElseThrow().succeeded(), "what was exchanged last went well");
        assertEquals(1, ana.shared.state(ana.space()).places().get(1).ahead());
        assertEquals(0, ana.shared.state(ana.space()).ahead());
        assertEquals(0, ana.shared.state(ana.space()).unsent());
        ben.receive();
        assertEquals("by Ana", ben.title(key));
        new Look(ana.shared, ana.space()).run(Progress.NONE);
        assertFails(Code.NOT_CONNECTED, () -> new Look(ana.shared, ana.space()).at("stick").run(Progress.NONE));
        Files.createDirectory(served("stick.git"));
        assertEquals(Code.NOT_CONNECTED, shareEverywhere().get(1).failure().orElseThrow().code(), "where it appears is empty");
        Files.delete(served("stick.git"));
        Files.move(away, served("stick.git"));
        assertEquals(1, shareEverywhere().get(1).result().orElseThrow().sent());
        cleo.receive();
        assertSame(ana, cleo);
    }

    @Test
    void whatWaitsAtAnyPlaceIsTold() throws Exception {
        ben.title(key, "by Ben");
        ben.share();
        RecordKey second = cleo.add("by Cleo");
        cleo.share();
        SpaceState state = new Look(ana.shared, ana.space()).run(Progress.NONE);
        assertEquals(List.of(1, 1), state.places().stream().map(SpaceState.Place::behind).toList());
        Map<RecordKey, String> waiting = new java.util.TreeMap<>();
        new IncomingChanges(ana.shared, ana.space()).waiting().forEach(one -> waiting.put(one.key(), one.title()));
        assertEquals(Map.of(key, "by Ben", second, "by Cleo"), waiting);
        List<Outcome<ReceiveResult>> received = new EveryPlace(ana.shared, ana.space()).receive(false, Progress.NONE);
        assertEquals(List.of(1, 1), received.stream().map(one -> one.result().orElseThrow().versions()).toList());
        assertEquals(List.of(), new IncomingChanges(ana.shared, ana.space()).waiting());
    }

    @Test
    void filesComeFromWhereTheyAre() throws Exception {
        String file = cleo.space().files().put(new ByteArrayInputStream("a scan".getBytes()));
        cleo.share();
        assertEquals(Set.of(file), new FetchFiles(ana.shared, ana.space(), List.of(file)).run(Progress.NONE));
    }

    @Test
    void onePlaceIsLeft() throws Exception {
        new Leave(ana.shared, ana.space()).only("stick").run(Progress.NONE);
        assertEquals(List.of(new Remote(Remote.FIRST, server)), ana.shared.remotes(ana.space()));
        ana.title(key, "by Ana");
        assertEquals(1, shareEverywhere().size());
        cleo.receive();
        assertEquals("shared", cleo.title(key));
    }

    @Test
    void conflictsAreCountedOnceAndFollowed() throws Exception {
        assertEquals(OptionalInt.empty(), ana.shared.state(ana.space()).conflicts(), "nobody counted yet");
        assertEquals(Map.of(), ana.shared.conflicts(ana.space()));
        ana.title(key, "by Ana");
        ben.title(key, "by Ben");
        ben.share();
        ana.share();
        assertEquals(OptionalInt.empty(), ana.shared.state(ana.space()).conflicts(), "what was counted is old");
        assertEquals(Map.of(key, 1), ana.shared.conflicts(ana.space()));
        assertEquals(OptionalInt.of(1), ana.shared.state(ana.space()).conflicts());
        Member again = openedAgain();
        long parsed = again.workspace.counters().recordsParsed();
        assertEquals(Map.of(key, 1), again.shared.conflicts(again.space()));
        assertEquals(parsed, again.workspace.counters().recordsParsed(), "it was noted");
        for (String content : List.of("{", "[]", "{\"office\":{\"head\":\"x\",\"records\":7}}", "")) {
            Files.writeString(ana.workspace.directory().resolve("conflicts.json"), content);
            Member third = openedAgain();
            assertEquals(Map.of(key, 1), third.shared.conflicts(third.space()), content);
        }
        try (EditingSession session = ana.workspace.edit(key)) {
            session.resolve(session.conflicts().get(0), "decided");
            session.save("Decide");
        }
        assertEquals(Map.of(), ana.shared.conflicts(ana.space()));
    }

    private Member openedAgain() throws Exception {
        return new Member(closing(Workspaces.open(ana.workspace.directory(), WorkspaceOptions.defaults())), Questions.NOBODY);
    }

    /** A folder through which many shared many times stays small in number of files, and nothing of it is lost. */
    @Test
    void aFolderIsPacked() throws Exception {
        Path packs = served("stick.git").resolve("objects/pack");
        Path outside = temp.resolve("outside");
        Files.createSymbolicLink(served("stick.git").resolve("sankofa-packing.lock"), outside);
        for (int i = 0; i < 70; i++) {
            ana.title(key, "turn " + i);
            new Share(ana.shared, ana.space()).through("stick").run(Progress.NONE);
        }
        assertFalse(Files.exists(outside), "a link is not followed");
        assertTrue(count(packs) > 70, "somebody else packs, or so it seems");
        Files.delete(served("stick.git").resolve("sankofa-packing.lock"));
        ana.title(key, "turn 70");
        new Share(ana.shared, ana.space()).through("stick").run(Progress.NONE);
        assertTrue(count(packs) < 55, "packs: " + count(packs));
        cleo.receive();
        assertSame(ana, cleo);
        assertEquals("turn 70", cleo.title(key));
        Member dan = member("Dan");
        dan.join(stick);
        assertSame(ana, dan);
        assertEquals(72, dan.space().history("lesson", key.id(), 0).size());
    }

    private static long count(Path packs) throws Exception {
        try (var files = Files.list(packs)) {
            return files.filter(file -> file.toString().endsWith(".pack")).count();
        }
    }
}
