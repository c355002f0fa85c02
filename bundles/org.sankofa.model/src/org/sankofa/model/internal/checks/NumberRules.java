package org.sankofa.model.internal.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Corridor;
import org.sankofa.model.HouseholdUse;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Programme;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.labels.FormHints;

/** Ranges, shares, signs and currencies. */
final class NumberRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> COUNTED =
        Set.of("%", "% of official", "% of potential", "persons", "years", "weeks", "minutes", "bytes");
    private static final List<List<EAttribute>> RANGES = List.of(
        List.of(Literals.REMITTANCE_ESTIMATE__POTENTIAL_LOW, Literals.REMITTANCE_ESTIMATE__POTENTIAL,
            Literals.REMITTANCE_ESTIMATE__POTENTIAL_HIGH),
        List.of(Literals.REMITTANCE_ESTIMATE__ACTUAL_LOW, Literals.REMITTANCE_ESTIMATE__ACTUAL_CENTRAL,
            Literals.REMITTANCE_ESTIMATE__ACTUAL_HIGH),
        List.of(Literals.MIGRANT_GROUP__AGE_FROM, Literals.MIGRANT_GROUP__AGE_TO),
        List.of(Literals.CONTEXT_CONDITION__LOW, Literals.CONTEXT_CONDITION__HIGH));

    private NumberRules() {
    }

    static List<RecordCheck> all() {
        return List.of(
            Rule.error("range.order", EObject.class, NumberRules::rangeOrder),
            Rule.error("number.negative", EObject.class, NumberRules::negative),
            Rule.error("percentage.range", EObject.class, NumberRules::percentageRange),
            Rule.error("shares.over", RemittanceEstimate.class, NumberRules::sharesOver),
            Rule.warning("amount.currency", EObject.class, NumberRules::currency));
    }

    private static void rangeOrder(EObject object, Findings findings) {
        for (List<EAttribute> range : RANGES) {
            if (range.get(0).getEContainingClass().isInstance(object)) {
                List<EAttribute> given = range.stream().filter(end -> object.eGet(end) != null).toList();
                for (int i = 1; i < given.size(); i++) {
                    EAttribute low = given.get(i - 1);
                    EAttribute high = given.get(i);
                    if (number(object, low).compareTo(number(object, high)) > 0) {
                        findings.report(object, high, findings.label(low), Values.plain(number(object, low)),
                            findings.label(high), Values.plain(number(object, high)));
                    }
                }
            }
        }
    }

    private static void negative(EObject object, Findings findings) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (isNumber(object, attribute)
                && COUNTED.contains(Objects.requireNonNullElse(FormHints.unit(attribute), ""))
                && number(object, attribute).signum() < 0) {
                findings.report(object, attribute, findings.label(attribute),
                    Values.plain(number(object, attribute)));
            }
        }
    }

    private static void percentageRange(EObject object, Findings findings) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (isNumber(object, attribute) && "%".equals(FormHints.unit(attribute))
                && number(object, attribute).compareTo(HUNDRED) > 0) {
                findings.report(object, attribute, findings.label(attribute),
                    Values.plain(number(object, attribute)));
            }
        }
    }

    private static void sharesOver(RemittanceEstimate estimate, Findings findings) {
        over(estimate, Literals.REMITTANCE_ESTIMATE__CORRIDORS,
            estimate.getCorridors().stream().map(Corridor::getShare).toList(), findings);
        over(estimate, Literals.REMITTANCE_ESTIMATE__HOUSEHOLD_USES,
            estimate.getHouseholdUses().stream().map(HouseholdUse::getShare).toList(), findings);
    }

    private static void over(EObject object, EStructuralFeature feature, List<BigDecimal> shares, Findings findings) {
        BigDecimal sum = shares.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) > 0) {
            findings.report(object, feature, findings.label(feature), Values.plain(sum));
        }
    }

    private static void currency(EObject object, Findings findings) {
        EStructuralFeature currency = object.eClass().getEStructuralFeature("currency");
        boolean known = currency == null || !Values.isEmpty(object.eGet(currency))
            || findings.record() instanceof Programme programme && !Values.isEmpty(programme.getDefaultCurrency());
        if (!known) {
            for (EStructuralFeature amount : object.eClass().getEAllStructuralFeatures()) {
                if (isNumber(object, amount)
                    && (amount.getName().equals("value") || "million".equals(FormHints.unit(amount)))) {
                    findings.report(object, currency, findings.label(amount));
                    return;
                }
            }
        }
    }

    private static boolean isNumber(EObject object, EStructuralFeature feature) {
        return object.eGet(feature, false) instanceof Number;
    }

    private static BigDecimal number(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
    }
}
