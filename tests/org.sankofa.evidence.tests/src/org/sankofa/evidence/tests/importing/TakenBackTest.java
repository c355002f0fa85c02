package org.sankofa.evidence.tests.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.model.Vocabulary;
import org.sankofa.store.Progress;
import org.sankofa.store.StoreException;

/** What an import did is taken back in one step; what two do at once is there once they are done; what changed under the hand is not taken. */
class TakenBackTest {

    private static final String LONG = "country_code,country,indicator,year,value\n";
    private static final Map<String, String> EDITION = Map.of("edition", "1");

    @TempDir
    Path folder;
    private Imports net;

    @BeforeEach
    void open() throws Exception {
        net = new Imports(folder);
    }

    @AfterEach
    void close() throws Exception {
        net.close();
    }

    private Path file(String name, String rows) throws Exception {
        return Files.writeString(folder.resolve(name), LONG + rows);
    }

    private String figure(String area, String period) {
        return net.value(SeriesKey.of("WDI", "X.Y", area), period);
    }

    @Test
    void aFirstImportLeavesNothingWhenItIsTakenBack() throws Exception {
        ImportReport report = net.run("wdi", file("a.csv", "ALB,Albania,X.Y,2018,1\nGHA,Ghana,X.Y,2018,2\n"), false, EDITION);
        assertTrue(net.run("wdi", folder.resolve("a.csv"), true, EDITION).version().isEmpty());
        net.space.takeBack(report.version().orElseThrow());
        assertTrue(net.observations().editions("WDI").isEmpty());
        assertEquals(List.of(), net.workspace.snapshot().evidenceDatasets("net"));
        ImportReport again = net.run("wdi", file("b.csv", "ALB,Albania,X.Y,2018,7\n"), false, EDITION);
        assertEquals("1 created, ", again.created() + " created, " + Imports.kinds(again));
        assertEquals("7", figure("ALB", "2018"), "nothing is compared with what was taken back");
    }

    @Test
    void theNamesThatAnImportMappedAreForgottenWithIt() throws Exception {
        String rows = "XQZ,Atlantis,X.Y,2018,1\nALB,Albania,X.Y,2018,2\n";
        net.run("wdi", file("a.csv", rows), false, EDITION);
        ImportReport wrong = net.run("wdi", folder.resolve("a.csv"), false, Map.of("edition", "1", "area.Atlantis", "GRC"));
        assertEquals("1", figure("GRC", "2018"));
        net.run("wdi", file("b.csv", "XQY,Lemuria,X.Z,2018,1\n"), false, Map.of("edition", "2", "area.Lemuria", "GRC"));
        net.space.takeBack(wrong.version().orElseThrow());
        assertEquals(List.of("1", "none"), List.of(figure("?Atlantis", "2018"), figure("GRC", "2018")));
        assertEquals("unknown-area 1", Imports.kinds(net.run("wdi", folder.resolve("a.csv"), false, EDITION)), "Atlantis is asked for again");
        assertEquals("", Imports.kinds(net.run("wdi", folder.resolve("b.csv"), false, Map.of("edition", "2"))), "Lemuria is not");
        try (var all = net.workspace.snapshot().records("net", "vocabulary")) {
            assertEquals(List.of("Lemuria"), all.map(Vocabulary.class::cast).flatMap(one -> one.getConcepts().stream())
                    .flatMap(one -> one.getAliases().stream()).map(one -> one.getLabel()).toList());
        }
    }

    @Test
    void figuresThatCameSinceAreNotLost() throws Exception {
        ImportReport first = net.run("wdi", file("a.csv", "ALB,Albania,X.Y,2018,1\n"), false, EDITION);
        net.run("wdi", file("b.csv", "ALB,Albania,X.Y,2019,2\n"), false, EDITION);
        StoreException refused = assertThrows(StoreException.class, () -> net.space.takeBack(first.version().orElseThrow()));
        assertEquals(StoreException.Code.CHANGED_SINCE, refused.code());
        assertTrue(refused.getMessage().contains("Take back the later change first"), refused.getMessage());
        assertEquals(List.of("1", "2"), List.of(figure("ALB", "2018"), figure("ALB", "2019")));
    }

