package org.sankofa.ui.network.internal.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.sankofa.model.Record;
import org.sankofa.model.labels.Labels;
import org.sankofa.sharing.IncomingChanges;
import org.sankofa.sharing.RecordChanges;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.SharingException;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;

/** What waits to come in, and what changed lately; read off the user interface's thread. */
public final class Feed {

    /** As many records are shown of what changed lately. */
    public static final int MOST = 60;
    private static final int VERSIONS = 120;
    private static final int WAITING = 200;
    private static final int ATTEMPTS = 3;

    /**
     * What was read.
     *
     * @param waiting by space, what others sent and nobody took in here yet
     * @param lately what changed lately, the latest first
     */
    public record Content(Map<String, List<FeedItem>> waiting, List<FeedItem> lately) {

        /** @return how many records others changed since the person looked */
        public long unread() {
            return lately.stream().filter(FeedItem::unread).count();
        }
    }

    private final SharedSpaces shared;
    private final ReadMarks marks;
    private final List<String> languages;

    /**
     * @param marks what the person has looked at
     * @param languages of the titles, the preferred first
     */
    public Feed(SharedSpaces shared, ReadMarks marks, List<String> languages) {
        this.shared = shared;
        this.marks = marks;
        this.languages = List.copyOf(languages);
    }

    /** Reads everything. */
    public Content read() throws SharingException, StoreException {
        for (int attempt = 1;; attempt++) {
            try {
                return readNow();
            } catch (SharingException | StoreException e) {
                // a history that is begun anew takes the old versions away while they are read
                if (!isGone(e) || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static boolean isGone(Exception failure) {
        return (failure instanceof StoreException ? failure : failure.getCause()) instanceof StoreException e
                && e.code() == StoreException.Code.NOT_FOUND;
    }

    private Content readNow() throws SharingException, StoreException {
        Map<String, List<FeedItem>> waiting = new LinkedHashMap<>();
        List<FeedItem> lately = new ArrayList<>();
        Snapshot snapshot = shared.workspace().snapshot();
        for (Space space : shared.workspace().spaces()) {
            if (space.kind() == Space.Kind.SAMPLE) {
                continue;
            }
            IncomingChanges changes = new IncomingChanges(shared, space);
            List<FeedItem> here = changes.waiting().stream().limit(WAITING)
                    .map(one -> item(one, snapshot, false)).toList();
            if (!here.isEmpty()) {
                waiting.put(space.name(), here);
            }
            lately.addAll(lately(space, changes, snapshot));
        }
        lately.sort(Comparator.comparing(FeedItem::when).reversed());
        return new Content(waiting, lately.stream().limit(MOST).toList());
    }

    /** @return what others sent of a space and nobody took in here yet, with every value that differs; at most some hundred records */
    public List<Incoming> incoming(Space space) throws SharingException {
        Snapshot snapshot = shared.workspace().snapshot();
        return new IncomingChanges(shared, space).waiting().stream().limit(WAITING)
                .map(one -> new Incoming(item(one, snapshot, false), one.changes())).toList();
    }

    private List<FeedItem> lately(Space space, IncomingChanges changes, Snapshot snapshot)
            throws SharingException, StoreException {
        List<Version> log = space.log(VERSIONS);
        if (log.isEmpty()) {
            return List.of();
        }
        String head = log.get(0).commit();
        List<RecordChanges> unread = new ArrayList<>();
        String mark = marks.of(space.name(), head);
        if (!mark.equals(head)) {
            unread.addAll(since(mark, head, changes, space));
        }
        unread.removeIf(one -> FeedWords.authors(one).stream().allMatch(this::isMe));
        unread.removeIf(one -> marks.isRead(one.key(), head));
        Map<RecordKey, RecordChanges> news = new HashMap<>();
        unread.forEach(one -> news.put(one.key(), one));
        List<FeedItem> items = new ArrayList<>();
        // the first version may hold a whole network; what came after it is news
        for (RecordChanges one : changes.between(log.getLast().commit(), head)) {
            if (!one.key().equals(space.infoKey())) {
                RecordChanges fresh = news.get(one.key());
                items.add(item(fresh == null ? one : fresh, snapshot, fresh != null));
            }
        }
        return items;
    }

    private List<RecordChanges> since(String mark, String head, IncomingChanges changes, Space space)
            throws SharingException, StoreException {
        try {
            return changes.between(mark, head);
        } catch (SharingException e) {
            if (!isGone(e) || !head.equals(space.head())) {
                throw e;
            }
            // the history was begun anew: how far the old one was seen says nothing any more
            marks.seen(space.name(), head);
            return List.of();
        }
    }

    private boolean isMe(String author) {
        return Objects.equals(author, shared.workspace().identity().name());
    }

    private FeedItem item(RecordChanges changes, Snapshot snapshot, boolean unread) {
        Instant when = changes.versions().stream().map(Version::when).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        Optional<Record> record = snapshot.record(changes.key());
        String title = record.map(this::title).filter(words -> !words.isBlank()).orElse(changes.title());
        return new FeedItem(changes.key(), title, FeedWords.who(changes), when, FeedWords.sentences(changes), unread,
                FeedWords.gone(changes), record.isPresent());
    }

    private String title(Record record) {
        String title = Labels.title(record, languages);
        return title == null ? "" : title;
    }
}
