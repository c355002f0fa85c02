package org.sankofa.ui.experience.internal.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.sankofa.model.ActionState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.store.RecordKey;

/**
 * What was agreed to be done.
 *
 * @param undone what is open, the most urgent first
 * @param finished what was done or dropped, the latest first
 */
public record ActionList(List<Todo> undone, List<Todo> finished) {

    /**
     * One action.
     *
     * @param owner who is to do it; empty when nobody is named
     * @param due until when; null when there is no such day
     * @param done when it was done; null when it was not or nobody noted it
     */
    public record Todo(RecordKey key, String title, ActionState state, String owner, PartialDate due, PartialDate done) {

        /** @return whether its day has passed and it is not done */
        public boolean overdue(LocalDate today) {
            return isOpen() && due != null && due.latest().filter(day -> day.isBefore(today)).isPresent();
        }

        private boolean isOpen() {
            return state == ActionState.OPEN || state == ActionState.UNDER_WAY;
        }
    }

    /** Takes copies. */
    public ActionList {
        undone = List.copyOf(undone);
        finished = List.copyOf(finished);
    }

    /** @return the actions, sorted */
    public static ActionList of(Collection<Todo> all) {
        Comparator<PartialDate> early = Comparator.nullsLast(Comparator.naturalOrder());
        Comparator<PartialDate> late = Comparator.nullsLast(Comparator.<PartialDate>naturalOrder().reversed());
        return new ActionList(
            all.stream().filter(Todo::isOpen).sorted(Comparator.comparing(Todo::due, early).thenComparing(Todo::key)).toList(),
            all.stream().filter(todo -> !todo.isOpen())
                .sorted(Comparator.comparing(Todo::done, late).thenComparing(Todo::key)).toList());
    }
}
