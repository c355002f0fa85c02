package org.sankofa.exchange.internal.json;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.sankofa.exchange.json.JsonProblem;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares references to other records, to objects in them and to concepts with what is written. */
final class ReferenceReading {

    private final Addresses addresses;
    private final Findings findings;
    private final List<Runnable> changes;

    /** @param changes where to put what has to be done */
    ReferenceReading(Addresses addresses, Findings findings, List<Runnable> changes) {
        this.addresses = addresses;
        this.findings = findings;
        this.changes = changes;
    }

    void read(JsonNode json, EObject target, EReference reference, String path) {
        EClass wanted = reference.getEReferenceType();
        if (!reference.isMany()) {
            URI uri = address(json, wanted, path);
            EObject now = (EObject) target.eGet(reference, false);
            if (uri != null && (now == null || !uri.equals(Addresses.of(now)))) {
                changes.add(() -> target.eSet(reference, addresses.proxy(uri, wanted)));
            }
            return;
        }
        Set<URI> now = new HashSet<>();
        for (Object one : ObjectWriting.unresolved((List<?>) target.eGet(reference, false))) {
            now.add(Addresses.of((EObject) one));
        }
        Set<URI> uris = new LinkedHashSet<>();
        for (int i = 0; i < json.size(); i++) {
            String here = path + '[' + i + ']';
            URI uri = address(json.get(i), wanted, here);
            if (uri != null && !uris.add(uri)) {
                findings.twice(here, json.get(i));
            }
        }
        if (!uris.equals(now)) {
            changes.add(() -> setTargets((InternalEList<?>) target.eGet(reference), uris, wanted));
        }
    }

    /** Takes out and adds only what differs, and looks no target up. */
    @SuppressWarnings("unchecked")
    private void setTargets(InternalEList<?> list, Set<URI> uris, EClass wanted) {
        Set<URI> missing = new LinkedHashSet<>(uris);
        for (int i = list.size() - 1; i >= 0; i--) {
            if (!missing.remove(Addresses.of((EObject) list.basicGet(i)))) {
                list.remove(i);
            }
        }
        missing.forEach(uri -> ((InternalEList<Object>) list).addUnique(addresses.proxy(uri, wanted)));
    }

    /** The address that a reference names; null, and a problem, when it names none that can stand here. */
    private URI address(JsonNode json, EClass wanted, String path) {
        if (!json.isTextual()) {
            findings.problem(JsonProblem.WRONG_TYPE, path, json,
                    "Write the id of a record or the notation of a concept as text, not " + JsonShape.name(json) + ".");
            return null;
        }
        String text = json.textValue();
        URI uri;
        if (Addresses.isFull(text)) {
            uri = URI.createURI(text);
        } else if (text.startsWith("#") && Types.isId(text.substring(1))
                || Types.isId(text.length() > 36 && text.charAt(36) == '#' ? text.substring(0, 36) : text)) {
            uri = addresses.byId(text, wanted);
            if (uri == null && text.length() > 37 && !Types.isId(text.substring(text.indexOf('#') + 1))) {
                wrongReference(json, path);
                return null;
            }
            if (uri == null) {
                findings.problem(JsonProblem.UNKNOWN_TARGET, path, json, "There is no record " + JsonShape.excerpt(text)
                        + " here, so its kind is not known; write its full address, sankofa:/<kind>/<id>.");
                return null;
            }
        } else {
            uri = Addresses.concept(text);
            if (uri == null || text.startsWith("sankofa:")) {
                wrongReference(json, path);
                return null;
            }
            if (addresses.typeOf(uri).isEmpty()) {
                findings.problem(JsonProblem.UNKNOWN_CONCEPT, path, json, "There is no concept \"" + JsonShape.excerpt(text)
                        + "\" in the vocabularies; check the notation, which is written <scheme>:<code>.");
                return null;
            }
        }
        EClass there = addresses.typeOf(uri).orElse(null);
        boolean fits = there != null ? wanted.isSuperTypeOf(there)
                : uri.hasFragment() ? !Types.isRecord(wanted)
                        : Types.concrete(wanted).stream().anyMatch(Types::isRecord);
        if (!fits) {
            findings.problem(JsonProblem.WRONG_TARGET, path, json, "This must be a " + Types.typeName(wanted) + ", and "
                    + JsonShape.excerpt(text) + " is "
                    + (there != null ? "a " + Types.typeName(there) : uri.hasFragment() ? "part of a record" : "a record")
                    + ".");
            return null;
        }
        return uri;
    }

    private void wrongReference(JsonNode json, String path) {
        findings.problem(JsonProblem.WRONG_VALUE, path, json, "\"" + JsonShape.excerpt(json)
                + "\" is no reference; write the id of a record, <record>#<object> or a notation such as area:ALB.");
    }
}
