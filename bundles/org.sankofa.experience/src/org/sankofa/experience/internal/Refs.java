package org.sankofa.experience.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.store.Snapshot;

/** References from record to record. */
public final class Refs {

    private Refs() {
    }

    /** @return an object that stands for what the address names, of the class that its kind says */
    public static <T extends EObject> T to(URI address, Class<T> java) {
        EClass type = Ids.parse(address).flatMap(ref -> Kinds.classOf(ref.kind()))
                .orElseThrow(() -> new IllegalArgumentException(address + " names no record"));
        return java.cast(proxy(address, type));
    }

    /** @return an object that stands for the record */
    public static <T extends Record> T to(T record) {
        @SuppressWarnings("unchecked")
        T proxy = (T) proxy(Ids.uriOf(record).orElseThrow(() -> new IllegalArgumentException("A record without an id")),
                record.eClass());
        return proxy;
    }

    /** @return an object of the class that stands for what the address names */
    public static EObject proxy(URI address, EClass type) {
        EObject proxy = EcoreUtil.create(type);
        ((InternalEObject) proxy).eSetProxyURI(address);
        return proxy;
    }

    /** @return the id of what a single reference leads to, without looking it up; null for none */
    public static String id(EObject object, EReference reference) {
        EObject target = (EObject) object.eGet(reference, false);
        return target == null ? null : Ids.idOf(target);
    }

    /** @return the ids of what a reference to many leads to, without looking them up */
    public static List<String> ids(EObject object, EReference reference) {
        List<String> ids = new ArrayList<>();
        for (Object target : ((InternalEList<?>) object.eGet(reference)).basicList()) {
            ids.add(Ids.idOf((EObject) target));
        }
        return ids;
    }

    /** @return what a single reference leads to, where it is here and of that type */
    public static <T> Optional<T> target(Snapshot snapshot, EObject object, EReference reference, Class<T> type) {
        EObject target = (EObject) object.eGet(reference, false);
        return target == null ? Optional.empty() : resolve(snapshot, target, type);
    }

    /** @return those of what a reference to many leads to that are here and of that type */
    public static <T> List<T> targets(Snapshot snapshot, EObject object, EReference reference, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Object target : ((InternalEList<?>) object.eGet(reference)).basicList()) {
            resolve(snapshot, (EObject) target, type).ifPresent(found::add);
        }
        return found;
    }

    private static <T> Optional<T> resolve(Snapshot snapshot, EObject target, Class<T> type) {
        Optional<? extends EObject> there = target.eIsProxy() ? snapshot.resolve(((InternalEObject) target).eProxyURI())
                : Optional.of(target);
        return there.filter(type::isInstance).map(type::cast);
    }
}
