package org.sankofa.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.store.RecordKey;
import org.sankofa.store.internal.git.Tree;

/** Walks the names of one space, folder by folder. */
final class KeyWalk implements Iterator<RecordKey> {
    private final SpaceStore store;
    private final Deque<Iterator<Tree.Entry>> levels = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private final String only;
    private RecordKey next;

    /**
     * @param tree the folder of the space's commit, null for none
     * @param kind the only kind wanted, null for all
     * @param first the description of the space where it is wanted, else null
     */
    KeyWalk(SpaceStore store, ObjectId tree, String kind, RecordKey first) {
        this.store = store;
        this.only = kind;
        this.next = first;
        try {
            ObjectId records = tree == null || Paths.SPACE_KIND.equals(kind) ? null
                    : store.objects().findFolder(tree, Paths.RECORDS);
            if (records != null) {
                levels.push(store.objects().readTree(records).entries().iterator());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (next == null) {
            advance();
        }
    }

    private void advance() {
        next = null;
        try {
            while (next == null && !levels.isEmpty()) {
                if (!levels.peek().hasNext()) {
                    levels.pop();
                    names.poll();
                    continue;
                }
                Tree.Entry entry = levels.peek().next();
                int depth = levels.size();
                if (depth == 1 && only != null && !only.equals(entry.name())) {
                    continue;
                }
                if (depth < 4 && entry.isFolder()) {
                    names.push(entry.name());
                    levels.push(store.objects().readTree(entry.id()).entries().iterator());
                } else if (depth == 4 && entry.isFile()) {
                    next = key(entry.name());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RecordKey key(String file) {
        Iterator<String> up = names.iterator();
        String second = up.next();
        String first = up.next();
        String kind = up.next();
        String path = Paths.RECORDS + '/' + kind + '/' + first + '/' + second + '/' + file;
        return Paths.parse(path).map(p -> new RecordKey(store.name(), p.kind(), p.id())).orElse(null);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public RecordKey next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        RecordKey result = next;
        advance();
        return result;
    }
}
