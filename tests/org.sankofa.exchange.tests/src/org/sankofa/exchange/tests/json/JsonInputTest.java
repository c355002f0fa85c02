package org.sankofa.exchange.tests.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.exchange.json.InvalidRecordException;
import org.sankofa.exchange.json.JsonInput;
import org.sankofa.exchange.json.JsonInput.Item;
import org.sankofa.exchange.json.JsonProblem;
import org.sankofa.exchange.json.JsonText;

/** The forms a file of records may have, and what is refused before it becomes a record. */
class JsonInputTest {

    private static List<Item> read(String text) throws Exception {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Item> read(InputStream in) throws Exception {
        List<Item> items = new ArrayList<>();
        try (JsonInput input = new JsonInput(in)) {
            for (Optional<Item> item = input.next(); item.isPresent(); item = input.next()) {
                items.add(item.get());
            }
        }
        return items;
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"a\":1}{\"a\":2}", "{\"a\":1}\n{\"a\":2}\n", "[{\"a\":1},{\"a\":2}]",
            "\ufeff [ {\"a\":1},\n{\"a\":2} ] \n" })
    void takesAnArrayAndOneRecordALine(String text) throws Exception {
        assertEquals(List.of("{\"a\":1}", "{\"a\":2}"),
                read(text).stream().map(item -> JsonText.compact(item.json())).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  \n", "[]" })
    void anEmptyFileHasNoRecords(String text) throws Exception {
        assertEquals(List.of(), read(text));
    }

    @Test
    void knowsTheLineOfEveryValue() throws Exception {
        List<Item> items = read("[\n {\"a\": 1,\n  \"b\": [1,\n   {\"c\": 2}]},\n {\"a\": 3}\n]");
        Item first = items.get(0);
        assertEquals(2, first.line());
        assertEquals(2, first.lineOf("a"));
        assertEquals(3, first.lineOf("b"));
        assertEquals(4, first.lineOf("b[1].c"));
        assertEquals(4, first.lineOf("b[1].notThere"));
        assertEquals(2, first.lineOf("notThere"));
        assertEquals(5, items.get(1).line());
    }

    @Test
    void keepsEveryDigitOfANumber() throws Exception {
        String text = "{\"a\":12345678901234567890.10,\"b\":123456789012345678901234567890}";
        assertEquals(text, JsonText.compact(read(text).get(0).json()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'a': 1            | line 1",
            "{'a': }            | line 1",
            "{'a': 1}}          | line 1",
            "[{'a': 1}          | line 1",
            "[{'a': 1}] {}      | line 1",
            "{'a': 1, 'a': 2}   | 'a' stands twice",
            "{a: 1}             | line 1",
            "// comment         | line 1",
            "<lesson/>          | line 1",
    })
    void saysWhereTheJsonIsBroken(String text, String said) {
        InvalidRecordException refusal = assertThrows(InvalidRecordException.class,
                () -> read(text.replace('\'', '"')));
        assertEquals(JsonProblem.BAD_JSON, refusal.problems().get(0).code());
        assertTrue(refusal.getMessage().contains(said.replace('\'', '"')), refusal.getMessage());
    }

    @Test
    void refusesBytesThatAreNoText() {
        InvalidRecordException refusal = assertThrows(InvalidRecordException.class,
                () -> read(new ByteArrayInputStream(new byte[] { '{', '"', (byte) 0xff, (byte) 0xfe, '"' })));
        assertEquals(JsonProblem.BAD_JSON, refusal.problems().get(0).code());
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertTooLarge(new ByteArrayInputStream("[".repeat(100_000).getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void refusesATextWithoutEndBeforeItFillsTheMemory() {
        assertTooLarge(new Endless("{\"title\":{\"en\":\"", 'a'));
    }

    @Test
    void refusesARecordWithoutEndBeforeItFillsTheMemory() {
        assertTooLarge(new Endless("{\"areas\":[1", "aaaa,1"));
    }

    private static void assertTooLarge(InputStream in) {
        InvalidRecordException refusal = assertThrows(InvalidRecordException.class, () -> read(in));
        assertEquals(JsonProblem.TOO_LARGE, refusal.problems().get(0).code());
    }

    /** A beginning, then the same for ever. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte[] loop;
        private long at;

        Endless(String start, char loop) {
            this(start, "...." + loop);
        }

        Endless(String start, String loop) {
            this.start = start.getBytes(StandardCharsets.US_ASCII);
            this.loop = loop.substring(4).getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public int read() {
            int value = at < start.length ? start[(int) at] : loop[(int) ((at - start.length) % loop.length)];
            at++;
            return value;
        }
    }

    @Test
    void onlyUtf8IsRead() throws Exception {
        String record = "{\"kind\":\"lesson\",\"title\":{\"en\":\"caf\u00e9\"}}";
        for (Charset other : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
            InvalidRecordException refused = assertThrows(InvalidRecordException.class,
                    () -> read(new ByteArrayInputStream(record.getBytes(other))), other.name());
            assertEquals(JsonProblem.BAD_JSON, refused.problems().get(0).code());
        }
        assertEquals(1, read("\ufeff" + record).size(), "a byte order mark is passed over");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"a\": NaN}", "{\"a\": 1", "{\"a\": \"1\n2\"}", "[1, 2", "{a: 1}", "{\"a\": 01}", "{\"a\": .5}",
            "{\"a\": +1}", "{\"a\": 1,}", "// note" })
    void theParserSpeaksToPeople(String json) {
        InvalidRecordException refused = assertThrows(InvalidRecordException.class, () -> read(json));
        String words = refused.problems().get(0).message();
        assertTrue(words.startsWith("This is no valid JSON at line 1"), words);
        assertFalse(words.contains("Feature") || words.contains("REDACTED") || words.contains("`"), words);
    }
}
