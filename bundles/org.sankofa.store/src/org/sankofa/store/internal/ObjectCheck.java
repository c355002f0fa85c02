package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.git.Tree;

/**
 * Looks whether everything new that a commit reaches is there. What an older commit has in the same place was
 * looked at before, so the work is that of what is new, not of the space.
 */
final class ObjectCheck {

    private static final int DEEPEST = 32;
    private static final int MOST_REMARKS = 50;
    private static final long DAY = 86_400;
    private static final long MOST_FILES = 3_000_000;

    private final org.sankofa.store.internal.git.Objects objects;
    private final Map<ObjectId, Long> seen = new HashMap<>();
    private final Set<String> remarks = new java.util.LinkedHashSet<>();

    ObjectCheck(org.sankofa.store.internal.git.Objects objects) {
        this.objects = objects;
    }

    /**
     * @param head the commit that was received
     * @param known commits that are complete
     * @return what does not belong into a space, one sentence each
     * @throws StoreException INVALID_CONTENT when something is missing or damaged
     */
    List<String> check(ObjectId head, Collection<ObjectId> known) throws StoreException, IOException {
        try (RevWalk walk = objects.walk()) {
            walk.markStart(walk.parseCommit(head));
            for (ObjectId id : known) {
                if (objects.has(id)) {
                    walk.markUninteresting(walk.parseCommit(id));
                }
            }
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                lookAtClock(commit);
                ObjectId before = null;
                if (commit.getParentCount() > 0) {
                    walk.parseHeaders(commit.getParent(0));
                    before = commit.getParent(0).getTree().getId();
                }
                if (folder("", before, commit.getTree().getId(), 0) > MOST_FILES) {
                    // few folders that stand in each other very often: a trap for whoever walks through them
                    throw new StoreException(Code.INVALID_CONTENT, "What was received changes more than " + MOST_FILES
                            + " files at once, which no space does. It was not taken over. Nothing here has changed.");
                }
            }
            return new ArrayList<>(remarks);
        } catch (MissingObjectException e) {
            throw incomplete(e);
        } catch (org.eclipse.jgit.errors.CorruptObjectException | org.eclipse.jgit.errors.LargeObjectException
                | org.eclipse.jgit.errors.IncorrectObjectTypeException | IllegalArgumentException e) {
            throw new StoreException(Code.INVALID_CONTENT, "What was received is damaged, so it was not taken over ("
                    + e.getMessage() + "). Nothing here has changed.", e);
        }
    }

    // such a save wins where values contradict each other, and others are shown as older than they are
    private void lookAtClock(RevCommit commit) {
        PersonIdent who = commit.getCommitterIdent();
        // Git keeps times beyond 2038, JGit's walks do not
        long ahead = who == null ? 0 : who.getWhenAsInstant().getEpochSecond() - System.currentTimeMillis() / 1000;
        if (ahead > DAY && commit.getParentCount() < 2) {
            remarks.add("The clock of " + Paths.shorten(who.getName()).replaceAll("\\p{Cntrl}", " ") + " is "
                    + ahead / DAY + " days ahead of the clock of this machine. One of them is wrong; set it right,"
                    + " because the order of changes is told by it.");
        }
    }

    static StoreException incomplete(Exception cause) {
        return new StoreException(Code.INVALID_CONTENT, "Parts of what was received are missing, so it was not taken"
                + " over. Nothing here has changed; receive it again.", cause);
    }

    /** @return how many files differ */
    private long folder(String prefix, ObjectId before, ObjectId after, int depth) throws IOException, StoreException {
        if (after.equals(before)) {
            return 0;
        }
        Long known = seen.get(after);
        if (known != null) {
            return known;
        }
        if (depth > DEEPEST) {
            throw new StoreException(Code.INVALID_CONTENT, "What was received has folders nested more than " + DEEPEST
                    + " deep, which no space has. It was not taken over. Nothing here has changed.");
        }
        long files = 0;
        Map<String, Tree.Entry> old = before == null ? Map.of() : objects.tree(before).byName();
        for (Tree.Entry entry : (before == null ? objects.readTree(after) : objects.tree(after)).entries()) {
            Tree.Entry was = old.get(entry.name());
            if (was != null && was.equals(entry)) {
                continue;
            }
            remark(prefix, entry);
            if (entry.isFolder()) {
                files += folder(prefix + entry.name() + '/', was != null && was.isFolder() ? was.id() : null,
                        entry.id(), depth + 1);
            } else if (entry.isFile() && !objects.has(entry.id())) {
                throw incomplete(null);
            }
            files = Math.min(files + 1, MOST_FILES + 1);
        }
        seen.put(after.copy(), files);
        return files;
    }

    private void remark(String prefix, Tree.Entry entry) {
        if (remarks.size() < MOST_REMARKS) {
            Inspection.oddity(prefix + entry.name(), entry).ifPresent(remarks::add);
        }
    }
}
