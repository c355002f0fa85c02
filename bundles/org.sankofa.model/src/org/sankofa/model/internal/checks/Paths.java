package org.sankofa.model.internal.checks;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where something is in a record, as {@code results[1].indicators[2].title}. */
final class Paths {

    private Paths() {
    }

    /** @param feature may be null */
    static String of(EObject object, EStructuralFeature feature) {
        StringBuilder path = new StringBuilder();
        EObject at = object;
        while (at.eContainer() != null) {
            EStructuralFeature containing = at.eContainingFeature();
            String step = containing.getName();
            if (containing.isMany()) {
                step += "[" + (((List<?>) at.eContainer().eGet(containing)).indexOf(at) + 1) + "]";
            }
            path.insert(0, path.isEmpty() ? step : step + ".");
            at = at.eContainer();
        }
        if (feature != null) {
            path.append(path.isEmpty() ? "" : ".").append(feature.getName());
        }
        return path.toString();
    }
}
