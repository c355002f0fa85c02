package org.sankofa.model.internal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Budget;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Organisation;
import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.Transaction;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.date.PartialDate;

/** Rules of the IATI standard 2.03; warnings here, binding when a programme is exported. */
final class IatiRules {

    private IatiRules() {
    }

    static List<RecordCheck> all() {
        return List.of(
            Rule.warning("iati.incomplete", Programme.class, IatiRules::incomplete),
            Rule.warning("iati.identifier", Programme.class, IatiRules::identifier),
            Rule.warning("iati.level", Programme.class, IatiRules::level),
            Rule.warning("iati.budget.period", Budget.class, IatiRules::budgetPeriod),
            Rule.warning("iati.budget.year", Budget.class, IatiRules::budgetYear));
    }

    /** Asked only of programmes that have an identifier and are so meant to be published. */
    private static void incomplete(Programme programme, Findings findings) {
        if (Values.isEmpty(programme.getIatiIdentifier())) {
            return;
        }
        List<EStructuralFeature> missing = new ArrayList<>();
        for (EStructuralFeature feature : List.of(Literals.RECORD__TITLE, Literals.RECORD__SUMMARY,
            Literals.PROGRAMME__REPORTING_ORGANISATION, Literals.PROGRAMME__PARTICIPATING_ORGANISATIONS)) {
            if (Values.isEmpty(programme.eGet(feature, false))) {
                missing.add(feature);
            }
        }
        if (programme.getStatus() == ProgrammeStatus.UNKNOWN) {
            missing.add(Literals.PROGRAMME__STATUS);
        }
        if (programme.getPlannedStart() == null && programme.getActualStart() == null) {
            missing.add(Literals.PROGRAMME__PLANNED_START);
        }
        if (programme.getAreaShares().isEmpty() && Values.targets(programme, Literals.RECORD__AREAS).isEmpty()
            && programme.getTransactions().stream().noneMatch(IatiRules::hasArea)) {
            missing.add(Literals.RECORD__AREAS);
        }
        if (programme.getSectorShares().isEmpty()
            && programme.getTransactions().stream().noneMatch(IatiRules::hasSector)) {
            missing.add(Literals.PROGRAMME__SECTOR_SHARES);
        }
        missing.forEach(feature -> findings.report(programme, feature, findings.label(feature)));
    }

    private static void identifier(Programme programme, Findings findings) {
        String identifier = programme.getIatiIdentifier();
        Optional<Organisation> reporter = Values.target(programme, Literals.PROGRAMME__REPORTING_ORGANISATION,
            Organisation.class, findings.context());
        if (!Values.isEmpty(identifier) && reporter.isPresent()) {
            List<String> own = reporter.get().getIdentifiers().stream()
                .filter(one -> one.getValue() != null && one.getScheme() != null
                    && one.getScheme().toLowerCase(Locale.ROOT).contains("iati"))
                .map(one -> one.getValue()).toList();
            if (!own.isEmpty() && own.stream().noneMatch(prefix -> identifier.startsWith(prefix + "-"))) {
                findings.report(programme, Literals.PROGRAMME__IATI_IDENTIFIER, identifier,
                    findings.name(reporter.get()), String.join(", ", own));
            }
        }
    }

    /** Areas and sectors stand on the activity or on the transactions, not on both. */
    private static void level(Programme programme, Findings findings) {
        if (!programme.getAreaShares().isEmpty()
            && programme.getTransactions().stream().anyMatch(IatiRules::hasArea)) {
            findings.report(programme, Literals.PROGRAMME__AREA_SHARES,
                findings.label(Literals.PROGRAMME__AREA_SHARES));
        }
        if (!programme.getSectorShares().isEmpty()
            && programme.getTransactions().stream().anyMatch(IatiRules::hasSector)) {
            findings.report(programme, Literals.PROGRAMME__SECTOR_SHARES,
                findings.label(Literals.PROGRAMME__SECTOR_SHARES));
        }
    }

    private static boolean hasArea(Transaction transaction) {
        return !Values.targets(transaction, Literals.TRANSACTION__AREA).isEmpty();
    }

    private static boolean hasSector(Transaction transaction) {
        return !Values.targets(transaction, Literals.TRANSACTION__SECTOR).isEmpty();
    }

    private static void budgetPeriod(Budget budget, Findings findings) {
        for (EStructuralFeature end : List.of(Literals.BUDGET__PERIOD_START, Literals.BUDGET__PERIOD_END)) {
            if (budget.eGet(end) == null) {
                findings.report(budget, end, findings.label(end));
            }
        }
    }

    /** A year, from 1 July to 30 June or, as many write it, to 1 July. */
    private static void budgetYear(Budget budget, Findings findings) {
        PartialDate from = budget.getPeriodStart();
        PartialDate to = budget.getPeriodEnd();
        if (from != null && to != null && !from.isUnknown() && !to.isUnknown()
            && to.latest().get().isAfter(from.earliest().get().plusYears(1))) {
            findings.report(budget, Literals.BUDGET__PERIOD_END, from, to);
        }
    }
}
