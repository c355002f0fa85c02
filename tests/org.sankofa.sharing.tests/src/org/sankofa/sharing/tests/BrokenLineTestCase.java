package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.sankofa.sharing.FetchFiles;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.SendAnew;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.TakeAnew;
import org.sankofa.sharing.privacy.RewriteHistory;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.transfer.Transfer;

/**
 * The connection is lost after so many bytes, at every stage of every operation. How many stages are tried is set
 * with the system property {@code sankofa.sharing.rounds}.
 */
abstract class BrokenLineTestCase extends SharingTestCase {

    static final int STAGES = Integer.getInteger("sankofa.sharing.rounds", 8);
    static final Set<Code> LOST = Set.of(Code.NO_CONNECTION, Code.TIMEOUT);

    CutProxy line;
    String far;
    Member ana;
    RecordKey key;
    private int places;

    /** Makes an empty place to share through, in the folder of the server. */
    abstract void create(String name) throws Exception;

    /** Begins the line that breaks. */
    abstract CutProxy line() throws Exception;

    /** @return the address of a place over the line that breaks */
    abstract String far(String name);

    /** @return at how many stages it breaks */
    int stages() {
        return STAGES;
    }

    @BeforeEach
    void publish() throws Exception {
        create("office.git");
        // whoever is near goes to the folder itself: only the line that breaks is tried here
        String near = served("office.git").toUri().toString();
        line = closing(line());
        far = far("office.git");
        ana = founder("Ana");
        key = ana.add("first");
        for (int i = 0; i < 20; i++) {
            ana.add("lesson " + i);
        }
        new Publish(ana.shared, ana.space(), near).run(Progress.NONE);
    }

    /** Something that is done again and again, each time over a line that breaks a little later. */
    private interface Turn {
        Executable prepared() throws Exception;
    }

    /** @return how long a server may be silent on a slow line */
    Duration patience() {
        return Duration.ofSeconds(2);
    }

    /** @return for how many milliseconds a slow line stands still at each few bytes */
    int pace() {
        return 200;
    }

    /** @return how many bytes go over a slow line */
    int burden() {
        return 60_000;
    }

    private void atEveryStage(Turn turn) throws Exception {
        atEveryStage(turn, LOST);
    }

    private void atEveryStage(Turn turn, Set<Code> allowed) throws Exception {
        Executable whole = turn.prepared();
        line.limit(Long.MAX_VALUE);
        run(whole);
        long total = line.passed();
        assertTrue(total > 300, "something went over the line");
        int failed = 0;
        for (int stage = 0; stage <= stages(); stage++) {
            Executable work = turn.prepared();
            line.limit(total * stage / (stages() + 1));
            try {
                work.execute();
            } catch (SharingException e) {
                failed++;
                assertTrue(allowed.contains(e.code()), stage + ": " + e.code() + " " + e.getMessage() + " " + e.getCause());
            } catch (Throwable e) {
                throw new AssertionError("at stage " + stage, e);
            }
            line.limit(Long.MAX_VALUE);
            run(work);
        }
        assertTrue(failed > stages() / 2, "the line broke indeed: " + failed);
    }

