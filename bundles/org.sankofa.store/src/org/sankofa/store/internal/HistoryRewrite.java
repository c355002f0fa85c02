package org.sankofa.store.internal;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordState;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.Rewriting;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.git.PackOutput;
import org.sankofa.store.internal.git.Tree;

/**
 * Writes every version of a history anew with something taken out. What does not change keeps its id; a version that
 * does loses its signature, for nobody signed it so.
 */
final class HistoryRewrite {

    private static final Pattern COMMIT = Pattern.compile("\\b[0-9a-f]{40}\\b");
    private static final int VERSIONS_A_PACK = 2000;
    private static final int DEEPEST = 64;

    private final SpaceStore store;
    private final Rewriting rewriting;
    private final Map<ObjectId, ObjectId> trees = new HashMap<>();
    private final Map<ObjectId, ObjectId> files = new HashMap<>();
    private final Map<ObjectId, ObjectId> commits = new HashMap<>();
    private PackOutput out;
    private int changed;

    HistoryRewrite(SpaceStore store, Rewriting rewriting) {
        this.store = store;
        this.rewriting = rewriting;
    }

    /** @return how many versions were written anew */
    int changed() {
        return changed;
    }

    /** @return the head of the new history; nothing refers to it yet */
    ObjectId rewrite(ObjectId head, Progress progress) throws IOException, StoreException {
        out = store.objects().newPack();
        try (RevWalk walk = store.objects().walk()) {
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            walk.markStart(walk.parseCommit(head));
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                if (progress.cancelled()) {
                    throw new StoreException(Code.CANCELLED, "Stopped. The history of the space is as it was.");
                }
                commits.put(commit.getId().copy(), commit(commit));
                progress.worked(1);
                if (commits.size() % VERSIONS_A_PACK == 0) {
                    publish();
                }
            }
            publish();
        } finally {
            out.close();
        }
        return commits.get(head);
    }

    private void publish() throws IOException {
        store.objects().publish(out);
        out.close();
        out = store.objects().newPack();
    }

    private ObjectId commit(RevCommit commit) throws IOException {
        ObjectId tree = tree(commit.getTree().getId(), "", 0);
        boolean same = tree.equals(commit.getTree().getId());
        List<ObjectId> parents = new ArrayList<>();
        for (RevCommit parent : commit.getParents()) {
            ObjectId now = commits.get(parent.getId());
            same &= now.equals(parent.getId());
            parents.add(now);
        }
        String message = message(commit.getFullMessage());
        PersonIdent author = person(commit.getAuthorIdent());
        PersonIdent committer = person(commit.getCommitterIdent());
        same &= message.equals(commit.getFullMessage()) && sameName(author, commit.getAuthorIdent())
                && sameName(committer, commit.getCommitterIdent());
        if (same) {
            return commit.getId().copy();
        }
        changed++;
        CommitBuilder builder = new CommitBuilder();
        builder.setTreeId(tree);
        builder.setParentIds(parents);
        builder.setAuthor(author);
        builder.setCommitter(committer);
        builder.setMessage(CommitText.rewritten(message));
        try {
            return out.add(Constants.OBJ_COMMIT, builder.build());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java knows UTF-8", e);
        }
    }

    private static boolean sameName(PersonIdent a, PersonIdent b) {
        return a.getName().equals(b.getName()) && a.getEmailAddress().equals(b.getEmailAddress());
    }

    private PersonIdent person(PersonIdent who) {
        Identity now = rewriting.author(Identity.of(who.getName(), who.getEmailAddress()));
        return new PersonIdent(now.name().isEmpty() ? "Unknown" : now.name(), now.email(), who.getWhenAsInstant(),
                who.getZoneId());
    }

    // trailers name other versions, which have new ids
    private String message(String message) {
        Matcher matcher = COMMIT.matcher(rewriting.text(message));
        return matcher.replaceAll(found -> {
            ObjectId now = commits.get(ObjectId.fromString(found.group()));
            return now == null ? found.group() : now.name();
        });
    }

    private ObjectId tree(ObjectId id, String prefix, int depth) throws IOException {
        ObjectId known = trees.get(id);
        if (known != null) {
            return known;
        }
        if (depth > DEEPEST) {
            throw new IOException("Folders are nested too deeply.");
        }
        List<Tree.Entry> entries = new ArrayList<>();
        boolean same = true;
        for (Tree.Entry entry : store.objects().readTree(id).entries()) {
            ObjectId now = entry.isFolder() ? tree(entry.id(), prefix + entry.name() + '/', depth + 1)
                    : entry.isFile() ? file(entry.id(), prefix + entry.name()) : entry.id();
            same &= now.equals(entry.id());
            // what is in quarantine is named by its content
            String name = entry.name().equals(entry.id().name()) ? now.name() : entry.name();
            entries.add(new Tree.Entry(entry.mode(), name, now));
        }
        ObjectId result = same ? id.copy() : out.add(Constants.OBJ_TREE, Tree.of(entries).format());
        trees.put(id.copy(), result);
        return result;
    }

    private ObjectId file(ObjectId id, String path) throws IOException {
        ObjectId known = files.get(id);
        if (known == null) {
            known = write(id, path);
            files.put(id.copy(), known);
        }
        return known;
    }

    private ObjectId write(ObjectId id, String path) throws IOException {
        byte[] bytes;
        try {
            bytes = store.bytes(id);
        } catch (LargeObjectException e) {
            return id.copy();
        }
        if (!rewriting.concerns(bytes)) {
            return id.copy();
        }
        Optional<Paths.Place> place = Paths.parse(path);
        if (place.isPresent() || path.equals(Paths.SPACE)) {
            try {
                RecordState before = store.codec().parseUnchecked(bytes);
                RecordState after = rewriting.record(before);
                return after == before ? id.copy() : out.add(Constants.OBJ_BLOB, store.codec().write(after));
            } catch (MalformedRecordException e) {
                // written by hand: it is changed as the text it is
                return text(id, bytes);
            }
        }
        return text(id, bytes);
    }

    private ObjectId text(ObjectId id, byte[] bytes) throws IOException {
        String before = new String(bytes, StandardCharsets.UTF_8);
        String after = rewriting.text(before);
        return after.equals(before) ? id.copy()
                : out.add(Constants.OBJ_BLOB, after.getBytes(StandardCharsets.UTF_8));
    }
}
