package org.sankofa.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.merge.MalformedRecordException.Code;
import org.sankofa.model.text.Text;

/** Finds what an edited tree of EMF objects shows differently from a state, and makes edits of it. */
final class Comparer {

    /** An object of the edited tree with the place it stands in; no place for the root. */
    private record Present(EObject object, String parent, Feature feature) {
    }

    private final RecordState before;
    private final Types types;
    private final RecordProjection.TextBases bases;
    private final StateEdit edit;
    private final Map<String, Present> present = new LinkedHashMap<>();
    private final Map<String, String> orders = new HashMap<>();

    Comparer(RecordState before, Types types, RecordProjection.TextBases bases, String tag) {
        this.before = before;
        this.types = types;
        this.bases = bases;
        this.edit = before.edit(tag);
    }

    RecordState compare(EObject root) throws MalformedRecordException {
        collect(root, null, null);
        for (Map.Entry<String, Present> entry : present.entrySet()) {
            object(entry.getKey(), entry.getValue());
        }
        Set<String> deleted = new HashSet<>(new Shown(before, types).nodes.keySet());
        deleted.removeAll(present.keySet());
        for (String object : new TreeSet<>(deleted)) {
            delete(object);
        }
        return edit.done();
    }

    private void collect(EObject object, String parent, Feature feature) throws MalformedRecordException {
        EClass type = object.eClass();
        String id = Links.id(object);
        if (id == null || !Names.isId(id)) {
            throw new MalformedRecordException(Code.NAME, "An object of the type " + type.getName() + " has "
                    + (id == null ? "no id." : "the id \"" + id + "\", which is no UUID in lower case."));
        }
        if (present.put(id, new Present(object, parent, feature)) != null) {
            throw new MalformedRecordException(Code.DUPLICATE, "Two objects have the id " + id + '.');
        }
        TypeName known = before.type(id);
        if (known != null && !known.equals(TypeName.of(type))) {
            throw new MalformedRecordException(Code.VALUE, "The object " + id + " is stored as " + known.name()
                    + " and cannot become a " + type.getName() + '.');
        }
        for (Feature contained : types.features(type)) {
            if (contained.form == Feature.Form.CHILD || contained.form == Feature.Form.CHILDREN) {
                List<EObject> children = Links.targets(object, contained.feature);
                for (EObject child : children) {
                    collect(child, id, contained);
                }
                order(id, contained, children);
            }
        }
    }

    /** Finds the order keys of children; those that stay where they are keep theirs. */
    private void order(String parent, Feature feature, List<EObject> children) {
        List<String> ids = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (EObject child : children) {
            String id = Links.id(child);
            Place place = before.contains(id) ? before.place(id) : null;
            boolean here = place != null && place.parent().equals(parent) && place.feature().equals(feature.name);
            ids.add(id);
            known.add(here ? place.order() : null);
        }
        String fixed = feature.fixedOrder();
        List<String> keys = fixed == null ? Siblings.order(ids, known) : known;
        for (int i = 0; i < ids.size(); i++) {
            orders.put(ids.get(i), keys.get(i) == null ? fixed : keys.get(i));
        }
    }

    private void object(String id, Present here) throws MalformedRecordException {
        EObject object = here.object;
        if (!before.contains(id)) {
            edit.create(id, TypeName.of(object.eClass()), null);
        } else if (!before.visible(id)) {
            edit.set(id, Keys.DELETED, Keys.FALSE);
        }
        if (here.parent != null) {
            edit.place(id, new Place(here.parent, here.feature.name, orders.get(id)));
        }
        for (Feature feature : types.features(object.eClass())) {
            switch (feature.form) {
                case VALUE -> value(id, object, feature);
                case TEXT -> text(id, object, feature);
                case VALUES -> values(id, object, feature);
                case REFERENCE -> reference(id, object, feature);
                case REFERENCES -> references(id, object, feature);
                case CHILD, CHILDREN -> {
                    // found by collect
                }
            }
        }
    }

