package org.sankofa.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sankofa.evidence.internal.data.AreaFile;
import org.sankofa.model.Dataset;
import org.sankofa.model.Record;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;

/**
 * The observations of a snapshot. The first question about an area reads its file, what follows is a look-up in memory. Safe for
 * several threads; may be thrown away at any time, what is costly lies in the cache.
 */
public final class Observations {

    /** Kind of the records that describe data sets. */
    public static final String KIND = "dataset";

    private static final int LONGEST_NAME = 40;
    private static final String FLOW_PREFIX = "SANKOFA:";

    private record FileKey(RecordKey edition, String area) {
    }

    private final Snapshot snapshot;
    private final ObservationCache cache;
    private final String space;
    private final Map<FileKey, AreaFile> files;
    private final Map<RecordKey, List<String>> areas;
    /** Knows the editions; itself, or what it is the same as. */
    private final Observations origin;
    private final BooleanSupplier stopped;
    private volatile Map<String, List<Edition>> editions;

    private Observations(Snapshot snapshot, ObservationCache cache, String space) {
        this.space = space;
        this.files = new ConcurrentHashMap<>();
        this.areas = new ConcurrentHashMap<>();
        this.origin = this;
        this.stopped = () -> false;
        this.snapshot = Objects.requireNonNull(snapshot, "snapshot");
        this.cache = Objects.requireNonNull(cache, "cache");
    }

    /** @return the observations of a snapshot, with a cache that others have too */
    public static Observations of(Snapshot snapshot, ObservationCache cache) {
        return new Observations(snapshot, cache, null);
    }

    private Observations(Observations origin, BooleanSupplier stopped) {
        this.space = origin.space;
        this.snapshot = origin.snapshot;
        this.cache = origin.cache;
        this.files = origin.files;
        this.areas = origin.areas;
        this.origin = origin.origin;
        this.stopped = Objects.requireNonNull(stopped, "stopped");
    }

    /**
     * @param cancelled asked between files when all files of an edition are read; may be asked on several threads
     * @return the same observations, for whoever may stop waiting for them: what is asked of them then ends with a
     *         {@link java.util.concurrent.CancellationException}
     */
    public Observations until(BooleanSupplier cancelled) {
        return new Observations(this, cancelled);
    }

    /** @return the observations of one space of a snapshot; null: of all */
    public static Observations of(Snapshot snapshot, ObservationCache cache, String space) {
        return new Observations(snapshot, cache, space);
    }

    /** @return the observations of a snapshot, for whoever looks once */
    public static Observations of(Snapshot snapshot) {
        return new Observations(snapshot, new ObservationCache(), null);
    }

    /** @return the snapshot that is read */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** @return the data sets there are, by their codes, each with its editions, the newest first */
    public Map<String, List<Edition>> editions() {
        if (origin != this) {
            return origin.editions();
        }
        Map<String, List<Edition>> known = editions;
        if (known == null) {
            Map<String, List<Edition>> found = new TreeMap<>();
            try (Stream<Record> records = snapshot.records(space, KIND)) {
                records.forEach(record -> snapshot.keyOf(record).ifPresent(key -> {
                    if (record instanceof Dataset dataset) {
                        Edition edition = edition(key, dataset);
                        found.computeIfAbsent(edition.dataset(), code -> new ArrayList<>()).add(edition);
                    }
                }));
            }
            found.values().forEach(list -> list.sort(null));
            editions = known = found;
        }
        return known;
    }

    private static Edition edition(RecordKey key, Dataset dataset) {
        return new Edition(key, code(dataset), dataset.getEdition() == null ? "" : dataset.getEdition(),
                Optional.ofNullable(dataset.getIssued()));
    }

    /** Code of the data set that a record describes an edition of: {@code WDI} of {@code SANKOFA:WDI(1.0)}. */
    static String code(Dataset dataset) {
        String flow = dataset.getDataflow() == null ? dataset.getId() : dataset.getDataflow();
        int version = flow.indexOf('(');
        String name = version < 0 ? flow : flow.substring(0, version);
        return name.startsWith(FLOW_PREFIX) ? name.substring(FLOW_PREFIX.length()) : name;
    }

    /** The SDMX name of the data flow of a data set. */
    static String flow(String dataset) {
        return FLOW_PREFIX + dataset + "(1.0)";
    }

    /** @return the editions of a data set, the newest first; none where there is no such data set */
    public List<Edition> editions(String dataset) {
        return editions().getOrDefault(dataset, List.of());
    }

    /** @return the codes of the areas that an edition has files of, in order */
    public List<String> areas(Edition edition) {
        return areas.computeIfAbsent(edition.record(), key -> snapshot.evidenceAreas(key.space(), key.id()));
    }

