package org.sankofa.ui.cases.internal.model;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.sankofa.model.Assessability;
import org.sankofa.model.EvidenceGrade;
import org.sankofa.model.Fact;
import org.sankofa.model.Impact;
import org.sankofa.model.ImpactDimension;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.ImpactLevel;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;

/**
 * An impact of the register in words: what is not said is told as not said, for it is as good to know.
 *
 * @param impact which
 * @param names of what it refers to
 */
public record ImpactLine(Impact impact, Names names) {

    /** @return dimension, level and direction */
    public String kind() {
        return Stream.of(
            impact.getDimension() == ImpactDimension.UNKNOWN ? text("impacts.dimensionUnknown") : names.label(Literals.IMPACT_DIMENSION, impact.getDimension()),
            impact.getLevel() == ImpactLevel.UNKNOWN ? "" : names.label(Literals.IMPACT_LEVEL, impact.getLevel()),
            impact.getDirection() == ImpactDirection.UNKNOWN ? text("impacts.directionUnknown") : names.label(Literals.IMPACT_DIRECTION, impact.getDirection()))
            .filter(words -> !words.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    /** @return how well it can be assessed, what speaks for it, and what it is worth where somebody says so */
    public String words() {
        return Stream.of(
            impact.getAssessability() == Assessability.UNKNOWN ? text("impacts.assessabilityUnknown")
                : text("impacts.assessability", names.label(Literals.ASSESSABILITY, impact.getAssessability())),
            impact.getEvidenceGrade() == EvidenceGrade.UNKNOWN ? text("impacts.evidenceUnknown")
                : text("impacts.evidence", names.label(Literals.EVIDENCE_GRADE, impact.getEvidenceGrade())),
            value(impact.getValue()), studies().isEmpty() ? text("impacts.studies.none") : "").filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" \u00b7 "));
    }

    private String value(BigDecimal value) {
        return value == null ? "" : text("impacts.value", NumberFormat.getNumberInstance(names.locale()).format(value),
            impact.getCurrency() == null ? "" : impact.getCurrency()).strip();
    }

    /** @return studies and other records that speak for it, each once: those it names and those that its fields name */
    public List<URI> studies() {
        Set<URI> all = new LinkedHashSet<>();
        impact.getEvidence().forEach(one -> Ids.uriOf(one).ifPresent(all::add));
        for (Fact fact : Provenance.facts(impact)) {
            fact.getSources().forEach(one -> Ids.uriOf(one).ifPresent(all::add));
        }
        return List.copyOf(all);
    }
}
