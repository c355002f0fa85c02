package org.sankofa.ui.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.model.date.PartialDate;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.experience.internal.model.ReplyThread;
import org.sankofa.ui.experience.internal.model.ReplyThread.Reply;

class ReplyThreadTest {

    @Test
    void anAnswerStandsUnderWhatItAnswers() {
        assertEquals(List.of("0 a", "1 c", "2 d", "0 b"), read(
            reply("d", "c", "2026-04"), reply("c", "a", "2026-03"), reply("b", null, "2026-02"), reply("a", null, "2026-01")));
    }

    @Test
    void theEarliestComesFirstAndTheUndatedLast() {
        assertEquals(List.of("0 c", "0 b", "0 a"), read(
            reply("a", null, null), reply("b", null, "2026-02-03"), reply("c", null, "2026-02-01")));
    }

    @Test
    void anAnswerToWhatIsNotThereStandsForItself() {
        assertEquals(List.of("0 a"), read(reply("a", "gone", "2026")));
    }

    @Test
    void aCircleLosesNobody() {
        assertEquals(List.of("0 a", "1 b", "0 c"),
            read(reply("a", "b", "2026-01"), reply("b", "a", "2026-02"), reply("c", "c", "2026-03")));
    }

    @Test
    void whoIsNotNamedIsCounted() {
        Reply named = new Reply(new RecordKey("s", "contribution", "n"), null, "Ana", null, "Yes.", "", 0);
        assertEquals(1, ReplyThread.of(List.of(named, reply("a", null, null))).unnamed());
    }

    private static List<String> read(Reply... replies) {
        return ReplyThread.of(List.of(replies)).lines().stream()
            .map(line -> line.depth() + " " + line.reply().key().id()).toList();
    }

    private static Reply reply(String id, String to, String date) {
        return new Reply(new RecordKey("s", "contribution", id), to, "", date == null ? null : PartialDate.parse(date), id, "", 0);
    }
}
