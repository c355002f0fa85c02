package org.sankofa.exchange.internal.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.exchange.internal.json.Values.Refused;
import org.sankofa.exchange.json.JsonProblem;
import org.sankofa.exchange.json.NameResolver;
import org.sankofa.exchange.json.NewIds;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Compares a JSON object with a record and collects the changes that make the record show what the JSON
 * says, together with everything that is wrong. Changes nothing in the record itself.
 */
public final class ObjectReading {

    private final ReferenceReading references;
    private final NewIds newIds;
    private final EObject record;
    private final List<JsonProblem> problems;
    private final Findings findings;
    private final List<Runnable> changes = new ArrayList<>();
    /** The contained objects there are, by id. */
    private final Map<String, EObject> existing = new HashMap<>();
    /** The ids that stand in the JSON. */
    private final Set<String> claimed = new HashSet<>();

    /**
     * @param record the record to compare with
     * @param problems where to put what is wrong
     */
    public ObjectReading(NameResolver names, NewIds newIds, EObject record, List<JsonProblem> problems) {
        this.newIds = newIds;
        this.record = record;
        this.problems = problems;
        this.findings = new Findings(problems);
        this.references = new ReferenceReading(new Addresses(names, record), findings, changes);
        for (Iterator<EObject> all = record.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            existing.put(Types.id(object), object);
        }
    }

    /** Compares the whole record. */
    public void record(ObjectNode json, boolean isNew) {
        JsonNode id = json.path("id");
        if (isNew && !id.isMissingNode() && !(id.isTextual() && Types.isId(id.textValue()))) {
            findings.badId(id, "id");
        }
        claimed.add(Types.id(record));
        // ids that are written anywhere in the record are not free for objects written without
        claim(json, "");
        object(json, record, "", Set.of("id", "kind"));
    }

    /** @return what has to be done to the record; nothing of it is done yet */
    public List<Runnable> changes() {
        return changes;
    }

