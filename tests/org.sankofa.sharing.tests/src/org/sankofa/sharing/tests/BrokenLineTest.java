package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;

/**
 * The connection is lost after so many bytes, at every stage of every operation. How many stages are tried is set
 * with the system property {@code sankofa.sharing.rounds}.
 */
class BrokenLineTest extends SharingTestCase {

    private static final int STAGES = Integer.getInteger("sankofa.sharing.rounds", 12);
    private static final Set<Code> LOST = Set.of(Code.NO_CONNECTION, Code.TIMEOUT);

    private CutProxy line;
    private String far;
    private Member ana;
    private RecordKey key;

    @BeforeEach
    void publish() throws Exception {
        HttpGit server = closing(new HttpGit(Files.createDirectories(temp.resolve("server"))));
        String near = server.create("office.git");
        line = closing(new CutProxy(server.port()));
        far = "http://127.0.0.1:" + line.port() + "/office.git";
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

    private void atEveryStage(Turn turn) throws Exception {
        Executable whole = turn.prepared();
        line.limit(Long.MAX_VALUE);
        run(whole);
        long total = line.passed();
        assertTrue(total > 300, "something went over the line");
        int failed = 0;
        for (int stage = 0; stage <= STAGES; stage++) {
            Executable work = turn.prepared();
            line.limit(total * stage / (STAGES + 1));
            try {
                work.execute();
            } catch (SharingException e) {
                failed++;
                assertTrue(LOST.contains(e.code()), stage + ": " + e.code() + " " + e.getMessage() + " " + e.getCause());
            } catch (Throwable e) {
                throw new AssertionError("at stage " + stage, e);
            }
            line.limit(Long.MAX_VALUE);
            run(work);
        }
        assertTrue(failed > STAGES / 2, "the line broke indeed: " + failed);
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

    private void assertNothingLeft(Member member) throws Exception {
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

    /** Each answer is cut in its first line, in its headers and in what it says; the work goes on where it was. */
    @Test
    void answersAreCutAnywhere() throws Exception {
        Member ben = member("Ben");
        ben.join(far);
        ana.title(key, "by Ana");
        ana.share();
        ben.summary(key, "by Ben");
        int step = Math.max(1, 144 / STAGES);
        int failed = 0;
        for (long limit = 0;; limit += step) {
            line.limitAnswers(limit);
            try {
                ben.share();
                break;
            } catch (SharingException e) {
                failed++;
                assertTrue(LOST.contains(e.code()), limit + ": " + e.code() + " " + e.getMessage() + " " + e.getCause());
            }
        }
        line.limit(Long.MAX_VALUE);
        assertTrue(failed > 20, "the line broke indeed: " + failed);
        ben.share();
        ana.receive();
        assertSame(ana, ben);
        assertEquals("by Ana", ben.title(key));
        assertEquals("by Ben", ana.lesson(key).getSummary().get("en"));
        assertNothingLeft(ben);
    }
}
