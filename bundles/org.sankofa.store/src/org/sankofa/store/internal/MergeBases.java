package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Finds all best common ancestors of two commits. */
final class MergeBases {

    private MergeBases() {
    }

    /** @return all merge bases by id; none when the histories are unrelated */
    static List<ObjectId> of(org.sankofa.store.internal.git.Objects objects, ObjectId a, ObjectId b)
            throws IOException {
        List<RevCommit> found = new ArrayList<>();
        try (RevWalk walk = objects.walk()) {
            walk.setRetainBody(false);
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(a));
            walk.markStart(walk.parseCommit(b));
            for (RevCommit base = walk.next(); base != null; base = walk.next()) {
                found.add(base);
            }
        }
        List<ObjectId> best = new ArrayList<>();
        for (RevCommit base : found) {
            // where clocks were wrong the walk may give an ancestor of another base, too
            boolean covered = false;
            for (RevCommit other : found) {
                covered |= other != base && isAncestor(objects, base, other);
            }
            if (!covered) {
                best.add(base.getId().copy());
            }
        }
        best.sort(null);
        return best;
    }

    /** @return whether the first commit is in the history of the second or equal to it */
    static boolean isAncestor(org.sankofa.store.internal.git.Objects objects, ObjectId ancestor, ObjectId of)
            throws IOException {
        try (RevWalk walk = objects.walk()) {
            walk.setRetainBody(false);
            return walk.isMergedInto(walk.parseCommit(ancestor), walk.parseCommit(of));
        }
    }
}
