package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.ui.evidence.internal.compare.CompareSpec;
import org.sankofa.ui.evidence.internal.compare.SavedChart;
import org.sankofa.ui.evidence.internal.compare.SavedCharts;

/** Charts that were kept come back as they were, under the titles they were given. */
class SavedChartsTest {

    private static final CompareSpec SPEC = new CompareSpec("UN_DESA", "EMIGRANTS", new TreeMap<>(Map.of("SEX", "F", "COUNTERPART_AREA", "?A; b = \u00fc")),
        List.of("MDA", "ALB"), true, "2015", "1990", "2019");

    @TempDir
    Path network;

    private List<String> titles() throws IOException {
        return new SavedCharts(network).all().stream().map(SavedChart::title).toList();
    }

    @Test
    void whatWasKeptComesBackInAnotherWindow() throws IOException {
        assertEquals(List.of(), new SavedCharts(network).all());
        SavedCharts charts = new SavedCharts(network);
        charts.save(new SavedChart(" women in \u00e9xile ", SPEC));
        charts.save(new SavedChart("Again", SPEC.inOneYear(false)));
        assertEquals(List.of(new SavedChart("Again", SPEC.inOneYear(false)), new SavedChart("women in \u00e9xile", SPEC)), new SavedCharts(network).all());
    }

    @Test
    void aTitleStandsForOneChart() throws IOException {
        SavedCharts charts = new SavedCharts(network);
        charts.save(new SavedChart("One", SPEC));
        charts.save(new SavedChart("ONE", SPEC.in("2019")));
        assertEquals(List.of(new SavedChart("ONE", SPEC.in("2019"))), charts.all());
        charts.save(new SavedChart("Two", SPEC));
        charts.rename(charts.find("two").orElseThrow(), "one");
        assertEquals(List.of(new SavedChart("one", SPEC)), charts.all());
    }

    @Test
    void whatIsForgottenIsBroughtBackAndTakesNoOthersPlace() throws IOException {
        SavedCharts charts = new SavedCharts(network);
        SavedChart chart = new SavedChart("One", SPEC);
        charts.save(chart);
        charts.save(new SavedChart("Other", SPEC));
        charts.delete(chart);
        assertEquals(List.of("Other"), titles());
        charts.save(new SavedChart("one", SPEC.in("2019")));
        charts.restore(chart);
        assertEquals(List.of("one", "One (2)", "Other"), titles());
    }

    /** The view of comparisons and that of charts write at once, each with what it has of the file. */
    @Test
    void nothingIsLostWhereTwoViewsKeepChartsAtOnce() throws Exception {
        List<CompletableFuture<Void>> views = List.of("a", "b").stream().map(name -> CompletableFuture.runAsync(() -> {
            SavedCharts charts = new SavedCharts(network);
            for (int i = 0; i < 40; i++) {
                try {
                    charts.save(new SavedChart(name + i, SPEC));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        })).toList();
        for (CompletableFuture<Void> view : views) {
            view.get(60, TimeUnit.SECONDS);
        }
        assertEquals(80, titles().size());
    }

    @Test
    void aFileThatIsNoneIsLeftAloneAndSaid() throws IOException {
        Path file = network.resolve("workbench/charts.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "0.title=\\u00zz");
        IOException failure = assertThrows(IOException.class, () -> new SavedCharts(network).save(new SavedChart("One", SPEC)));
        assertTrue(failure.getMessage().contains("Delete it to begin anew"), failure.getMessage());
        assertEquals("0.title=\\u00zz", Files.readString(file), "nothing was written over");
    }
}
