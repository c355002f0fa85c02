package org.sankofa.evidence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.sankofa.evidence.internal.data.AreaFile;
import org.sankofa.evidence.internal.data.Columns;
import org.sankofa.evidence.internal.data.Rows;
import org.sankofa.evidence.internal.data.Spill;
import org.sankofa.model.Record;
import org.sankofa.store.Batch;
import org.sankofa.store.Progress;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

/**
 * Writes observations of one edition into a space, merged by key with what is there, in one commit. What is added is held in
 * memory up to a limit, then in temporary files, so that millions can be added; close it to remove them. For one thread.
 */
public final class ObservationWriter implements AutoCloseable {

    /** What to do where another value is there for the same key. */
    public enum Revision {
        /** Keep what is there and say so: an edition of a publication does not change. */
        REFUSE,
        /** Take the new value: an office keeps these data itself; the old one stays in the history. */
        REPLACE
    }

    /**
     * A value that contradicts another one with the same key.
     *
     * @param refused what was not taken, or what was there before
     * @param kept what counts
     * @param inFile whether both stood among what was added, else the other one was there before
     */
    public record Difference(Observation refused, Observation kept, boolean inFile) {
    }

    /**
     * What was written, or would be.
     *
     * @param created observations that were not there
     * @param updated observations whose value or remarks changed
     * @param unchanged observations that were there already
     * @param refused observations that were not taken; see the differences
     * @param differences the first thousand, in the order of areas
     * @param tooLarge areas with more observations than a file can hold; nothing of them is taken
     * @param version what was written; empty when nothing differed, or it was only looked at
     */
    public record Result(long created, long updated, long unchanged, long refused, List<Difference> differences, List<String> tooLarge,
            Optional<Version> version) {
    }

    private static final int MOST_DIFFERENCES = 1000;
    private static final int LARGEST_FILE = 48 << 20;

    private final Workspace workspace;
    private final Space space;
    private final DatasetDescription description;
    private final Columns columns;
    private final Revision revision;
    private final Spill spill = new Spill();
    private final Set<String> areas = new TreeSet<>();
    private final Set<String> withdrawn = new TreeSet<>();
    private final List<Batch.Body> more = new ArrayList<>();

    /**
     * @param space where the edition is kept
     * @param description describes it; made a record where the space has none of that id
     */
    public ObservationWriter(Workspace workspace, Space space, DatasetDescription description, Revision revision) {
        this.workspace = Objects.requireNonNull(workspace, "workspace");
        this.space = Objects.requireNonNull(space, "space");
        this.description = Objects.requireNonNull(description, "description");
        this.revision = Objects.requireNonNull(revision, "revision");
        this.columns = new Columns(description.others());
    }

    /**
     * Adds an observation; the data set in its key does not matter.
     *
     * @throws IOException when there is no room for temporary files
     */
    public void add(Observation one) throws IOException {
        String file = Observations.fileOf(one.key().area());
        areas.add(file);
        spill.add(file, columns.line(Observations.flow(description.dataset()), one));
    }

    /** Takes out what was kept under a name that nobody had mapped; it comes again under the code. */
    public void withdrawUnmapped(String name) {
        String code = AreaKind.UNMAPPED_MARK + name;
        withdrawn.add(code);
        areas.add(Observations.fileOf(code));
    }

    /** Writes a record in the same commit; its space is this one. */
    public void withRecord(Record record) {
        also(batch -> batch.put(record));
    }

    /** Writes more in the same commit, on top of what is there by then. */
    public void also(Batch.Body body) {
        more.add(Objects.requireNonNull(body, "body"));
    }

    /** @return how many bytes are held in memory; the rest lies in temporary files */
    public long heldInMemory() {
        return spill.held();
    }

    /** @return what {@link #commit} would do; nothing is written */
    public Result check(Progress progress) throws IOException {
        return new Merging(null).run(workspace.snapshot(), progress);
    }

    /**
     * Writes everything in one commit. When it is cancelled nothing is written.
     *
     * @param message what was done, for the history
     */
    public Result commit(String message, Progress progress) throws IOException, StoreException {
        Result[] result = new Result[1];
        Snapshot before = workspace.snapshot();
        Optional<Version> version = space.write(message, batch -> {
            try {
                result[0] = new Merging(batch).run(before, progress);
                // also where its files are there and only the record is not: whoever deleted it gets it back
                if (result[0].created() + result[0].updated() + result[0].unchanged() > 0 && batch.get(Observations.KIND, description.id()).isEmpty()) {
                    batch.put(description.record());
                }
                for (Batch.Body body : more) {
                    body.run(batch);
                }
            } catch (IOException e) {
                throw new StoreException(StoreException.Code.CANNOT_WRITE, "The observations cannot be written: " + e.getMessage(), e);
            }
        });
        Result done = result[0];
        if (version.isPresent()) {
            keep(progress);
        }
        return new Result(done.created(), done.updated(), done.unchanged(), done.refused(), done.differences(), done.tooLarge(), version);
    }

