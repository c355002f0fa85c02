package org.sankofa.exchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.internal.json.Types;
import org.sankofa.exchange.json.JsonInput.Item;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Tier;
import org.sankofa.store.Batch;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Writes JSON records into a space, all in one commit. Records may refer to each other in any order and
 * across sources. Ids that are left out are made from the content, so that loading the same text again
 * changes nothing.
 */
public final class RecordLoader {

    /** What broke: the form described in this package. */
    private static final String RULE = "record in JSON";

    private final Workspace workspace;
    private final Space space;
    private final boolean strict;

    /** Something to read, opened twice. */
    @FunctionalInterface
    public interface Source {
        /** Opens it from its beginning; closed by the loader. */
        InputStream open() throws IOException;
    }

    /**
     * @param workspace where references are looked up
     * @param space where records are looked up and written
     * @param strict refuse to write at all when one record is refused
     */
    public RecordLoader(Workspace workspace, Space space, boolean strict) {
        this.workspace = workspace;
        this.space = space;
        this.strict = strict;
    }

    /**
     * Reads and writes.
     *
     * @param sources what to read, in this order
     * @param message for the history
     * @param dryRun only report what would be done
     * @param progress asked whether to go on; when it says no, nothing is written
     * @throws IOException when a source cannot be read
     * @throws InvalidRecordException when a source is no JSON; nothing was written
     * @throws ExchangeException when it was cancelled
     * @throws StoreException when the space cannot be written; one that can only be read may be given what it has
     */
    public ImportReport load(List<Source> sources, String message, boolean dryRun, Progress progress)
            throws IOException, InvalidRecordException, ExchangeException, StoreException {
        Run run = new Run(workspace.snapshot(), progress);
        run.index(sources);
        if (dryRun || strict || space.readOnly()) {
            run.all(sources, null);
            if (space.readOnly() && run.created + run.updated > 0) {
                throw new StoreException(StoreException.Code.READ_ONLY, space.readOnlyReason()
                        .orElse("The space " + space.name() + " can only be read. Name another space to import into."));
            }
            if (dryRun || space.readOnly() || run.refused > 0) {
                return run.report();
            }
            run.restart();
        }
        Failure failure = new Failure();
        try {
            space.write(message, batch -> {
                try {
                    run.all(sources, batch);
                } catch (IOException | InvalidRecordException | ExchangeException e) {
                    failure.cause = e;
                    // takes the whole write back
                    throw new StoreException(StoreException.Code.CANCELLED, "The import was stopped.", e);
                }
            });
        } catch (StoreException e) {
            failure.rethrow();
            throw e;
        }
        return run.report();
    }

    /** Carries an exception through the body of a write. */
    private static final class Failure {
        Exception cause;

        void rethrow() throws IOException, InvalidRecordException, ExchangeException {
            if (cause instanceof IOException e) {
                throw e;
            }
            if (cause instanceof InvalidRecordException e) {
                throw e;
            }
            if (cause instanceof ExchangeException e) {
                throw e;
            }
        }
    }

    private final class Run implements NameResolver {

        private final Snapshot snapshot;
        private final NameResolver outside;
        private final RecordJson json = new RecordJson(this, NewIds.BY_CONTENT);
        private final Progress progress;
        /** The records of the sources, by id. */
        private final Map<String, EClass> inside = new HashMap<>();
        private final Set<String> done = new HashSet<>();
        private final List<ImportProblem> problems = new ArrayList<>();
        private long created;
        private long updated;
        private long unchanged;
        private long refused;

        Run(Snapshot snapshot, Progress progress) {
            this.snapshot = snapshot;
            this.outside = new SnapshotNames(snapshot);
            this.progress = progress;
        }

        void index(List<Source> sources) throws IOException, InvalidRecordException, ExchangeException {
            for (Source source : sources) {
                try (JsonInput input = new JsonInput(source.open())) {
                    for (Optional<Item> item = input.next(); item.isPresent(); item = input.next()) {
                        JsonNode node = item.get().json();
                        RecordJson.kindOf(node).ifPresent(kind -> RecordJson.idOf(node)
                                .ifPresent(id -> inside.put(id, kind)));
                        checkCancelled();
                    }
                }
            }
        }

        void restart() {
            done.clear();
            problems.clear();
            created = 0;
            updated = 0;
            unchanged = 0;
            refused = 0;
        }

        void all(List<Source> sources, Batch batch)
                throws IOException, InvalidRecordException, ExchangeException, StoreException {
            for (Source source : sources) {
                try (JsonInput input = new JsonInput(source.open())) {
                    for (Optional<Item> item = input.next(); item.isPresent(); item = input.next()) {
                        one(item.get(), batch);
                        checkCancelled();
                        progress.worked(1);
                    }
                }
            }
        }

        private void checkCancelled() throws ExchangeException {
            if (progress.cancelled()) {
                throw new ExchangeException(ExchangeException.CANCELLED, "The import was stopped; nothing was written.");
            }
        }

