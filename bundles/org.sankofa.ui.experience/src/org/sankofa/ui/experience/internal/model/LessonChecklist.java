package org.sankofa.ui.experience.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.EvidenceLevel;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonNature;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.text.Text;

/**
 * What others need to rely on a lesson, and which of it is there.
 *
 * @param items in the order in which a person would fill them in
 */
public record LessonChecklist(List<Item> items) {

    /**
     * Something a lesson should have.
     *
     * @param name names the item in the texts, such as {@code tried}
     * @param feature where it is filled in
     * @param done whether it is there
     * @param required whether a lesson cannot be validated without it
     */
    public record Item(String name, EStructuralFeature feature, boolean done, boolean required) {
    }

    /** Takes a copy of the list. */
    public LessonChecklist {
        items = List.copyOf(items);
    }

    /** @return the list for a lesson; an open question needs no answer yet, a premise was never tried */
    public static LessonChecklist of(Lesson lesson) {
        List<Item> items = new ArrayList<>();
        LessonNature nature = lesson.getNature();
        boolean observed = nature == LessonNature.OBSERVED;
        boolean open = nature == LessonNature.OPEN_QUESTION;
        if (observed || nature == LessonNature.PRACTICE) {
            items.add(item("tried", lesson, Literals.LESSON__TRIED, observed));
        }
        if (observed) {
            items.add(item("happened", lesson, Literals.LESSON__HAPPENED, true));
            items.add(item("why", lesson, Literals.LESSON__WHY, false));
            items.add(new Item("outcome", Literals.LESSON__OUTCOME, lesson.getOutcome() != LessonOutcome.UNKNOWN, false));
        }
        if (!open) {
            items.add(item("recommendation", lesson, Literals.LESSON__RECOMMENDATION, true));
        }
        items.add(item("areas", lesson, Literals.RECORD__AREAS, false));
        items.add(item("themes", lesson, Literals.RECORD__THEMES, false));
        if (!open) {
            items.add(new Item("where", Literals.LESSON__APPLIES_WHEN,
                has(lesson, Literals.LESSON__APPLIES_WHEN) || has(lesson, Literals.LESSON__NOT_WHEN), false));
        }
        items.add(new Item("level", Literals.LESSON__EVIDENCE_LEVEL, lesson.getEvidenceLevel() != EvidenceLevel.UNKNOWN, true));
        items.add(new Item("origin", Literals.LESSON__DERIVATIONS, has(lesson, Literals.LESSON__DERIVATIONS)
            || has(lesson, Literals.LESSON__EVIDENCE) || has(lesson, Literals.RECORD__SOURCES), true));
        items.add(new Item("contact", Literals.LESSON__CONTACT,
            has(lesson, Literals.LESSON__CONTACT) || has(lesson, Literals.RECORD__KEEPER), true));
        return new LessonChecklist(items);
    }

    /** @return how many items are there */
    public int done() {
        return (int) items.stream().filter(Item::done).count();
    }

    /** @return the items that are not there, in order */
    public List<Item> missing() {
        return items.stream().filter(item -> !item.done()).toList();
    }

    /** @return whether everything is there without which it cannot be validated */
    public boolean canBeValidated() {
        return items.stream().allMatch(item -> item.done() || !item.required());
    }

    private static Item item(String name, Lesson lesson, EStructuralFeature feature, boolean required) {
        return new Item(name, feature, has(lesson, feature), required);
    }

    private static boolean has(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        return switch (value) {
            case null -> false;
            case Collection<?> all -> !all.isEmpty();
            case Text text -> !text.isEmpty();
            default -> true;
        };
    }
}
