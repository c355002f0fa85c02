package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.sankofa.store.internal.git.Tree;

/**
 * Finds the commits that changed one path, by comparing folder ids on the way to it: nothing else is read.
 * What was found is kept with the head it was found from, so that the next look reads only newer commits.
 */
final class History {

    /**
     * A commit that changed the path.
     *
     * @param commit the commit
     * @param blob the blob after it, null when it was removed
     * @param before the blob in the parent it is compared with, null for none
     */
    record Step(ObjectId commit, ObjectId blob, ObjectId before) {
    }

    private record Known(ObjectId head, List<Step> steps) {
    }

    private static final int CACHED = 256;

    private final org.sankofa.store.internal.git.Objects objects;
    private final Map<String, Known> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > CACHED;
        }
    });

    History(org.sankofa.store.internal.git.Objects objects) {
        this.objects = objects;
    }

    /** @return the commits that changed the path, newest first; limit 0: all. A path of a folder ends with a slash */
    List<Step> of(String path, ObjectId head, int limit) throws IOException {
        Known before = known.get(path);
        if (before != null && before.head().equals(head)) {
            return cut(before.steps(), limit);
        }
        List<Step> steps = new ArrayList<>();
        boolean complete = walk(path, head, limit, before, steps);
        if (complete) {
            known.put(path, new Known(head, List.copyOf(steps)));
        }
        return steps;
    }

    private static List<Step> cut(List<Step> steps, int limit) {
        return limit > 0 && steps.size() > limit ? steps.subList(0, limit) : steps;
    }

    private boolean walk(String path, ObjectId head, int limit, Known before, List<Step> steps) throws IOException {
        Lookup lookup = new Lookup(path);
        Set<ObjectId> seen = new HashSet<>();
        Map<ObjectId, ObjectId> blobs = new HashMap<>();
        try (RevWalk walk = objects.walk()) {
            walk.setRetainBody(false);
            PriorityQueue<RevCommit> queue = new PriorityQueue<>(
                    (x, y) -> x.getCommitTime() != y.getCommitTime()
                            ? Integer.compare(y.getCommitTime(), x.getCommitTime())
                            : 0);
            queue.add(walk.parseCommit(head));
            while (!queue.isEmpty()) {
                RevCommit commit = queue.poll();
                if (!seen.add(commit.getId())) {
                    continue;
                }
                if (before != null && queue.isEmpty() && commit.getId().equals(before.head())) {
                    // everything older is known
                    steps.addAll(before.steps());
                    return true;
                }
                ObjectId blob = blob(lookup, commit, blobs);
                step(walk, lookup, commit, blob, blobs, queue, steps);
                if (limit > 0 && steps.size() >= limit) {
                    return false;
                }
            }
        }
        return true;
    }

    private void step(RevWalk walk, Lookup lookup, RevCommit commit, ObjectId blob, Map<ObjectId, ObjectId> blobs,
            PriorityQueue<RevCommit> queue, List<Step> steps) throws IOException {
        RevCommit same = null;
        for (RevCommit parent : commit.getParents()) {
            walk.parseHeaders(parent);
            if (Objects.equals(blob(lookup, parent, blobs), blob)) {
                same = parent;
                break;
            }
        }
        if (same != null) {
            queue.add(same);
            return;
        }
        if (blob != null || commit.getParentCount() > 0) {
            ObjectId first = commit.getParentCount() == 0 ? null : blob(lookup, commit.getParent(0), blobs);
            if (blob != null || first != null) {
                steps.add(new Step(commit.getId().copy(), blob, first));
            }
        }
        Collections.addAll(queue, commit.getParents());
    }

    private static ObjectId blob(Lookup lookup, RevCommit commit, Map<ObjectId, ObjectId> blobs) throws IOException {
        if (blobs.containsKey(commit.getId())) {
            return blobs.remove(commit.getId());
        }
        ObjectId blob = lookup.find(commit.getTree().getId());
        blobs.put(commit.getId(), blob);
        return blob;
    }

    /** Finds a path in many similar folders: a folder seen before is not read again. */
    private final class Lookup {
        private final String[] names;
        private final boolean folder;
        private final Map<ObjectId, ObjectId> last = new HashMap<>();

        Lookup(String path) {
            this.names = path.split("/");
            this.folder = path.endsWith("/");
        }

        ObjectId find(ObjectId root) throws IOException {
            ObjectId at = root;
            for (int i = 0; i < names.length && at != null; i++) {
                at = child(at, i);
            }
            return at;
        }

        private ObjectId child(ObjectId parent, int level) throws IOException {
            if (last.containsKey(parent)) {
                return last.get(parent);
            }
            Tree.Entry entry = objects.readTree(parent).get(names[level]);
            boolean file = level == names.length - 1 && !folder;
            ObjectId id = entry == null || (file ? !entry.isFile() : !entry.isFolder()) ? null : entry.id();
            if (last.size() > 10_000) {
                last.clear();
            }
            last.put(parent, id);
            return id;
        }
    }
}
