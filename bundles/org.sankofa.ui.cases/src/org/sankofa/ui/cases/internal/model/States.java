package org.sankofa.ui.cases.internal.model;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.ModelTexts;

/** States of records as people call them. */
public final class States {

    private States() {
    }

    /** @return the state of a record of that kind in words; empty when there is none */
    public static String label(String kind, String state, ModelTexts texts) {
        if (state == null || state.isEmpty()) {
            return "";
        }
        EClass type = Kinds.classOf(kind).orElse(null);
        for (String name : List.of("status", "state", "reviewState")) {
            EStructuralFeature feature = type == null ? null : type.getEStructuralFeature(name);
            if (feature != null && feature.getEType() instanceof EEnum values) {
                EEnumLiteral literal = values.getEEnumLiteralByLiteral(state);
                if (literal != null) {
                    return texts.label(literal);
                }
            }
        }
        return state;
    }
}
