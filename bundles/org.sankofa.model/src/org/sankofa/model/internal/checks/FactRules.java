package org.sankofa.model.internal.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Absence;
import org.sankofa.model.Fact;
import org.sankofa.model.Identified;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Part;
import org.sankofa.model.Record;
import org.sankofa.model.checks.RecordCheck;

/** Provenance: one for a value, about a value there is, and not against it. */
final class FactRules {

    private FactRules() {
    }

    static List<RecordCheck> all() {
        return List.of(
            Rule.warning("fact.feature", Fact.class, FactRules::feature),
            Rule.warning("fact.value", Fact.class, FactRules::value),
            Rule.warning("fact.duplicate", Identified.class, FactRules::duplicate));
    }

    private static void feature(Fact fact, Findings findings) {
        EObject owner = fact.eContainer();
        if (owner != null && !Values.isEmpty(fact.getFeature())
            && owner.eClass().getEStructuralFeature(fact.getFeature()) == null) {
            EClass type = owner.eClass();
            findings.report(fact, Literals.FACT__FEATURE, fact.getFeature(), findings.label(type));
        }
    }

    /** A value at its default, such as the enumeration value "unknown", is no contradiction. */
    private static void value(Fact fact, Findings findings) {
        EObject owner = fact.eContainer();
        EStructuralFeature feature = owner == null || fact.getFeature() == null ? null
            : owner.eClass().getEStructuralFeature(fact.getFeature());
        if (feature != null && fact.getAbsence() != Absence.GIVEN && owner.eIsSet(feature)
            && !Values.isEmpty(owner.eGet(feature, false))
            && !Objects.equals(owner.eGet(feature, false), feature.getDefaultValue())) {
            Object[] words = {findings.label(feature)};
            findings.report(fact, Literals.FACT__ABSENCE,
                findings.fix(fact, copy -> copy.setAbsence(Absence.GIVEN), words), words);
        }
    }

    private static void duplicate(Identified object, Findings findings) {
        List<Fact> facts = object instanceof Record record ? record.getFacts()
            : object instanceof Part part ? part.getFacts() : List.of();
        Set<String> seen = new HashSet<>();
        for (Fact fact : facts) {
            if (fact.getFeature() != null && !seen.add(fact.getFeature())) {
                EStructuralFeature feature = object.eClass().getEStructuralFeature(fact.getFeature());
                findings.report(fact, Literals.FACT__FEATURE,
                    feature == null ? fact.getFeature() : findings.label(feature));
            }
        }
    }
}
