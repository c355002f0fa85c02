package org.sankofa.ui.cases.internal.model;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.OwnGoal;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.PolicyState;
import org.sankofa.model.Strategy;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.cases.internal.model.Grid.Cell;
import org.sankofa.ui.cases.internal.model.Grid.Heading;
import org.sankofa.ui.cases.internal.model.Grid.Line;
import org.sankofa.ui.cases.internal.model.Grid.Tone;

/**
 * Strategies and their measures against the goals of the country and of the world: which plan or measure serves which goal,
 * and how far it is carried out.
 */
public final class PolicyMatrix {

    private static final int SHORT = 18;

    private final CountryCase record;
    private final Names names;
    private final Map<URI, EObject> goals = new LinkedHashMap<>();

    /** @param names with the names of what the case refers to */
    public PolicyMatrix(CountryCase record, Names names) {
        this.record = record;
        this.names = names;
        record.getOwnGoals().forEach(this::addGoal);
        record.getStrategies().forEach(strategy -> strategy.getGoals().forEach(this::addGoal));
        record.getMeasures().forEach(measure -> measure.getGoals().forEach(this::addGoal));
    }

    private void addGoal(EObject goal) {
        Ids.uriOf(goal).ifPresent(address -> goals.putIfAbsent(address, goal));
    }

    /** @return whether there is nothing to show */
    public boolean isEmpty() {
        return record.getStrategies().isEmpty() && record.getMeasures().isEmpty();
    }

    /** @return the table: the state first, then a column for each goal */
    public Grid grid() {
        List<Heading> columns = new ArrayList<>();
        columns.add(new Heading(text("matrix.state"), text("matrix.state")));
        goals.values().forEach(goal -> columns.add(new Heading(shortName(goal), names.of(goal))));
        List<Line> lines = new ArrayList<>();
        for (Strategy strategy : record.getStrategies()) {
            lines.add(line(strategy));
            record.getMeasures().stream().filter(measure -> belongs(measure, strategy))
                .forEach(measure -> lines.add(line(measure)));
        }
        List<PolicyMeasure> loose = record.getMeasures().stream().filter(this::isLoose).toList();
        if (!loose.isEmpty() && !record.getStrategies().isEmpty()) {
            lines.add(new Line(text("matrix.loose"), 0, null, Collections.nCopies(columns.size(), Cell.NOTHING)));
        }
        loose.forEach(measure -> lines.add(line(measure)));
        return new Grid(text("matrix.corner"), columns, lines);
    }

    private boolean isLoose(PolicyMeasure measure) {
        return record.getStrategies().stream().noneMatch(strategy -> belongs(measure, strategy));
    }

    private static boolean belongs(PolicyMeasure measure, Strategy strategy) {
        return measure.getStrategy() != null && same(measure.getStrategy(), strategy);
    }

    /** A reference may lead to another copy of the same object. */
    private static boolean same(EObject one, EObject other) {
        return one == other || Ids.idOf(one) != null && Ids.idOf(one).equals(Ids.idOf(other));
    }

    private String shortName(EObject goal) {
        if (goal instanceof OwnGoal own && own.getCode() != null && !own.getCode().isBlank()) {
            return own.getCode();
        }
        String code = names.code(goal);
        String name = code.isEmpty() ? names.of(goal) : code;
        return name.length() <= SHORT ? name : name.substring(0, SHORT - 1).stripTrailing() + "\u2026";
    }

    private Line line(Strategy strategy) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(strategy.getIntegration(), strategy, Literals.STRATEGY__INTEGRATION));
        goals.forEach((address, goal) -> cells.add(strategy.getGoals().stream().anyMatch(its -> is(its, address))
            ? cell(strategy.getIntegration(), strategy, Literals.STRATEGY__GOALS) : Cell.NOTHING));
        return new Line(names.of(strategy), 0, new Place(strategy, Literals.STRATEGY__TITLE), cells);
    }

    private Line line(PolicyMeasure measure) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(measure.getState(), measure, Literals.POLICY_MEASURE__STATE));
        goals.forEach((address, goal) -> {
            boolean own = measure.getOwnGoals().stream().anyMatch(its -> is(its, address));
            boolean serves = own || measure.getGoals().stream().anyMatch(its -> is(its, address));
            EStructuralFeature feature = own ? Literals.POLICY_MEASURE__OWN_GOALS : Literals.POLICY_MEASURE__GOALS;
            cells.add(serves ? cell(measure.getState(), measure, feature) : Cell.NOTHING);
        });
        return new Line(names.of(measure), 1, new Place(measure, Literals.POLICY_MEASURE__TITLE), cells);
    }

    private Cell cell(PolicyState state, EObject object, EStructuralFeature feature) {
        Tone tone = switch (state) {
            case COMPLETE -> Tone.GOOD;
            case PARTIAL -> Tone.PART;
            case ABSENT -> Tone.BAD;
            default -> Tone.UNKNOWN;
        };
        return new Cell(names.label(Literals.POLICY_STATE, state), tone, new Place(object, feature));
    }

    private static boolean is(EObject goal, URI address) {
        return Ids.uriOf(goal).filter(address::equals).isPresent();
    }

    /** @return where plans, measures and goals do not meet, the goals first */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (OwnGoal goal : record.getOwnGoals()) {
            List<PolicyMeasure> serving = record.getMeasures().stream()
                .filter(measure -> measure.getOwnGoals().stream().anyMatch(its -> same(its, goal))).toList();
            boolean carried = serving.stream().anyMatch(measure -> measure.getState() != PolicyState.ABSENT);
            if (!carried) {
                gaps.add(gap(serving.isEmpty() ? "matrix.gap.goal" : "matrix.gap.goalAbsent", goal, Literals.OWN_GOAL__TITLE));
            }
        }
        for (Strategy strategy : record.getStrategies()) {
            if (strategy.getIntegration() == PolicyState.ABSENT) {
                gaps.add(gap("matrix.gap.notIntegrated", strategy, Literals.STRATEGY__INTEGRATION));
            } else if (strategy.getIntegration() == PolicyState.UNKNOWN) {
                gaps.add(gap("matrix.gap.integrationUnknown", strategy, Literals.STRATEGY__INTEGRATION));
            }
            if (record.getMeasures().stream().noneMatch(measure -> belongs(measure, strategy))) {
                gaps.add(gap("matrix.gap.noMeasures", strategy, Literals.STRATEGY__TITLE));
            }
        }
        for (PolicyMeasure measure : record.getMeasures()) {
            if (measure.getState() == PolicyState.ABSENT) {
                gaps.add(gap("matrix.gap.absent", measure, Literals.POLICY_MEASURE__STATE));
            } else if (measure.getState() == PolicyState.UNKNOWN) {
                gaps.add(gap("matrix.gap.stateUnknown", measure, Literals.POLICY_MEASURE__STATE));
            }
            if (measure.getGoals().isEmpty() && measure.getOwnGoals().isEmpty()) {
                gaps.add(gap("matrix.gap.noGoal", measure, Literals.POLICY_MEASURE__GOALS));
            }
        }
        return gaps;
    }

    private Gap gap(String key, EObject object, EStructuralFeature feature) {
        return new Gap(Gap.Why.INCOMPLETE, text(key, names.of(object)), new Place(object, feature));
    }
}
