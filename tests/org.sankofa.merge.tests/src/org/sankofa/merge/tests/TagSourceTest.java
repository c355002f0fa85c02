package org.sankofa.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sankofa.merge.TagSource;

/** Tags grow, whatever the clock does. */
class TagSourceTest {

    private static TagSource at(String time) {
        return new TagSource(Clock.fixed(Instant.parse(time), ZoneOffset.UTC), new Random(1));
    }

    @Test
    void tagsHaveTwelveCharactersAndTellTheTime() {
        String tag = at("2026-11-24T01:39:11.250Z").next();
        assertEquals(12, tag.length());
        assertTrue(TagSource.isTag(tag));
        assertEquals(Instant.parse("2026-11-24T01:39:11.250Z"), TagSource.instant(tag));
    }

    @Test
    void tagsOfLaterTimesAreGreater() {
        String[] times = {"1970-01-01T00:00:00Z", "2020-01-01T00:00:00.125Z", "2026-01-01T00:00:00Z",
            "2026-01-01T00:00:01Z", "2099-12-31T00:00:00Z", "2155-12-31T00:00:00Z"};
        for (int i = 1; i < times.length; i++) {
            assertTrue(at(times[i - 1]).next().compareTo(at(times[i]).next()) < 0, times[i]);
        }
    }

    @Test
    void tagsGrowWhileTheClockStandsOrGoesBack() {
        long[] now = {Instant.parse("2026-01-01T00:00:00Z").toEpochMilli()};
        TagSource source = new TagSource(new Clock() {
            @Override
            public Instant instant() {
                now[0] -= 50_000;
                return Instant.ofEpochMilli(now[0]);
            }

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        }, new Random(2));
        String last = "";
        for (int i = 0; i < 1000; i++) {
            String tag = source.next();
            assertTrue(tag.compareTo(last) > 0);
            last = tag;
        }
    }

    @Test
    void aSaveWinsOverAllItHasSeen() {
        String future = at("2090-01-01T00:00:00Z").next();
        TagSource source = at("2026-01-01T00:00:00Z");
        source.seen(future);
        source.seen("");
        assertTrue(source.next().compareTo(future) > 0);
    }

    @Test
    void aForgedTagAtTheEndOfTimeDoesNotUseUpTheTags() {
        TagSource source = at("2026-01-01T00:00:00Z");
        source.seen("zzzzzzzzzzzz");
        String next = source.next();
        assertEquals(Instant.parse("2026-01-01T00:00:00Z"), TagSource.instant(next));
        source.seen("zzzzzzyzzzzz");
        assertTrue(source.next().compareTo(next) > 0);
        assertTrue(TagSource.isTag(source.next()), "even then there are tags");
    }

    @Test
    void onlyTwelveCharactersOfTheAlphabetAreATag() {
        for (String text : new String[] {"", "1kwh34ga59g", "1kwh34ga59gex", "1KWH34GA59GE", "1kwh34ga59gi",
            "1kwh34ga59g ", "1kwh34ga59gé"}) {
            assertFalse(TagSource.isTag(text), text);
        }
    }
}
