package org.sankofa.ui.records.internal.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sankofa.model.Record;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.transfer.Transfer;
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
        if (log.isEmpty()) {
            return List.of();
        }
        String oldest = log.size() == VERSIONS || isLarge(space) ? log.getLast().commit() : null;
        Map<String, Set<RecordKey>> written = new HashMap<>();
        Transfer.of(space).versions(oldest, log.getFirst().commit()).forEach((key, versions) -> versions.forEach(version ->
                written.computeIfAbsent(version.commit(), commit -> new LinkedHashSet<>()).add(key)));
        // what the program joined by itself was written by others, and stands under their names
        List<Version> byPeople = log.stream().filter(version -> !version.merge() && written.containsKey(version.commit())).toList();
        List<Today.Sitting> found = new ArrayList<>();
        for (HistoryModel.Sitting sitting : new HistoryModel(byPeople).sittings().stream().limit(SITTINGS).toList()) {
            Set<RecordKey> keys = new LinkedHashSet<>();
            sitting.versions().forEach(version -> keys.addAll(written.get(version.commit())));
            keys.remove(space.infoKey());
            if (!keys.isEmpty()) {
                found.add(sitting(space, sitting, keys));
            }
        }
        return found;
    }

    private boolean isLarge(Space space) {
        try (Stream<RecordKey> keys = snapshot.keys(space.name(), null)) {
            return keys.limit(LARGE + 1L).count() > LARGE;
        }
    }

    private Today.Sitting sitting(Space space, HistoryModel.Sitting sitting, Set<RecordKey> keys) {
        List<TodayItem> items = keys.stream().flatMap(key -> snapshot.record(key).stream()
                .map(record -> TodayItem.of(key, titles.apply(record)))).limit(ITEMS).toList();
        return new Today.Sitting(space.name(), sitting.last().author(), sitting.last().when(), items, keys.size());
    }
}