    private void value(String id, EObject object, Feature feature) throws MalformedRecordException {
        EStructuralFeature f = feature.feature;
        Object value = f.isUnsettable() && !object.eIsSet(f) ? null : object.eGet(f);
        String key = Keys.value(feature.name);
        String now = value == null ? null : check(feature.format(value), feature.name);
        if (!Objects.equals(now, feature.shown(before.shown(id, key)))) {
            edit.set(id, key, now);
        }
    }

    private void text(String id, EObject object, Feature feature) throws MalformedRecordException {
        Map<String, String> text = object.eGet(feature.feature) instanceof Text value ? value.asMap() : Map.of();
        Set<String> languages = new TreeSet<>(text.keySet());
        for (String key : before.keys(id)) {
            if (Keys.shape(key) == Keys.Shape.TEXT && Keys.feature(key).equals(feature.name)) {
                languages.add(Keys.qualifier(key));
            }
        }
        for (String language : languages) {
            String key = Keys.text(feature.name, language);
            String now = check(text.get(language), feature.name);
            String shown = before.shown(id, key);
            String painted = shown == null ? null : RecordProjection.text(before, id, key, bases);
            // the model has no empty texts; a stored one is shown as none
            painted = painted == null || painted.isEmpty() ? null : painted;
            if (Objects.equals(now, painted)) {
                continue;
            }
            if (painted == null || painted.equals(shown)) {
                edit.set(id, key, now);
            } else {
                // both alternatives were shown, merged: the edit takes the place of both
                edit.resolve(id, key, now);
            }
        }
    }

    private void values(String id, EObject object, Feature feature) throws MalformedRecordException {
        Map<String, String> was = new HashMap<>();
        for (String key : before.keys(id)) {
            if (Keys.shape(key) == Keys.Shape.VALUE_MEMBER && Keys.feature(key).equals(feature.name)) {
                Object member = feature.parse(Keys.qualifier(key));
                if (member != null) {
                    was.put(feature.format(member), key);
                }
            }
        }
        Set<String> now = new HashSet<>();
        for (Object member : (List<?>) object.eGet(feature.feature)) {
            if (member != null) {
                now.add(check(feature.format(member), feature.name));
            }
        }
        for (String member : now) {
            if (!was.containsKey(member)) {
                edit.add(id, Keys.member(feature.name, member));
            }
        }
        was.forEach((member, key) -> {
            if (!now.contains(member)) {
                edit.remove(id, key);
            }
        });
    }

    private void reference(String id, EObject object, Feature feature) throws MalformedRecordException {
        List<EObject> targets = Links.targets(object, feature.feature);
        if (targets.isEmpty() && !types.canRefer(feature)) {
            return;
        }
        edit.set(id, Keys.reference(feature.name), targets.isEmpty() ? null : Links.uri(targets.get(0), feature.name));
    }

    private void references(String id, EObject object, Feature feature) throws MalformedRecordException {
        if (!types.canRefer(feature)) {
            return;
        }
        Set<String> now = new HashSet<>();
        for (EObject target : Links.targets(object, feature.feature)) {
            now.add(Keys.referenceMember(feature.name, Links.uri(target, feature.name)));
        }
        for (String key : now) {
            edit.add(id, key);
        }
        for (String key : before.keys(id)) {
            if (Keys.shape(key) == Keys.Shape.REFERENCE_MEMBER && Keys.feature(key).equals(feature.name)
                    && !now.contains(key)) {
                edit.remove(id, key);
            }
        }
    }

    /** Marks an object as deleted, and all in it that does not stand elsewhere now. */
    private void delete(String object) {
        if (present.containsKey(object)) {
            return;
        }
        edit.mark(object);
        before.children(object).forEach(this::delete);
    }

    private static String check(String value, String feature) throws MalformedRecordException {
        int illegal = value == null ? -1 : Names.illegalCharacter(value);
        if (illegal >= 0) {
            throw new MalformedRecordException(Code.ILLEGAL_CHARACTER, String.format(
                    "\"%s\" contains the character U+%04X, which cannot be stored. Remove it.", feature, illegal));
        }
        return value;
    }
}
