package org.sankofa.ui.cases.internal.start;

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.sankofa.model.HouseholdUse;
import org.sankofa.model.HouseholdUseKind;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.ids.Ids;

/** What households use money for, as choices; each becomes a use without a share. */
final class HouseholdUses {

    static final EEnum TYPE = Literals.HOUSEHOLD_USE_KIND;

    private HouseholdUses() {
    }

    static void write(RemittanceEstimate estimate, List<String> picks) {
        for (String pick : picks) {
            HouseholdUse use = ModelFactory.eINSTANCE.createHouseholdUse();
            use.setId(Ids.newId());
            use.setUse(HouseholdUseKind.get(pick));
            estimate.getHouseholdUses().add(use);
        }
    }

    static List<String> read(RemittanceEstimate estimate) {
        return estimate.getHouseholdUses().stream().map(use -> use.getUse().getLiteral()).toList();
    }
}
