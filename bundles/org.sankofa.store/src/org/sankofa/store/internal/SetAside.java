package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.sankofa.merge.MalformedRecordException;

/** Says which changes of plain Git were no records: the version before stays, and what came is kept aside. */
final class SetAside {

    private static final int MOST = 50;

    private final SpaceStore store;

    SetAside(SpaceStore store) {
        this.store = store;
    }

    /** @return one sentence for each file that came into quarantine between two commits */
    List<String> between(ObjectId from, ObjectId to) throws IOException {
        Map<String, String> sentences = new LinkedHashMap<>();
        TreeChanges trees = new TreeChanges(store.objects());
        for (TreeChanges.FileChange change : trees.between(store.tree(from), store.tree(to))) {
            if (change.path().startsWith(Paths.QUARANTINE + '/') && change.newBlob() != null
                    && change.oldBlob() == null && sentences.size() < MOST) {
                sentences.put(change.newBlob().name(), "A change that is no valid record was set aside as \""
                        + change.path() + "\".");
            }
        }
        if (!sentences.isEmpty()) {
            name(from, to, sentences, trees);
        }
        return new ArrayList<>(sentences.values());
    }

    private void name(ObjectId from, ObjectId to, Map<String, String> sentences, TreeChanges trees)
            throws IOException {
        try (RevWalk walk = store.objects().walk()) {
            walk.markStart(walk.parseCommit(to));
            walk.markUninteresting(walk.parseCommit(from));
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                if (CommitText.isOurs(commit)) {
                    continue;
                }
                ObjectId before = commit.getParentCount() == 0 ? null : store.tree(commit.getParent(0).getId());
                for (TreeChanges.FileChange change : trees.between(before, commit.getTree().getId())) {
                    if (change.newBlob() != null && sentences.containsKey(change.newBlob().name())
                            && !change.path().startsWith(Paths.QUARANTINE + '/')) {
                        sentences.put(change.newBlob().name(), sentence(commit, change));
                    }
                }
            }
        }
    }

    private String sentence(RevCommit commit, TreeChanges.FileChange change) {
        return "What " + Paths.shorten(commit.getAuthorIdent().getName()) + " made of " + change.path()
                + " with Git is no valid record (" + why(change.newBlob()) + "). "
                + (change.oldBlob() == null ? "It" : "The version before stays; it") + " is set aside as \""
                + Paths.QUARANTINE + '/' + change.newBlob().name() + "\".";
    }

    private String why(ObjectId blob) {
        try {
            store.codec().parseForeign(store.bytes(blob));
            return "it is another record than its path says";
        } catch (MalformedRecordException | IOException | org.eclipse.jgit.errors.LargeObjectException e) {
            return Paths.shorten(String.valueOf(e.getMessage())).replaceAll("\\p{Cntrl}", " ");
        }
    }
}