    /** Reads the whole edition now, while somebody waits anyway, so that the next start need not. What was written is written, whatever happens. */
    private void keep(Progress progress) {
        try {
            progress.begin("Keeping the figures ready for the next start", 0);
            keepNow(progress::cancelled);
        } catch (CancellationException e) {
            // then the next start reads them
        } catch (RuntimeException e) {
            System.getLogger("org.sankofa.evidence").log(Level.WARNING, "The observations were written, but could not be kept ready for the next start: " + e, e);
        }
    }

    private void keepNow(BooleanSupplier cancelled) {
        ObservationCache cache = new ObservationCache();
        cache.keepBeside(workspace);
        Observations observations = Observations.of(workspace.snapshot(), cache, space.name());
        observations.editions(description.dataset()).stream().filter(edition -> edition.record().id().equals(description.id()))
                .forEach(edition -> observations.all(edition, cancelled));
        cache.awaitKept(cancelled);
    }

    @Override
    public void close() throws IOException {
        spill.close();
    }

    /** Goes through the areas, one after the other. */
    private final class Merging {

        private final Batch batch;
        private long created;
        private long updated;
        private long unchanged;
        private long refused;
        private final List<Difference> differences = new ArrayList<>();
        private final List<String> tooLarge = new ArrayList<>();

        Merging(Batch batch) {
            this.batch = batch;
        }

        Result run(Snapshot snapshot, Progress progress) throws IOException {
            progress.begin("Comparing observations", areas.size());
            for (String area : areas) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                area(snapshot, area);
                progress.worked(1);
            }
            return new Result(created, updated, unchanged, refused, List.copyOf(differences), List.copyOf(tooLarge), Optional.empty());
        }

        private void area(Snapshot snapshot, String area) throws IOException {
            if (spill.size(area) > LARGEST_FILE) {
                tooLarge(area);
                return;
            }
            byte[] there = there(snapshot, area);
            Rows rows = new Rows(columns, there);
            long withdrawals = rows.withdraw(withdrawn);
            long[] outcomes = new long[Rows.Outcome.values().length];
            List<Difference> found = new ArrayList<>();
            for (String line : spill.lines(area)) {
                outcomes[rows.add(line, revision == Revision.REPLACE).ordinal()]++;
                if (rows.lastOther() != null && differences.size() + found.size() < MOST_DIFFERENCES) {
                    found.add(new Difference(observation(rows.lastOther()), observation(rows.lastKept()), rows.lastTwice()));
                }
            }
            boolean changes = withdrawals > 0 || rows.changed();
            byte[] csv = changes && (batch != null || there.length + spill.size(area) > LARGEST_FILE) ? rows.text().getBytes(StandardCharsets.UTF_8) : there;
            if (csv.length > LARGEST_FILE) {
                tooLarge(area);
                return;
            }
            count(outcomes);
            differences.addAll(found);
            if (batch != null && changes) {
                put(area, csv);
            }
        }

        /** What a commit is made on top of, which may be newer than the snapshot. */
        private byte[] there(Snapshot snapshot, String area) throws IOException {
            try {
                return (batch == null ? snapshot.evidence(space.name(), description.id(), area) : batch.evidence(description.id(), area)).orElse(new byte[0]);
            } catch (StoreException e) {
                throw new IOException(e.getMessage(), e);
            }
        }

        /** Nothing of it is taken, and it is not read into memory either. */
        private void tooLarge(String area) {
            tooLarge.add(area);
            refused += spill.count(area);
        }

        private void count(long[] outcomes) {
            created += outcomes[Rows.Outcome.CREATED.ordinal()];
            updated += outcomes[Rows.Outcome.UPDATED.ordinal()];
            unchanged += outcomes[Rows.Outcome.UNCHANGED.ordinal()];
            refused += outcomes[Rows.Outcome.REFUSED_THERE.ordinal()] + outcomes[Rows.Outcome.REFUSED_TWICE.ordinal()];
        }

        private void put(String area, byte[] csv) throws IOException {
            try {
                batch.putEvidence(description.id(), area, csv);
            } catch (StoreException e) {
                throw new IOException(e.getMessage(), e);
            }
        }

        private Observation observation(String line) {
            byte[] file = (columns.header() + '\n' + line + '\n').getBytes(StandardCharsets.UTF_8);
            var parsed = AreaFile.parse(description.dataset(), file);
            return parsed.series(parsed.keys().iterator().next()).get(0).get(0);
        }
    }
}
