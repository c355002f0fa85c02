package org.sankofa.ui.records.internal.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.search.Row;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.ui.records.internal.Titles;

/** Who keeps the records of some rows. */
public final class Keepers {

    private Keepers() {
    }

    /** The names of those who keep the records; records nobody keeps are left out. Reads the records. */
    public static Map<RecordKey, String> of(Snapshot snapshot, List<Row> rows) {
        Map<RecordKey, String> names = new HashMap<>();
        for (Row row : rows) {
            snapshot.record(row.key()).map(Record::getKeeper).map(keeper -> name(snapshot, keeper))
                    .ifPresent(name -> names.put(row.key(), name));
        }
        return names;
    }

    /** A keeper whose record is not here has no name. */
    private static String name(Snapshot snapshot, EObject keeper) {
        EObject known = keeper.eIsProxy() ? Ids.uriOf(keeper).flatMap(snapshot::resolve).orElse(null) : keeper;
        return known instanceof Record record ? Labels.title(record, Titles.languages()) : null;
    }
}
