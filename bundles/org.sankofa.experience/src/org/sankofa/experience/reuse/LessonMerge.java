package org.sankofa.experience.reuse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.Refs;
import org.sankofa.model.Derivation;
import org.sankofa.model.EvidenceLevel;
import org.sankofa.model.Fact;
import org.sankofa.model.Identified;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ReviewState;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;

/**
 * Merges two lessons that say the same. One stays and takes over what the other has and it has not; the other points to
 * it, and stays findable with its history, its uses and its reviews. Nothing is deleted, and what one of the two says
 * differently is named, so that a person decides.
 *
 * <p>
 * A validated lesson that takes something over has changed, and its reviews say so by themselves. The step
 * <em>supersede</em> of a review ({@code ReviewFlow}) is needed for a validated other; any other state is set here.
 */
public final class LessonMerge {

    /** Of the lesson itself, of its review and history: these are never taken over. */
    private static final Set<String> OWN = Set.of("id", "reviewState", "reviewBy", "reviewLog", "reviewers", "supersededBy", "facts",
            "lastConfirmed", "asOf", "title", "language", "confidentiality", "extensions", "derivations", "nature");

    private LessonMerge() {
    }

    /**
     * What a merge would do.
     *
     * @param kept the lesson that stays, as it would be
     * @param other the lesson that points to it, as it would be
     * @param taken names of the features that were empty and are filled
     * @param differing by feature, what the other says differently; it stays there
     */
    public record Merged(Lesson kept, Lesson other, Set<String> taken, Map<String, String> differing) {

        /** Takes copies. */
        public Merged {
            taken = Set.copyOf(taken);
            differing = Map.copyOf(differing);
        }
    }

    /**
     * @return why the two cannot be merged, a sentence for people; empty when they can
     */
    public static Optional<String> problem(Lesson keep, Lesson other) {
        if (keep.getId().equals(other.getId())) {
            return Optional.of(Messages.text("merge.same"));
        }
        if (keep.getReviewState() == ReviewState.SUPERSEDED || keep.getReviewState() == ReviewState.RETIRED
                || Refs.id(keep, Literals.LESSON__SUPERSEDED_BY) != null) {
            return Optional.of(Messages.text("merge.out"));
        }
        return Optional.empty();
    }

    /**
     * @return names of the features of which a person may choose what the other says: those with one value that is written by people, and
     *         none that belongs to the lesson itself, to its review or to its history
     */
    public static List<String> choosable() {
        return Literals.LESSON.getEAllStructuralFeatures().stream()
                .filter(one -> one == Literals.RECORD__TITLE || !OWN.contains(one.getName()))
                .filter(one -> one.isChangeable() && !one.isDerived() && !one.isTransient() && !one.isMany())
                .filter(one -> !(one instanceof EReference reference && reference.isContainment())).map(EStructuralFeature::getName).toList();
    }

    /**
     * As below, where a person has chosen what of the other shall stand in place of what the lesson says that stays. What is
     * replaced stays in its history.
     *
     * @param chosen names of features, each one of {@link #choosable()}; of what the other does not say nothing is taken
     * @throws IllegalArgumentException when another is chosen, with a sentence that says which can be; or there is a {@link #problem}
     */
    public static Merged merge(Lesson keep, Lesson other, Set<String> chosen) {
        Merged merged = merge(keep, other);
        Set<String> taken = new java.util.TreeSet<>(merged.taken());
        Map<String, String> differing = new TreeMap<>(merged.differing());
        for (String name : chosen) {
            if (!choosable().contains(name)) {
                throw new IllegalArgumentException(Messages.text("merge.take", name, String.join(", ", choosable())));
            }
            EStructuralFeature feature = merged.kept().eClass().getEStructuralFeature(name);
            if (empty(other, feature)) {
                continue;
            }
            Object value = other.eGet(feature, false);
            if (value instanceof Text there) {
                Text all = merged.kept().eGet(feature) instanceof Text here ? here : Text.EMPTY;
                for (String language : there.languages()) {
                    all = all.with(language, there.get(language));
                }
                value = all;
            }
            merged.kept().eSet(feature, value);
            taken.add(name);
            differing.remove(name);
        }
        return new Merged(merged.kept(), merged.other(), taken, differing);
    }

