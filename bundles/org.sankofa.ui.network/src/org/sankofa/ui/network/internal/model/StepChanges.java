package org.sankofa.ui.network.internal.model;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.presentation.ChangeWords;

/** Steps of a review and remarks among what changed in a record, one sentence each, in place of the many values they consist of. */
final class StepChanges {

    /** What a step changes beside the log. */
    private static final Set<EStructuralFeature> FOLLOWS = Set.of(Literals.REVIEWED__REVIEW_STATE, Literals.REVIEWED__REVIEW_BY,
            Literals.REVIEWED__REVIEWERS);

    private final RecordKey key;
    private final ModelTexts texts = ModelTexts.in(Locale.getDefault());
    private final Map<String, Map<String, FeatureChange>> steps = new LinkedHashMap<>();
    private final List<FeatureChange> others = new ArrayList<>();

    StepChanges(RecordKey key, List<FeatureChange> changes) {
        this.key = key;
        for (FeatureChange change : changes) {
            if (Literals.REVIEW_ENTRY.getName().equals(change.type()) || Literals.REMARK.getName().equals(change.type())) {
                // a comment in several languages is said in the first of them
                steps.computeIfAbsent(change.objectId(), id -> new LinkedHashMap<>()).putIfAbsent(change.feature(), change);
            } else {
                others.add(change);
            }
        }
        // a remark on a record that is not reviewed leads from no state to another one
        steps.values().removeIf(step -> !step.containsKey(Literals.REVIEW_ENTRY__TO.getName())
                && !step.containsKey(Literals.REMARK__ABOUT_FEATURE.getName()));
        if (steps.values().stream().anyMatch(step -> step.containsKey(Literals.REVIEW_ENTRY__TO.getName()))) {
            others.removeIf(change -> FOLLOWS.stream().anyMatch(feature -> feature.getName().equals(change.feature())));
        }
    }

    /** @return what is no step of a review */
    List<FeatureChange> others() {
        return others;
    }

    /** @return the steps, a sentence each */
    List<String> sentences() {
        return steps.values().stream().map(this::sentence).toList();
    }

    private String sentence(Map<String, FeatureChange> step) {
        String who = after(step, Literals.REVIEW_ENTRY__BY_NAME).orElseGet(() -> text("feed.somebody"));
        String comment = after(step, Literals.REVIEW_ENTRY__COMMENT).map(words -> words.replaceAll("\\s+", " ").strip()).orElse("");
        boolean remark = Objects.equals(after(step, Literals.REVIEW_ENTRY__FROM), after(step, Literals.REVIEW_ENTRY__TO));
        if (remark) {
            return after(step, Literals.REVIEW_ENTRY__ABOUT_FEATURE).map(name -> text("feed.remark.on", who, label(name), comment))
                    .orElseGet(() -> text("feed.remark", who, comment));
        }
        FeatureChange to = step.get(Literals.REVIEW_ENTRY__TO.getName());
        String state = new ChangeWords(key.kind(), key.id()).value(to, to.after());
        return comment.isEmpty() ? text("feed.step", who, state) : text("feed.step.comment", who, state, comment);
    }

    private static Optional<String> after(Map<String, FeatureChange> step, EStructuralFeature feature) {
        return Optional.ofNullable(step.get(feature.getName())).map(FeatureChange::after).filter(value -> !value.isBlank());
    }

    /** What forms call a field of the record, or of something in it. */
    private String label(String feature) {
        Optional<EClass> kind = Kinds.classOf(key.kind());
        EStructuralFeature found = kind.map(type -> type.getEStructuralFeature(feature)).orElse(null);
        if (found == null && kind.isPresent()) {
            for (EClassifier one : kind.get().getEPackage().getEClassifiers()) {
                found = found == null && one instanceof EClass type ? type.getEStructuralFeature(feature) : found;
            }
        }
        return found == null ? feature : texts.label(found);
    }
}
