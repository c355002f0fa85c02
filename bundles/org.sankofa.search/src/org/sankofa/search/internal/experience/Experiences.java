package org.sankofa.search.internal.experience;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.sankofa.model.Record;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.ExperienceSearch;
import org.sankofa.search.experience.Question;
import org.sankofa.search.experience.RelevantExperience;
import org.sankofa.search.experience.ShownPart;
import org.sankofa.search.internal.context.Attributes;
import org.sankofa.search.internal.context.Messages;
import org.sankofa.search.internal.context.RecordContext;
import org.sankofa.search.internal.context.Sentences;
import org.sankofa.search.internal.context.TaxonomyConcepts;
import org.sankofa.search.internal.index.Follower;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.search.internal.read.View;
import org.sankofa.search.similarity.Comparison;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.search.similarity.QuestionKind;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/** Looks for experience in the index of a workspace. */
public final class Experiences implements ExperienceSearch {

    private static final String AREA = "area:";

    private final Workspace workspace;
    private final Follower follower;
    private final Freshening freshening;
    private final Set<String> rebuiltFor = ConcurrentHashMap.newKeySet();
    private TaxonomyConcepts concepts;
    private Contexts contexts;
    private Places places;
    private View placesOf;

    /** Waits for what was saved just before. */
    @FunctionalInterface
    public interface Freshening {
        /** @return whether everything that was saved is in the index */
        boolean freshen() throws StoreException;
    }

    /** Experience of a workspace. */
    public Experiences(Workspace workspace, Follower follower, Freshening freshening) {
        this.workspace = workspace;
        this.follower = follower;
        this.freshening = freshening;
    }

    private synchronized TaxonomyConcepts concepts() {
        Taxonomy taxonomy = follower.taxonomy();
        if (concepts == null || concepts.taxonomy() != taxonomy) {
            concepts = new TaxonomyConcepts(taxonomy);
        }
        return concepts;
    }

    private synchronized Contexts contexts(Attributes attributes) {
        if (contexts == null || !List.copyOf(contexts.attributes().all()).equals(List.copyOf(attributes.all()))) {
            contexts = new Contexts(attributes);
            placesOf = null;
        }
        return contexts;
    }

    private synchronized Places places(View view, Contexts of, TaxonomyConcepts with, Set<String> apart) {
        Snapshot now = workspace.snapshot();
        if (placesOf != view || !places.fits(of, with, apart, now)) {
            places = new Places(view, of, with, apart, now);
            placesOf = view;
        }
        return places;
    }

    @Override
    public Question about(Record record, String space) {
        TaxonomyConcepts now = concepts();
        Attributes attributes = Attributes.now();
        Map<String, String> values = RecordContext.values(record, attributes, now);
        String kind = Kinds.kindOf(record.eClass());
        return new Question(QuestionKind.of(kind), record.getId() == null ? "" : record.getId(), RecordContext.group(record),
            space == null ? "" : space, areas(values), values, RecordContext.texts(record));
    }

    private static Set<String> areas(Map<String, String> values) {
        String areas = values.getOrDefault("area", "");
        return areas.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(areas.split(" ")));
    }

    @Override
    public Question about(String area) {
        String wanted = area.strip();
        Taxonomy taxonomy = follower.taxonomy();
        Taxonomy.Concept concept = taxonomy.byNotation(wanted.toLowerCase(Locale.ROOT).startsWith(AREA) ? wanted : AREA + wanted)
            .or(() -> taxonomy.named("area", wanted).stream().findFirst())
            .orElseThrow(() -> new IllegalArgumentException("There is no country or area \"" + wanted
                + "\". Write its code of three letters, such as GHA, or its name."));
        return new Question(QuestionKind.COUNTRY, "", "", "", Set.of(concept.notation()), Map.of("area", concept.notation()), Map.of());
    }

    @Override
    public RelevantExperience find(ExperienceRequest request) throws StoreException {
        return find(request, Candidates.FEW);
    }

    /** As {@link #find(ExperienceRequest)}; with so few records all of them are compared. */
    public RelevantExperience find(ExperienceRequest request, int few) throws StoreException {
        boolean complete = freshening.freshen();
        Attributes attributes = Attributes.now();
        if (complete && attributes.hasOthersThan(follower.attributes()) && rebuiltFor.add(attributes.ids())) {
            follower.rebuild(); // a plug-in came whose values are in no document yet; until then they are missing
        }
        Set<String> grounds = practiceGrounds();
        boolean within = grounds.contains(request.question().space());
        Set<String> apart = within || !request.spaces().isEmpty() ? Set.of() : grounds;
        return follower.read(view -> {
            TaxonomyConcepts now = concepts();
            Contexts of = contexts(attributes);
            return new Finding(view, of, places(view, of, now, apart), now, follower.analyzers(), request, apart, few).find(complete);
        });
    }

    @Override
    public ShownPart shown(Comparison.Part part, List<String> languages) {
        String id = part.attribute().id();
        Optional<ContextAttribute<?>> attribute = Attributes.now().byId(id);
        String label = attribute.map(one -> one.label(Messages.locale(languages))).orElseGet(() -> Messages.text("attribute.text", languages));
        return new ShownPart(label, shown(attribute, part.one(), languages), shown(attribute, part.other(), languages));
    }

    private String shown(Optional<ContextAttribute<?>> attribute, Optional<Object> value, List<String> languages) {
        if (value.isEmpty()) {
            return "";
        }
        return attribute.map(one -> Sentences.shown(one, value.get(), concepts(), languages))
            .orElseGet(() -> Sentences.words(value.get(), languages));
    }

    /** Sample spaces that one may write in are there to try things out; what is in them is no experience. */
    private Set<String> practiceGrounds() {
        Set<String> grounds = new HashSet<>();
        for (Space space : workspace.spaces()) {
            if (space.kind() == Space.Kind.SAMPLE && !space.readOnly()) {
                grounds.add(space.name());
            }
        }
        return grounds;
    }
}
