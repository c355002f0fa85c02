package org.sankofa.ui.cases.internal.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Version;
import org.sankofa.ui.presentation.ChangeWords;

/**
 * What happened to a case lately.
 *
 * @param versions the latest ones, the newest first
 * @param since when the person looked at the case the last time; empty: never before
 * @param fresh versions by others since then, the newest first
 */
public record CaseNews(List<Version> versions, Optional<Instant> since, List<Version> fresh) {

    /** Nothing is known yet. */
    public static final CaseNews NONE = new CaseNews(List.of(), Optional.empty(), List.of());

    /** How many versions are looked at. */
    public static final int READ = 50;
    private static final int SAID = 3;

    /** Takes copies. */
    public CaseNews {
        versions = List.copyOf(versions);
        fresh = List.copyOf(fresh);
    }

    /** @param me what the person changed is no news to the person */
    public static CaseNews of(List<Version> versions, Optional<Instant> since, Identity me) {
        List<Version> fresh = since.isEmpty() ? List.of() : versions.stream().filter(version -> version.when().isAfter(since.get()))
            .filter(version -> !version.merge() && !version.email().equals(me.email())).toList();
        return new CaseNews(versions, since, fresh);
    }

    /** @return what a version changed, in a few sentences; empty where that is not known */
    public static String sentence(Version version, RecordKey key) {
        ChangeWords words = new ChangeWords(key.kind(), key.id());
        String said = version.changes().stream().limit(SAID).map(words::sentence).collect(Collectors.joining(". "));
        return said.isEmpty() ? "" : said + (version.changes().size() > SAID ? " \u2026" : ".");
    }
}