    private static void run(Executable work) throws Exception {
        try {
            work.execute();
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    void assertNothingLeft(Member member) throws Exception {
        try (var files = Files.list(member.workspace.directory().resolve("spaces"))) {
            assertEquals(List.of(SPACE + ".git"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void joining() throws Exception {
        int[] number = { 0 };
        atEveryStage(() -> {
            Member ben = member("Ben" + number[0]++);
            return () -> {
                if (ben.workspace.spaces().isEmpty()) {
                    ben.join(far);
                }
                assertSame(ana, ben);
                assertNothingLeft(ben);
            };
        });
    }

    @Test
    void receiving() throws Exception {
        Member ben = member("Ben");
        ben.join(far);
        int[] number = { 0 };
        atEveryStage(() -> {
            int n = number[0]++;
            ana.title(key, "by Ana " + n);
            ben.summary(key, "by Ben " + n);
            ana.share();
            return () -> {
                ben.receive();
                assertEquals("by Ana " + n, ben.title(key));
                assertEquals("by Ben " + n, ben.lesson(key).getSummary().get("en"));
                assertNothingLeft(ben);
            };
        });
        ben.share();
        ana.receive();
        assertSame(ana, ben);
    }

    @Test
    void sharing() throws Exception {
        Member ben = member("Ben");
        ben.join(far);
        int[] number = { 0 };
        atEveryStage(() -> {
            int n = number[0]++;
            ana.title(key, "by Ana " + n);
            ana.share();
            ben.summary(key, "by Ben " + n);
            return () -> {
                ben.share();
                ana.receive();
                assertSame(ana, ben);
                assertEquals("by Ana " + n, ben.title(key));
                assertEquals("by Ben " + n, ana.lesson(key).getSummary().get("en"));
            };
        });
        assertNothingLeft(ben);
    }

    @Test
    void publishing() throws Exception {
        atEveryStage(() -> {
            Member cleo = founder("Cleo" + places);
            RecordKey own = cleo.add("by Cleo");
            String name = "place" + places++ + ".git";
            create(name);
            return () -> {
                try {
                    if (cleo.shared.remotes(cleo.space()).isEmpty()) {
                        new Publish(cleo.shared, cleo.space(), far(name)).run(Progress.NONE);
                    }
                } catch (SharingException e) {
                    assertEquals(List.of(), cleo.shared.remotes(cleo.space()), "what did not work is not noted");
                    throw e;
                }
                try (TestGit git = new TestGit(served(name))) {
                    assertEquals(cleo.space().head(), git.head().name());
                }
                assertEquals("by Cleo", cleo.title(own));
            };
            // of a place nobody knows yet, half an answer may be that of anything
        }, Set.of(Code.NO_CONNECTION, Code.TIMEOUT, Code.STRANGE_ANSWER));
    }

    @Test
    void fetchingFiles() throws Exception {
        byte[] content = new byte[20_000];
        new Random(3).nextBytes(content);
        Member ben = member("Ben");
        ben.join(far);
        int[] number = { 0 };
        atEveryStage(() -> {
            content[0] = (byte) ++number[0];
            byte[] wanted = content.clone();
            String name = ana.space().files().put(new ByteArrayInputStream(wanted));
            ana.share();
            return () -> {
                new FetchFiles(ben.shared, ben.space(), List.of(name)).run(Progress.NONE);
                assertArrayEquals(wanted, ben.space().files().open(name).orElseThrow().readAllBytes());
                assertNothingLeft(ben);
            };
        });
    }

    /** The history is begun anew, sent and taken over; each of them breaks and is done again. */
    @Test
    void beginningAnew() throws Exception {
        String person = Keys.profile(ana.space(), "Kwame Asante");
        ana.share();
        Member ben = member("Ben");
        ben.join(far);
        ana.shared.addRemote(ana.space(), "far", far);
        new Receive(ana.shared, ana.space()).from("far").run(Progress.NONE);
        int[] number = { 0 };
        String[] expected = new String[1];
        atEveryStage(() -> {
            int n = number[0]++;
            ana.title(key, "by Ana " + n);
            ben.summary(key, "by Ben " + n);
            expected[0] = Transfer.of(ana.space()).remoteHead("far").orElseThrow();
            new RewriteHistory(ana.workspace, ana.space(), person).run(Progress.NONE);
            return () -> {
                new SendAnew(ana.shared, ana.space()).to("far").expecting(expected[0]).run(Progress.NONE);
                if (!ana.space().info().getEpoch().equals(ben.space().info().getEpoch())) {
                    new TakeAnew(ben.shared, ben.space()).run(Progress.NONE);
                }
                ben.share();
                new Receive(ana.shared, ana.space()).from("far").run(Progress.NONE);
                assertSame(ana, ben);
                assertEquals("by Ana " + n, ben.title(key));
                assertEquals("by Ben " + n, ana.lesson(key).getSummary().get("en"));
                assertNothingLeft(ben);
            };
        });
    }

    /** The line does not break, it is silent from somewhere on: that is noticed, too, and no more is lost. */
    @Test
    void silence() throws Exception {
        Member ben = member("Ben");
        ben.join(far);
        SharedSpaces hasty = Sharing.plain().of(ben.workspace, ben.shared.options().withTimeout(Duration.ofSeconds(1)));
        for (int stage = 0; stage < 3; stage++) {
            ana.title(key, "by Ana " + stage);
            ana.share();
            ben.summary(key, "by Ben " + stage);
            line.stall(stage * 900L);
            SharingException e = assertThrows(SharingException.class,
                    () -> new Share(hasty, ben.space()).run(Progress.NONE));
            assertTrue(LOST.contains(e.code()), stage + ": " + e.code() + " " + e.getMessage() + " " + e.getCause());
            assertTrue(ben.shared.state(ben.space()).waiting(), "it goes later");
            line.limit(Long.MAX_VALUE);
            ben.share();
            ana.receive();
            assertSame(ana, ben);
        }
        assertNothingLeft(ben);
    }

    /** A line that is slow but goes on is waited for, however long all of it takes. */
    @Test
    void slowness() throws Exception {
        SharedSpaces hasty = Sharing.plain().of(ana.workspace, ana.shared.options().withTimeout(patience()));
        Member ben = member("Ben");
        ben.join(far);
        ana.shared.addRemote(ana.space(), "far", far);
        ben.title(key, "by Ben");
        byte[] content = new byte[burden()];
        new Random(5).nextBytes(content);
        ben.space().files().put(new ByteArrayInputStream(content));
        ben.share();
        ana.summary(key, "by Ana");
        line.pace(pace());
        new Share(hasty, ana.space()).through("far").run(Progress.NONE);
        line.pace(0);
        ben.receive();
        assertSame(ana, ben);
    }
}
