package org.sankofa.search.internal.context;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.ModelPackage;
import org.sankofa.search.similarity.Concepts;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.search.similarity.ContextAttribute.Scope;
import org.sankofa.search.similarity.LocalMeasure;
import org.sankofa.search.similarity.Measures;
import org.sankofa.search.similarity.QuestionKind;

/**
 * The attributes that are built in. Weights say what matters for whom: a country is compared with countries, a programme by
 * its work, a request by its words; they were set with the judged situations of the sample.
 */
final class BuiltIn {

    static final String PLACE = "area";
    static final String THEMES = "themes";
    static final String WORK_AREAS = "areasOfWork";
    static final String POLICIES = "policyStates";
    private static final String WORLD = "area:001";
    private static final Set<String> GROUPS = Set.of("area:LDC", "area:LLDC", "area:SIDS");

    private BuiltIn() {
    }

    static List<ContextAttribute<?>> all() {
        return List.of(
            new Codes(PLACE, Scope.PLACE, weight(1, 0.7), concepts -> Measures.sets(places(concepts)),
                BuiltIn::areas, (area, concepts) -> List.of(area)),
            new Codes("groups", Scope.PLACE, weight(0.5, 0.3), concepts -> Measures.sets(), nothing(), BuiltIn::groups),
            new Income(),
            new Numbers("remittanceShare", weight(1.5, 0.8), Measures.logarithmic(30, 0.5)),
            new Numbers("emigrantShare", weight(1, 0.5), Measures.logarithmic(50, 0.1)),
            new Numbers("skilledEmigration", weight(1, 0.5), Measures.numeric(60)),
            new Codes("destinations", Scope.PLACE, weight(1, 0.6),
                concepts -> Measures.overlap(places(concepts)),
                codes("remittanceEstimates.corridors.host", "migrantGroups.destinations"), Codes.NOWHERE),
            new Codes("destinationKinds", Scope.PLACE, weight(0.6, 0.3), concepts -> Measures.sets(), BuiltIn::destinationKinds, Codes.NOWHERE),
            new Codes("channels", Scope.PLACE, weight(0.4, 0.3), concepts -> Measures.sets(), words("remittanceEstimates.corridors.channel"),
                Codes.NOWHERE),
            new Codes("setting", Scope.PLACE, weight(1, 0.8), concepts -> Measures.sets(), BuiltIn::setting, Codes.NOWHERE),
            new Codes("institutions", Scope.PLACE, weight(0.5, 0.4), concepts -> Measures.overlap(Measures.taxonomy(concepts::path)),
                BuiltIn::institutions, Codes.NOWHERE),
            new Codes(POLICIES, Scope.PLACE, weight(0.8, 0.4), concepts -> Measures.sets(), BuiltIn::policies, Codes.NOWHERE),
            new Codes("motives", Scope.PLACE, weight(0.6, 0.4), concepts -> Measures.overlap(Measures.equal()), words("migrantGroups.motive"),
                Codes.NOWHERE),
            new Codes("skills", Scope.PLACE, weight(0.8, 0.8), concepts -> Measures.overlap(Measures.taxonomy(concepts::path)),
                codes("migrantGroups.skillLevel", "migrantGroups.occupations", "skills.concept", "occupation"), Codes.NOWHERE),
            new Codes("impacts", Scope.PLACE, weight(0.6, 0.4), concepts -> Measures.overlap(Measures.equal()),
                BuiltIn::impacts, Codes.NOWHERE),
            new Codes(THEMES, Scope.WORK, weight(3, 4), concepts -> Measures.overlap(Measures.taxonomy(concepts::path)), of("theme", "themes",
                "tags.concept", "expertise", "findings.themes", "recommendations.themes", "impacts.topics", "skills.concept"), Codes.NOWHERE),
            new Codes(WORK_AREAS, Scope.WORK, weight(1, 1.2), concepts -> Measures.overlap(Measures.taxonomy(concepts::path)),
                of("area-of-work", "themes", "expertise", "measures.areaOfWork"), Codes.NOWHERE),
            new Codes("targetGroups", Scope.WORK, weight(0.8, 1.5), concepts -> Measures.overlap(Measures.taxonomy(concepts::path)),
                codes("targetGroups", "beneficiaries.group"), Codes.NOWHERE),
            new Codes("instruments", Scope.WORK, weight(0.6, 0.8), concepts -> Measures.overlap(Measures.equal()), BuiltIn::instruments,
                Codes.NOWHERE),
            new Codes("goals", Scope.WORK, weight(0.5, 0.6), concepts -> Measures.overlap(Measures.taxonomy(concepts::path)),
                of("", "goals", "strategies.goals", "measures.goals", "ownGoals.correspondsTo"), Codes.NOWHERE),
            new Period());
    }

    private static Function<QuestionKind, Double> weight(double ofCountry, double ofWork) {
        return question -> question.ofCountry() ? ofCountry : ofWork;
    }

    private static BiFunction<EObject, Concepts, Collection<String>> nothing() {
        return (record, concepts) -> null;
    }

    /** Concepts at the ends of these paths. */
    private static BiFunction<EObject, Concepts, Collection<String>> codes(String... paths) {
        return of("", paths);
    }

    /** Those of one scheme; all when it is empty. */
    private static BiFunction<EObject, Concepts, Collection<String>> of(String scheme, String... paths) {
        return (record, concepts) -> {
            Set<String> found = new LinkedHashSet<>();
            for (String path : paths) {
                Paths.follow(record, path, (owner, feature) -> {
                    if (feature instanceof EReference) {
                        concepts.notations(owner, feature.getName()).stream().filter(code -> scheme.isEmpty() || code.startsWith(scheme + ':'))
                            .forEach(found::add);
                    }
                });
            }
            return found;
        };
    }

