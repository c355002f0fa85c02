package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.store.internal.git.Tree;

/** The files that differ between two folders; reads only folders that differ. */
final class TreeChanges {

    /**
     * A file that differs.
     *
     * @param oldBlob null when added
     * @param newBlob null when removed
     */
    record FileChange(String path, ObjectId oldBlob, ObjectId newBlob) {
    }

    private static final int DEEPEST = 32;

    private final org.sankofa.store.internal.git.Objects objects;

    TreeChanges(org.sankofa.store.internal.git.Objects objects) {
        this.objects = objects;
    }

    /** @return the differing files by path; null stands for an empty folder */
    List<FileChange> between(ObjectId before, ObjectId after) throws IOException {
        List<FileChange> changes = new ArrayList<>();
        compare("", before, after, changes, 0);
        return changes;
    }

    private void compare(String prefix, ObjectId before, ObjectId after, List<FileChange> changes, int depth)
            throws IOException {
        if (Objects.equals(before, after) || depth > DEEPEST) {
            return;
        }
        Map<String, Tree.Entry> old = before == null ? Map.of() : objects.tree(before).byName();
        Map<String, Tree.Entry> now = after == null ? Map.of() : objects.tree(after).byName();
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            Tree.Entry a = old.get(name);
            Tree.Entry b = now.get(name);
            ObjectId fileA = a != null && a.isFile() ? a.id() : null;
            ObjectId fileB = b != null && b.isFile() ? b.id() : null;
            if (!Objects.equals(fileA, fileB)) {
                changes.add(new FileChange(prefix + name, fileA, fileB));
            }
            ObjectId folderA = a != null && a.isFolder() ? a.id() : null;
            ObjectId folderB = b != null && b.isFolder() ? b.id() : null;
            if (!Objects.equals(folderA, folderB)) {
                compare(prefix + name + '/', folderA, folderB, changes, depth + 1);
            }
        }
    }

    /** @return whether no name on the path is odd */
    static boolean isUsable(String path) {
        for (String name : path.split("/", -1)) {
            if (Paths.isOdd(name)) {
                return false;
            }
        }
        return true;
    }
}
