package org.sankofa.ui.cases.internal.model;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.charts.Ink;
import org.sankofa.charts.MatrixChart;
import org.sankofa.charts.MatrixChart.Cell;
import org.sankofa.model.Confidence;
import org.sankofa.model.CountryCase;
import org.sankofa.model.EvidenceGrade;
import org.sankofa.model.Fact;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.text.Text;

/**
 * Who migrates and why, as a picture: a row for each group, what is said of it in words, and what nobody says as a question. The
 * stronger the colour, the better what is said is backed.
 */
public final class GroupPicture {

    private static final double SAID = 0.15;
    private static final double SOURCED = 0.45;
    private static final List<EvidenceGrade> GRADES = List.of(EvidenceGrade.NONE, EvidenceGrade.ANECDOTAL, EvidenceGrade.DESCRIPTIVE, EvidenceGrade.QUANTITATIVE,
        EvidenceGrade.CAUSAL);

    private final CountryCase record;
    private final Names names;
    private final Map<String, Place> places = new HashMap<>();

    /** @param names for the words of the model, and of what the groups refer to */
    public GroupPicture(CountryCase record, Names names) {
        this.record = record;
        this.names = names;
    }

    /** @return where a cell is edited, by its key */
    public Optional<Place> place(String key) {
        return Optional.ofNullable(places.get(key));
    }

    /** @return the picture; empty where no group is described */
    public Optional<MatrixChart> chart() {
        List<EStructuralFeature> features = List.of(Literals.MIGRANT_GROUP__SEX, Literals.MIGRANT_GROUP__SKILL_LEVEL, Literals.MIGRANT_GROUP__MOTIVE,
            Literals.MIGRANT_GROUP__RETURN_INTENTION, Literals.MIGRANT_GROUP__SKILLS_BROUGHT_BACK, Literals.MIGRANT_GROUP__INVESTMENT_BROUGHT_BACK,
            Literals.MIGRANT_GROUP__EVIDENCE_GRADE);
        List<List<Cell>> cells = new ArrayList<>();
        for (MigrantGroup group : record.getMigrantGroups()) {
            cells.add(features.stream().map(feature -> cell(group, feature)).toList());
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new MatrixChart(text("profile.picture"), text("profile.picture.words"),
            record.getMigrantGroups().stream().map(names::of).toList(), features.stream().map(names::label).toList(), cells));
    }

    private Cell cell(MigrantGroup group, EStructuralFeature feature) {
        String key = group.getId() + "/" + feature.getName();
        places.put(key, new Place(group, feature));
        Object value = group.eGet(feature, false);
        String words = value instanceof Enumerator literal ? names.label((EEnum) feature.getEType(), literal)
            : value == null ? "" : names.of(group.getSkillLevel());
        boolean known = value instanceof Enumerator literal ? literal.getValue() != 0 : value != null;
        List<String> said = new ArrayList<>(List.of(known ? words : text("profile.picture.unknown")));
        reason(group, feature).map(names::text).filter(reason -> !reason.isEmpty()).ifPresent(said::add);
        Optional<Fact> fact = Provenance.facts(group).stream().filter(one -> feature.getName().equals(one.getFeature())).findFirst();
        fact.map(Fact::getConfidence).filter(one -> one != Confidence.UNKNOWN)
            .ifPresent(one -> said.add(text("profile.picture.confidence", names.label(Literals.CONFIDENCE, one))));
        boolean sourced = fact.filter(Provenance::hasOrigin).isPresent() || !group.getEvidence().isEmpty();
        if (known) {
            said.add(text(sourced ? "profile.picture.sourced" : "profile.picture.unsourced"));
        }
        return new Cell(known ? ink(group, feature, sourced) : Ink.Role.NO_DATA, known ? words : "?", String.join(". ", said), key);
    }

    private static Ink ink(MigrantGroup group, EStructuralFeature feature, boolean sourced) {
        return feature == Literals.MIGRANT_GROUP__EVIDENCE_GRADE
            ? new Ink.Shade(SAID + (1 - SAID) * Math.max(0, GRADES.indexOf(group.getEvidenceGrade())) / (GRADES.size() - 1))
            : new Ink.Shade(sourced ? SOURCED : SAID);
    }

    private static Optional<Text> reason(MigrantGroup group, EStructuralFeature feature) {
        return Optional.ofNullable(feature == Literals.MIGRANT_GROUP__MOTIVE ? group.getMotiveReasons()
            : feature == Literals.MIGRANT_GROUP__RETURN_INTENTION ? group.getReturnReasons()
            : feature == Literals.MIGRANT_GROUP__SKILLS_BROUGHT_BACK || feature == Literals.MIGRANT_GROUP__INVESTMENT_BROUGHT_BACK ? group.getResourceReasons() : null);
    }
}
