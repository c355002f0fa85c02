package org.sankofa.ui.records.internal.navigator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sankofa.search.Facet;
import org.sankofa.search.Facet.Value;

/**
 * The groups of a navigator as a tree: a region holds its countries, a theme the narrower ones, and where a
 * value stands under several others it is shown under each.
 */
public final class GroupTree {

    /**
     * A group.
     *
     * @param path the values from the top to this one, which make it unique in the tree
     * @param value the value it stands for
     */
    public record Group(List<String> path, Value value) {

        /** Stands for all records. */
        public boolean isAll() {
            return path.isEmpty();
        }

        /** What people call it. */
        public String label() {
            return value.label() == null || value.label().isEmpty() ? value.value() : value.label();
        }
    }

    private final Map<String, List<Value>> below = new LinkedHashMap<>();
    private final List<Value> top = new ArrayList<>();
    private final Map<List<String>, Group> groups = new HashMap<>();
    private final Group all;

    /**
     * @param facet the values and their counts
     * @param total how many records there are in all
     */
    public GroupTree(Facet facet, long total) {
        all = new Group(List.of(), new Value("", "", total, List.of(), true));
        Set<String> known = new HashSet<>();
        facet.values().forEach(value -> known.add(value.value()));
        for (Value value : facet.values()) {
            List<String> parents = value.parents().stream().filter(known::contains).toList();
            if (parents.isEmpty()) {
                top.add(value);
            }
            parents.forEach(parent -> below.computeIfAbsent(parent, key -> new ArrayList<>()).add(value));
        }
    }

    /** The group of all records. */
    public Group all() {
        return all;
    }

    /** The group of a value, the first place it stands in; that of all records for null and for what is not there. */
    public Group find(String value) {
        if (value != null) {
            for (Group group : top()) {
                Group found = find(group, value);
                if (found != null) {
                    return found;
                }
            }
        }
        return all;
    }

    private Group find(Group in, String value) {
        if (in.value().value().equals(value)) {
            return in;
        }
        return inside(in).stream().map(group -> find(group, value)).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    /** The groups at the top. */
    public List<Group> top() {
        return top.stream().map(value -> group(List.of(value.value()), value)).toList();
    }

    private Group group(List<String> path, Value value) {
        return groups.computeIfAbsent(path, key -> new Group(key, value));
    }

    /** Whether there are groups inside it. */
    public boolean isParent(Group group) {
        return below.containsKey(group.value().value()) && !inside(group).isEmpty();
    }

    /** The group that a group stands in; null at the top. */
    public Group around(Group group) {
        return group.path().size() < 2 ? null : groups.get(group.path().subList(0, group.path().size() - 1));
    }

    /** The groups inside a group; a value never stands inside itself, whatever the vocabulary says. */
    public List<Group> inside(Group group) {
        List<Group> found = new ArrayList<>();
        for (Value value : below.getOrDefault(group.value().value(), List.of())) {
            if (!group.path().contains(value.value())) {
                List<String> path = new ArrayList<>(group.path());
                path.add(value.value());
                found.add(group(List.copyOf(path), value));
            }
        }
        return found;
    }
}