    /**
     * Merges copies; the lessons themselves are not touched. Put both in one write.
     *
     * @throws IllegalArgumentException when there is a {@link #problem}
     */
    public static Merged merge(Lesson keep, Lesson other) {
        problem(keep, other).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        Lesson kept = RecordJson.copy(keep);
        Lesson gone = RecordJson.copy(other);
        Set<String> taken = new java.util.TreeSet<>();
        Map<String, String> differing = new TreeMap<>();
        for (EStructuralFeature feature : kept.eClass().getEAllStructuralFeatures()) {
            if (OWN.contains(feature.getName()) || !gone.eIsSet(feature) || feature.isDerived() || feature.isTransient()) {
                continue;
            }
            if (feature.isMany()) {
                if (addMissing(kept, gone, feature)) {
                    taken.add(feature.getName());
                }
            } else if (feature instanceof EReference reference && !reference.isContainment()) {
                single(kept, gone, reference, taken, differing);
            } else if (kept.eGet(feature) instanceof Text here && gone.eGet(feature) instanceof Text there) {
                texts(kept, feature, here, there, taken, differing);
            } else if (empty(kept, feature)) {
                kept.eSet(feature, gone.eGet(feature));
                taken.add(feature.getName());
            } else if (!Objects.equals(kept.eGet(feature), gone.eGet(feature))) {
                differing.put(feature.getName(), String.valueOf(gone.eGet(feature)));
            }
        }
        origins(kept, gone, taken);
        gone.setSupersededBy(Refs.to(kept));
        if (gone.getReviewState() != ReviewState.VALIDATED) {
            gone.setReviewState(ReviewState.SUPERSEDED);
        }
        return new Merged(kept, gone, taken, differing);
    }

    /** A value nobody chose is none. */
    private static boolean empty(Lesson lesson, EStructuralFeature feature) {
        Object value = lesson.eGet(feature);
        return !lesson.eIsSet(feature) || value == LessonOutcome.UNKNOWN || value == EvidenceLevel.UNKNOWN;
    }

    private static void single(Lesson kept, Lesson gone, EReference reference, Set<String> taken, Map<String, String> differing) {
        String here = Refs.id(kept, reference);
        String there = Refs.id(gone, reference);
        if (here == null && there != null) {
            kept.eSet(reference, gone.eGet(reference, false));
            taken.add(reference.getName());
        } else if (there != null && !there.equals(here)) {
            differing.put(reference.getName(), there);
        }
    }

    private static void texts(Lesson kept, EStructuralFeature feature, Text here, Text there, Set<String> taken,
            Map<String, String> differing) {
        Text all = here;
        for (String language : there.languages()) {
            if (here.get(language) == null) {
                all = all.with(language, there.get(language));
                taken.add(feature.getName());
            } else if (!here.get(language).equals(there.get(language))) {
                differing.put(feature.getName(), there.get(language));
            }
        }
        kept.eSet(feature, all);
    }

    @SuppressWarnings("unchecked")
    private static boolean addMissing(Lesson kept, Lesson gone, EStructuralFeature feature) {
        List<Object> here = (List<Object>) kept.eGet(feature);
        int before = here.size();
        if (feature instanceof EReference reference && !reference.isContainment()) {
            List<String> ids = Refs.ids(kept, reference);
            for (Object target : ((org.eclipse.emf.ecore.util.InternalEList<?>) gone.eGet(reference)).basicList()) {
                if (!ids.contains(Ids.idOf((EObject) target))) {
                    here.add(Refs.proxy(Ids.uriOf((EObject) target).orElseThrow(), ((EObject) target).eClass()));
                }
            }
        } else if (feature instanceof EReference) {
            for (Object part : List.copyOf((List<Object>) gone.eGet(feature))) {
                EObject copy = RecordJson.copy((EObject) part);
                // the same part may have been taken over before
                String id = Ids.nameBased("merged:" + kept.getId() + ':' + ((Identified) part).getId());
                ((Identified) copy).setId(id);
                boolean there = here.stream().anyMatch(one -> id.equals(((Identified) one).getId()) || same((EObject) one, copy));
                if (!there && !(copy instanceof Fact)) {
                    here.add(copy);
                }
            }
        } else {
            ((List<Object>) gone.eGet(feature)).stream().filter(value -> !here.contains(value)).forEach(here::add);
        }
        return here.size() > before;
    }

    private static boolean same(EObject one, EObject other) {
        EObject copy = RecordJson.copy(one);
        ((Identified) copy).setId(((Identified) other).getId());
        return EcoreUtil.equals(copy, other);
    }

    private static void origins(Lesson kept, Lesson gone, Set<String> taken) {
        Set<String> sources = new java.util.HashSet<>();
        kept.getDerivations().forEach(one -> sources.add(Refs.id(one, Literals.DERIVATION__SOURCE)));
        for (Derivation derivation : gone.getDerivations()) {
            if (sources.add(Refs.id(derivation, Literals.DERIVATION__SOURCE))) {
                Derivation copy = RecordJson.copy(derivation);
                copy.setId(Ids.nameBased("merged:" + kept.getId() + ':' + derivation.getId()));
                kept.getDerivations().add(copy);
                taken.add("derivations");
            }
        }
        if (sources.add(gone.getId())) {
            Derivation derivation = ModelFactory.eINSTANCE.createDerivation();
            derivation.setId(Ids.nameBased("derivation:" + kept.getId() + ':' + gone.getId()));
            derivation.setSource(Refs.to(gone));
            Messages messages = Messages.in(kept.getLanguage() == null ? Locale.ENGLISH.getLanguage() : kept.getLanguage());
            derivation.setNote(Text.of(messages.language(), messages.get("merge.note")));
            kept.getDerivations().add(derivation);
        }
    }
}
