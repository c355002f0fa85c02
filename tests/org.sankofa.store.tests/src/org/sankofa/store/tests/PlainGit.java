package org.sankofa.store.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.sankofa.store.Workspace;

/** Plain Git on a repository, as somebody without Sankofa would use it. */
final class PlainGit implements AutoCloseable {

    private final Repository repository;

    private PlainGit(Repository repository) {
        this.repository = repository;
    }

    static PlainGit open(Path folder) throws IOException {
        return new PlainGit(new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build());
    }

    static PlainGit create(Path folder) throws IOException {
        Repository repository = new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
        repository.create(true);
        return new PlainGit(repository);
    }

    static PlainGit office(Workspace workspace) throws IOException {
        return open(StoreTestCase.office(workspace).repository());
    }

    static String text(Workspace workspace, String path) throws IOException {
        try (PlainGit objects = office(workspace)) {
            return objects.text(path);
        }
    }

    ObjectId head() throws IOException {
        return repository.resolve("refs/heads/main");
    }

    RevCommit commit(ObjectId id) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(id);
        }
    }

    byte[] raw(String commit) throws IOException {
        return repository.open(ObjectId.fromString(commit), Constants.OBJ_COMMIT).getBytes();
    }

    /** Stores the bytes of a commit as they are. */
    String insertCommit(byte[] commit) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_COMMIT, commit);
            inserter.flush();
            return id.name();
        }
    }

    String text(String path) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(repository, path, commit(head()).getTree());
                InputStream in = walk == null ? null : repository.open(walk.getObjectId(0)).openStream()) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    List<String> paths() throws IOException {
        List<String> paths = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit(head()).getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                paths.add(walk.getPathString());
            }
        }
        return paths;
    }

    ObjectId blob(byte[] content) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, content);
            inserter.flush();
            return id;
        }
    }

    /** Commits with a path set to some text, or removed when it is null. */
    ObjectId commit(String message, Map<String, String> changes, ObjectId... parents) throws IOException {
        ObjectId tree = parents.length == 0 ? null : commit(parents[0]).getTree().getId();
        for (Map.Entry<String, String> change : changes.entrySet()) {
            ObjectId id = change.getValue() == null ? null : blob(change.getValue().getBytes(StandardCharsets.UTF_8));
            tree = put(tree, change.getKey().split("/"), 0, id, FileMode.REGULAR_FILE);
        }
        return commitTree(message, tree, parents);
    }

    ObjectId commitTree(String message, ObjectId tree, ObjectId... parents) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            CommitBuilder builder = new CommitBuilder();
            builder.setTreeId(tree);
            builder.setParentIds(parents);
            PersonIdent who = new PersonIdent("Git User", "git@example.org", Instant.parse("2026-01-01T00:00:00Z"),
                    ZoneOffset.UTC);
            builder.setAuthor(who);
            builder.setCommitter(who);
            builder.setMessage(message);
            ObjectId id = inserter.insert(builder);
            inserter.flush();
            return id;
        }
    }

    /** @return a tree with an entry of any mode and name put in */
    ObjectId put(ObjectId tree, String[] names, int level, ObjectId id, FileMode mode) throws IOException {
        record Entry(String name, FileMode mode, ObjectId id) {
        }
        List<Entry> entries = new ArrayList<>();
        ObjectId below = null;
        if (tree != null) {
            CanonicalTreeParser parser = new CanonicalTreeParser();
            parser.reset(repository.newObjectReader(), tree);
            for (; !parser.eof(); parser.next()) {
                if (parser.getEntryPathString().equals(names[level])) {
                    below = parser.getEntryObjectId();
                } else {
                    entries.add(new Entry(parser.getEntryPathString(), parser.getEntryFileMode(),
                            parser.getEntryObjectId()));
                }
            }
        }
        boolean last = level == names.length - 1;
        ObjectId child = last ? id : put(below, names, level + 1, id, mode);
        if (child != null) {
            entries.add(new Entry(names[level], last ? mode : FileMode.TREE, child));
        }
        entries.sort((a, b) -> sortName(a.name(), a.mode()).compareTo(sortName(b.name(), b.mode())));
        TreeFormatter formatter = new TreeFormatter();
        for (Entry entry : entries) {
            formatter.append(entry.name().getBytes(StandardCharsets.UTF_8), 0,
                    entry.name().getBytes(StandardCharsets.UTF_8).length, entry.mode(), entry.id(), true);
        }
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId result = inserter.insert(formatter);
            inserter.flush();
            return result;
        }
    }

    private static String sortName(String name, FileMode mode) {
        return mode == FileMode.TREE ? name + "/" : name;
    }

    void setHead(ObjectId id) throws IOException {
        RefUpdate update = repository.updateRef("refs/heads/main");
        update.setNewObjectId(id);
        update.forceUpdate();
    }

    @Override
    public void close() {
        repository.close();
    }
}
