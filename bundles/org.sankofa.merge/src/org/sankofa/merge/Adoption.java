package org.sankofa.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.ids.Ids;

/**
 * Takes over changes that Sankofa did not make: commits by plain Git, merges and reverts by hand. Deterministic:
 * every member adopts a commit with the same result.
 * <p>
 * Values are compared with the parent's state. Those that are there already keep their tags, whatever tags the file
 * names. New ones get a tag derived from the commit, the object and the key, whose time follows the greatest tag of
 * the parent's state. Missing alternatives and members of sets count as removed, a missing value as "none", a
 * missing object as deleted (its content stays). As with any edit, a change of an object renews its
 * {@code @deleted=false}.
 */
public final class Adoption {

    private final RecordState parent;
    private final ForeignRecord parsed;
    private final String commitId;
    private final long time;
    private final Map<String, TypeName> types = new HashMap<>();
    private final List<Write> result = new ArrayList<>();
    private final Map<String, String> newIds = new HashMap<>();

    private Adoption(RecordState parent, ForeignRecord parsed, String commitId) {
        this.parent = parent;
        this.parsed = parsed;
        this.commitId = Objects.requireNonNull(commitId, "commitId");
        this.time = parent == null ? 0 : TagSource.timeAfter(parent.greatestTag());
    }

    /**
     * The state of a record after a foreign commit.
     *
     * @param parent the state at the commit's parent; for a merge commit the merge of its parents' states; {@code
     *        null} when the record was not there
     * @param parsed what the commit holds; the caller has checked that it holds the kind and id of its path
     * @param commitId the id of the commit, in hexadecimal
     * @return {@code parent} itself when nothing changed
     * @throws IllegalArgumentException when {@code parsed} is another record than {@code parent}
     */
    public static RecordState adopt(RecordState parent, ForeignRecord parsed, String commitId) {
        if (parent != null && (!parent.id().equals(parsed.id()) || !parent.kind().equals(parsed.kind()))) {
            throw new IllegalArgumentException("The record " + parsed.id() + " is not " + parent.id());
        }
        return new Adoption(parent, parsed, commitId).adopt();
    }

    /**
     * The state of a record whose path a foreign commit removed: it is there again, marked as deleted.
     *
     * @param parent the state at the commit's parent
     * @param commitId the id of the commit, in hexadecimal
     */
    public static RecordState restore(RecordState parent, String commitId) {
        Adoption adoption = new Adoption(parent, null, commitId);
        for (String object : parent.objects()) {
            adoption.types.put(object, parent.type(object));
            adoption.missing(object);
        }
        return RecordState.of(parent.schema(), parent.kind(), parent.id(), adoption.types, adoption.result);
    }

    private RecordState adopt() {
        nameNewObjects();
        if (parent != null) {
            for (String object : parent.objects()) {
                types.put(object, parent.type(object));
            }
        }
        Map<String, Map<String, Set<String>>> values = values();
        for (RecordReader.Item item : parsed.items().values()) {
            types.putIfAbsent(id(item.id()), item.type());
        }
        values.forEach(this::object);
        if (parent != null) {
            for (String object : parent.objects()) {
                if (!values.containsKey(object)) {
                    missing(object);
                }
            }
        }
        int schema = parent == null ? parsed.schema() : parent.schema();
        RecordState after = RecordState.of(schema, parsed.kind(), parsed.id(), types, result);
        return after.equals(parent) ? parent : after;
    }

    private void nameNewObjects() {
        for (String object : parsed.items().keySet()) {
            if (object.startsWith(RecordReader.NEW)) {
                newIds.put(object, Ids.nameBased("adopted:" + commitId + ':' + parsed.id() + ':' + newIds.size()));
            }
        }
    }

    private String id(String object) {
        return newIds.getOrDefault(object, object);
    }

    /** By object and key: the different values of the file. */
    private Map<String, Map<String, Set<String>>> values() {
        Map<String, Map<String, Set<String>>> values = new LinkedHashMap<>();
        parsed.items().keySet().forEach(object -> values.put(id(object), new LinkedHashMap<>()));
        places().forEach((object, place) -> add(values, object, Keys.PLACE, place));
        Map<String, Integer> counts = new HashMap<>();
        for (Write write : parsed.writes()) {
            counts.merge(write.object() + ' ' + write.key(), 1, Integer::sum);
        }
        for (Write write : parsed.writes()) {
            String object = id(write.object());
            if (write.key().endsWith(RecordReader.SINGLE_OR_MEMBER)) {
                String feature = write.key().substring(0,
                        write.key().length() - RecordReader.SINGLE_OR_MEMBER.length());
                if (counts.get(write.object() + ' ' + write.key()) == 1 && isSingle(object, write.object(), feature)) {
                    add(values, object, Keys.reference(feature), write.value());
                } else {
                    add(values, object, Keys.referenceMember(feature, write.value()), "");
                }
            } else {
                add(values, object, write.key(), write.value());
            }
        }
        return values;
    }

    private static void add(Map<String, Map<String, Set<String>>> values, String object, String key, String value) {
        values.get(object).computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
    }

    /** Whether a reference without a tag is a single one: as before, else as in the built-in model, else yes. */
    private boolean isSingle(String object, String parsedId, String feature) {
        if (parent != null) {
            for (String key : parent.keys(object)) {
                if (Keys.feature(key).equals(feature) && Keys.isMember(key)) {
                    return false;
                }
            }
        }
        EStructuralFeature known = feature(parsed.items().get(parsedId).type(), feature);
        return known == null || !known.isMany();
    }

