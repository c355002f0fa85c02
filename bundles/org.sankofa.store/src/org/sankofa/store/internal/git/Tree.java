package org.sankofa.store.internal.git;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jgit.lib.ObjectId;

/** A Git tree object as a list of entries in Git's order. Immutable. */
public final class Tree {

    /** Mode of a folder. */
    public static final int FOLDER = 0040000;
    /** Mode of a file. */
    public static final int FILE = 0100644;
    /** Mode of a file one could run; read as a file. */
    public static final int EXECUTABLE = 0100755;
    /** The empty tree. */
    public static final Tree EMPTY = new Tree(List.of());

    /** Git's order: names by bytes, folders as if they ended in a slash. */
    private static final Comparator<Entry> ORDER = (a, b) -> Arrays.compareUnsigned(sortName(a), sortName(b));

    /**
     * One entry.
     *
     * @param mode file mode
     * @param name name; bytes that are not UTF-8 became replacement characters
     * @param id the object
     */
    public record Entry(int mode, String name, ObjectId id) {

        /** @return whether it is a folder */
        public boolean isFolder() {
            return mode == FOLDER;
        }

        /** @return whether it is a plain file */
        public boolean isFile() {
            return mode == FILE || mode == EXECUTABLE;
        }
    }

    private final List<Entry> entries;

    private Tree(List<Entry> entries) {
        this.entries = entries;
    }

    /** @return a tree with these entries, brought into order */
    public static Tree of(Iterable<Entry> entries) {
        List<Entry> list = new ArrayList<>();
        entries.forEach(list::add);
        list.sort(ORDER);
        return new Tree(list);
    }

    /** Parses the bytes of a tree object. */
    public static Tree parse(byte[] raw) {
        List<Entry> list = new ArrayList<>(raw.length / 30 + 1);
        int at = 0;
        while (at < raw.length) {
            int mode = 0;
            while (at < raw.length && raw[at] != ' ') {
                mode = mode << 3 | raw[at++] - '0';
            }
            int start = ++at;
            while (at < raw.length && raw[at] != 0) {
                at++;
            }
            if (at + 21 > raw.length) {
                throw new IllegalArgumentException("The folder in the repository is damaged.");
            }
            list.add(new Entry(mode, new String(raw, start, at - start, StandardCharsets.UTF_8),
                    ObjectId.fromRaw(raw, at + 1)));
            at += 21;
        }
        return new Tree(list);
    }

    /** @return the entries in Git's order */
    public List<Entry> entries() {
        return entries;
    }

    /** @return the entry of that name, or null */
    public Entry get(String name) {
        for (Entry entry : entries) {
            if (entry.name.equals(name)) {
                return entry;
            }
        }
        return null;
    }

    /** @return the entries by name */
    public Map<String, Entry> byName() {
        Map<String, Entry> map = new TreeMap<>();
        for (Entry entry : entries) {
            map.putIfAbsent(entry.name, entry);
        }
        return map;
    }

    /** @return the bytes of the tree object */
    public byte[] format() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(entries.size() * 40);
        for (Entry entry : entries) {
            out.writeBytes(Integer.toOctalString(entry.mode).getBytes(StandardCharsets.US_ASCII));
            out.write(' ');
            out.writeBytes(entry.name.getBytes(StandardCharsets.UTF_8));
            out.write(0);
            byte[] id = new byte[20];
            entry.id.copyRawTo(id, 0);
            out.writeBytes(id);
        }
        return out.toByteArray();
    }

    private static byte[] sortName(Entry entry) {
        return (entry.isFolder() ? entry.name + "/" : entry.name).getBytes(StandardCharsets.UTF_8);
    }
}
