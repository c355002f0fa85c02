package org.sankofa.ui.records.internal.provenance;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.presentation.Proxies;

/** Gives a field again what it held in an earlier version. Objects inside others are not brought back this way. */
public final class Restoring {

    private Restoring() {
    }

    /** @return whether fields of that kind can be given a former value */
    public static boolean possible(EStructuralFeature feature) {
        return feature.isChangeable() && !(feature instanceof EReference reference && reference.isContainment());
    }

    /**
     * Takes the value over; call it inside {@code EditingSession.run}.
     *
     * @param then the record as it was
     * @return whether the object was there then
     */
    public static boolean restore(EObject object, EStructuralFeature feature, Record then) {
        Optional<EObject> former = find(then, Ids.idOf(object));
        former.ifPresent(one -> take(object, feature, one));
        return former.isPresent();
    }

    private static void take(EObject object, EStructuralFeature feature, EObject former) {
        Object value = former.eGet(feature, false);
        if (value instanceof List<?> many) {
            List<Object> values = new ArrayList<>();
            many.forEach(one -> values.add(standing(one)));
            object.eSet(feature, values);
        } else if (value == null || !former.eIsSet(feature)) {
            object.eUnset(feature);
        } else {
            object.eSet(feature, standing(value));
        }
    }

    /** What is referred to is referred to by its address: the earlier version has no others around it. */
    private static Object standing(Object value) {
        if (value instanceof EObject target) {
            Optional<URI> address = Ids.uriOf(target);
            return address.isPresent() ? Proxies.to(address.get(), target.eClass()) : target;
        }
        return value;
    }

    private static Optional<EObject> find(Record record, String id) {
        if (id == null || id.equals(record.getId())) {
            return Optional.of(record);
        }
        for (Iterator<EObject> all = record.eAllContents(); all.hasNext();) {
            EObject one = all.next();
            if (id.equals(Ids.idOf(one))) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