        private void one(Item item, Batch batch) throws StoreException {
            Optional<Record> current = current(item.json(), batch);
            if (current.isEmpty() && elsewhere(item)) {
                return;
            }
            Record copy = current.map(RecordJson::copy).orElse(null);
            RecordEdit edit = json.edit(item.json(), copy);
            if (!edit.problems().isEmpty()) {
                refuse(item, edit.problems());
                return;
            }
            Record record;
            try {
                record = (Record) edit.apply();
            } catch (InvalidRecordException e) {
                refuse(item, e.problems());
                return;
            }
            if (!done.add(record.getId())) {
                refuse(item, List.of(new JsonProblem(JsonProblem.DUPLICATE_ID, "id", record.getId(),
                        "The record " + record.getId() + " stands twice in what is imported; the first was taken.")));
                return;
            }
            if (current.isEmpty() && edit.created() && stored(record, batch).isPresent()) {
                // written without an id, and found again by its content
                again(item, record, batch);
                return;
            }
            boolean differs = edit.changesAnything();
            if (batch != null && differs) {
                differs = batch.put(record);
            }
            count(edit.created(), differs);
        }

        private void again(Item item, Record made, Batch batch) throws StoreException {
            Record copy = RecordJson.copy(stored(made, batch).orElseThrow());
            RecordEdit edit = json.edit(item.json(), copy);
            try {
                Record record = (Record) edit.apply();
                boolean differs = edit.changesAnything() && (batch == null || batch.put(record));
                count(false, differs);
            } catch (InvalidRecordException e) {
                refuse(item, e.problems());
            }
        }

        private void count(boolean isNew, boolean differs) {
            if (isNew) {
                created++;
            } else if (differs) {
                updated++;
            } else {
                unchanged++;
            }
        }

        private void refuse(Item item, List<JsonProblem> wrong) {
            refused++;
            wrong.forEach(p -> problems.add(new ImportProblem(Tier.CRITICAL, item.lineOf(p.path()), p.path(),
                    p.value(), RULE, p.message(), p.code())));
        }

        /** A record with that id in another space must not be doubled unnoticed, nor a deleted one come back. */
        private boolean elsewhere(Item item) {
            if (RecordJson.kindOf(item.json()).filter(ModelPackage.Literals.SPACE_INFO::equals).isPresent()) {
                refuse(item, List.of(new JsonProblem("one-per-space", "kind", "spaceInfo",
                        "Each space has one description already; change that one.")));
                return true;
            }
            Optional<String> id = RecordJson.idOf(item.json());
            Optional<RecordKey> other = id.flatMap(snapshot::find).filter(key -> !key.space().equals(space.name()))
                    .filter(key -> !snapshot.deleted(key));
            if (other.isPresent()) {
                inOtherSpace(item, other.get());
                return true;
            }
            Optional<RecordKey> gone = id.flatMap(snapshot::find).filter(key -> key.space().equals(space.name()))
                    .filter(snapshot::deleted);
            gone.ifPresent(key -> refuse(item, List.of(new JsonProblem("deleted", "id", id.get(),
                    "The record " + id.get() + " was deleted here; restore it in its history if it shall be back."))));
            return gone.isPresent();
        }

        /** What says the same as the record there needs no writing; all else belongs into that space. */
        private void inOtherSpace(Item item, RecordKey there) {
            RecordEdit edit = json.edit(item.json(), RecordJson.copy(snapshot.record(there).orElseThrow()));
            if (edit.problems().isEmpty() && !edit.changesAnything() && done.add(there.id())) {
                count(false, false);
            } else {
                refuse(item, List.of(new JsonProblem("other-space", "id", there.id(), "The record " + there.id()
                        + " is in the space " + there.space() + "; import it into that space.")));
            }
        }

        private Optional<Record> current(JsonNode node, Batch batch) throws StoreException {
            Optional<String> id = RecordJson.idOf(node).filter(Types::isId);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            Optional<EClass> kind = RecordJson.kindOf(node);
            if (kind.isPresent()) {
                Optional<Record> there = stored(Types.kindOf(kind.get()), id.get(), batch);
                if (there.isPresent()) {
                    return there;
                }
            }
            // another kind, or none, is said of an id that is there: the edit will name it
            return snapshot.find(id.get()).filter(key -> key.space().equals(space.name())).flatMap(snapshot::record);
        }

        private Optional<Record> stored(Record record, Batch batch) throws StoreException {
            return stored(Types.kindOf(record.eClass()), record.getId(), batch);
        }

        private Optional<Record> stored(String kind, String id, Batch batch) throws StoreException {
            return batch != null ? batch.get(kind, id)
                    : snapshot.record(new RecordKey(space.name(), kind, id));
        }

        ImportReport report() {
            return new ImportReport(created, updated, unchanged, refused, problems);
        }

        @Override
        public Optional<URI> record(String id) {
            EClass kind = inside.get(id);
            return kind != null ? Optional.of(URI.createURI("sankofa:/" + Types.kindOf(kind) + '/' + id))
                    : outside.record(id);
        }

        @Override
        public Optional<EClass> typeOf(URI uri) {
            return outside.typeOf(uri);
        }

        @Override
        public Optional<String> notation(URI uri) {
            return outside.notation(uri);
        }
    }
}