    /** Words of enumerations at the ends of these paths. */
    private static BiFunction<EObject, Concepts, Collection<String>> words(String... paths) {
        return (record, concepts) -> {
            Set<String> found = new LinkedHashSet<>();
            for (String path : paths) {
                found.addAll(Paths.words(record, path));
            }
            return found;
        };
    }

    /** Where a record is; "the world" says nothing of a place. */
    private static Collection<String> areas(EObject record, Concepts concepts) {
        Set<String> areas = new LinkedHashSet<>(
            codes("area", "areas", "areaShares.area", "locations.area", "placeArea").apply(record, concepts));
        areas.removeIf(code -> !code.startsWith("area:") || code.equals(WORLD));
        return areas;
    }

    /** Places by the regions they lie in, for the world is common to all; each way is looked up once for a question. */
    private static LocalMeasure<String> places(Concepts concepts) {
        Map<String, List<String>> ways = new ConcurrentHashMap<>();
        return Measures.taxonomy(code -> ways.computeIfAbsent(code, one -> belowWorld(one, concepts)));
    }

    private static List<String> belowWorld(String code, Concepts concepts) {
        List<String> path = concepts.path(code);
        return path.size() > 1 && path.get(0).equals(WORLD) ? path.subList(1, path.size()) : path;
    }

    private static Collection<String> groups(String area, Concepts concepts) {
        Set<String> groups = new LinkedHashSet<>(concepts.above(area));
        groups.retainAll(GROUPS);
        return groups;
    }

    /** Whether people go to neighbours or far away. */
    private static Collection<String> destinationKinds(EObject record, Concepts concepts) {
        Set<String> homes = concepts.notations(record, "area");
        Set<String> kinds = new LinkedHashSet<>();
        if (homes.size() == 1) {
            List<String> home = belowWorld(homes.iterator().next(), concepts);
            for (String host : codes("remittanceEstimates.corridors.host", "migrantGroups.destinations").apply(record, concepts)) {
                List<String> there = belowWorld(host, concepts);
                kinds.add(!home.get(0).equals(there.get(0)) ? "far" : home.size() > 1 && there.size() > 1 && home.get(1).equals(there.get(1))
                    ? "neighbours" : "continent");
            }
        }
        return kinds;
    }

    /** A setting of conflict or disaster, where the record speaks of one. */
    private static Collection<String> setting(EObject record, Concepts concepts) {
        Set<String> found = new LinkedHashSet<>();
        Paths.words(record, "migrantGroups.motive").forEach(motive -> {
            if (motive.equals("protection")) {
                found.add("conflict");
            } else if (motive.equals("environment")) {
                found.add("disaster");
            }
        });
        if (Paths.words(record, "humanitarian").contains("yes")) {
            found.add("emergency");
        }
        if (concepts.notations(record, "themes").contains("theme:displacement")) {
            found.add("displacement");
        }
        return found;
    }

    /** What kinds of institution carry the work or the policies. */
    private static Collection<String> institutions(EObject record, Concepts concepts) {
        Set<String> found = new LinkedHashSet<>(codes("type").apply(record, concepts));
        found.removeIf(code -> !code.startsWith("organisation-type:"));
        EStructuralFeature counterpart = record.eClass().getEStructuralFeature("nationalCounterpart");
        if (counterpart != null && record.eIsSet(counterpart)) {
            found.add("organisation-type:government");
        }
        Paths.words(record, "strategies.type").forEach(type -> found.add("strategy:" + type));
        return found;
    }

    private static Collection<String> policies(EObject record, Concepts concepts) {
        Set<String> found = new LinkedHashSet<>();
        Paths.follow(record, "measures.state", (owner, feature) -> {
            List<String> states = Paths.words(owner, "state");
            concepts.notations(owner, "areaOfWork").forEach(area -> states.forEach(state -> found.add(area + '=' + state)));
        });
        return found;
    }

    private static Collection<String> impacts(EObject record, Concepts concepts) {
        Set<String> found = new LinkedHashSet<>();
        for (String feature : List.of("dimension", "level", "affected")) {
            Paths.words(record, "impacts." + feature).forEach(word -> found.add(feature + ':' + word));
        }
        return found;
    }

    private static Collection<String> instruments(EObject record, Concepts concepts) {
        Set<String> found = new LinkedHashSet<>(Paths.words(record, "measures.instrument"));
        Paths.words(record, "function").forEach(function -> found.add("function:" + function));
        return found;
    }

    private static final Map<String, EEnum> ENUMERATIONS = Map.of("channels:", ModelPackage.Literals.TRANSFER_CHANNEL, "motives:",
        ModelPackage.Literals.MOTIVE, "instruments:", ModelPackage.Literals.POLICY_INSTRUMENT, "instruments:function",
        ModelPackage.Literals.PROGRAMME_FUNCTION, "institutions:strategy", ModelPackage.Literals.STRATEGY_TYPE, "impacts:dimension",
        ModelPackage.Literals.IMPACT_DIMENSION, "impacts:level", ModelPackage.Literals.IMPACT_LEVEL, "impacts:affected",
        ModelPackage.Literals.AFFECTED);

    /** The enumeration that words of an attribute come from. */
    static Optional<EEnum> enumeration(String attribute, String prefix) {
        return Optional.ofNullable(ENUMERATIONS.get(attribute + ':' + prefix));
    }
}
