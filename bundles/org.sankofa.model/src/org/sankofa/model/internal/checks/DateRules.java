package org.sankofa.model.internal.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Membership;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Organisation;
import org.sankofa.model.Programme;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;

/** Dates in order, and nothing that happened in the future. */
final class DateRules {

    private static final Map<String, String> BEGIN_TO_END = Map.ofEntries(Map.entry("start", "end"),
        Map.entry("periodStart", "periodEnd"), Map.entry("from", "to"), Map.entry("plannedStart", "plannedEnd"),
        Map.entry("actualStart", "actualEnd"), Map.entry("timeStart", "timeEnd"), Map.entry("validFrom", "validTo"),
        Map.entry("activeFrom", "activeTo"), Map.entry("established", "dissolved"), Map.entry("joined", "left"),
        Map.entry("date", "until"), Map.entry("received", "deadline"), Map.entry("issued", "retrieved"));

    private static final List<EAttribute> HAPPENED = List.of(Literals.PROGRAMME__ACTUAL_START,
        Literals.PROGRAMME__ACTUAL_END, Literals.TRANSACTION__DATE, Literals.RECORD__LAST_CONFIRMED,
        Literals.ACTION__DONE, Literals.ROSTER_PERSON__BIRTH_DATE, Literals.CONSENT__DATE, Literals.CONSENT__WITHDRAWN,
        Literals.LESSON__OCCURRED, Literals.LESSON_USE__USED_ON, Literals.REQUEST__RECEIVED,
        Literals.CONTRIBUTION__RECEIVED, Literals.DATASET__RETRIEVED, Literals.FACT__DATE);

    private DateRules() {
    }

    static List<RecordCheck> all() {
        return List.of(
            Rule.error("dates.order", EObject.class, DateRules::order),
            Rule.warning("date.future", EObject.class, DateRules::future),
            Rule.warning("date.planned", Programme.class, DateRules::planned),
            Rule.warning("membership.dates", Membership.class, DateRules::membershipDates),
            Rule.error("membership.self", Membership.class, DateRules::membershipSelf));
    }

    private static void order(EObject object, Findings findings) {
        for (EAttribute begin : object.eClass().getEAllAttributes()) {
            String end = BEGIN_TO_END.get(begin.getName());
            if (end != null && !begin.isMany() && object.eGet(begin) instanceof PartialDate from) {
                Optional<PartialDate> to = Values.date(object, end);
                if (to.isPresent() && to.get().isBefore(from)) {
                    EStructuralFeature last = object.eClass().getEStructuralFeature(end);
                    findings.report(object, last, findings.label(last), to.get(), findings.label(begin), from);
                }
            }
        }
    }

    private static void future(EObject object, Findings findings) {
        for (EAttribute attribute : HAPPENED) {
            if (attribute.getEContainingClass().isInstance(object)
                && object.eGet(attribute) instanceof PartialDate date && !date.isPlanned()
                && date.earliest().filter(day -> day.isAfter(findings.context().today())).isPresent()) {
                findings.report(object, attribute, findings.label(attribute), date);
            }
        }
    }

    /** A planned "actual" date belongs to the planned ones; moved there if their place is free. */
    private static void planned(Programme programme, Findings findings) {
        planned(programme, Literals.PROGRAMME__ACTUAL_START, Literals.PROGRAMME__PLANNED_START, findings);
        planned(programme, Literals.PROGRAMME__ACTUAL_END, Literals.PROGRAMME__PLANNED_END, findings);
    }

    private static void planned(Programme programme, EAttribute actual, EAttribute plan, Findings findings) {
        if (programme.eGet(actual) instanceof PartialDate date && date.isPlanned()) {
            Object[] words = {findings.label(actual), date, findings.label(plan)};
            if (programme.eGet(plan) == null) {
                findings.report(programme, actual, findings.fix(programme, copy -> {
                    copy.eSet(plan, date.planned(false));
                    copy.eSet(actual, null);
                }, words), words);
            } else {
                findings.report(programme, actual, words);
            }
        }
    }

    private static void membershipDates(Membership membership, Findings findings) {
        Optional<Organisation> group = Values.target(membership, Literals.MEMBERSHIP__GROUP, Organisation.class,
            findings.context());
        if (group.isPresent()) {
            outside(membership, Literals.MEMBERSHIP__FROM, group.get(), findings);
            outside(membership, Literals.MEMBERSHIP__TO, group.get(), findings);
        }
    }

    private static void outside(Membership membership, EAttribute end, Organisation group, Findings findings) {
        if (membership.eGet(end) instanceof PartialDate date
            && (group.getEstablished() != null && date.isBefore(group.getEstablished())
                || group.getDissolved() != null && group.getDissolved().isBefore(date))) {
            findings.report(membership, end, findings.label(end), date, findings.name(group));
        }
    }

    private static void membershipSelf(Membership membership, Findings findings) {
        boolean self = Values.targets(membership, Literals.MEMBERSHIP__GROUP).stream()
            .anyMatch(group -> findings.record().getId() != null
                && findings.record().getId().equals(Ids.idOf(group)));
        if (self) {
            findings.report(membership, Literals.MEMBERSHIP__GROUP, findings.name(findings.record()));
        }
    }
}
