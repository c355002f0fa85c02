package org.sankofa.model.internal.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.AreaShare;
import org.sankofa.model.Concept;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.SectorShare;
import org.sankofa.model.checks.QuickFix;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.ids.Ids;

/** Shares that sum to a hundred, areas in step, a status that fits the dates. */
final class ProgrammeRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String DAC = "1";

    private ProgrammeRules() {
    }

    static List<RecordCheck> all() {
        return List.of(
            Rule.error("percentages.sum", Programme.class, ProgrammeRules::percentages),
            Rule.warning("programme.areas", Programme.class, ProgrammeRules::areas),
            Rule.warning("programme.status", Programme.class, ProgrammeRules::status));
    }

    private static void percentages(Programme programme, Findings findings) {
        sum(programme, programme.getAreaShares(), Literals.PROGRAMME__AREA_SHARES, Literals.AREA_SHARE__PERCENTAGE,
            findings);
        Map<String, List<SectorShare>> vocabularies = new TreeMap<>();
        for (SectorShare share : programme.getSectorShares()) {
            String vocabulary = Values.isEmpty(share.getVocabulary()) ? DAC : share.getVocabulary();
            vocabularies.computeIfAbsent(vocabulary, key -> new ArrayList<>()).add(share);
        }
        for (List<SectorShare> shares : vocabularies.values()) {
            sum(programme, shares, Literals.PROGRAMME__SECTOR_SHARES, Literals.SECTOR_SHARE__PERCENTAGE, findings);
        }
    }

    /** Shares without any percentage are fine: nobody said how the money is split. */
    private static void sum(Programme programme, List<? extends EObject> shares, EStructuralFeature list,
        EStructuralFeature percentage, Findings findings) {
        List<BigDecimal> given =
            shares.stream().map(share -> (BigDecimal) share.eGet(percentage)).filter(Objects::nonNull).toList();
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!given.isEmpty() && (sum.compareTo(HUNDRED) != 0 || given.size() < shares.size())) {
            findings.report(programme, list, fixes(shares, percentage, given, sum, findings), findings.label(list),
                Values.plain(sum), shares.size() - given.size());
        }
    }

    /** There is one right answer where one share alone is open: the rest to a hundred. */
    private static List<QuickFix> fixes(List<? extends EObject> shares, EStructuralFeature percentage,
        List<BigDecimal> given, BigDecimal sum, Findings findings) {
        BigDecimal rest = HUNDRED.subtract(sum);
        if (shares.size() == 1) {
            return findings.fix((EObject) shares.get(0), copy -> copy.eSet(percentage, HUNDRED),
                findings.name(shares.get(0)), Values.plain(HUNDRED));
        }
        if (given.size() == shares.size() - 1 && rest.signum() > 0) {
            EObject open =
                shares.stream().filter(share -> share.eGet(percentage) == null).findFirst().orElseThrow();
            return findings.fix(open, copy -> copy.eSet(percentage, rest), findings.name(open), Values.plain(rest));
        }
        return List.of();
    }

    private static void areas(Programme programme, Findings findings) {
        Set<String> known = new HashSet<>();
        Values.targets(programme, Literals.RECORD__AREAS).forEach(area -> known.add(Ids.idOf(area)));
        for (AreaShare share : programme.getAreaShares()) {
            for (EObject area : Values.targets(share, Literals.AREA_SHARE__AREA)) {
                if (known.add(Ids.idOf(area))) {
                    String name = Values.resolve(area, findings.context()).map(findings::name).orElse("?");
                    findings.report(programme, Literals.RECORD__AREAS,
                        findings.fix(programme, copy -> copy.getAreas().add((Concept) area), name), name);
                }
            }
        }
    }

    private static void status(Programme programme, Findings findings) {
        ProgrammeStatus status = programme.getStatus();
        boolean notBegun = status == ProgrammeStatus.FORMULATION || status == ProgrammeStatus.PLANNED;
        if (notBegun && programme.getActualStart() != null && !programme.getActualStart().isPlanned()) {
            findings.report(programme, Literals.PROGRAMME__STATUS, findings.label(Literals.PROGRAMME__ACTUAL_START),
                programme.getActualStart());
        }
        boolean underWay = notBegun || status == ProgrammeStatus.IMPLEMENTATION;
        if (underWay && programme.getActualEnd() != null && !programme.getActualEnd().isPlanned()) {
            findings.report(programme, Literals.PROGRAMME__STATUS, findings.label(Literals.PROGRAMME__ACTUAL_END),
                programme.getActualEnd());
        }
    }
}
