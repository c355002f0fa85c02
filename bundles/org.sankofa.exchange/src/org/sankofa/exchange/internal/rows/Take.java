package org.sankofa.exchange.internal.rows;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.exchange.json.SnapshotNames;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Tier;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.store.Batch;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;

/** Takes the rows of one file in, and counts. */
final class Take {

    private static final char NO_SIGN = '\uFFFD';
    /** What becomes of UTF-8 that was read as something else and written again. */
    private static final Pattern TWICE = Pattern.compile("\u00e2\u20ac|[\u00c2\u00c3][\u0080-\u00bf]");

    private final Layout layout;
    private final ImportRequest request;
    private final Space space;
    private final Rows rows;
    private final Snapshot snapshot;
    private final Problems problems;
    private final Mapping mapping;
    private final Renewal renewal;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> strange = new HashSet<>();
    private long created;
    private long updated;
    private long unchanged;
    private long refused;

    Take(Layout layout, ImportRequest request, Space space, Rows rows) {
        this.layout = layout;
        this.request = request;
        this.space = space;
        this.rows = rows;
        this.snapshot = request.workspace().snapshot();
        this.problems = new Problems(layout.label());
        this.mapping = new Mapping(request.workspace(), new Organisations(snapshot), layout.source(), problems);
        this.renewal = new Renewal(layout, mapping, new RecordJson(new SnapshotNames(snapshot)));
    }

    ImportReport report() {
        return new ImportReport(created, updated, unchanged, refused, problems.list());
    }

    /** @param batch null: only look what would be done */
    void all(Batch batch) throws IOException, ExchangeException, StoreException {
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (request.progress().cancelled()) {
                throw new ExchangeException(ExchangeException.CANCELLED, "The import was stopped; nothing was written.");
            }
            one(row, batch);
            request.progress().worked(1);
        }
    }

    private void one(Row row, Batch batch) throws StoreException {
        Optional<String> identifier = layout.identifier(row);
        if (identifier.isEmpty()) {
            refuse(row, "", null, "no-identifier",
                    "Nothing in this row says which one it is, so that importing it again would double it. Complete it and import again.");
            return;
        }
        String id = Ids.nameBased(layout.format() + ":" + identifier.get());
        Integer before = lines.putIfAbsent(id, row.line());
        if (before != null) {
            refuse(row, "", identifier.get(), "twice", "The same identifier stands in line " + before + ", which was taken.");
            return;
        }
        Optional<RecordKey> there = snapshot.find(id);
        if (there.isPresent() && (!there.get().space().equals(space.name()) || snapshot.deleted(there.get()))) {
            refuse(row, "", identifier.get(), snapshot.deleted(there.get()) ? "deleted" : "other-space", snapshot.deleted(there.get())
                    ? "This was imported before and deleted here; restore it in its history if it shall be back."
                    : "This is in the space " + there.get().space() + "; import it into that space.");
            return;
        }
        look(row);
        Record record = layout.make();
        record.setId(id);
        layout.fill(record, row, mapping);
        String kind = Kinds.kindOf(record.eClass());
        Optional<Record> current = batch == null ? snapshot.record(new RecordKey(space.name(), kind, id)) : batch.get(kind, id);
        if (current.isEmpty()) {
            Kept.put(record, layout.format(), row);
            created++;
            write(batch, record);
            return;
        }
        Record mine = RecordJson.copy(current.get());
        if (renewal.apply(mine, record, row)) {
            updated++;
            write(batch, mine);
        } else {
            unchanged++;
        }
    }

    private static void write(Batch batch, Record record) throws StoreException {
        if (batch != null) {
            batch.put(record);
        }
    }

    private void look(Row row) {
        row.cells().forEach((column, cell) -> {
            if (!layout.columns().contains(column) && strange.add(column)) {
                problems.add(Tier.WARNING, row, column, column, "unknown-column",
                        "This column is not known here. What stands in it is kept with each record, and nothing is made of it.");
            }
            if (cell.indexOf(NO_SIGN) >= 0) {
                problems.add(Tier.WARNING, row, column, cell, "not-utf-8",
                        "Signs of this cell are not written in UTF-8 and show as \uFFFD. Export the file in UTF-8 and import it again.");
            } else if (TWICE.matcher(cell).find()) {
                problems.add(Tier.WARNING, row, column, cell, "wrong-encoding",
                        "Signs of this cell were spoilt before it was exported. It is taken as it is; mend it in the record.");
            }
        });
    }

    private void refuse(Row row, String column, String value, String code, String message) {
        refused++;
        problems.add(Tier.CRITICAL, row, column, value, code, message);
    }
}
