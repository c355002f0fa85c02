package org.sankofa.sharing.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sankofa.sharing.internal.review.OpenTexts;
import org.sankofa.sharing.internal.review.Sorter;
import org.sankofa.sharing.review.ReviewItem.Waiting;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * What waits for whom in the spaces of a workspace. The first look reads the kinds that are reviewed, without parsing
 * what is not under review; later ones read only what changed since. Safe for several threads.
 */
public final class ReviewQueue {

    private final Workspace workspace;
    private final Map<String, OpenTexts> open = new HashMap<>();

    /** The queue of a workspace. */
    public ReviewQueue(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @return what waits: for me first, then overdue, then for others; the longest waiting first */
    public List<ReviewItem> items() throws StoreException {
        return items(LocalDate.now(ZoneOffset.UTC));
    }

    /** @return what waits on a day */
    public synchronized List<ReviewItem> items(LocalDate today) throws StoreException {
        List<ReviewItem> items = new ArrayList<>();
        for (Space space : workspace.spaces()) {
            Snapshot snapshot = workspace.snapshot();
            OpenTexts texts = open.computeIfAbsent(space.name(), name -> new OpenTexts());
            texts.follow(space, snapshot);
            Sorter sorter = new Sorter(workspace, space, snapshot, today);
            for (RecordKey key : texts.keys()) {
                sorter.item(key).ifPresent(items::add);
            }
        }
        items.sort(Comparator.comparing((ReviewItem item) -> order(item.waiting()))
                .thenComparing(item -> Optional.ofNullable(item.since()).orElse(Instant.EPOCH))
                .thenComparing(ReviewItem::key));
        return items;
    }

    private static int order(Waiting waiting) {
        return switch (waiting) {
            case FOR_ME -> 0;
            case OVERDUE -> 1;
            case FOR_OTHERS -> 2;
        };
    }
}
