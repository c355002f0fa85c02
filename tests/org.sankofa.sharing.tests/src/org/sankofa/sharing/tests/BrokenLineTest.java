package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sankofa.sharing.SharingException;

/** A line to a server over HTTP that breaks. */
class BrokenLineTest extends BrokenLineTestCase {

    @Override
    void create(String name) throws Exception {
        http().create(name);
    }

    @Override
    CutProxy line() throws Exception {
        return new CutProxy(http().port());
    }

    @Override
    String far(String name) {
        return "http://127.0.0.1:" + line.port() + "/" + name;
    }

    /** Each answer is cut in its first line, in its headers and in what it says; the work goes on where it was. */
    @Test
    void answersAreCutAnywhere() throws Exception {
        Member ben = member("Ben");
        ben.join(far);
        ana.title(key, "by Ana");
        ana.share();
        ben.summary(key, "by Ben");
        int step = Math.max(1, 288 / STAGES);
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