    @Test
    void aCorrectFileComesAfterTheDataSetWasDeleted() throws Exception {
        net.run("wdi", file("a.csv", "ALB,Albania,X.Y,2018,1\nGHA,Ghana,X.Y,2018,2\n"), false, EDITION);
        var record = net.observations().editions("WDI").getFirst().record();
        net.space.delete(record.kind(), record.id());
        ImportReport correct = net.run("wdi", file("b.csv", "ALB,Albania,X.Y,2018,5\n"), false, EDITION);
        assertEquals("", Imports.kinds(correct), correct.problems().toString());
        assertEquals(List.of("5", "none"), List.of(figure("ALB", "2018"), figure("GHA", "2018")));
    }

    @Test
    void twoImportsAtOnceBothCount() throws Exception {
        StringBuilder mine = new StringBuilder();
        StringBuilder other = new StringBuilder();
        for (int year = 1900; year < 2000; year++) {
            mine.append("ALB,Albania,X.Y,").append(year).append(",1\n");
            other.append("ALB,Albania,X.Z,").append(year).append(",2\n");
        }
        Path a = file("a.csv", mine.toString());
        Path b = file("b.csv", other.toString());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 8; round++) {
                Map<String, String> edition = Map.of("edition", "round " + round);
                CountDownLatch start = new CountDownLatch(2);
                Callable<ImportReport> first = () -> importTogether(a, edition, start);
                Callable<ImportReport> second = () -> importTogether(b, edition, start);
                for (Future<ImportReport> one : threads.invokeAll(List.of(first, second))) {
                    assertEquals(100, one.get().created());
                }
                var found = net.observations().editions("WDI").stream().filter(one -> one.name().equals(edition.get("edition"))).findFirst().orElseThrow();
                assertEquals(200, net.observations().size(found)[1], edition.toString());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Both have read their files and compared before either of them writes. */
    private ImportReport importTogether(Path file, Map<String, String> edition, CountDownLatch start) throws Exception {
        return Imports.importer("wdi").run(new ImportRequest(net.workspace, "net", file, false, edition, new Progress() {
            @Override
            public void worked(int amount) {
                start.countDown();
                try {
                    start.await(2, java.util.concurrent.TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }));
    }

    @Test
    void aFileThatChangedSinceItWasLookedAtIsNotTaken() throws Exception {
        Path file = file("a.csv", "ALB,Albania,X.Y,2018,1\n");
        String looked = Imports.understood(net.run("wdi", file, true, EDITION), "source");
        file("a.csv", "ALB,Albania,X.Y,2018,1000\n");
        ExchangeException refused = assertThrows(ExchangeException.class, () -> net.run("wdi", file, false, Map.of("edition", "1", "source", looked)));
        assertTrue(refused.getMessage().contains("was changed since it was looked at"), refused.getMessage());
        assertTrue(net.observations().editions("WDI").isEmpty());
        file("a.csv", "ALB,Albania,X.Y,2018,1\n");
        assertEquals(1, net.run("wdi", file, false, Map.of("edition", "1", "source", looked)).created());
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsNotTaken() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            rows.append("GHA,Ghana,X.I").append(i).append(",2018,").append(i).append('\n');
        }
        Path file = file("a.csv", rows.toString());
        boolean[] grown = new boolean[1];
        ExchangeException refused = assertThrows(ExchangeException.class, () -> Imports.importer("wdi").run(new ImportRequest(net.workspace, "net", file, false,
                EDITION, new Progress() {
                    @Override
                    public boolean cancelled() {
                        if (!grown[0]) {
                            grown[0] = true;
                            try {
                                Files.writeString(file, "GHA,Ghana,X.Y,2018,5\n", StandardOpenOption.APPEND);
                            } catch (java.io.IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            }
                        }
                        return false;
                    }
                })));
        assertTrue(refused.getMessage().contains("was changed while it was read"), refused.getMessage());
        assertTrue(net.observations().editions("WDI").isEmpty());
    }
}
