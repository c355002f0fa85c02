package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.charts.BarChart;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.analysis.Analysis;
import org.sankofa.store.analysis.AnalysisException;
import org.sankofa.store.analysis.AnalysisRequest;
import org.sankofa.store.analysis.AnalysisResult;
import org.sankofa.store.analysis.AnalysisTable;
import org.sankofa.store.analysis.AnalysisTable.Column;
import org.sankofa.store.analysis.AnalysisTable.Row;
import org.sankofa.store.analysis.Parameter;
import org.sankofa.store.analysis.Parameter.Type;
import org.sankofa.ui.evidence.internal.analyses.AnalysisAnswers;
import org.sankofa.ui.evidence.internal.analyses.AnalysisEntry;
import org.sankofa.ui.evidence.internal.analyses.AnalysisOutcome;
import org.sankofa.ui.evidence.internal.analyses.AnalysisRun;

/** Any analysis can be asked and run; one that fails takes nothing along; the answer keeps what it has to be read with. */
class AnalysesTest {

    private static final Parameter YEAR = Parameter.required("year", "Year", Type.YEAR, "");
    private static final Parameter SHARE = Parameter.optional("share", "Share", Type.NUMBER, "");
    private static final Parameter WORDS = Parameter.standard("words", "Words", Type.TEXT, "usual", "");

    /** Does what it is told. */
    private static class Told implements Analysis {
        private final String id;
        private final Answer answer;

        Told(String id, Answer answer) {
            this.id = id;
            this.answer = answer;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String label() {
            return "Label of " + id;
        }

        @Override
        public String description() {
            return "Says something.";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(YEAR, SHARE, WORDS);
        }

        @Override
        public AnalysisResult run(AnalysisRequest request) throws AnalysisException {
            return answer.to(request);
        }
    }

    private interface Answer {
        AnalysisResult to(AnalysisRequest request) throws AnalysisException;
    }

    @TempDir
    Path folder;
    private Net net;

    @BeforeEach
    void open() throws Exception {
        net = new Net(folder);
    }

    @AfterEach
    void close() throws Exception {
        net.close();
    }

    private static AnalysisResult result(Object... amounts) {
        RecordKey key = new RecordKey("net", "lesson", "one");
        List<Row> rows = Arrays.stream(amounts).map(amount -> new Row(Arrays.asList("C", "Country, \"so\"", amount), List.of(key))).toList();
        return new AnalysisResult("Amounts", new AnalysisTable(List.of(Column.text("code", "Code"), Column.text("country", "Country"),
            Column.number("amount", "Amount", "USD")), rows), List.of("Amounts are old."));
    }

    private AnalysisOutcome run(Answer answer, Progress progress) throws AnalysisException {
        AnalysisEntry entry = AnalysisEntry.all(List.of(new Told("test", answer))).entries().getFirst();
        return AnalysisRun.run(entry, net.workspace.snapshot(), Map.of("year", "2004", "share", "12.5"), List.of("en"), progress, (parameter, value) -> value);
    }

    @Test
    void oneThatCannotSayWhatItIsTakesNoOtherAlong() {
        Analysis broken = new Told("broken", request -> null) {
            @Override
            public List<Parameter> parameters() {
                throw new NoClassDefFoundError("gone");
            }
        };
        Analysis nameless = new Told("nameless", request -> null) {
            @Override
            public String label() {
                return null;
            }
        };
        AnalysisEntry.Found found = AnalysisEntry.all(List.of(new Told("b", request -> null), broken, nameless, new Told("a", request -> null)));
        assertEquals(List.of("a", "b"), found.entries().stream().map(AnalysisEntry::id).toList());
        assertEquals(2, found.broken().size());
    }

    @Test
    void whatIsMissingOrWrongIsSaidBeforeAnythingRuns() {
        AnalysisAnswers answers = new AnalysisAnswers(List.of(YEAR, SHARE, WORDS));
        assertEquals("\u201cYear\u201d is missing.", answers.wrong().orElseThrow().sentence());
        answers.set(YEAR, "04");
        assertEquals("\u201cYear\u201d is a year, such as 2006.", answers.wrong().orElseThrow().sentence());
        answers.set(YEAR, " 2004 ");
        answers.set(SHARE, "a lot");
        assertEquals(SHARE, answers.wrong().orElseThrow().parameter());
        answers.set(SHARE, "1e999999");
        assertEquals(SHARE, answers.wrong().orElseThrow().parameter());
        answers.set(SHARE, "12,5");
        assertTrue(answers.wrong().isEmpty());
        assertEquals(Map.of("year", "2004", "share", "12.5", "words", "usual"), answers.given());
        answers.set(SHARE, "");
        answers.set(WORDS, "");
        assertEquals(Map.of("year", "2004"), answers.given(), "what is empty is left to the analysis");
    }

