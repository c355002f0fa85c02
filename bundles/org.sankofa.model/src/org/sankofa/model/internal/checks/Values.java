package org.sankofa.model.internal.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.sankofa.model.checks.CheckContext;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.text.Text;

/** Reads values without failing on those that are missing. */
final class Values {

    private Values() {
    }

    /** The date of that feature; empty when the object has no such feature of that type, or no date. */
    static Optional<PartialDate> date(EObject object, String feature) {
        EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
        return found != null && !found.isMany() && object.eGet(found) instanceof PartialDate date ? Optional.of(date)
            : Optional.empty();
    }

    static boolean isEmpty(Object value) {
        return value == null || value instanceof String string && string.isBlank()
            || value instanceof Text text && text.isEmpty() || value instanceof Collection<?> many && many.isEmpty();
    }

    /** The targets of a reference as they are, unresolved ones as proxies. */
    static List<EObject> targets(EObject object, EReference reference) {
        Object value = object.eGet(reference, false);
        if (value instanceof InternalEList<?> list) {
            List<EObject> targets = new ArrayList<>();
            list.basicIterator().forEachRemaining(target -> targets.add((EObject) target));
            return targets;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /** The object itself, or what the proxy stands for. */
    static Optional<EObject> resolve(EObject target, CheckContext context) {
        return target.eIsProxy() ? context.resolve(((InternalEObject) target).eProxyURI()) : Optional.of(target);
    }

    /** The target of a single reference, if it is there and of that type. */
    static <T> Optional<T> target(EObject object, EReference reference, Class<T> type, CheckContext context) {
        return targets(object, reference).stream().findFirst().flatMap(target -> resolve(target, context))
            .filter(type::isInstance).map(type::cast);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