    /** @return a series from the newest edition that has it */
    public Optional<Series> series(SeriesKey key) {
        for (Edition edition : editions(key.dataset())) {
            Optional<Series> found = series(edition, key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** @return a series from one edition */
    public Optional<Series> series(Edition edition, SeriesKey key) {
        List<List<Observation>> found = file(edition, fileOf(key.area())).series(key);
        return found == null ? Optional.empty() : Optional.of(new Series(edition, key, found.get(0), found.get(1)));
    }

    /** @return what each edition says of one thing, the newest first: how figures were revised */
    public List<Series> revisions(SeriesKey key) {
        return editions(key.dataset()).stream().map(edition -> series(edition, key)).flatMap(Optional::stream).toList();
    }

    /** @return the figure of a period, from the newest edition that has one */
    public Optional<Observation> value(SeriesKey key, String period) {
        return editions(key.dataset()).stream().map(edition -> series(edition, key)).flatMap(Optional::stream)
                .map(series -> series.at(period)).flatMap(Optional::stream).findFirst();
    }

    /** @return the series that are wanted, each from the newest edition that has it, in the order of areas and lines */
    public List<Series> find(SeriesQuery query) {
        Map<SeriesKey, Series> found = new LinkedHashMap<>();
        for (Edition edition : editions(query.dataset())) {
            find(edition, query, key -> !found.containsKey(key)).forEach(series -> found.put(series.key(), series));
        }
        return List.copyOf(found.values());
    }

    /** @return the series of one edition that are wanted */
    public List<Series> find(Edition edition, SeriesQuery query) {
        return find(edition, query, key -> true);
    }

    /** @return those of them whose keys are wanted; of others no observations are made */
    List<Series> find(Edition edition, SeriesQuery query, Predicate<SeriesKey> wanted) {
        List<Series> found = new ArrayList<>();
        for (String area : query.area() != null ? List.of(fileOf(query.area())) : all(edition, stopped)) {
            AreaFile file = file(edition, area);
            for (int series : file.find(query)) {
                SeriesKey key = file.key(series);
                if (wanted.test(key)) {
                    List<List<Observation>> observed = file.series(series, key);
                    found.add(new Series(edition, key, observed.get(0), observed.get(1)));
                }
            }
        }
        return found;
    }

    /** @return the areas of an edition, of which all files are read now, together: that is quicker than one by one */
    List<String> all(Edition edition, BooleanSupplier cancelled) {
        RecordKey record = edition.record();
        List<String> all = areas(edition);
        if (!all.stream().allMatch(area -> files.containsKey(new FileKey(record, area)))) {
            // the whole of it, for what is kept must be whole
            Map<String, String> versions = new LinkedHashMap<>();
            Map<String, String> areaOf = new HashMap<>();
            all.forEach(area -> snapshot.evidenceVersion(record.space(), record.id(), area).ifPresent(version -> {
                versions.put(area, version);
                areaOf.put(version, area);
            }));
            Map<String, AreaFile> read = cache.all(record.toString(), edition.dataset(), versions.values(),
                    version -> snapshot.evidence(record.space(), record.id(), areaOf.get(version)).orElse(new byte[0]), new Contents(record), cancelled);
            versions.forEach((area, version) -> files.putIfAbsent(new FileKey(record, area), read.get(version)));
        }
        return all;
    }

    /** What there is of an edition, in any snapshot. */
    private record Contents(RecordKey record) implements ObservationCache.Contents {

        @Override
        public Set<String> versions(Snapshot now) {
            return now.evidenceAreas(record.space(), record.id()).stream().map(area -> now.evidenceVersion(record.space(), record.id(), area))
                    .flatMap(Optional::stream).collect(Collectors.toSet());
        }

        @Override
        public List<String> editions(Snapshot now) {
            // of all spaces, though only one may be looked at
            try (Stream<Record> records = now.records(null, KIND)) {
                return records.map(now::keyOf).flatMap(Optional::stream).map(RecordKey::toString).toList();
            }
        }
    }

    /** @return how many series, and how many observations, an edition has */
    public long[] size(Edition edition) {
        long[] size = new long[2];
        for (String area : all(edition, stopped)) {
            AreaFile file = file(edition, area);
            size[0] += file.seriesCount();
            size[1] += file.count();
        }
        return size;
    }

    /**
     * What there is in an edition. Reads all its files, so not on the user interface's thread.
     *
     * @param cancelled asked between files
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    public EditionContents contents(Edition edition, BooleanSupplier cancelled) {
        return EditionContents.read(this, edition, cancelled);
    }

    AreaFile file(Edition edition, String area) {
        return files.computeIfAbsent(new FileKey(edition.record(), area), key -> {
            RecordKey record = edition.record();
            Optional<String> version = snapshot.evidenceVersion(record.space(), record.id(), area);
            return version.isEmpty() ? AreaFile.EMPTY : cache.get(edition.dataset(), version.get(),
                    () -> snapshot.evidence(record.space(), record.id(), area).orElse(new byte[0]));
        });
    }

    /** Name of the file that holds an area. Names that are not mapped share one. */
    static String fileOf(String area) {
        return AreaKind.of(area) == AreaKind.UNMAPPED ? "_UNMAPPED" : plain(area) ? area : "_OTHER_CODES";
    }

    private static boolean plain(String area) {
        boolean plain = !area.isEmpty() && area.length() <= LONGEST_NAME;
        for (int i = 0; plain && i < area.length(); i++) {
            char c = area.charAt(i);
            plain = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-';
        }
        return plain;
    }
}