    /** A feature of the built-in model, which is the same everywhere; {@code null} for all others. */
    private static EStructuralFeature feature(TypeName type, String feature) {
        if (!type.namespace().equals(TypeName.MODEL)) {
            return null;
        }
        return ModelPackage.eINSTANCE.getEClassifier(type.name()) instanceof EClass known
                ? known.getEStructuralFeature(feature) : null;
    }

    /** By object: the value of its place. Objects without order keys get some, by their order in the file. */
    private Map<String, String> places() {
        Map<String, List<RecordReader.Item>> lists = new LinkedHashMap<>();
        for (RecordReader.Item item : parsed.items().values()) {
            if (item.place() != null) {
                lists.computeIfAbsent(item.place().parent() + ' ' + item.place().feature(), k -> new ArrayList<>())
                        .add(item);
            }
        }
        Map<String, String> places = new LinkedHashMap<>();
        for (List<RecordReader.Item> list : lists.values()) {
            List<String> ids = list.stream().map(item -> id(item.id())).toList();
            List<String> orders = orders(list, ids);
            for (int i = 0; i < ids.size(); i++) {
                Place place = list.get(i).place();
                places.put(ids.get(i), new Place(id(place.parent()), place.feature(), orders.get(i)).value());
            }
        }
        return places;
    }

    private List<String> orders(List<RecordReader.Item> list, List<String> ids) {
        List<String> known = new ArrayList<>();
        boolean complete = true;
        String fixed = null;
        for (int i = 0; i < ids.size(); i++) {
            Place place = list.get(i).place();
            String order = place.order();
            if (order.equals(RecordReader.NO_ORDER)) {
                complete = false;
                Place before = parent == null || !parent.contains(ids.get(i)) ? null : parent.place(ids.get(i));
                boolean same = before != null && before.parent().equals(id(place.parent()))
                        && before.feature().equals(place.feature());
                order = same ? before.order() : null;
            }
            if (OrderKeys.SINGLE.equals(order) || OrderKeys.UNORDERED.equals(order)) {
                fixed = order;
            }
            known.add(order);
        }
        if (complete) {
            return known;
        }
        fixed = fixed == null ? fixed(list.get(0).place()) : fixed;
        if (fixed == null) {
            return Siblings.order(ids, known);
        }
        String every = fixed;
        known.replaceAll(order -> order == null ? every : order);
        return known;
    }

    private String fixed(Place place) {
        EStructuralFeature known = feature(parsed.items().get(place.parent()).type(), place.feature());
        if (known == null) {
            return null;
        }
        return !known.isMany() ? OrderKeys.SINGLE : known.isOrdered() ? null : OrderKeys.UNORDERED;
    }

    private void object(String object, Map<String, Set<String>> values) {
        TreeSet<String> keys = new TreeSet<>(values.keySet());
        if (parent != null) {
            keys.addAll(parent.keys(object));
        }
        keys.remove(Keys.DELETED);
        boolean changed = false;
        for (String key : keys) {
            Set<String> now = values.get(key);
            if (now == null) {
                now = new LinkedHashSet<>();
                if (!Keys.isMember(key) && !key.equals(Keys.PLACE)) {
                    now.add(null);
                }
            }
            changed |= key(object, key, now);
        }
        Set<String> marks = values.getOrDefault(Keys.DELETED, Set.of(Keys.FALSE));
        int from = result.size();
        key(object, Keys.DELETED, marks);
        if (changed && marks.contains(Keys.FALSE)) {
            result.subList(from, result.size()).removeIf(write -> Keys.FALSE.equals(write.value()));
            result.add(new Write(object, Keys.DELETED, tag(object, Keys.DELETED), Keys.FALSE));
        }
    }

    /** Takes over the values of one key. Tells whether they differ from the parent's. */
    private boolean key(String object, String key, Set<String> now) {
        List<Write> before = parent == null ? List.of() : parent.writes(object, key);
        boolean changed = false;
        Set<String> known = new HashSet<>();
        for (Write write : before) {
            if (now.contains(write.value())) {
                result.add(write);
                known.add(write.value());
            } else {
                changed = true;
            }
        }
        for (String value : now) {
            if (!known.contains(value) && (value != null || !before.isEmpty())) {
                result.add(new Write(object, key, tag(object, key), value));
                changed = true;
            }
        }
        return changed;
    }

    /** An object that is not in the file is marked as deleted. */
    private void missing(String object) {
        boolean deleted = Keys.TRUE.equals(parent.shown(object, Keys.DELETED));
        for (Write write : parent.writes(object)) {
            if (deleted || !write.key().equals(Keys.DELETED) || Keys.TRUE.equals(write.value())) {
                result.add(write);
            }
        }
        if (!deleted) {
            result.add(new Write(object, Keys.DELETED, tag(object, Keys.DELETED), Keys.TRUE));
        }
    }

    private String tag(String object, String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest((commitId + '\n' + object + '\n' + key).getBytes(StandardCharsets.UTF_8));
            return TagSource.tag(time, (hash[0] & 0xffL) << 24 | (hash[1] & 0xff) << 16 | (hash[2] & 0xff) << 8
                    | hash[3] & 0xff);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
