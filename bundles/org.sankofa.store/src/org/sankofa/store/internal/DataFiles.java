package org.sankofa.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordState;
import org.sankofa.store.StoreException;
import org.sankofa.store.internal.git.PackOutput;
import org.sankofa.store.internal.git.Tree;

/**
 * The data files of data sets, {@code evidence/<dataset>/<area>.csv}: sets of lines below a heading. Paths never vanish, so a file
 * that holds nothing any more is empty. They go with the record that describes them, and come back with it.
 */
final class DataFiles {

    /** Kind of the records that have data files. */
    static final String KIND = "dataset";
    /** Folder of the data files. */
    static final String FOLDER = "evidence";
    /** The file that holds nothing. */
    static final ObjectId NOTHING = ObjectId.fromString("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
    private static final String ENDING = ".csv";

    private final SpaceStore store;

    DataFiles(SpaceStore store) {
        this.store = store;
    }

    /** @return whether a path is one of a data file */
    static boolean isPath(String path) {
        return path.startsWith(FOLDER + '/') && path.endsWith(ENDING);
    }

    /** @return the data files of a data set that hold something, by paths; null stands for no folder at all */
    Map<String, ObjectId> of(ObjectId tree, String dataset) throws IOException {
        Map<String, ObjectId> files = new LinkedHashMap<>();
        ObjectId folder = tree == null ? null : store.objects().findFolder(tree, FOLDER + '/' + dataset);
        if (folder != null) {
            for (Tree.Entry entry : store.objects().tree(folder).entries()) {
                if (entry.isFile() && entry.name().endsWith(ENDING) && !entry.id().equals(NOTHING)) {
                    files.put(FOLDER + '/' + dataset + '/' + entry.name(), entry.id());
                }
            }
        }
        return files;
    }

    /** @return ids of the data sets that have data files with something in them */
    List<String> datasets(ObjectId tree) throws IOException {
        List<String> found = new ArrayList<>();
        ObjectId folder = tree == null ? null : store.objects().findFolder(tree, FOLDER);
        if (folder != null) {
            for (Tree.Entry entry : store.objects().tree(folder).entries()) {
                if (entry.isFolder() && Paths.isId(entry.name()) && !of(tree, entry.name()).isEmpty()) {
                    found.add(entry.name());
                }
            }
        }
        return found;
    }

    /** What happens to the files of a data set whose record is deleted or brought back. */
    List<Commits.Entry> with(String dataset, RecordState before, RecordState after, ObjectId tree, PackOutput out) throws IOException, StoreException {
        if (before.deleted() == after.deleted()) {
            return List.of();
        }
        return after.deleted() ? emptied(tree, dataset, out) : broughtBack(tree, dataset, out);
    }

    private List<Commits.Entry> emptied(ObjectId tree, String dataset, PackOutput out) throws IOException {
        List<Commits.Entry> entries = new ArrayList<>();
        ObjectId nothing = out.add(Constants.OBJ_BLOB, new byte[0]);
        of(tree, dataset).forEach((path, blob) -> entries.add(new Commits.Entry(path, null, null, blob, null, nothing)));
        return entries;
    }

    /** As they were before the record was deleted, and what was added since. */
    private List<Commits.Entry> broughtBack(ObjectId tree, String dataset, PackOutput out) throws IOException, StoreException {
        List<Commits.Entry> entries = new ArrayList<>();
        for (Map.Entry<String, ObjectId> file : of(beforeDeletion(dataset), dataset).entrySet()) {
            ObjectId now = store.objects().find(tree, file.getKey());
            Optional<byte[]> merged = merge(now == null ? new byte[0] : store.bytes(now), store.bytes(file.getValue()), List.of());
            if (merged.isPresent()) {
                ObjectId blob = out.add(Constants.OBJ_BLOB, merged.get());
                if (!blob.equals(now)) {
                    entries.add(new Commits.Entry(file.getKey(), null, null, now, null, blob));
                }
            }
        }
        return entries;
    }

    private ObjectId beforeDeletion(String dataset) throws IOException, StoreException {
        for (History.Step step : store.steps(KIND, dataset, 0)) {
            if (deleted(step.blob(), dataset) && step.before() != null && !deleted(step.before(), dataset)) {
                return store.objects().commit(store.objects().commit(step.commit()).getParent(0)).getTree().getId();
            }
        }
        return null;
    }

    private boolean deleted(ObjectId blob, String dataset) throws IOException {
        try {
            return blob != null && store.state(blob, KIND, dataset).deleted();
        } catch (MalformedRecordException e) {
            return false;
        }
    }

    /**
     * Lines are a set: what either side added is there, what either side removed is not.
     *
     * @return the merged file; empty where the two have different headings, so that they cannot be one
     */
    static Optional<byte[]> merge(byte[] a, byte[] b, Collection<byte[]> bases) {
        List<String> left = lines(a);
        List<String> right = lines(b);
        if (!left.isEmpty() && !right.isEmpty() && !Objects.equals(left.get(0), right.get(0))) {
            return Optional.empty();
        }
        Set<String> union = new TreeSet<>();
        bases.forEach(base -> union.addAll(lines(base)));
        Set<String> setA = rows(left);
        Set<String> setB = rows(right);
        Set<String> rows = new TreeSet<>(setA);
        rows.addAll(setB);
        rows.removeIf(row -> !(setA.contains(row) && setB.contains(row)) && union.contains(row));
        if (rows.isEmpty() && (left.isEmpty() || right.isEmpty())) {
            return Optional.of(new byte[0]);
        }
        StringBuilder text = new StringBuilder(left.isEmpty() ? right.get(0) : left.get(0)).append('\n');
        rows.forEach(row -> text.append(row).append('\n'));
        return Optional.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> rows(List<String> lines) {
        return new TreeSet<>(lines.subList(Math.min(1, lines.size()), lines.size()));
    }

    private static List<String> lines(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8).lines().toList();
    }
}
