package org.sankofa.ui.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sankofa.model.ActionState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.experience.internal.model.ActionList;
import org.sankofa.ui.experience.internal.model.ActionList.Todo;
import org.sankofa.ui.experience.internal.model.MeetingChain;

class MeetingModelsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 15);

    @Test
    void theMostUrgentComesFirst() {
        ActionList list = ActionList.of(List.of(todo("a", ActionState.OPEN, null, null),
            todo("b", ActionState.UNDER_WAY, "2026-07", null), todo("c", ActionState.OPEN, "2026-06-01", null),
            todo("d", ActionState.DONE, null, "2026-01"), todo("e", ActionState.DROPPED, null, "2026-02")));
        assertEquals(List.of("c", "b", "a"), ids(list.undone()));
        assertEquals(List.of("e", "d"), ids(list.finished()));
    }

    @Test
    void onlyWhatIsUndoneIsOverdueAndOnlyAfterItsWholeTime() {
        assertTrue(todo("a", ActionState.OPEN, "2026-05-14", null).overdue(TODAY));
        assertFalse(todo("a", ActionState.OPEN, "2026-05", null).overdue(TODAY));
        assertFalse(todo("a", ActionState.DONE, "2026-04", null).overdue(TODAY));
        assertFalse(todo("a", ActionState.OPEN, null, null).overdue(TODAY));
    }

    @Test
    void theChainRunsBothWays() {
        Map<String, String> followed = Map.of("b", "a", "c", "b", "d", "c", "e", "c");
        Map<String, List<String>> following = Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("d", "e"));
        MeetingChain chain = MeetingChain.of("b", followed::get, id -> following.getOrDefault(id, List.of()));
        assertEquals(List.of("a"), chain.before());
        assertEquals(List.of("c", "d", "e"), chain.after());
    }

    @Test
    void aCircleEnds() {
        Map<String, String> followed = Map.of("a", "b", "b", "a");
        MeetingChain chain = MeetingChain.of("a", followed::get, id -> List.of(id.equals("a") ? "b" : "a"));
        assertEquals(List.of("b"), chain.before());
        assertEquals(List.of(), chain.after());
    }

    private static Todo todo(String id, ActionState state, String due, String done) {
        return new Todo(new RecordKey("s", "action", id), id, state, "", due == null ? null : PartialDate.parse(due),
            done == null ? null : PartialDate.parse(done));
    }

    private static List<String> ids(List<Todo> todos) {
        return todos.stream().map(todo -> todo.key().id()).toList();
    }
}
