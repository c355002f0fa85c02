package org.sankofa.sharing.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
import org.eclipse.jgit.treewalk.TreeWalk;

/** Somebody without Sankofa at a repository, honest or not. */
final class TestGit implements AutoCloseable {

    /** A thing in a folder. */
    record Thing(FileMode mode, ObjectId id) {
    }

    final Repository repository;

    TestGit(Path folder) throws IOException {
        repository = new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
        if (!repository.getObjectDatabase().exists()) {
            repository.create(true);
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

    ObjectId blob(byte[] content) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, content);
            inserter.flush();
            return id;
        }
    }

    /** @return all files of a commit by path */
    Map<String, Thing> files(ObjectId commit) throws IOException {
        Map<String, Thing> files = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit(commit).getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                files.put(walk.getPathString(), new Thing(walk.getFileMode(), walk.getObjectId(0)));
            }
        }
        return files;
    }

    /** @return what a commit has at its top by name */
    Map<String, Thing> top(ObjectId commit) throws IOException {
        Map<String, Thing> top = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit(commit).getTree());
            while (walk.next()) {
                top.put(walk.getPathString(), new Thing(walk.getFileMode(), walk.getObjectId(0)));
            }
        }
        return top;
    }

    String text(ObjectId commit, String path) throws IOException {
        return new String(repository.open(files(commit).get(path).id()).getBytes(), StandardCharsets.UTF_8);
    }

    /** @return a folder with these files in it and below */
    ObjectId tree(Map<String, Thing> files) throws IOException {
        Map<String, Thing> here = new TreeMap<>();
        Map<String, Map<String, Thing>> below = new TreeMap<>();
        files.forEach((path, thing) -> {
            int slash = path.indexOf('/');
            if (slash < 0) {
                here.put(path, thing);
            } else {
                below.computeIfAbsent(path.substring(0, slash), name -> new TreeMap<>())
                        .put(path.substring(slash + 1), thing);
            }
        });
        for (Map.Entry<String, Map<String, Thing>> folder : below.entrySet()) {
            here.put(folder.getKey(), new Thing(FileMode.TREE, tree(folder.getValue())));
        }
        return folder(here);
    }

    /** @return a folder with exactly these things, whatever they are called */
    ObjectId folder(Map<String, Thing> things) throws IOException {
        List<Map.Entry<String, Thing>> sorted = new ArrayList<>(things.entrySet());
        sorted.sort((a, b) -> name(a).compareTo(name(b)));
        TreeFormatter formatter = new TreeFormatter();
        for (Map.Entry<String, Thing> entry : sorted) {
            byte[] name = entry.getKey().getBytes(StandardCharsets.UTF_8);
            formatter.append(name, 0, name.length, entry.getValue().mode(), entry.getValue().id(), true);
        }
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId id = inserter.insert(formatter);
            inserter.flush();
            return id;
        }
    }

    private static String name(Map.Entry<String, Thing> entry) {
        return entry.getValue().mode() == FileMode.TREE ? entry.getKey() + "/" : entry.getKey();
    }

    ObjectId commit(String message, ObjectId tree, Instant when, ObjectId... parents) throws IOException {
        CommitBuilder builder = new CommitBuilder();
        builder.setTreeId(tree);
        builder.setParentIds(parents);
        PersonIdent who = new PersonIdent("Git User", "git@example.org", when, ZoneOffset.UTC);
        builder.setAuthor(who);
        builder.setCommitter(who);
        builder.setMessage(message);
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId id = inserter.insert(builder);
            inserter.flush();
            return id;
        }
    }

    /** @return a commit on top of another with files changed; null removes one */
    ObjectId change(ObjectId parent, String message, Map<String, String> changes) throws IOException {
        Map<String, Thing> files = files(parent);
        for (Map.Entry<String, String> change : changes.entrySet()) {
            if (change.getValue() == null) {
                files.remove(change.getKey());
            } else {
                files.put(change.getKey(), new Thing(FileMode.REGULAR_FILE,
                        blob(change.getValue().getBytes(StandardCharsets.UTF_8))));
            }
        }
        return commit(message, tree(files), Instant.now(), parent);
    }

    /** @return the same commit with another message, and so another id */
    ObjectId amend(ObjectId id, String message) throws IOException {
        RevCommit old = commit(id);
        return commit(message + "\n\n" + old.getFullMessage().replaceFirst("(?s)^.*?\n\n", ""), old.getTree().getId(),
                old.getAuthorIdent().getWhenAsInstant(), old.getParents());
    }

    void move(String branch, ObjectId id) throws IOException {
        RefUpdate update = repository.updateRef("refs/heads/" + branch);
        update.setNewObjectId(id);
        update.forceUpdate();
    }

    @Override
    public void close() {
        repository.close();
    }
}