    @Test
    void theAnswerKeepsWhatWasAskedAndOfWhatItWasMade() throws Exception {
        AnalysisOutcome outcome = run(request -> result(new BigDecimal("1234.5"), null), Progress.NONE);
        assertEquals("Asked with Year: 2004; Share: 12.5; Words: usual.", outcome.sentences().getFirst());
        assertEquals("Amounts are old.", outcome.sentences().get(1));
        assertTrue(outcome.sentences().getLast().startsWith("Made of one record in net, on "), outcome.sentences()::toString);
        assertEquals(List.of("Code", "Country", "Amount (USD)"), outcome.headings());
        assertEquals("1,234.5", outcome.cell(0, 2));
        assertEquals("\u2013", outcome.cell(1, 2), "not known is not zero");
        String csv = outcome.csv();
        assertTrue(csv.contains("C,\"Country, \"\"so\"\"\",1234.5\r\nC,\"Country, \"\"so\"\"\",\r\n"), csv);
        assertTrue(csv.contains("\r\n\r\nAmounts\r\n\"Asked with Year: 2004;") || csv.contains("\r\n\r\nAmounts\r\nAsked with Year: 2004;"), csv);
        assertTrue(outcome.tabbed(List.of(1)).endsWith("C\tCountry, \"so\"\t\n"), outcome.tabbed(List.of(1)));
    }

    @Test
    void aChartIsOfferedWhereItSaysSomething() throws Exception {
        AnalysisOutcome outcome = run(request -> result(new BigDecimal("3"), null, new BigDecimal("9")), Progress.NONE);
        assertEquals(List.of(2), outcome.charted());
        BarChart chart = (BarChart) outcome.chart(2);
        assertEquals(List.of("Country, \"so\""), chart.bars().stream().map(BarChart.Bar::name).distinct().toList(), "the name, not the code");
        assertTrue(Double.isNaN(chart.bars().get(1).value()));
        assertEquals(List.of(3.0, 9.0), List.of(chart.bars().get(0).value(), chart.bars().get(2).value()), "in the order of the analysis");
        assertEquals(List.of(), run(request -> result(new BigDecimal("3"), new BigDecimal("-1")), Progress.NONE).charted(), "bars know nothing below zero");
        assertEquals(List.of(), run(request -> result(new BigDecimal("3")), Progress.NONE).charted());
        assertEquals(List.of(), run(request -> result((Object) null, null), Progress.NONE).charted());
    }

    @Test
    void whateverAnAnalysisFailsWithIsCaught() {
        AnalysisException said = assertThrows(AnalysisException.class, () -> run(request -> {
            throw new AnalysisException("Give another year.");
        }, Progress.NONE));
        assertEquals("Give another year.", said.getMessage());
        for (Throwable one : List.of(new AssertionError("no"), new NoSuchMethodError("gone"), new StackOverflowError())) {
            IllegalStateException failure = assertThrows(IllegalStateException.class, () -> run(request -> {
                throw (Error) one;
            }, Progress.NONE));
            assertEquals(one, failure.getCause());
        }
        assertThrows(IllegalStateException.class, () -> run(request -> null, Progress.NONE), "no result is a failure");
        assertThrows(IllegalArgumentException.class, () -> run(request -> {
            throw new IllegalArgumentException("wrong");
        }, Progress.NONE));
    }

    @Test
    void whatIsStoppedIsNoFailureWhateverTheAnalysisMakesOfIt() {
        Progress stopped = new Progress() {
            @Override
            public void begin(String task, int total) {
                // nobody looks
            }

            @Override
            public void worked(int steps) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(OperationCanceledException.class, () -> run(request -> {
            throw new AnalysisException("The analysis was stopped.");
        }, stopped));
        assertThrows(OperationCanceledException.class, () -> run(request -> result(BigDecimal.ONE), stopped));
        assertThrows(OperationCanceledException.class, () -> run(request -> {
            throw new IllegalStateException("torn");
        }, stopped));
    }

    @Test
    void theDayIsThatOfTheRun() {
        AnalysisEntry entry = AnalysisEntry.all(List.of(new Told("test", request -> null))).entries().getFirst();
        AnalysisResult empty = new AnalysisResult("None", new AnalysisTable(List.of(Column.text("a", "A")), List.of()), List.of());
        AnalysisOutcome outcome = AnalysisOutcome.of(entry, Map.of(), empty, (parameter, value) -> value, new Date(0));
        assertEquals(1, outcome.sentences().size());
        assertTrue(outcome.sentences().getFirst().contains("19"), outcome.sentences()::toString);
        assertFalse(outcome.sentences().getFirst().contains("record"), "nothing was counted");
    }
}
