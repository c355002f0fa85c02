package org.sankofa.ui.cases.internal.model;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Judgement;
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
    private static final int PADDED = 6;

    private final CountryCase record;
    private final Names names;
    private final Map<URI, EObject> goals = new LinkedHashMap<>();

    /** @param names with the names of what the case refers to */
    public PolicyMatrix(CountryCase record, Names names) {
        this.record = record;
        this.names = names;
        record.getOwnGoals().forEach(this::addGoal);
        // those of the world by their list and number, so that one finds them again
        Map<URI, EObject> others = new LinkedHashMap<>();
        record.getStrategies().forEach(strategy -> strategy.getGoals().forEach(goal -> Ids.uriOf(goal).ifPresent(address -> others.putIfAbsent(address, goal))));
        record.getMeasures().forEach(measure -> measure.getGoals().forEach(goal -> Ids.uriOf(goal).ifPresent(address -> others.putIfAbsent(address, goal))));
        others.values().stream().sorted(Comparator.comparing(this::order)).forEach(this::addGoal);
    }

    /** Numbers in codes are compared as numbers: SDG 2 stands before SDG 10.7. Those without a code come last. */
    private String order(EObject goal) {
        String code = names.code(goal);
        StringBuilder padded = new StringBuilder(code.isEmpty() ? "~" + names.of(goal) : "");
        Matcher numbers = Pattern.compile("[0-9]+|[^0-9]+").matcher(code);
        while (numbers.find()) {
            String part = numbers.group();
            padded.append(Character.isDigit(part.charAt(0)) ? "0".repeat(Math.max(0, PADDED - part.length())) + part : part);
        }
        return padded.toString();
    }

    private void addGoal(EObject goal) {
        Ids.uriOf(goal).ifPresent(address -> goals.putIfAbsent(address, goal));
    }

    /** @return whether there is nothing to show */
    public boolean isEmpty() {
        return record.getStrategies().isEmpty() && record.getMeasures().isEmpty();
    }

    /** @return the goals, those of the country first */
    Collection<EObject> goals() {
        return goals.values();
    }

    /** @return strategies, each with its measures after it, then measures without a strategy */
    public List<EObject> lines() {
        List<EObject> lines = new ArrayList<>();
        for (Strategy strategy : record.getStrategies()) {
            lines.add(strategy);
            record.getMeasures().stream().filter(measure -> belongs(measure, strategy)).forEach(lines::add);
        }
        record.getMeasures().stream().filter(this::isLoose).forEach(lines::add);
        return lines;
    }

    /** @return where a line says that it serves a goal; null where it does not */
    static EStructuralFeature serves(EObject line, EObject goal) {
        URI address = Ids.uriOf(goal).orElseThrow();
        if (line instanceof Strategy strategy) {
            return strategy.getGoals().stream().anyMatch(its -> is(its, address)) ? Literals.STRATEGY__GOALS : null;
        }
        PolicyMeasure measure = (PolicyMeasure) line;
        return measure.getOwnGoals().stream().anyMatch(its -> is(its, address)) ? Literals.POLICY_MEASURE__OWN_GOALS
            : measure.getGoals().stream().anyMatch(its -> is(its, address)) ? Literals.POLICY_MEASURE__GOALS : null;
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

    /** @return what a goal is called in few letters: its code where it has one */
    String shortName(EObject goal) {
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
        goals.values().forEach(goal -> cells.add(serves(strategy, goal) == null ? Cell.NOTHING
            : cell(strategy.getIntegration(), strategy, Literals.STRATEGY__GOALS)));
        return new Line(names.of(strategy), 0, new Place(strategy, Literals.STRATEGY__TITLE), cells);
    }

    private Line line(PolicyMeasure measure) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(measure.getState(), measure, Literals.POLICY_MEASURE__STATE));
        goals.values().forEach(goal -> {
            EStructuralFeature feature = serves(measure, goal);
            cells.add(feature == null ? Cell.NOTHING : cell(measure.getState(), measure, feature));
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

    /** @return where plans, measures and goals do not meet, the goals first; what is not known is no yes and no no */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        goals.values().forEach(goal -> gapOf(goal).ifPresent(gaps::add));
        for (Strategy strategy : record.getStrategies()) {
            switch (strategy.getIntegration()) {
                case ABSENT -> gaps.add(helped("matrix.gap.notIntegrated", strategy, Literals.STRATEGY__INTEGRATION));
                case PARTIAL -> gaps.add(helped("matrix.gap.integrationPartial", strategy, Literals.STRATEGY__INTEGRATION));
                case UNKNOWN -> gaps.add(gap("matrix.gap.integrationUnknown", strategy, Literals.STRATEGY__INTEGRATION));
                default -> { }
            }
            if (record.getMeasures().stream().noneMatch(measure -> belongs(measure, strategy))) {
                gaps.add(gap("matrix.gap.noMeasures", strategy, Literals.STRATEGY__TITLE));
            }
        }
        for (PolicyMeasure measure : record.getMeasures()) {
            switch (measure.getState()) {
                case ABSENT -> gaps.add(helped("matrix.gap.absent", measure, Literals.POLICY_MEASURE__STATE));
                case PARTIAL -> gaps.add(helped("matrix.gap.partial", measure, Literals.POLICY_MEASURE__STATE));
                case UNKNOWN -> gaps.add(gap("matrix.gap.stateUnknown", measure, Literals.POLICY_MEASURE__STATE));
                default -> { }
            }
            if (measure.getGoals().isEmpty() && measure.getOwnGoals().isEmpty()) {
                gaps.add(gap("matrix.gap.noGoal", measure, Literals.POLICY_MEASURE__GOALS));
            }
            for (Judged judged : Judged.of(measure)) {
                if (judged.value() != Judgement.UNKNOWN && names.text(judged.reason()).isEmpty()) {
                    gaps.add(new Gap(Gap.Why.INCOMPLETE, text("matrix.gap.noReason", names.of(measure), names.label(judged.feature()),
                        names.label(Literals.JUDGEMENT, judged.value())), new Place(measure, judged.reasonFeature())));
                }
            }
        }
        return gaps;
    }

    /** A goal that no measure serves, or none that is there; of goals of the world those that the case names. */
    private Optional<Gap> gapOf(EObject goal) {
        List<PolicyMeasure> serving = record.getMeasures().stream().filter(measure -> serves(measure, goal) != null).toList();
        if (serving.stream().anyMatch(measure -> measure.getState() == PolicyState.COMPLETE || measure.getState() == PolicyState.PARTIAL)) {
            return Optional.empty();
        }
        String key = serving.isEmpty() ? "matrix.gap.goal" : serving.stream().allMatch(measure -> measure.getState() == PolicyState.ABSENT)
            ? "matrix.gap.goalAbsent" : "matrix.gap.goalUnknown";
        return placeOf(goal, serving).map(place -> new Gap(Gap.Why.INCOMPLETE, text(key, names.of(goal)), place, goal));
    }

    /** A goal of the world has no field here but those that name it. */
    private Optional<Place> placeOf(EObject goal, List<PolicyMeasure> serving) {
        if (goal instanceof OwnGoal) {
            return Optional.of(new Place(goal, Literals.OWN_GOAL__TITLE));
        }
        return serving.isEmpty() ? record.getStrategies().stream().filter(strategy -> serves(strategy, goal) != null).findFirst()
            .map(strategy -> new Place(strategy, Literals.STRATEGY__GOALS))
            : Optional.of(new Place(serving.getFirst(), Literals.POLICY_MEASURE__STATE));
    }

    private Gap helped(String key, EObject object, EStructuralFeature feature) {
        return new Gap(Gap.Why.INCOMPLETE, text(key, names.of(object)), new Place(object, feature), object);
    }

    private Gap gap(String key, EObject object, EStructuralFeature feature) {
        return new Gap(Gap.Why.INCOMPLETE, text(key, names.of(object)), new Place(object, feature));
    }
}
