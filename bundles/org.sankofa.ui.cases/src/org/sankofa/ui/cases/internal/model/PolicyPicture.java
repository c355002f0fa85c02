package org.sankofa.ui.cases.internal.model;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.charts.Ink;
import org.sankofa.charts.MatrixChart;
import org.sankofa.charts.MatrixChart.Cell;
import org.sankofa.model.Identified;
import org.sankofa.model.Judgement;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.PolicyState;
import org.sankofa.model.Strategy;

/**
 * Strategies, measures and goals as a picture, and how the measures are judged. Each colour has a sign of its own, so that nothing
 * hangs on seeing colours. Lines stand in the order of the case: nothing is ranked.
 */
public final class PolicyPicture {

    private static final String COMPLETE = "\u2713";
    private static final String PARTIAL = "\u00bd";
    private static final String ABSENT = "\u00d7";
    private static final double HALF = 0.4;

    private final PolicyMatrix matrix;
    private final Names names;
    private final Map<String, Place> places = new HashMap<>();

    /** @param matrix what is drawn */
    public PolicyPicture(PolicyMatrix matrix, Names names) {
        this.matrix = matrix;
        this.names = names;
    }

    /** @return where a cell is edited, by its key */
    public Optional<Place> place(String key) {
        return Optional.ofNullable(places.get(key));
    }

    /** @return a row for each strategy and measure: how far it is carried out, and which goals it serves */
    public MatrixChart states() {
        List<String> columns = new ArrayList<>(List.of(text("matrix.state")));
        matrix.goals().forEach(goal -> columns.add(matrix.shortName(goal)));
        List<String> rows = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        for (EObject line : matrix.lines()) {
            PolicyState state = line instanceof Strategy strategy ? strategy.getIntegration() : ((PolicyMeasure) line).getState();
            List<Cell> row = new ArrayList<>(List.of(state(state, "", key(line, line instanceof Strategy ? Literals.STRATEGY__INTEGRATION
                : Literals.POLICY_MEASURE__STATE))));
            for (EObject goal : matrix.goals()) {
                EStructuralFeature feature = PolicyMatrix.serves(line, goal);
                row.add(feature == null ? new Cell(Ink.Role.PAPER, "", text("policies.picture.not", names.of(goal)), "")
                    : state(state, names.of(goal), key(line, feature)));
            }
            rows.add(line instanceof Strategy ? names.of(line) : text("policies.picture.measure", names.of(line)));
            cells.add(row);
        }
        return new MatrixChart(text("policies.picture"), text("policies.picture.words"), rows, columns, cells);
    }

    private Cell state(PolicyState state, String goal, String key) {
        String label = names.label(Literals.POLICY_STATE, state);
        String said = goal.isEmpty() ? label : text("policies.picture.cell", label, goal);
        return switch (state) {
            case COMPLETE -> new Cell(new Ink.Side(1), COMPLETE, said, key);
            case PARTIAL -> new Cell(new Ink.Side(HALF), PARTIAL, said, key);
            case ABSENT -> new Cell(new Ink.Side(-1), ABSENT, said, key);
            default -> new Cell(Ink.Role.NO_DATA, "?", said, key);
        };
    }

    /** @return a row for each measure: whether it is pro-poor, pro-development and rights-based, as people judge; empty without measures */
    public Optional<MatrixChart> judgements() {
        List<String> rows = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (EObject line : matrix.lines()) {
            if (line instanceof PolicyMeasure measure) {
                List<Judged> all = Judged.of(measure);
                rows.add(names.of(measure));
                cells.add(all.stream().map(one -> judgement(measure, one)).toList());
                if (columns.isEmpty()) {
                    all.forEach(one -> columns.add(names.label(one.feature())));
                }
            }
        }
        return rows.isEmpty() ? Optional.empty()
            : Optional.of(new MatrixChart(text("policies.judged"), text("policies.judged.words"), rows, columns, cells));
    }

    private Cell judgement(PolicyMeasure measure, Judged judged) {
        String label = names.label(Literals.JUDGEMENT, judged.value());
        String reason = names.text(judged.reason());
        String said = reason.isEmpty() ? judged.value() == Judgement.UNKNOWN ? label : text("policies.judged.silent", label)
            : text("policies.judged.why", label, reason);
        String key = key(measure, reason.isEmpty() && judged.value() != Judgement.UNKNOWN ? judged.reasonFeature() : judged.feature());
        return switch (judged.value()) {
            case YES -> new Cell(new Ink.Side(1), COMPLETE, said, key);
            case PARTLY -> new Cell(new Ink.Side(HALF), PARTIAL, said, key);
            case NO -> new Cell(new Ink.Side(-1), ABSENT, said, key);
            default -> new Cell(Ink.Role.NO_DATA, "?", said, key);
        };
    }

    private String key(EObject object, EStructuralFeature feature) {
        String key = ((Identified) object).getId() + "/" + feature.getName();
        places.put(key, new Place(object, feature));
        return key;
    }
}
