package org.sankofa.ui.cases.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Mapping;
import org.sankofa.model.MappingType;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.OwnGoal;
import org.sankofa.model.PolicyInstrument;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.Programme;
import org.sankofa.model.Strategy;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;

/**
 * What a plan, a measure or a goal of a case is about, read at one moment: programmes and lessons are looked for with it. Two are
 * equal when they ask for the same.
 *
 * @param id of the plan, the measure or the goal
 * @param area address of the country; null where none is chosen
 * @param goals addresses of the goals of the world that it serves or stands for
 * @param fields addresses of its area of work and its priorities
 * @param themes addresses of themes that it is about by what sort of measure it is
 * @param words its title, then what is said of it
 */
public record Topic(String id, URI area, Set<URI> goals, Set<URI> fields, Set<URI> themes, List<Text> words) {

    private static final String GATS = "theme:gats-mode-4";
    private static final String THEMES = "theme";

    /** Takes copies. */
    public Topic {
        goals = Set.copyOf(goals);
        fields = Set.copyOf(fields);
        themes = Set.copyOf(themes);
        words = List.copyOf(words);
    }

    /** @param subject a strategy, a measure, a goal of the country or one of the world */
    public static Topic of(CountryCase record, EObject subject) {
        URI area = address(record.getArea()).orElse(null);
        String id = Ids.idOf(subject);
        return switch (subject) {
            case PolicyMeasure measure -> new Topic(id, area, addresses(Stream.concat(measure.getGoals().stream(),
                measure.getOwnGoals().stream().flatMap(goal -> goal.getCorrespondsTo().stream()))),
                addresses(Stream.concat(Stream.ofNullable(measure.getAreaOfWork()), measure.getPriorities().stream())),
                measure.getInstrument() == PolicyInstrument.GATS_MODE4 ? Set.of(Ids.conceptUri(GATS)) : Set.of(),
                words(measure.getTitle(), measure.getDescription()));
            case Strategy strategy -> new Topic(id, area, addresses(strategy.getGoals().stream()), Set.of(), Set.of(),
                words(strategy.getTitle(), strategy.getDescription()));
            case OwnGoal goal -> new Topic(id, area, addresses(goal.getCorrespondsTo().stream()), Set.of(), Set.of(),
                words(goal.getTitle(), goal.getDescription()));
            default -> new Topic(id, area, addresses(Stream.of(subject)), Set.of(), Set.of(), List.of());
        };
    }

    private static Optional<URI> address(EObject object) {
        return object == null ? Optional.empty() : Ids.uriOf(object);
    }

    private static Set<URI> addresses(Stream<? extends EObject> objects) {
        Set<URI> all = new LinkedHashSet<>();
        objects.forEach(object -> address(object).ifPresent(all::add));
        return all;
    }

    private static List<Text> words(Text... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isEmpty()).toList();
    }

    /** @return whether there is anything that others could have in common with it */
    public boolean isEmpty() {
        return goals.isEmpty() && fields.isEmpty() && themes.isEmpty() && words.isEmpty();
    }

    /**
     * What is looked for, as a programme that would do it. Themes come from the vocabularies: those that areas of work, priorities
     * and goals stand for there; goals of other lists too that are the same.
     *
     * @param resolve finds concepts and vocabularies by their addresses; null where there is none
     */
    public Programme asked(Function<URI, EObject> resolve) {
        Programme asked = ModelFactory.eINSTANCE.createProgramme();
        if (area != null) {
            asked.getAreas().add(concept(area, resolve));
        }
        Set<URI> wanted = new LinkedHashSet<>(themes);
        fields.forEach(field -> asked.getThemes().add(concept(field, resolve)));
        addThemes(wanted, resolve, Set.of(MappingType.EXACT, MappingType.CLOSE));
        Set<URI> all = new LinkedHashSet<>(goals);
        goals.forEach(goal -> mapped(goal, resolve, Set.of(MappingType.EXACT)).forEach(all::add));
        all.forEach(goal -> asked.getGoals().add(concept(goal, resolve)));
        wanted.addAll(themesOf(all, resolve));
        if (wanted.isEmpty()) {
            // what is wide is better than nothing, and worse than what is said more closely
            addThemes(wanted, resolve, Set.of(MappingType.BROAD));
        }
        wanted.forEach(theme -> asked.getThemes().add(concept(theme, resolve)));
        if (!words.isEmpty()) {
            asked.setTitle(words.getFirst());
        }
        if (words.size() > 1) {
            asked.setObjectives(words.getLast());
        }
        return asked;
    }

    private void addThemes(Set<URI> wanted, Function<URI, EObject> resolve, Set<MappingType> types) {
        fields.forEach(field -> mapped(field, resolve, types).filter(Topic::isTheme).forEach(wanted::add));
    }

    private static Concept concept(URI address, Function<URI, EObject> resolve) {
        if (resolve.apply(address) instanceof Concept concept) {
            return concept;
        }
        Concept proxy = ModelFactory.eINSTANCE.createConcept();
        ((InternalEObject) proxy).eSetProxyURI(address);
        return proxy;
    }

    private static Stream<URI> mapped(URI address, Function<URI, EObject> resolve, Set<MappingType> types) {
        return resolve.apply(address) instanceof Concept concept ? targets(concept, types) : Stream.empty();
    }

    private static Stream<URI> targets(Concept concept, Set<MappingType> types) {
        return concept.getMappings().stream().filter(mapping -> types.contains(mapping.getType())).map(Mapping::getTarget).flatMap(target -> address(target).stream());
    }

    private static boolean isTheme(URI address) {
        return Ids.parse(address).filter(ref -> ref.record().equals(Ids.vocabularyId(THEMES))).isPresent();
    }

    /** Themes that are the same as one of these goals. */
    private static List<URI> themesOf(Set<URI> goals, Function<URI, EObject> resolve) {
        List<URI> found = new ArrayList<>();
        if (!goals.isEmpty() && resolve.apply(Ids.uri("vocabulary", Ids.vocabularyId(THEMES))) instanceof Vocabulary vocabulary) {
            for (Concept theme : vocabulary.getConcepts()) {
                if (targets(theme, Set.of(MappingType.EXACT)).anyMatch(goals::contains)) {
                    address(theme).ifPresent(found::add);
                }
            }
        }
        return found;
    }
}
