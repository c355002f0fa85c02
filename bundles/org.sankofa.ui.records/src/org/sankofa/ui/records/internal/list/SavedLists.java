package org.sankofa.ui.records.internal.list;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

import org.sankofa.search.Sort;

/** The lists that a person gave names in one network, on this machine; in the order of their names. */
public final class SavedLists {

    private final Path file;
    private final List<SavedList> lists = new ArrayList<>();

    /** @param network folder of the network */
    public SavedLists(Path network) {
        file = network.resolve("workbench").resolve("lists.properties");
    }

    /** Reads what was stored; columns and orders of another version are left out. */
    public synchronized void read() throws IOException {
        lists.clear();
        if (!Files.isRegularFile(file)) {
            return;
        }
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            stored.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " holds no lists. Delete it to begin anew.", e);
        }
        for (int i = 0; stored.containsKey(i + ".name"); i++) {
            lists.add(new SavedList(stored.getProperty(i + ".name"), stored.getProperty(i + ".query", ""),
                    Arrays.stream(stored.getProperty(i + ".columns", "").split(",")).flatMap(name -> named(ListColumn.values(), name).stream()).toList(),
                    named(Sort.values(), stored.getProperty(i + ".sort", "")).orElse(Sort.TITLE),
                    Boolean.parseBoolean(stored.getProperty(i + ".descending"))));
        }
        sort();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** All of them. */
    public synchronized List<SavedList> all() {
        return List.copyOf(lists);
    }

    /** The list of that name, in any case. */
    public synchronized Optional<SavedList> find(String name) {
        return lists.stream().filter(list -> list.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /** Keeps a list, instead of the one of that name. */
    public synchronized void save(SavedList list) throws IOException {
        find(list.name()).ifPresent(lists::remove);
        lists.add(list);
        write();
    }

    /** Gives a list another name; a list that has that name already goes away. */
    public synchronized void rename(SavedList list, String name) throws IOException {
        lists.remove(list);
        save(list.named(name));
    }

    /** Forgets a list; its records stay. */
    public synchronized void delete(SavedList list) throws IOException {
        lists.remove(list);
        write();
    }

    private void sort() {
        lists.sort(Comparator.comparing(SavedList::name, String.CASE_INSENSITIVE_ORDER));
    }

    private void write() throws IOException {
        sort();
        Properties stored = new Properties();
        for (int i = 0; i < lists.size(); i++) {
            SavedList list = lists.get(i);
            stored.setProperty(i + ".name", list.name());
            stored.setProperty(i + ".query", list.query());
            stored.setProperty(i + ".columns", list.columns().stream().map(Enum::name).collect(Collectors.joining(",")));
            stored.setProperty(i + ".sort", list.sort().name());
            stored.setProperty(i + ".descending", Boolean.toString(list.descending()));
        }
        Files.createDirectories(file.getParent());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(next)) {
            stored.store(writer, null);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
