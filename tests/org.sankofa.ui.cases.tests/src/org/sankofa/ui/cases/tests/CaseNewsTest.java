package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Version;
import org.sankofa.ui.cases.internal.model.CaseNews;
import org.sankofa.ui.cases.internal.model.CaseVisits;

/** What others changed since the person looked at a case the last time. */
class CaseNewsTest {

    private static final Instant MORNING = Instant.parse("2006-11-20T08:00:00Z");
    private static final RecordKey ALBANIA = new RecordKey("net", "countryCase", "albania");
    private static final RecordKey GHANA = new RecordKey("net", "countryCase", "ghana");

    @TempDir
    Path network;

    private Optional<Instant> visit(RecordKey key, long minutes) {
        return CaseVisits.in(network).visited(key, MORNING.plusSeconds(60 * minutes));
    }

    @Test
    void theFirstLookHasNothingBeforeIt() {
        assertEquals(Optional.empty(), visit(ALBANIA, 0));
    }

    @Test
    void looksOfOneSittingHaveTheSameBeginning() {
        visit(ALBANIA, 0);
        assertEquals(Optional.empty(), visit(ALBANIA, 10), "still the first sitting");
        assertEquals(Optional.of(MORNING.plusSeconds(600)), visit(ALBANIA, 120));
        assertEquals(Optional.of(MORNING.plusSeconds(600)), visit(ALBANIA, 125), "what was new stays new in this sitting");
        assertEquals(Optional.of(MORNING.plusSeconds(60 * 125)), visit(ALBANIA, 300));
        assertEquals(Optional.empty(), visit(GHANA, 300), "each case has looks of its own");
    }

    @Test
    void aBrokenFileBeginsAnew() throws Exception {
        visit(ALBANIA, 0);
        Path file = network.resolve("workbench").resolve("visits.properties");
        Files.writeString(file, ALBANIA + "=yesterday\n\\u00zz");
        assertEquals(Optional.empty(), visit(ALBANIA, 100));
        assertEquals(Optional.of(MORNING.plusSeconds(6000)), visit(ALBANIA, 200));
    }

    @Test
    void fewAreForgottenAndTheOldestFirst() {
        for (int i = 0; i < 310; i++) {
            visit(new RecordKey("net", "countryCase", "case" + i), i);
        }
        assertEquals(Optional.empty(), visit(new RecordKey("net", "countryCase", "case0"), 2000), "forgotten");
        assertTrue(visit(new RecordKey("net", "countryCase", "case309"), 2000).isPresent());
    }

    private static Version version(String email, int hours, boolean merge) {
        return new Version("0".repeat(40), email, email, MORNING.plusSeconds(3600L * hours), "Change " + hours, "", merge, List.of());
    }

    @Test
    void ownChangesMergesAndOldOnesAreNoNews() {
        Identity me = Identity.of("Mirela Example", "mirela@example.org");
        List<Version> versions = List.of(version("ana@example.org", 5, false), version("mirela@example.org", 4, false), version("ana@example.org", 3, true),
            version("ana@example.org", 1, false));
        CaseNews news = CaseNews.of(versions, Optional.of(MORNING.plusSeconds(7200)), me);
        assertEquals(List.of("Change 5"), news.fresh().stream().map(Version::message).toList());
        assertEquals(4, news.versions().size());
        assertEquals(List.of(), CaseNews.of(versions, Optional.empty(), me).fresh(), "at the first look nothing is news");
    }
}
