package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.records.internal.problems.Rechecks;

class RechecksTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<RecordKey> checked = new ArrayList<>();
    private Consumer<List<RecordKey>> meanwhile = keys -> { };
    private final Rechecks rechecks = new Rechecks(background::add, keys -> {
        Consumer<List<RecordKey>> now = meanwhile;
        meanwhile = nothing -> { };
        now.accept(keys);
        checked.addAll(keys);
    });

    @Test
    void tenThousandRecordsAreOnePieceOfWorkEachCheckedOnce() {
        List<RecordKey> received = keys(0, 10_000);
        received.forEach(key -> rechecks.add(List.of(key)));
        rechecks.add(received);
        assertEquals(1, background.size());
        work();
        assertEquals(received, checked);
    }

    @Test
    void whatChangesMeanwhileIsTakenByTheSameWork() {
        meanwhile = keys -> rechecks.add(keys(2, 4));
        rechecks.add(keys(0, 2));
        background.poll().run();
        assertEquals(0, background.size());
        assertEquals(keys(0, 4), checked);
        rechecks.add(keys(4, 5));
        work();
        assertEquals(keys(0, 5), checked);
    }

    @Test
    void aCheckThatFailsDoesNotEndAllChecking() {
        meanwhile = keys -> {
            rechecks.add(keys(2, 3));
            throw new IllegalStateException("a check of a plug-in");
        };
        rechecks.add(keys(0, 2));
        assertThrows(IllegalStateException.class, background.poll()::run);
        work();
        assertEquals(keys(2, 3), checked);
        rechecks.add(keys(3, 4));
        work();
        assertEquals(keys(2, 4), checked);
    }

    @Test
    void nothingIsCheckedForAViewThatIsGone() {
        rechecks.add(keys(0, 2));
        rechecks.close();
        rechecks.add(keys(2, 3));
        work();
        assertEquals(List.of(), checked);
    }

    private static List<RecordKey> keys(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> new RecordKey("office", "lesson", "L" + i)).toList();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }
}
