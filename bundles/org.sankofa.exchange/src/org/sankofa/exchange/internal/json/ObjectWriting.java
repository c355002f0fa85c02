package org.sankofa.exchange.internal.json;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.sankofa.exchange.json.NameResolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes objects as JSON. */
public final class ObjectWriting {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final NameResolver names;
    private Addresses addresses;

    /** @param names knows the short forms of references */
    public ObjectWriting(NameResolver names) {
        this.names = names;
    }

    /** @return the object with everything it contains */
    public ObjectNode write(EObject object) {
        addresses = new Addresses(names, EcoreUtil.getRootContainer(object));
        ObjectNode node = NODES.objectNode();
        EClass type = object.eClass();
        if (Types.isRecord(type)) {
            node.put("kind", Types.kindOf(type));
            node.put("id", Types.id(object));
        } else {
            head(object, node);
        }
        features(object, node);
        return node;
    }

    private static void head(EObject object, ObjectNode node) {
        node.put("id", Types.id(object));
        node.put("@type", Types.typeName(object.eClass()));
    }

    private void features(EObject object, ObjectNode node) {
        for (EStructuralFeature feature : Types.features(object.eClass())) {
            if (object.eIsSet(feature)) {
                JsonNode value = value(object, feature);
                if (value != null) {
                    node.set(feature.getName(), value);
                }
            }
        }
    }

    private JsonNode value(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        if (value == null) {
            return null;
        }
        if (feature instanceof EAttribute attribute) {
            EDataType type = attribute.getEAttributeType();
            if (!feature.isMany()) {
                return Values.write(type, value);
            }
            return array(((List<?>) value).stream().map(one -> Values.write(type, one))
                    .sorted((a, b) -> a.asText().compareTo(b.asText())).toList());
        }
        EReference reference = (EReference) feature;
        if (reference.isContainment()) {
            return feature.isMany() ? array(((List<?>) value).stream().map(one -> contained((EObject) one)).toList())
                    : contained((EObject) value);
        }
        EClass wanted = reference.getEReferenceType();
        if (!feature.isMany()) {
            return NODES.textNode(addresses.write(Addresses.of((EObject) value), wanted));
        }
        return array(unresolved((EList<?>) value).stream()
                .map(one -> addresses.write(Addresses.of((EObject) one), wanted)).sorted()
                .map(text -> (JsonNode) NODES.textNode(text)).toList());
    }

    private JsonNode contained(EObject object) {
        ObjectNode node = NODES.objectNode();
        head(object, node);
        features(object, node);
        return node;
    }

    private static ArrayNode array(List<? extends JsonNode> nodes) {
        return NODES.arrayNode().addAll(nodes);
    }

    /** The list without looking its members up. */
    static List<?> unresolved(List<?> list) {
        return list instanceof InternalEList<?> internal ? internal.basicList() : list;
    }
}
