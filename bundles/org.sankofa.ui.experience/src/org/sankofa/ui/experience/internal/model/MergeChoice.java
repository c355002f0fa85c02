package org.sankofa.ui.experience.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.experience.reuse.LessonMerge;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.EvidenceLevel;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.text.Text;

/** Two lessons side by side, which of them stays, and which value of each field where they say different things. */
public final class MergeChoice {

    /** One of the two. */
    public enum Side {
        /** The first. */
        LEFT,
        /** The second. */
        RIGHT;

        /** @return the other one */
        public Side other() {
            return this == LEFT ? RIGHT : LEFT;
        }
    }

    /**
     * A field of both.
     *
     * @param label what it is called
     * @param left what the first says, in words; empty: nothing
     * @param right what the second says
     * @param open whether one of two values has to be chosen
     */
    public record Line(EStructuralFeature feature, String label, String left, String right, boolean open) {

        /** @return what a side says */
        public String of(Side side) {
            return side == Side.LEFT ? left : right;
        }
    }

    private static final List<EStructuralFeature> SHOWN = List.of(Literals.RECORD__TITLE, Literals.LESSON__TRIED, Literals.LESSON__HAPPENED,
        Literals.LESSON__WHY, Literals.LESSON__RECOMMENDATION, Literals.LESSON__OUTCOME, Literals.LESSON__OCCURRED, Literals.RECORD__SUMMARY,
        Literals.LESSON__NATURE, Literals.LESSON__EVIDENCE_LEVEL, Literals.LESSON__CONTACT, Literals.RECORD__AREAS, Literals.RECORD__THEMES,
        Literals.LESSON__TARGET_GROUPS);

    private final List<Line> lines = new ArrayList<>();
    private final Map<EStructuralFeature, Side> chosen = new HashMap<>();
    private Side kept = Side.LEFT;

    /** @param words says values in the person's language; it looks nothing up */
    public MergeChoice(Lesson left, Lesson right, Finder words) {
        for (EStructuralFeature feature : SHOWN) {
            String here = say(left, feature, words);
            String there = say(right, feature, words);
            if (!here.isEmpty() || !there.isEmpty()) {
                boolean open = LessonMerge.choosable().contains(feature.getName()) && !here.isEmpty() && !there.isEmpty() && !here.equals(there);
                lines.add(new Line(feature, words.label(feature), here, there, open));
            }
        }
    }

    private static String say(Lesson lesson, EStructuralFeature feature, Finder words) {
        Object value = lesson.eGet(feature);
        if (value == null || value == LessonOutcome.UNKNOWN || value == EvidenceLevel.UNKNOWN) {
            return "";
        }
        if (value instanceof List<?> all) {
            return words.names(all.stream().map(EObject.class::cast).toList());
        }
        return value instanceof Text text ? words.words(text) : value instanceof PartialDate date ? words.date(date)
            : value instanceof Enumerator literal ? words.literal(feature, literal) : value instanceof EObject object ? words.name(object)
            : String.valueOf(value);
    }

    /** @return the fields of which one says something */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** @return the lesson that stays */
    public Side kept() {
        return kept;
    }

    /** Chooses the lesson that stays; its values stand where nothing else was chosen. */
    public void keep(Side side) {
        kept = side;
    }

    /** @return whose value of a field will stand in the lesson that stays */
    public Side side(Line line) {
        return line.open() ? chosen.getOrDefault(line.feature(), kept) : line.of(kept).isEmpty() ? kept.other() : kept;
    }

    /** Chooses whose value of a field stands. */
    public void choose(Line line, Side side) {
        chosen.put(line.feature(), side);
    }

    /** @return names of the fields whose value comes from the lesson that does not stay, in place of another */
    public Set<String> fromOther() {
        Set<String> names = new TreeSet<>();
        lines.stream().filter(line -> line.open() && side(line) != kept).forEach(line -> names.add(line.feature().getName()));
        return names;
    }
}
