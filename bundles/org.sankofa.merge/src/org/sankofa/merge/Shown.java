package org.sankofa.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * Which objects of a state the installed packages can show: the visible ones whose class is known and fits into the
 * containment feature of a shown parent.
 */
final class Shown {

    /** An object with its class and, by feature, its children. */
    static final class Node {
        final String id;
        final EClass type;
        final Map<Feature, List<Node>> children = new HashMap<>();

        Node(String id, EClass type) {
            this.id = id;
            this.type = type;
        }
    }

    /** By id, parents first. */
    final Map<String, Node> nodes = new LinkedHashMap<>();
    /** {@code null} when the class of the record is not installed. */
    final Node root;

    Shown(RecordState state, Types types) {
        EClass type = types.find(state.type(state.id()));
        root = type == null ? null : add(state, types, state.id(), type);
    }

    private Node add(RecordState state, Types types, String id, EClass type) {
        Node node = new Node(id, type);
        nodes.put(id, node);
        Map<Feature, List<String>> candidates = new LinkedHashMap<>();
        for (String child : state.children(id)) {
            Feature feature = types.feature(type, state.place(child).feature());
            EClass childType = types.find(state.type(child));
            if (state.visible(child) && childType != null && feature != null
                    && (feature.form == Feature.Form.CHILD || feature.form == Feature.Form.CHILDREN)
                    && ((EReference) feature.feature).getEReferenceType().isSuperTypeOf(childType)) {
                candidates.computeIfAbsent(feature, f -> new ArrayList<>()).add(child);
            }
        }
        candidates.forEach((feature, ids) -> {
            List<String> shown = feature.form == Feature.Form.CHILD ? List.of(claimant(state, ids)) : ids;
            List<Node> nodesHere = new ArrayList<>(shown.size());
            for (String child : shown) {
                nodesHere.add(add(state, types, child, types.find(state.type(child))));
            }
            node.children.put(feature, nodesHere);
        });
        return node;
    }

    /** Of several objects in a place for one, the one that was put there last. */
    private static String claimant(RecordState state, List<String> ids) {
        String last = ids.get(0);
        for (String id : ids) {
            int order = state.shownWrite(id, Keys.PLACE).tag().compareTo(state.shownWrite(last, Keys.PLACE).tag());
            if (order > 0 || order == 0 && id.compareTo(last) > 0) {
                last = id;
            }
        }
        return last;
    }
}
