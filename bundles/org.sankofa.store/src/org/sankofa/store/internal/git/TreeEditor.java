package org.sankofa.store.internal.git;

import java.io.IOException;
import java.util.TreeMap;
import java.util.Map;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** Changes paths in a tree; reads and writes only the folders on these paths. */
public final class TreeEditor {

    private final Objects objects;
    private final Node root;

    private static final class Node {
        final Map<String, Tree.Entry> entries;
        final Map<String, Node> folders = new TreeMap<>();
        boolean changed;

        Node(Map<String, Tree.Entry> entries) {
            this.entries = entries;
        }
    }

    /** @param root the tree to start from, null: an empty one */
    public TreeEditor(Objects objects, ObjectId root) throws IOException {
        this.objects = objects;
        this.root = node(root);
    }

    private Node node(ObjectId id) throws IOException {
        return new Node(id == null ? new TreeMap<>() : objects.tree(id).byName());
    }

    /** Sets the file at a path, null: removes it. */
    public void put(String path, ObjectId blob) throws IOException {
        String[] names = path.split("/");
        Node node = root;
        node.changed = true;
        for (int i = 0; i < names.length - 1; i++) {
            Node next = node.folders.get(names[i]);
            if (next == null) {
                Tree.Entry entry = node.entries.get(names[i]);
                next = node(entry != null && entry.isFolder() ? entry.id() : null);
                node.folders.put(names[i], next);
            }
            next.changed = true;
            node = next;
        }
        String name = names[names.length - 1];
        if (blob == null) {
            node.entries.remove(name);
        } else {
            node.entries.put(name, new Tree.Entry(Tree.FILE, name, blob));
        }
    }

    /** Writes the changed folders into the pack. @return the new root */
    public ObjectId write(PackOutput out) throws IOException {
        ObjectId id = write(root, out);
        return id != null ? id : out.add(Constants.OBJ_TREE, new byte[0]);
    }

    private ObjectId write(Node node, PackOutput out) throws IOException {
        for (Map.Entry<String, Node> e : node.folders.entrySet()) {
            if (e.getValue().changed) {
                ObjectId id = write(e.getValue(), out);
                if (id == null) {
                    node.entries.remove(e.getKey());
                } else {
                    node.entries.put(e.getKey(), new Tree.Entry(Tree.FOLDER, e.getKey(), id));
                }
            }
        }
        return node.entries.isEmpty() ? null
                : out.add(Constants.OBJ_TREE, Tree.of(node.entries.values()).format());
    }
}
