package org.sankofa.model.internal.checks;

import java.util.Iterator;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.Identified;
import org.sankofa.model.Record;

/**
 * Finds an object again in a copy of its record: by its id, or by its place when it has none.
 *
 * @param type the class of the object
 * @param id its id, or null
 * @param place how manieth object of the record it is, the record being 0
 */
record Locator<T extends EObject>(Class<T> type, String id, int place) {

    @SuppressWarnings("unchecked")
    static <T extends EObject> Locator<T> of(T object) {
        EObject root = EcoreUtil.getRootContainer(object);
        String id = object instanceof Identified identified ? identified.getId() : null;
        int place = 0;
        if (object != root) {
            Iterator<EObject> contents = EcoreUtil.getAllContents(root, false);
            do {
                place++;
            } while (contents.hasNext() && contents.next() != object);
        }
        return new Locator<>((Class<T>) object.getClass(), id, place);
    }

    Optional<T> in(Record copy) {
        int position = 0;
        if (matches(copy, position)) {
            return Optional.of(type.cast(copy));
        }
        Iterator<EObject> contents = EcoreUtil.getAllContents(copy, false);
        while (contents.hasNext()) {
            EObject object = contents.next();
            position++;
            if (matches(object, position)) {
                return Optional.of(type.cast(object));
            }
        }
        return Optional.empty();
    }

    private boolean matches(EObject object, int position) {
        return type.isInstance(object)
            && (id == null ? position == place : object instanceof Identified other && id.equals(other.getId()));
    }
}
