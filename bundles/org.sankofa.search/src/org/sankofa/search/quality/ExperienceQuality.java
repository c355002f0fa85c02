package org.sankofa.search.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.Concept;
import org.sankofa.model.Meeting;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Programme;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.experience.Experience;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.ExperienceSearch;
import org.sankofa.search.experience.Question;
import org.sankofa.search.experience.RelevantExperience;
import org.sankofa.search.quality.Ranking.Gain;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/** Measures how good relevant experience is, over judged situations. */
public final class ExperienceQuality {

    private static final int LOOKED_AT = 50;
    private static final int USEFUL = 2;

    /** What is compared. */
    public enum Variant {
        /** Words alone. */
        TEXT,
        /** Context alone. */
        CONTEXT,
        /** Both, as it is used. */
        BOTH
    }

    /**
     * What came of all situations.
     *
     * @param situations how many
     * @param ndcg5 normalised discounted gain of the first five, linear gain, the mean
     * @param ndcg10 of the first ten
     * @param map mean average precision of the first 50
     * @param mrr mean reciprocal rank of the first relevant one
     * @param answered share of situations with something graded 2 or 3 among the first five
     * @param coverage share of all records judged 2 or 3 somewhere that are among the first ten of a situation
     */
    public record Measured(int situations, double ndcg5, double ndcg10, double map, double mrr, double answered, double coverage) {
    }

    /**
     * What came of one.
     *
     * @param situation it
     * @param found what was found, the best first
     * @param ndcg5 of the first five
     */
    public record One(Situation situation, List<Experience> found, double ndcg5) {
    }

    private final Snapshot snapshot;
    private final ExperienceSearch search;
    private final Map<String, RecordKey> keys = new HashMap<>();

    /** Measures with an index that has caught up. */
    public ExperienceQuality(Workspace workspace, SearchIndex index) {
        this.snapshot = workspace.snapshot();
        this.search = index.experience();
        try (Stream<RecordKey> all = snapshot.keys(null, null)) {
            all.forEach(key -> keys.put(key.id(), key));
        }
    }

    /** @return what there is for a situation */
    public One find(Situation situation, Variant variant) throws StoreException {
        ExperienceRequest request = ExperienceRequest.of(question(situation)).limit(LOOKED_AT);
        if (variant == Variant.CONTEXT) {
            request = request.weight("text", 0);
        } else if (variant == Variant.TEXT) {
            for (RelevantExperience.Weighted one : search.find(request.limit(1)).attributes()) {
                request = one.id().equals("text") ? request : request.weight(one.id(), 0);
            }
        }
        List<Experience> found = search.find(request).items();
        return new One(situation, found, ranking(situation, found).normalisedGain(5, Gain.LINEAR));
    }

    /** @return the measures over all situations */
    public Measured measure(List<Situation> situations, Variant variant) throws StoreException {
        double[] sums = new double[5];
        Set<String> useful = new HashSet<>();
        Set<String> shown = new HashSet<>();
        for (Situation situation : situations) {
            List<Experience> found = find(situation, variant).found();
            Ranking ranking = ranking(situation, found);
            sums[0] += ranking.normalisedGain(5, Gain.LINEAR);
            sums[1] += ranking.normalisedGain(10, Gain.LINEAR);
            sums[2] += ranking.averagePrecision();
            sums[3] += ranking.reciprocalRank();
            sums[4] += found.stream().limit(5).anyMatch(one -> situation.grade(id(one)) >= USEFUL) ? 1 : 0;
            situation.grades().forEach((id, grade) -> {
                if (grade >= USEFUL) {
                    useful.add(id);
                }
            });
            found.stream().limit(10).filter(one -> situation.grade(id(one)) >= USEFUL).forEach(one -> shown.add(id(one)));
        }
        int count = Math.max(1, situations.size());
        long covered = useful.stream().filter(id -> shown.stream().anyMatch(other -> other.startsWith(id))).count();
        return new Measured(situations.size(), sums[0] / count, sums[1] / count, sums[2] / count, sums[3] / count, sums[4] / count,
            useful.isEmpty() ? 0 : covered / (double) useful.size());
    }

    /** @return ids that are judged but that no record has */
    public Set<String> unknown(Situation situation) {
        Set<String> unknown = new HashSet<>(situation.grades().keySet());
        unknown.removeIf(id -> keys.keySet().stream().anyMatch(key -> key.startsWith(id)));
        return unknown;
    }

    private static String id(Experience one) {
        return one.row().key().id();
    }

    private static Ranking ranking(Situation situation, List<Experience> found) {
        return new Ranking(found.stream().map(one -> situation.grade(id(one))).toList(), List.copyOf(situation.grades().values()));
    }

    /** @return what is asked for in a situation */
    public Question question(Situation situation) {
        String[] ask = situation.ask().split("\\s+");
        if (ask[0].equals("country")) {
            return search.about(ask[1]).in(situation.space());
        }
        if (ask[0].equals("record")) {
            RecordKey key = keys.values().stream().filter(one -> one.id().startsWith(ask[1])).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The situation " + situation.name() + " asks about a record that is not here."));
            return search.about(snapshot.record(key).orElseThrow(), key.space());
        }
        return search.about(draft(ask[0], situation), situation.space());
    }

    private Record draft(String kind, Situation situation) {
        Text text = Text.of("en", situation.text());
        Record draft = switch (kind) {
            case "programme" -> {
                Programme programme = ModelFactory.eINSTANCE.createProgramme();
                programme.setObjectives(text);
                add(programme.getTargetGroups(), "target-group:", situation.groups());
                yield programme;
            }
            case "request" -> {
                Request request = ModelFactory.eINSTANCE.createRequest();
                request.setQuestion(text);
                yield request;
            }
            case "meeting" -> {
                Meeting meeting = ModelFactory.eINSTANCE.createMeeting();
                meeting.setSummary(text);
                yield meeting;
            }
            default -> throw new IllegalArgumentException("The situation " + situation.name() + " asks about no kind of draft: " + kind);
        };
        draft.setId(Ids.nameBased("judged:" + situation.name()));
        draft.setTitle(Text.of("en", situation.title()));
        add(draft.getAreas(), "area:", situation.areas());
        add(draft.getThemes(), "theme:", situation.themes());
        return draft;
    }

    private void add(EList<Concept> to, String scheme, List<String> codes) {
        List<Concept> concepts = new ArrayList<>();
        for (String code : codes) {
            String notation = code.startsWith("W:") ? "area-of-work:" + code.substring(2) : scheme + code;
            EObject concept = snapshot.resolve(Ids.conceptUri(notation))
                .orElseThrow(() -> new IllegalArgumentException("There is no concept " + notation + '.'));
            concepts.add((Concept) concept);
        }
        to.addAll(concepts);
    }
}
