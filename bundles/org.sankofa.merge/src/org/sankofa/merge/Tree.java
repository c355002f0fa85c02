package org.sankofa.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shown places of a state as a tree, with what is visible in it. Safe for use by several threads. */
final class Tree {

    private record Child(String id, Place place) {
    }

    private static final Comparator<Child> ORDER = Comparator.comparing((Child c) -> c.place.feature())
            .thenComparing(c -> c.place.order()).thenComparing(Child::id);

    private final String root;
    private final Map<String, List<String>> children = new HashMap<>();
    private final Set<String> reached = new HashSet<>();
    private final Set<String> visible = new HashSet<>();
    private final List<String> lost = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    Tree(RecordState state) {
        root = state.id();
        Map<String, List<Child>> placed = new HashMap<>();
        for (String object : state.objects()) {
            Place place = state.place(object);
            if (place != null) {
                placed.computeIfAbsent(place.parent(), p -> new ArrayList<>()).add(new Child(object, place));
            }
        }
        List<String> order = walk(placed);
        for (int i = order.size() - 1; i >= 0; i--) {
            String object = order.get(i);
            if (!Keys.TRUE.equals(state.shown(object, Keys.DELETED))
                    || children(object).stream().anyMatch(visible::contains)) {
                visible.add(object);
            }
        }
        for (String object : state.objects()) {
            if (!reached.contains(object)) {
                lost.add(object);
                if (!Keys.TRUE.equals(state.shown(object, Keys.DELETED))) {
                    conflicts.add(new Conflict(object, Keys.PLACE, state.alternatives(object, Keys.PLACE)));
                }
            }
        }
        for (String object : order) {
            slots(state, placed.getOrDefault(object, List.of()));
        }
    }

    /**
     * Parents before their children. Whatever is not reached from the root within the allowed depth stays out, so
     * cycles end here.
     */
    private List<String> walk(Map<String, List<Child>> placed) {
        List<String> order = new ArrayList<>();
        List<String> level = List.of(root);
        for (int depth = 0; !level.isEmpty(); depth++) {
            List<String> next = new ArrayList<>();
            for (String object : level) {
                reached.add(object);
                order.add(object);
                List<Child> list = placed.get(object);
                if (list != null && depth < Limits.DEPTH) {
                    list.sort(ORDER);
                    List<String> ids = list.stream().map(Child::id).toList();
                    children.put(object, ids);
                    next.addAll(ids);
                }
            }
            level = next;
        }
        return order;
    }

    private void slots(RecordState state, List<Child> list) {
        for (int i = 0; i < list.size(); i++) {
            Place place = list.get(i).place;
            if (!place.order().equals(OrderKeys.SINGLE)) {
                continue;
            }
            List<Write> claims = new ArrayList<>();
            int last = i;
            while (last < list.size() && list.get(last).place.equals(place)) {
                String child = list.get(last++).id;
                if (visible.contains(child)) {
                    Write at = state.shownWrite(child, Keys.PLACE);
                    claims.add(new Write(place.parent(), Keys.SLOT + place.feature(), at.tag(), child));
                }
            }
            if (claims.size() > 1) {
                claims.sort(Comparator.<Write> naturalOrder().reversed());
                conflicts.add(new Conflict(place.parent(), Keys.SLOT + place.feature(), claims));
            }
            i = last - 1;
        }
    }

    boolean visible(String object) {
        return visible.contains(object);
    }

    boolean lost(String object) {
        return !reached.contains(object);
    }

    List<String> lost() {
        return List.copyOf(lost);
    }

    List<String> children(String object) {
        return children.getOrDefault(object, List.of());
    }

    List<Conflict> conflicts() {
        return conflicts;
    }
}
