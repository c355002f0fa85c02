package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.sankofa.store.analysis.Analysis;
import org.sankofa.store.analysis.AnalysisException;
import org.sankofa.store.analysis.AnalysisRequest;
import org.sankofa.store.analysis.AnalysisResult;
import org.sankofa.store.analysis.AnalysisTable;
import org.sankofa.store.analysis.AnalysisTable.Column;
import org.sankofa.store.analysis.Parameter;
import org.sankofa.store.analysis.Parameter.Type;

import com.fasterxml.jackson.databind.JsonNode;

/** analyse. */
class AnalyseCommandTest {

    @TempDir
    Path folder;
    private Path dir;
    private ServiceRegistration<Analysis> registration;

    /** Counts records of a kind, with every type of parameter. */
    private static final class Counting implements Analysis {

        @Override
        public String id() {
            return "test.counting";
        }

        @Override
        public String label() {
            return "Counting";
        }

        @Override
        public String description() {
            return "Counts what there is.";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(Parameter.required("kind", "Kind", Type.TEXT, "What to count."),
                    Parameter.standard("factor", "Factor", Type.NUMBER, "1.5", ""),
                    Parameter.optional("area", "Area", Type.AREA, ""), Parameter.optional("from-year", "From", Type.YEAR, ""),
                    Parameter.optional("space", "Space", Type.SPACE, ""));
        }

        @Override
        public AnalysisResult run(AnalysisRequest request) throws AnalysisException {
            String kind = request.value("kind").orElseThrow();
            if (kind.equals("none")) {
                throw new AnalysisException("There is nothing to count. Record something first.");
            }
            long count = request.snapshot().count(request.value("space").orElse(null), kind);
            BigDecimal weighed = request.number("factor").orElseThrow().multiply(BigDecimal.valueOf(count * 1000));
            return new AnalysisResult("Counting " + kind,
                    new AnalysisTable(List.of(Column.text("kind", "Kind"), Column.number("count", "Count", ""),
                            Column.number("weighed", "Weighed", "kg"), Column.number("unknown", "Unknown", "")),
                            List.of(new AnalysisTable.Row(Arrays.asList(kind + "\u001b[31m", count, weighed, null), List.of()))),
                    List.of("Deleted ones count too."));
        }
    }

    @BeforeEach
    void make() {
        dir = Cli.workspace(folder);
        registration = FrameworkUtil.getBundle(AnalyseCommandTest.class).getBundleContext()
                .registerService(Analysis.class, new Counting(), null);
    }

    @AfterEach
    void unregister() {
        registration.unregister();
    }

    @Test
    void listsWhatThereIsWithItsChoices() throws Exception {
        String text = Cli.ok("analyse", dir).out;
        assertTrue(text.contains("test.counting  Counting\n    Counts what there is.\n    -p kind=  Kind: a text (has to be given)"), text);
        JsonNode all = Cli.ok("analyse", dir, "--json").json();
        assertTrue(all.findValuesAsText("id").containsAll(List.of("lessons.reuse", "test.counting")), all.toString());
        JsonNode counting = all.get(all.findValuesAsText("id").indexOf("test.counting"));
        assertEquals("1.5", counting.path("parameters").get(1).path("standard").asText());
        assertTrue(counting.path("parameters").get(0).path("required").asBoolean());
    }

    @Test
    void printsTheTableAndItsCaveats() throws Exception {
        Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'en': 'A'}}");
        assertEquals("""
                Counting lesson

                Kind         Count  Weighed (kg)  Unknown
                lesson [31m      1         1,500        \u2013

                To read this rightly:
                - Deleted ones count too.
                """, Cli.ok("analyse", dir, "test.counting", "-p", "kind=lesson").out);
    }

    @Test
    void jsonKeepsNumbersExact() throws Exception {
        Cli.put(folder, dir, "{'kind': 'lesson', 'title': {'en': 'A'}}");
        JsonNode result = Cli.ok("analyse", dir, "test.counting", "-p", "kind=lesson", "-p", "factor=0.00123", "--space", "private",
                "--json").json();
        JsonNode values = result.path("rows").get(0).path("values");
        assertEquals(0, new BigDecimal("1.23").compareTo(values.path("weighed").decimalValue()));
        assertTrue(values.path("unknown").isNull());
        assertEquals("private", result.path("parameters").path("space").asText());
        assertEquals("kg", result.path("columns").get(2).path("unit").asText());
        assertEquals("Deleted ones count too.", result.path("caveats").get(0).asText());
    }

    @ParameterizedTest
    @CsvSource({ "kind=lesson,factor=much,a number", "kind=lesson,area=XXX,the code of a country", "kind=lesson,from-year=06,a year",
            "kind=lesson,space=nowhere,the name of a space", "kind=lesson,colour=red,There is no parameter", "kind= ,factor=1,is missing",
            "kind=lesson,factor=1E99999,a number" })
    void refusesWrongChoices(String first, String second, String words) {
        Cli run = Cli.run("analyse", dir, "test.counting", "-p", first, "-p", second);
        assertEquals(2, run.code);
        assertTrue(run.err.contains(words), run.err);
        assertEquals("", run.out);
    }

    @Test
    void saysWhatCannotBeAnalysed() {
        Cli unknown = Cli.run("analyse", dir, "nothing");
        assertEquals(2, unknown.code);
        assertTrue(unknown.err.contains("There is evidence.remittances, lessons.reuse, test.counting."), unknown.err);
        Cli failed = Cli.run("analyse", dir, "test.counting", "-p", "kind=none");
        assertEquals(1, failed.code);
        assertEquals("There is nothing to count. Record something first.\n", failed.err);
    }
}
