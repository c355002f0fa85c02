package org.sankofa.ui.cases.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.sankofa.model.Concept;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.experience.Experience;
import org.sankofa.search.experience.ExperienceKind;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.ExperienceSearch;
import org.sankofa.search.experience.Question;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;
import org.sankofa.ui.cases.internal.model.Names;
import org.sankofa.ui.cases.internal.model.Suggestion;
import org.sankofa.ui.cases.internal.model.Topic;
import org.sankofa.ui.cases.internal.model.WorkReasons;

/** Looks for programmes and lessons that have to do with a plan, a measure or a goal. Not for the window's thread. */
public final class TopicSearch {

    private static final int LOOKED_AT = 60;
    private static final double GOALS = 4;
    /** So much counts the country where only what is from there is wanted. */
    private static final double HERE = 8;
    private static final int PLACES = 2;

    /**
     * What was found.
     *
     * @param here from the country
     * @param elsewhere from other places, or from none in particular
     */
    public record Found(List<Suggestion> here, List<Suggestion> elsewhere) {

        /** Nothing. */
        public static final Found NOTHING = new Found(List.of(), List.of());
    }

    private record Weighed(Experience experience, WorkReasons reasons) {
    }

    private final SearchIndex index;
    private final Snapshot snapshot;
    private final String space;
    private final Names names;

    /** @param space name of the space that is asked from */
    public TopicSearch(SearchIndex index, Snapshot snapshot, String space, Names names) {
        this.index = index;
        this.snapshot = snapshot;
        this.space = space;
        this.names = names;
    }

    /** @return programmes and lessons with a reason, those with the strongest ones first */
    public Found find(Topic topic) throws StoreException {
        if (topic.isEmpty()) {
            return Found.NOTHING;
        }
        Question question = index.experience().about(topic.asked(address -> snapshot.resolve(address).orElse(null)), space);
        ExperienceRequest request = ExperienceRequest.of(question).in(names.languages()).limit(LOOKED_AT)
            .kinds(Set.of(ExperienceKind.LESSON, ExperienceKind.PROGRAMME)).ownCountry(true).weight("goals", GOALS);
        String country = topic.area() == null ? "" : snapshot.resolve(topic.area()).map(area -> ((Concept) area).getNotation()).orElse("");
        List<Weighed> here = country.isEmpty() ? List.of() : weighed(request.weight("area", HERE)).stream()
            .filter(one -> one.experience().row().areas().contains(country)).toList();
        List<Weighed> elsewhere = weighed(country.isEmpty() ? request : request.exclude("area:" + country).exclude(country)).stream()
            .filter(one -> !one.experience().row().areas().contains(country)).toList();
        return new Found(suggestions(here, false), suggestions(elsewhere, true));
    }

    private List<Weighed> weighed(ExperienceRequest request) throws StoreException {
        ExperienceSearch search = index.experience();
        List<Weighed> all = new ArrayList<>();
        for (Experience one : search.find(request).items()) {
            WorkReasons reasons = WorkReasons.of(one.comparison(), request.question().values().keySet(), part -> search.shown(part, names.languages()));
            if (!reasons.sentences().isEmpty() && !one.superseded() && !one.retired()) {
                all.add(new Weighed(one, reasons));
            }
        }
        // what is alike in all else stays in the order of relevance
        all.sort(Comparator.comparingDouble((Weighed one) -> one.reasons().strength()).reversed());
        return all;
    }

    private List<Suggestion> suggestions(List<Weighed> all, boolean withPlaces) {
        return all.stream().map(one -> new Suggestion(one.experience().row().key(), one.experience().row().title(),
            withPlaces ? places(one.experience().row().areas()) : "", outcome(one.experience().outcome()), one.reasons().sentences())).toList();
    }

    private String places(List<String> areas) {
        String first = areas.stream().limit(PLACES).map(area -> snapshot.resolve(Ids.conceptUri("area:" + area)).map(found -> Labels.name(found, names.languages()))
            .orElse(area)).collect(Collectors.joining(", "));
        return areas.size() > PLACES ? first + ", \u2026" : first;
    }

    private String outcome(String word) {
        LessonOutcome outcome = LessonOutcome.get(word);
        return outcome == null || outcome == LessonOutcome.UNKNOWN ? "" : names.label(Literals.LESSON_OUTCOME, outcome);
    }
}