    private void claim(JsonNode json, String path) {
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            if (!entry.getKey().startsWith("@")) {
                String here = path(path, entry.getKey());
                if (entry.getValue().isArray()) {
                    for (int i = 0; i < entry.getValue().size(); i++) {
                        claimObject(entry.getValue().get(i), here + '[' + i + ']');
                    }
                } else {
                    claimObject(entry.getValue(), here);
                }
            }
        }
    }

    private void claimObject(JsonNode json, String path) {
        if (json.isObject()) {
            JsonNode id = json.path("id");
            if (id.isTextual() && Types.isId(id.textValue()) && !claimed.add(id.textValue())) {
                findings.problem(JsonProblem.DUPLICATE_ID, path(path, "id"), id,
                        "The id " + id.textValue() + " stands twice in this record; each object has its own. "
                                + "Leave the id out of a new object.");
            }
            claim(json, path);
        }
    }

    private void object(ObjectNode json, EObject target, String path, Set<String> known) {
        EClass type = target.eClass();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            String name = entry.getKey();
            if (known.contains(name) || name.startsWith("@")) {
                continue;
            }
            String here = path(path, name);
            EStructuralFeature feature = type.getEStructuralFeature(name);
            if (feature == null) {
                findings.problem(JsonProblem.UNKNOWN_FEATURE, here, entry.getValue(),
                        "\"" + JsonShape.excerpt(name) + "\" is not a feature of " + Types.typeName(type) + "."
                                + Types.suggestion(name, Types.features(type).stream()
                                        .map(EStructuralFeature::getName).toList()));
            } else if (!Types.stored(feature)) {
                findings.problem(JsonProblem.READ_ONLY_FEATURE, here, entry.getValue(),
                        "\"" + name + "\" is worked out by the program and cannot be written; leave it out.");
            } else {
                feature(entry.getValue(), target, feature, here);
            }
        }
    }

    private void feature(JsonNode json, EObject target, EStructuralFeature feature, String path) {
        if (json.isNull()) {
            if (target.eIsSet(feature)) {
                changes.add(() -> target.eUnset(feature));
            }
        } else if (feature.isMany() && !json.isArray()) {
            findings.problem(JsonProblem.WRONG_TYPE, path, json,
                    "Write an array, [ ... ], not " + JsonShape.name(json) + "; several values are possible here.");
        } else if (feature instanceof EAttribute attribute) {
            attribute(json, target, attribute, path);
        } else {
            EReference reference = (EReference) feature;
            if (!reference.isContainment()) {
                references.read(json, target, reference, path);
            } else if (feature.isMany()) {
                containedList(json, target, reference, path);
            } else {
                contained(json, target, reference, path);
            }
        }
    }

    private void attribute(JsonNode json, EObject target, EAttribute attribute, String path) {
        EDataType type = attribute.getEAttributeType();
        try {
            if (attribute.isMany()) {
                values(json, target, attribute, path);
            } else if (Values.isText(type)) {
                text(json, target, attribute, path);
            } else {
                Object value = Values.read(type, json);
                if (!Values.same(value, target.eGet(attribute))) {
                    changes.add(() -> target.eSet(attribute, value));
                }
            }
        } catch (Refused e) {
            findings.problem(e.code, path, json, e.getMessage());
        }
    }

    private void values(JsonNode json, EObject target, EAttribute attribute, String path) {
        Set<Object> wanted = new LinkedHashSet<>();
        for (int i = 0; i < json.size(); i++) {
            String here = path + '[' + i + ']';
            try {
                if (!wanted.add(Values.read(attribute.getEAttributeType(), json.get(i)))) {
                    findings.twice(here, json.get(i));
                }
            } catch (Refused e) {
                findings.problem(e.code, here, json.get(i), e.getMessage());
            }
        }
        List<?> now = (List<?>) target.eGet(attribute);
        if (!wanted.equals(new HashSet<>(now))) {
            setList(target, attribute, new ArrayList<>(wanted));
        }
    }

    /** A text is an object by language: languages that are absent stay, null takes one out. */
    private void text(JsonNode json, EObject target, EAttribute attribute, String path) throws Refused {
        if (!json.isObject()) {
            throw new Refused(JsonProblem.WRONG_TYPE, "Write the text with its language, { \"en\": \"...\" }, not "
                    + JsonShape.name(json) + ".");
        }
        Text before = (Text) target.eGet(attribute);
        Text text = before == null ? Text.EMPTY : before;
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            String here = path(path, entry.getKey());
            JsonNode value = entry.getValue();
            if (!Text.isLanguageTag(entry.getKey())) {
                findings.problem(JsonProblem.BAD_LANGUAGE, here, value, "\"" + JsonShape.excerpt(entry.getKey())
                        + "\" is not a language tag; write for example \"en\", \"fr\" or \"zh-Hans\".");
            } else if (!value.isTextual() && !value.isNull()) {
                findings.problem(JsonProblem.WRONG_TYPE, here, value, "Write a text, not " + JsonShape.name(value) + ".");
            } else {
                try {
                    Values.checkCharacters(value.isNull() ? "" : value.textValue());
                    text = text.with(entry.getKey(), value.isNull() ? null : value.textValue());
                } catch (Refused e) {
                    findings.problem(e.code, here, value, e.getMessage());
                } catch (IllegalArgumentException e) {
                    findings.problem(JsonProblem.WRONG_VALUE, here, value, e.getMessage());
                }
            }
        }
        Text after = text;
        if (!after.equals(before == null ? Text.EMPTY : before)) {
            changes.add(() -> target.eSet(attribute, after.languages().isEmpty() ? null : after));
        }
    }

    private void contained(JsonNode json, EObject target, EReference reference, String path) {
        EObject now = (EObject) target.eGet(reference);
        if (!isObject(json, path)) {
            return;
        }
        ObjectNode node = (ObjectNode) json;
        EObject value;
        if (now != null && !node.has("id") && (!node.has("@type")
                || node.path("@type").asText().equals(Types.typeName(now.eClass())))) {
            value = now;
            object(node, now, path, Set.of("id"));
        } else {
            value = child(node, target, reference, 0, path);
        }
        if (value != null && value != now) {
            changes.add(() -> target.eSet(reference, value));
        }
    }

    private void containedList(JsonNode json, EObject target, EReference reference, String path) {
        List<?> now = (List<?>) target.eGet(reference);
        List<EObject> free = new ArrayList<>();
        for (Object one : now) {
            if (!claimed.contains(Types.id((EObject) one))) {
                free.add((EObject) one);
            }
        }
        List<EObject> wanted = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            String here = path + '[' + i + ']';
            if (isObject(json.get(i), here)) {
                ObjectNode node = (ObjectNode) json.get(i);
                EObject child = node.has("id") || knownByContent(node, target, reference, i) ? null
                        : alike(node, free);
                if (child == null) {
                    child = child(node, target, reference, i, here);
                } else {
                    claimed.add(Types.id(child));
                }
                free.remove(child);
                if (child != null) {
                    wanted.add(child);
                }
            }
        }
        if (!wanted.equals(now) && (reference.isOrdered() || !new HashSet<Object>(wanted).equals(new HashSet<>(now)))) {
            setList(target, reference, wanted);
        }
    }

    /** Whether an object written without an id has one that follows from its content, and is there. */
    private boolean knownByContent(ObjectNode node, EObject owner, EReference reference, int index) {
        EObject there = existing.get(freshId(node, reference.getEReferenceType(), owner, reference, index));
        return there != null && reference.getEReferenceType().isSuperTypeOf(there.eClass());
    }

    /** An object that is there already and shows everything that is written of one without an id. */
    private EObject alike(ObjectNode node, List<EObject> free) {
        for (EObject candidate : free) {
            if (node.has("@type") && !node.path("@type").asText().equals(Types.typeName(candidate.eClass()))) {
                continue;
            }
            int problemsBefore = problems.size();
            int changesBefore = changes.size();
            Set<String> claimedBefore = new HashSet<>(claimed);
            object(node, candidate, "", Set.of());
            boolean same = problems.size() == problemsBefore && changes.size() == changesBefore;
            problems.subList(problemsBefore, problems.size()).clear();
            changes.subList(changesBefore, changes.size()).clear();
            claimed.retainAll(claimedBefore);
            if (same) {
                return candidate;
            }
        }
        return null;
    }

    /** The contained object a JSON object stands for: one of the record, or a new one. */
    private EObject child(ObjectNode node, EObject owner, EReference reference, int index, String path) {
        JsonNode id = node.path("id");
        if (!id.isMissingNode() && !(id.isTextual() && Types.isId(id.textValue()))) {
            findings.badId(id, path(path, "id"));
            return null;
        }
        EObject child = id.isTextual() ? existing.get(id.textValue()) : null;
        if (child != null) {
            if (!mayStandHere(child, node, reference, path)) {
                return null;
            }
        } else {
            EClass type = type(node, reference.getEReferenceType(), path);
            if (type == null) {
                return null;
            }
            String newId = id.isTextual() ? id.textValue() : freshId(node, type, owner, reference, index);
            if (!id.isTextual() && !claimed.add(newId)) {
                if (RuledIds.of(type, node, owner) != null) {
                    findings.problem(JsonProblem.DUPLICATE_VALUE, path, node,
                            "The same " + Types.typeName(type) + " stands here twice; write it once.");
                    return null;
                }
                do {
                    newId = Ids.nameBased("again:" + newId);
                } while (!claimed.add(newId));
            }
            // an id that follows from the content may be that of an object that was changed meanwhile
            child = id.isTextual() ? null : existing.get(newId);
            if (child == null || child.eClass() != type) {
                child = Types.create(type);
                Types.setId(child, newId);
            }
        }
        object(node, child, path, Set.of("id"));
        return child;
    }

    private boolean mayStandHere(EObject child, ObjectNode node, EReference reference, String path) {
        String name = Types.typeName(child.eClass());
        JsonNode type = node.path("@type");
        if (!type.isMissingNode() && !type.asText().equals(name)) {
            findings.problem(JsonProblem.OTHER_TYPE, path(path, "@type"), type, "The object " + Types.id(child) + " is a "
                    + name + " and cannot become another; leave its id out for a new one.");
            return false;
        }
        if (!reference.getEReferenceType().isSuperTypeOf(child.eClass())) {
            findings.problem(JsonProblem.OTHER_TYPE, path(path, "id"), node.path("id"), "The object " + Types.id(child)
                    + " is a " + name + " and cannot stand here.");
            return false;
        }
        return true;
    }

    private String freshId(ObjectNode node, EClass type, EObject owner, EReference reference, int index) {
        String ruled = RuledIds.of(type, node, owner);
        return ruled != null ? ruled : newIds.object(Types.id(owner), reference.getName(), index, node);
    }

    private EClass type(ObjectNode node, EClass wanted, String path) {
        JsonNode type = node.path("@type");
        List<EClass> possible = Types.concrete(wanted);
        List<String> choices = possible.stream().map(Types::typeName).toList();
        if (type.isMissingNode()) {
            if (!wanted.isAbstract() && !wanted.isInterface()) {
                return wanted;
            }
            if (possible.size() == 1) {
                return possible.get(0);
            }
            findings.problem(JsonProblem.MISSING_TYPE, path, null,
                    choices.isEmpty() ? "No plug-in that is installed has anything to put here; leave it out."
                            : "Say what it is with \"@type\": one of " + String.join(", ", choices) + ".");
            return null;
        }
        for (EClass one : possible) {
            if (type.isTextual() && Types.typeName(one).equals(type.textValue())) {
                return one;
            }
        }
        findings.problem(JsonProblem.UNKNOWN_TYPE, path(path, "@type"), type, "\"" + JsonShape.excerpt(type)
                + "\" cannot stand here; write " + (choices.isEmpty() ? "nothing, because no plug-in that is installed has"
                        + " anything to put here" : "one of " + String.join(", ", choices)) + ".");
        return null;
    }

    private boolean isObject(JsonNode json, String path) {
        if (!json.isObject()) {
            findings.problem(JsonProblem.NOT_AN_OBJECT, path, json, "Write an object, { ... }, not " + JsonShape.name(json) + ".");
        }
        return json.isObject();
    }

    @SuppressWarnings("unchecked")
    private void setList(EObject target, EStructuralFeature feature, List<?> values) {
        changes.add(() -> ECollections.setEList((EList<Object>) target.eGet(feature), (List<Object>) values));
    }

    private static String path(String path, String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }
}
