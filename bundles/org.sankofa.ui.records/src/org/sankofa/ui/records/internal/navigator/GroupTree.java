package org.sankofa.ui.records.internal.navigator;

import java.util.ArrayList;
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
final class GroupTree {

    /**
     * A group.
     *
     * @param path the values from the top to this one, which make it unique in the tree
     * @param value the value it stands for
     */
    record Group(List<String> path, Value value) {

        String label() {
            return value.label() == null || value.label().isEmpty() ? value.value() : value.label();
        }
    }

    private final Map<String, List<Value>> below = new LinkedHashMap<>();
    private final List<Value> top = new ArrayList<>();

    GroupTree(Facet facet) {
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

    List<Group> top() {
        return top.stream().map(value -> new Group(List.of(value.value()), value)).toList();
    }

    /** The groups inside a group; a value never stands inside itself, whatever the vocabulary says. */
    List<Group> inside(Group group) {
        List<Group> groups = new ArrayList<>();
        for (Value value : below.getOrDefault(group.value().value(), List.of())) {
            if (!group.path().contains(value.value())) {
                List<String> path = new ArrayList<>(group.path());
                path.add(value.value());
                groups.add(new Group(List.copyOf(path), value));
            }
        }
        return groups;
    }
}
