package org.sankofa.search.internal.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Follows names of features through a record and its parts, as in {@code migrantGroups.motive}. Names that a kind does not
 * have lead nowhere, so one list of paths serves all kinds, those of plug-ins too. References end a path.
 */
final class Paths {

    private Paths() {
    }

    /** What a feature holds in one object. */
    interface Found {
        /** Is told of the owner and its feature. */
        void at(EObject owner, EStructuralFeature feature);
    }

    static void follow(EObject record, String path, Found found) {
        int dot = path.indexOf('.');
        EStructuralFeature feature = record.eClass().getEStructuralFeature(dot < 0 ? path : path.substring(0, dot));
        if (feature == null) {
            return;
        }
        if (dot < 0) {
            found.at(record, feature);
        } else if (feature instanceof EReference reference && reference.isContainment()) {
            TaxonomyConcepts.unresolved(record, reference).forEach(part -> follow(part, path.substring(dot + 1), found));
        }
    }

    /** The values of attributes on a path, those left at their default not among them. */
    static void values(EObject record, String path, Consumer<Object> each) {
        follow(record, path, (owner, feature) -> {
            if (feature instanceof EAttribute && owner.eIsSet(feature)) {
                Object value = owner.eGet(feature);
                if (value instanceof Collection<?> several) {
                    several.forEach(each);
                } else if (value != null) {
                    each.accept(value);
                }
            }
        });
    }

    /** The words of an enumeration on a path; "unknown" says nothing. */
    static List<String> words(EObject record, String path) {
        List<String> words = new ArrayList<>();
        values(record, path, value -> {
            if (value instanceof Enumerator word && !word.getLiteral().equals("unknown")) {
                words.add(word.getLiteral());
            }
        });
        return words;
    }
}
