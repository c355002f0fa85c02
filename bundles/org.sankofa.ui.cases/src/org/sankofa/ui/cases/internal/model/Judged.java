package org.sankofa.ui.cases.internal.model;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Judgement;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.text.Text;

/**
 * One of the three judgements of a measure.
 *
 * @param feature what is judged
 * @param value how
 * @param reasonFeature where it is said why
 * @param reason why; may be null
 */
record Judged(EStructuralFeature feature, Judgement value, EStructuralFeature reasonFeature, Text reason) {

    /** @return whether a measure is pro-poor, pro-development and rights-based */
    static List<Judged> of(PolicyMeasure measure) {
        return List.of(
            new Judged(Literals.POLICY_MEASURE__PRO_POOR, measure.getProPoor(), Literals.POLICY_MEASURE__PRO_POOR_REASON, measure.getProPoorReason()),
            new Judged(Literals.POLICY_MEASURE__PRO_DEVELOPMENT, measure.getProDevelopment(), Literals.POLICY_MEASURE__PRO_DEVELOPMENT_REASON,
                measure.getProDevelopmentReason()),
            new Judged(Literals.POLICY_MEASURE__RIGHTS_BASED, measure.getRightsBased(), Literals.POLICY_MEASURE__RIGHTS_BASED_REASON,
                measure.getRightsBasedReason()));
    }
}
