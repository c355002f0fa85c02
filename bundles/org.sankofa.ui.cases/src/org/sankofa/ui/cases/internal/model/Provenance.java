package org.sankofa.ui.cases.internal.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Absence;
import org.sankofa.model.Fact;
import org.sankofa.ui.presentation.FactModel;
import org.sankofa.ui.presentation.FormModel;

/** What is said of where values come from. */
final class Provenance {

    private Provenance() {
    }

    static List<Fact> facts(EObject object) {
        EStructuralFeature facts = object.eClass().getEStructuralFeature("facts");
        if (facts == null) {
            return List.of();
        }
        return ((List<?>) object.eGet(facts)).stream().map(Fact.class::cast).toList();
    }

    static Absence absence(EObject object, EStructuralFeature feature) {
        return new FactModel(object, feature).absence();
    }

    /** An object has a source when it names evidence or one of its values says where it comes from. */
    static boolean hasSource(EObject object) {
        EStructuralFeature evidence = object.eClass().getEStructuralFeature("evidence");
        EStructuralFeature document = object.eClass().getEStructuralFeature("document");
        return evidence != null && FormModel.filled(object, evidence) || document != null && FormModel.filled(object, document)
            || facts(object).stream().anyMatch(fact -> hasOrigin(fact));
    }

    static boolean hasOrigin(Fact fact) {
        return !fact.getSources().isEmpty() || !fact.getFiles().isEmpty() || fact.getToldBy() != null && !fact.getToldBy().isBlank();
    }
}
