package org.sankofa.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.text.Text;

/** Makes EMF objects show a state; objects that are there already are changed as little as possible. */
final class Painter {

    private final RecordState state;
    private final Types types;
    private final RecordProjection.TextBases bases;
    private final Map<String, EObject> existing = new HashMap<>();

    Painter(RecordState state, Types types, RecordProjection.TextBases bases) {
        this.state = state;
        this.types = types;
        this.bases = bases;
    }

    /** Paints onto {@code root}, or onto new objects when it is {@code null}. */
    EObject paint(EObject root) {
        Shown shown = new Shown(state, types);
        if (shown.root == null) {
            return null;
        }
        if (root != null) {
            collect(root);
        }
        return paint(shown.root);
    }

    private void collect(EObject object) {
        String id = Links.id(object);
        if (id != null) {
            existing.put(id, object);
        }
        object.eContents().forEach(this::collect);
    }

    private EObject paint(Shown.Node node) {
        EObject known = existing.get(node.id);
        boolean fresh = known == null || known.eClass() != node.type;
        EObject object = fresh ? EcoreUtil.create(node.type) : known;
        if (fresh) {
            object.eSet(Feature.idOf(node.type), node.id);
        }
        Map<Feature, Object> values = values(node);
        for (Feature feature : types.features(node.type)) {
            Object value = values.get(feature);
            switch (feature.form) {
                case VALUE, TEXT -> single(object, feature.feature, value, fresh);
                case VALUES -> many(object, feature.feature, (List<?>) value);
                case REFERENCE, REFERENCES -> references(object, feature, value);
                case CHILD, CHILDREN -> children(object, feature, node.children.getOrDefault(feature, List.of()));
            }
        }
        return object;
    }

    /** By feature: a value, a text, a list of values, or a list of the URIs of references. */
    @SuppressWarnings("unchecked")
    private Map<Feature, Object> values(Shown.Node node) {
        Map<Feature, Object> values = new HashMap<>();
        Map<Feature, TreeMap<String, String>> texts = new HashMap<>();
        for (String key : state.keys(node.id)) {
            Feature feature = key.charAt(0) == '@' ? null : types.feature(node.type, Keys.feature(key));
            String value = feature == null ? null : state.shown(node.id, key);
            if (value == null) {
                continue;
            }
            Keys.Shape shape = Keys.shape(key);
            if (shape == Keys.Shape.VALUE && feature.form == Feature.Form.VALUE) {
                values.put(feature, feature.parse(value));
            } else if (shape == Keys.Shape.TEXT && feature.form == Feature.Form.TEXT) {
                String merged = RecordProjection.text(state, node.id, key, bases);
                texts.computeIfAbsent(feature, f -> new TreeMap<>()).put(Keys.qualifier(key), merged);
            } else if (shape == Keys.Shape.VALUE_MEMBER && feature.form == Feature.Form.VALUES) {
                Object member = feature.parse(Keys.qualifier(key));
                if (member != null) {
                    ((List<Object>) values.computeIfAbsent(feature, f -> new ArrayList<>())).add(member);
                }
            } else if (shape == Keys.Shape.REFERENCE && feature.form == Feature.Form.REFERENCE) {
                values.put(feature, List.of(value));
            } else if (shape == Keys.Shape.REFERENCE_MEMBER && feature.form == Feature.Form.REFERENCES) {
                ((List<Object>) values.computeIfAbsent(feature, f -> new ArrayList<>())).add(Keys.qualifier(key));
            }
        }
        texts.forEach((feature, languages) -> values.put(feature, Text.of(languages).orNull()));
        return values;
    }

    private static void single(EObject object, EStructuralFeature feature, Object value, boolean fresh) {
        if (value == null) {
            if (!fresh && object.eIsSet(feature)) {
                object.eUnset(feature);
            }
        } else if (!value.equals(object.eGet(feature)) || feature.isUnsettable() && !object.eIsSet(feature)) {
            object.eSet(feature, value);
        }
    }

    private static void many(EObject object, EStructuralFeature feature, List<?> members) {
        List<?> wanted = members == null ? List.of() : members.stream().distinct().toList();
        if (!wanted.equals(object.eGet(feature))) {
            Links.set(object, feature, wanted);
        }
    }

    @SuppressWarnings("unchecked")
    private void references(EObject object, Feature feature, Object uris) {
        List<String> wanted = uris == null ? List.of() : (List<String>) uris;
        List<EObject> targets = Links.targets(object, feature.feature);
        if (wanted.isEmpty() && targets.isEmpty()) {
            return;
        }
        Map<String, EObject> known = new HashMap<>();
        List<String> now = new ArrayList<>();
        for (EObject target : targets) {
            String uri = uriOf(target, feature);
            now.add(uri);
            known.put(uri, target);
        }
        if (now.equals(wanted)) {
            return;
        }
        List<EObject> members = new ArrayList<>();
        for (String uri : wanted) {
            EObject target = known.get(uri);
            target = target == null ? types.proxy(((EReference) feature.feature).getEReferenceType(), uri) : target;
            if (target != null) {
                members.add(target);
            }
        }
        if (feature.form == Feature.Form.REFERENCES) {
            Links.set(object, feature.feature, members);
        } else if (members.isEmpty()) {
            object.eUnset(feature.feature);
        } else {
            object.eSet(feature.feature, members.get(0));
        }
    }

    private static String uriOf(EObject target, Feature feature) {
        try {
            return Links.uri(target, feature.name);
        } catch (MalformedRecordException e) {
            // a target that cannot be stored is not what the state shows; an address of its own makes that plain
            return Objects.toString(((InternalEObject) target).eProxyURI(), "");
        }
    }

    private void children(EObject object, Feature feature, List<Shown.Node> nodes) {
        List<EObject> wanted = new ArrayList<>(nodes.size());
        for (Shown.Node node : nodes) {
            wanted.add(paint(node));
        }
        if (wanted.equals(Links.targets(object, feature.feature))) {
            return;
        }
        if (feature.form == Feature.Form.CHILDREN) {
            Links.set(object, feature.feature, wanted);
        } else if (wanted.isEmpty()) {
            object.eUnset(feature.feature);
        } else {
            object.eSet(feature.feature, wanted.get(0));
        }
    }
}
