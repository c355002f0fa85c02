package org.sankofa.exchange.internal.json;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.exchange.json.NameResolver;

/** The short forms of references: what is printed is exactly what reads back as the same address. */
final class Addresses {

    private static final String SCHEME = "sankofa:/";

    private final NameResolver names;
    /** Id and kind of the record that the references stand in, which may not be stored yet. */
    private final String ownId;
    private final String ownKind;

    Addresses(NameResolver names, EObject record) {
        this.names = names;
        boolean known = Types.isRecord(record.eClass());
        this.ownId = known ? Types.id(record) : null;
        this.ownKind = known ? Types.kindOf(record.eClass()) : null;
    }

    /** @return where an object is, also when it was not looked up yet */
    static URI of(EObject target) {
        URI proxy = ((InternalEObject) target).eProxyURI();
        if (proxy != null) {
            return proxy;
        }
        EObject root = EcoreUtil.getRootContainer(target);
        String record = SCHEME + Types.kindOf(root.eClass()) + '/' + Types.id(root);
        return URI.createURI(root == target ? record : record + '#' + Types.id(target));
    }

    /** @return the shortest form that reads back as this address */
    String write(URI uri, EClass wanted) {
        Optional<String> notation = names.notation(uri);
        if (notation.isPresent() && uri.equals(concept(notation.get()))) {
            return notation.get();
        }
        String text = uri.toString();
        int slash = text.lastIndexOf('/');
        if (text.startsWith(SCHEME) && slash > SCHEME.length()) {
            String id = text.substring(slash + 1);
            if (uri.equals(byId(id, wanted))) {
                return id;
            }
        }
        return text;
    }

    /** @return the address of {@code <record>}, {@code <record>#<object>} or {@code #<object>}, or null */
    URI byId(String text, EClass wanted) {
        int hash = text.indexOf('#');
        String record = hash < 0 ? text : text.substring(0, hash);
        String object = hash < 0 ? null : text.substring(hash + 1);
        if (record.isEmpty() && ownId != null && hash == 0) {
            record = ownId;
        }
        if (!Types.isId(record) || object != null && !Types.isId(object)) {
            return null;
        }
        URI base = record.equals(ownId) ? URI.createURI(SCHEME + ownKind + '/' + ownId)
                : names.record(record).orElse(null);
        if (base == null) {
            // it was not received yet, but there may be only one kind it can be
            List<EClass> kinds = object == null ? Types.concrete(wanted) : List.of();
            if (kinds.size() != 1 || !Types.isRecord(kinds.get(0))) {
                return null;
            }
            base = URI.createURI(SCHEME + Types.kindOf(kinds.get(0)) + '/' + record);
        }
        return object == null ? base : base.appendFragment(object);
    }

    /** @return the address a notation stands for, or null when it is no notation */
    static URI concept(String notation) {
        int colon = notation.indexOf(':');
        return colon <= 0 || colon == notation.length() - 1 ? null : org.sankofa.model.ids.Ids.conceptUri(notation);
    }

    /** @return whether the text has the form of an address written out */
    static boolean isFull(String text) {
        if (!text.startsWith(SCHEME)) {
            return false;
        }
        int slash = text.indexOf('/', SCHEME.length());
        if (slash <= SCHEME.length()) {
            return false;
        }
        String kind = text.substring(SCHEME.length(), slash);
        String rest = text.substring(slash + 1);
        int hash = rest.indexOf('#');
        return kind.matches("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)?")
                && Types.isId(hash < 0 ? rest : rest.substring(0, hash))
                && (hash < 0 || Types.isId(rest.substring(hash + 1)));
    }

    /** @return the class of what is at the address as far as it is known: from the target, else from the kind */
    Optional<EClass> typeOf(URI uri) {
        Optional<EClass> there = names.typeOf(uri);
        if (there.isPresent() || uri.hasFragment()) {
            return there;
        }
        return uri.segmentCount() > 0 ? Types.classOfKind(uri.segment(0)) : Optional.empty();
    }

    /** @return a stand-in for the target that fits into a reference to the class; null when there is none */
    EObject proxy(URI uri, EClass wanted) {
        EClass type = typeOf(uri).filter(wanted::isSuperTypeOf).orElse(null);
        if (type == null || type.isAbstract()) {
            List<EClass> possible = Types.concrete(wanted);
            if (possible.isEmpty()) {
                return null;
            }
            type = possible.get(0);
        }
        EObject proxy = Types.create(type);
        ((InternalEObject) proxy).eSetProxyURI(uri);
        return proxy;
    }
}
