package org.sankofa.sharing.internal.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sankofa.merge.Keys;
import org.sankofa.merge.RecordState;
import org.sankofa.model.ReviewState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.labels.Labels;
import org.sankofa.sharing.review.ContentHash;
import org.sankofa.sharing.review.ReviewItem;
import org.sankofa.sharing.review.ReviewItem.Waiting;
import org.sankofa.sharing.trust.Member;
import org.sankofa.sharing.trust.Members;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/** Says for whom a text waits, by what stands in it. */
public final class Sorter {

    private final Snapshot snapshot;
    private final LocalDate today;
    private final Members members;
    private final Identity identity;
    private final Optional<Member> me;

    /** Sorts the texts of one space. */
    public Sorter(Workspace workspace, Space space, Snapshot snapshot, LocalDate today) throws StoreException {
        this.snapshot = snapshot;
        this.today = today;
        this.members = Members.of(space);
        this.identity = workspace.identity();
        this.me = members.me(identity);
    }

    /** @return the text as something that waits; empty when it does not */
    public Optional<ReviewItem> item(RecordKey key) {
        Optional<RecordState> state = snapshot.state(key).filter(s -> !s.deleted());
        Optional<String> object = state.flatMap(StatusReader::reviewed);
        return object.isEmpty() ? Optional.empty() : item(key, state.get(), object.get());
    }

    private Optional<ReviewItem> item(RecordKey key, RecordState state, String object) {
        ReviewState stated = LogEntry.state(state.shown(object, Keys.value("reviewState")));
        PartialDate reviewBy = StatusReader.date(state.shown(object, Keys.value("reviewBy")));
        boolean due = reviewBy != null && reviewBy.latest().filter(day -> day.isBefore(today)).isPresent();
        List<LogEntry> log = LogEntry.of(state, object);
        Optional<Waiting> waiting = switch (stated) {
            case SUBMITTED, IN_REVIEW -> Optional.of(isForMe(state, object, log) ? Waiting.FOR_ME
                    : Waiting.FOR_OTHERS);
            case RETURNED -> Optional.of(submission(log).filter(this::isMine).isPresent() ? Waiting.FOR_ME
                    : Waiting.FOR_OTHERS);
            case VALIDATED -> due ? Optional.of(Waiting.OVERDUE) : Optional.empty();
            default -> Optional.empty();
        };
        Instant since = log.stream().map(LogEntry::when).filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
        return waiting.map(w -> new ReviewItem(key, title(key), stated, w, since,
                submission(log).map(LogEntry::byName).orElse(""), StatusReader.assigned(state, object),
                votes(state, object, log).size(), members.reviewersNeeded(), reviewBy));
    }

    private String title(RecordKey key) {
        return snapshot.record(key).map(r -> Labels.title(r, List.of(Locale.getDefault().toLanguageTag(), "en")))
                .orElse(key.id());
    }

    private boolean isForMe(RecordState state, String object, List<LogEntry> log) {
        boolean may = members.all().isEmpty() || me.filter(m -> m.hasAny(members.accepting())).isPresent();
        Set<String> assigned = StatusReader.assigned(state, object);
        boolean asked = assigned.isEmpty() || assigned.contains(practitioner());
        String hash = ContentHash.of(state, object);
        boolean done = log.stream().anyMatch(e -> e.isVote() && hash.equals(e.contentHash()) && isMine(e));
        return may && asked && !done && submission(log).filter(this::isMine).isEmpty();
    }

    private String practitioner() {
        return me.map(Member::practitioner).filter(p -> !p.isEmpty()).orElse(identity.practitionerId());
    }

    private boolean isMine(LogEntry entry) {
        return entry.by().isEmpty() ? identity.name().equals(entry.byName()) : entry.by().equals(practitioner());
    }

    private static Optional<LogEntry> submission(List<LogEntry> log) {
        return log.stream().filter(entry -> entry.to() == ReviewState.SUBMITTED && entry.from() != entry.to())
                .reduce((a, b) -> b);
    }

    private static Set<String> votes(RecordState state, String object, List<LogEntry> log) {
        String hash = ContentHash.of(state, object);
        Set<String> who = new HashSet<>();
        for (LogEntry entry : log) {
            if (entry.isVote() && hash.equals(entry.contentHash())) {
                who.add(entry.by().isEmpty() ? String.valueOf(entry.byName()) : entry.by());
            }
        }
        return who;
    }
}
