package org.sankofa.experience.capture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.experience.internal.Messages;
import org.sankofa.model.EvidenceLevel;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonNature;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.text.Text;

/**
 * What others need to rely on a lesson, in friendly words. A lesson may be saved with two sentences; the rest can come
 * later, and nothing here is a reason to refuse it.
 *
 * @param items in the order in which a person would fill them in
 */
public record Completeness(List<Item> items) {

    /**
     * Something a lesson should have.
     *
     * @param name stable name, such as {@code tried}
     * @param feature where it is filled in
     * @param done whether it is there
     * @param required whether reviewers need it
     * @param sentence what to write and whom it helps
     */
    public record Item(String name, EStructuralFeature feature, boolean done, boolean required, String sentence) {
    }

    /** Takes a copy of the list. */
    public Completeness {
        items = List.copyOf(items);
    }

    /** @return the list for a lesson: an open question needs no answer yet, a premise was never tried */
    public static Completeness of(Lesson lesson, Locale locale) {
        Builder list = new Builder(lesson, Messages.in(locale));
        LessonNature nature = lesson.getNature();
        boolean observed = nature == LessonNature.OBSERVED;
        boolean open = nature == LessonNature.OPEN_QUESTION;
        if (observed || nature == LessonNature.PRACTICE) {
            list.add("tried", Literals.LESSON__TRIED, observed);
        }
        if (observed) {
            list.add("happened", Literals.LESSON__HAPPENED, true);
            list.add("why", Literals.LESSON__WHY, false);
            list.add("outcome", Literals.LESSON__OUTCOME, lesson.getOutcome() != LessonOutcome.UNKNOWN, false);
        }
        if (!open) {
            list.add("recommendation", Literals.LESSON__RECOMMENDATION, true);
        }
        list.add("areas", Literals.RECORD__AREAS, false);
        list.add("themes", Literals.RECORD__THEMES, false);
        if (!open) {
            list.add("where", Literals.LESSON__APPLIES_WHEN,
                    has(lesson, Literals.LESSON__APPLIES_WHEN) || has(lesson, Literals.LESSON__NOT_WHEN), false);
        }
        list.add("level", Literals.LESSON__EVIDENCE_LEVEL, lesson.getEvidenceLevel() != EvidenceLevel.UNKNOWN, true);
        list.add("origin", Literals.LESSON__DERIVATIONS, has(lesson, Literals.LESSON__DERIVATIONS)
                || has(lesson, Literals.LESSON__EVIDENCE) || has(lesson, Literals.RECORD__SOURCES), true);
        list.add("contact", Literals.LESSON__CONTACT, has(lesson, Literals.LESSON__CONTACT) || has(lesson, Literals.RECORD__KEEPER), true);
        return new Completeness(list.items);
    }

    /** @return how many items are there */
    public int done() {
        return (int) items.stream().filter(Item::done).count();
    }

    /** @return the items that are not there, in order */
    public List<Item> missing() {
        return items.stream().filter(item -> !item.done()).toList();
    }

    /** @return whether reviewers have what they need */
    public boolean enough() {
        return items.stream().allMatch(item -> item.done() || !item.required());
    }

    /** @return one sentence: how far it is, and what would help next */
    public String sentence(Locale locale) {
        Messages messages = Messages.in(locale);
        List<Item> missing = missing();
        if (missing.isEmpty()) {
            return messages.get("complete.all");
        }
        Item next = missing.stream().filter(Item::required).findFirst().orElse(missing.get(0));
        return messages.get(enough() ? "complete.enough" : "complete.next", done(), items.size(), next.sentence());
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

    private static final class Builder {
        private final Lesson lesson;
        private final Messages messages;
        private final List<Item> items = new ArrayList<>();

        Builder(Lesson lesson, Messages messages) {
            this.lesson = lesson;
            this.messages = messages;
        }

        void add(String name, EStructuralFeature feature, boolean required) {
            add(name, feature, has(lesson, feature), required);
        }

        void add(String name, EStructuralFeature feature, boolean done, boolean required) {
            items.add(new Item(name, feature, done, required, messages.get("complete." + name)));
        }
    }
}
