package org.sankofa.merge;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.sankofa.merge.MalformedRecordException.Code;

/** References between EMF objects, read without resolving them. */
final class Links {

    private Links() {
    }

    /** The id of an object, or {@code null}. */
    static String id(EObject object) {
        EStructuralFeature id = Feature.idOf(object.eClass());
        return id != null && object.eGet(id) instanceof String value ? value : null;
    }

    /** The members of a feature, single or not, as they are. */
    static List<EObject> targets(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        List<EObject> targets = new ArrayList<>();
        if (value instanceof List<?> list) {
            List<?> raw = list instanceof InternalEList<?> internal ? internal.basicList() : list;
            raw.forEach(target -> targets.add((EObject) target));
        } else if (value != null) {
            targets.add((EObject) value);
        }
        return targets;
    }

    /** Replaces the members of a many-valued feature with as few changes as possible. */
    static void set(EObject object, EStructuralFeature feature, List<?> members) {
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) object.eGet(feature, false);
        if (members.isEmpty()) {
            list.clear();
        } else if (list.isEmpty()) {
            // they differ from each other, so there is nothing to look for in the list
            ((InternalEList<Object>) list).addAllUnique(members);
        } else {
            ECollections.setEList(list, new BasicEList<>(members));
        }
    }

    /** The URI a reference to {@code target} is stored as. */
    static String uri(EObject target, String feature) throws MalformedRecordException {
        URI proxy = ((InternalEObject) target).eProxyURI();
        String uri;
        if (proxy != null) {
            uri = proxy.toString();
        } else {
            EObject root = EcoreUtil.getRootContainer(target);
            uri = "sankofa:/" + TypeName.kindOf(root.eClass()) + '/' + id(root)
                    + (root == target ? "" : '#' + id(target));
        }
        if (!Names.isReference(uri)) {
            throw new MalformedRecordException(Code.REFERENCE, "The target of \"" + feature + "\" (" + uri
                    + ") is no record or part of a record with an id.");
        }
        return uri;
    }
}
