package org.sankofa.ui.records.internal.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sankofa.model.Record;
import org.sankofa.store.Change;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.ui.records.internal.history.HistoryModel;

/** What changed lately in some spaces, by sitting. */
final class Lately {

    static final int SITTINGS = 6;
    static final int ITEMS = 4;
    private static final int VERSIONS = 60;
    /** The first commit of a larger space is not looked into: it may hold everything. */
    private static final int LARGE = 2_000;

    private final Snapshot snapshot;
    private final Function<Record, String> titles;

    Lately(Snapshot snapshot, Function<Record, String> titles) {
        this.snapshot = snapshot;
        this.titles = titles;
    }

    List<Today.Sitting> sittings(List<Space> spaces) throws StoreException {
        List<Today.Sitting> found = new ArrayList<>();
        for (Space space : spaces) {
            found.addAll(in(space));
        }
        return found.stream().sorted(Comparator.comparing(Today.Sitting::when).reversed()).limit(SITTINGS).toList();
    }

    private List<Today.Sitting> in(Space space) throws StoreException {
        List<Version> log = space.log(VERSIONS);
        List<Today.Sitting> found = new ArrayList<>();
        int at = 0;
        for (HistoryModel.Sitting sitting : new HistoryModel(log).sittings().stream().limit(SITTINGS).toList()) {
            at += sitting.versions().size();
            String before = at < log.size() ? log.get(at).commit() : null;
            if (before == null && (log.size() == VERSIONS || isLarge(space))) {
                break;
            }
            Today.Sitting one = sitting(space, sitting, before);
            if (one.total() > 0) {
                found.add(one);
            }
        }
        return found;
    }

    private boolean isLarge(Space space) {
        try (Stream<RecordKey> keys = snapshot.keys(space.name(), null)) {
            return keys.limit(LARGE + 1L).count() > LARGE;
        }
    }

    private Today.Sitting sitting(Space space, HistoryModel.Sitting sitting, String before) throws StoreException {
        List<Change> changes = space.changes(before, sitting.last().commit()).stream()
                .filter(change -> !change.key().equals(space.infoKey())).toList();
        List<TodayItem> items = changes.stream().map(Change::key).flatMap(key -> snapshot.record(key).stream()
                .map(record -> TodayItem.of(key, titles.apply(record)))).limit(ITEMS).toList();
        return new Today.Sitting(space.name(), sitting.last().author(), sitting.last().when(), items, changes.size());
    }
}
