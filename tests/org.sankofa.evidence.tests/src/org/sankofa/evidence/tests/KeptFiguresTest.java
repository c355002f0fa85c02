package org.sankofa.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sankofa.evidence.tests.Network.FLOWS;
import static org.sankofa.evidence.tests.Network.flow;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.evidence.ObservationWriter;
import org.sankofa.evidence.ObservationWriter.Revision;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.Series;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.SeriesQuery;
import org.sankofa.evidence.internal.data.AreaFile;
import org.sankofa.evidence.internal.data.HeldFiles;
import org.sankofa.evidence.internal.data.KeptFigures;
import org.sankofa.evidence.internal.data.KeptFolder;
import org.sankofa.merge.RecordState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.Rewriting;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** What is kept of editions between starts is quick, never wrong, and may be missing. */
class KeptFiguresTest {

    private static final DatasetDescription OTHER = new DatasetDescription("OTHERS", "Other flows", "Example Institute", "2020",
            PartialDate.parse("2020-06"), null, "CC BY 4.0", "", "USD_MN", List.of("FREQ"));

    @TempDir
    Path folder;
    private Network network;
    private Path kept;

    @BeforeEach
    void open() throws Exception {
        network = new Network(folder);
        kept = network.workspace.directory().resolve("figures");
    }

    @AfterEach
    void close() throws Exception {
        network.close();
    }

    /** A program that starts. */
    private static final class Start {

        private final ObservationCache cache = new ObservationCache();
        private final Observations observations;

        Start(Workspace workspace) {
            cache.keepBeside(workspace);
            observations = Observations.of(workspace.snapshot(), cache);
        }

        List<Series> toward(String partner) {
            List<Series> found = observations.find(SeriesQuery.toward("FLOWS", "FLOW", partner));
            cache.awaitKept();
            return found;
        }
    }

    private void someFlows() throws Exception {
        List<Observation> all = new ArrayList<>();
        // more than are read by one thread
        for (String area : List.of("ALB", "GHA", "MLI", "MAR", "PHL", "MEX", "SRB", "ECU", "SEN", "TUN", "?Atlantis")) {
            all.add(flow(area, "ITA", "2017", "400.5").fromSource("0123456789ab").withNote("é, \"b\""));
            all.add(flow(area, "ITA", "2016", null).withStatus(Observation.MISSING));
            all.add(flow(area, "GRC", "2017", "123456789012345678901.25"));
            all.add(flow(area, "ITA", "2018", "-0.0012"));
        }
        network.write(FLOWS, Revision.REFUSE, all.toArray(Observation[]::new));
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> all = Files.list(kept)) {
            return all.sorted().toList();
        }
    }

    private Path file() throws Exception {
        assertEquals(1, files().size(), files().toString());
        return files().get(0);
    }

    private List<Series> plainly(String partner) {
        return network.observations().find(SeriesQuery.toward("FLOWS", "FLOW", partner));
    }

    @Test
    void whatWasImportedIsReadWithoutParsing() throws Exception {
        someFlows();
        Start start = new Start(network.workspace);
        assertEquals(11, plainly("ITA").size());
        assertEquals(plainly("ITA"), start.toward("ITA"));
        assertEquals(plainly("GRC"), start.toward("GRC"));
        assertEquals(List.of(), start.toward("FRA"));
        assertEquals(0, start.cache.filesRead());
        Edition edition = start.observations.editions("FLOWS").get(0);
        assertArrayEquals(new long[] { 22, 44 }, start.observations.size(edition));
        assertEquals(network.observations().contents(edition, () -> false), start.observations.contents(edition, () -> false));
        assertEquals(0, start.cache.filesRead());
    }

    @Test
    void whatIsNotKeptIsReadAndThenKept() throws Exception {
        someFlows();
        byte[] before = Files.readAllBytes(file());
        Files.delete(file());
        Files.delete(kept);
        Start first = new Start(network.workspace);
        assertEquals(plainly("ITA"), first.toward("ITA"));
        assertEquals(11, first.cache.filesRead());
        assertEquals(before.length, Files.size(file()));
        Start second = new Start(network.workspace);
        assertEquals(plainly("ITA"), second.toward("ITA"));
        assertEquals(0, second.cache.filesRead());
    }

    @Test
    void ofWhatChangedNothingOldIsUsed() throws Exception {
        someFlows();
        String id = FLOWS.id();
        String csv = new String(network.workspace.snapshot().evidence("net", id, "ALB").orElseThrow(), StandardCharsets.UTF_8);
        // as it comes from others: two values for one thing, and a line that nobody can read
        String merged = csv + csv.lines().filter(line -> line.contains(",400.5,")).findFirst().orElseThrow().replace(",400.5,", ",405,") + "\nbroken\n";
        network.space.write("Merged", batch -> batch.putEvidence(id, "ALB", merged.getBytes(StandardCharsets.UTF_8)));
        for (int parsed : new int[] { 1, 0 }) {
            Start start = new Start(network.workspace);
            List<Series> found = start.toward("ITA");
            assertEquals(plainly("ITA"), found);
            assertEquals(parsed, start.cache.filesRead());
            Observation disputed = found.stream().filter(one -> one.key().area().equals("ALB")).findFirst().orElseThrow().at("2017").orElseThrow();
            assertTrue(disputed.disputed());
            assertEquals("405", disputed.value().toPlainString());
        }
    }

    @Test
    void noDamageIsTakenForFigures() throws Exception {
        someFlows();
        Path file = file();
        byte[] whole = Files.readAllBytes(file);
        Edition edition = network.observations().editions("FLOWS").get(0);
        String name = edition.record().toString();
        assertEquals(11, KeptFigures.read(file, name, "FLOWS").size());
        Path harmed = folder.resolve("harmed");
        for (int i = 0; i < whole.length; i++) {
            byte[] one = whole.clone();
            one[i] ^= 1 << i % 8;
            Files.write(harmed, one);
            assertEquals(Map.of(), KeptFigures.read(harmed, name, "FLOWS"), "byte " + i);
            if (i % 7 == 0) {
                Files.write(harmed, java.util.Arrays.copyOf(whole, i));
                assertEquals(Map.of(), KeptFigures.read(harmed, name, "FLOWS"), "cut at " + i);
            }
        }
        Files.write(harmed, java.util.Arrays.copyOf(whole, whole.length + 1));
        assertEquals(Map.of(), KeptFigures.read(harmed, name, "FLOWS"), "longer");
        assertEquals(Map.of(), KeptFigures.read(file, name + "x", "FLOWS"), "of another edition");
        assertEquals(Map.of(), KeptFigures.read(file, name, "FLOW"), "of another data set");
        assertEquals(Map.of(), KeptFigures.read(folder, name, "FLOWS"), "a folder");
        Path gone = folder.resolve("gone");
        assertThrows(java.io.IOException.class, () -> KeptFigures.write(gone.resolve("figures").resolve("x"), name, "FLOWS", Map.of(), KeptFigures.LARGEST));
        assertFalse(Files.exists(gone), "a workspace that is gone does not come again");

        for (int cut : new int[] { 0, 20, whole.length / 2, whole.length - 1 }) {
            Files.write(file, java.util.Arrays.copyOf(whole, cut));
            Start start = new Start(network.workspace);
            assertEquals(plainly("ITA"), start.toward("ITA"));
            assertEquals(11, start.cache.filesRead());
            assertEquals(11, KeptFigures.read(file(), name, "FLOWS").size(), "made anew");
        }
    }

    @Test
    void whatIsOfAnotherEditionIsNotUsed() throws Exception {
        someFlows();
        Path flows = file();
        SeriesKey key = SeriesKey.of("OTHERS", "FLOW", "ALB").withPartner("ITA").withOthers(Map.of("FREQ", "Q"));
        network.write(OTHER, Revision.REFUSE, Observation.of(key, "2017-Q1", BigDecimal.TEN, "USD_MN"));
        assertEquals(2, files().size());
        Path others = files().stream().filter(one -> !one.equals(flows)).findFirst().orElseThrow();
        Files.copy(flows, others, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        for (int parsed : new int[] { 1, 0 }) {
            Start start = new Start(network.workspace);
            List<Series> found = start.observations.find(SeriesQuery.toward("OTHERS", "FLOW", "ITA"));
            start.cache.awaitKept();
            assertEquals(List.of(key), found.stream().map(Series::key).toList());
            assertEquals(parsed, start.cache.filesRead());
        }
    }

    @Test
    void whereNothingCanBeKeptEverythingIsAnswered() throws Exception {
        Files.writeString(kept, "no folder");
        someFlows();
        for (int i = 0; i < 2; i++) {
            Start start = new Start(network.workspace);
            assertEquals(plainly("ITA"), start.toward("ITA"));
            assertEquals(11, start.cache.filesRead());
        }
        assertEquals("no folder", Files.readString(kept));
    }

    @Test
    void aWorkspaceThatIsOnlyReadIsNotWrittenTo() throws Exception {
        someFlows();
        Files.delete(file());
        try (Workspace same = Workspaces.open(network.workspace.directory(), WorkspaceOptions.defaults().asReadOnly())) {
            assertEquals(plainly("ITA"), new Start(same).toward("ITA"));
        }
        assertEquals(List.of(), files());
    }

    @Test
    void whatIsGoneIsNotKept() throws Exception {
        someFlows();
        Path flows = file();
        Edition edition = network.observations().editions("FLOWS").get(0);
        network.space.write("Gone", batch -> batch.delete(edition.record()));
        assertEquals(Map.of(), network.observations().editions());
        network.write(OTHER, Revision.REFUSE, Observation.of(SeriesKey.of("OTHERS", "FLOW", "ALB"), "2017", BigDecimal.TEN, "USD_MN"));
        assertFalse(files().contains(flows));
        assertEquals(1, files().size());
    }

    @Test
    void whatIsTakenOutOfTheHistoryIsTakenOutOfWhatIsKept() throws Exception {
        someFlows();
        assertTrue(Files.readString(file(), StandardCharsets.ISO_8859_1).contains("Atlantis"));
        forgetAtlantis();
        assertEquals(List.of(), files());
        Start start = new Start(network.workspace);
        assertTrue(start.toward("ITA").stream().anyMatch(one -> one.key().area().equals("?Elsewhere")));
        assertFalse(Files.readString(file(), StandardCharsets.ISO_8859_1).contains("Atlantis"));
    }

    private void forgetAtlantis() throws Exception {
        network.space.beginAnew(new Rewriting() {
            @Override
            public boolean concerns(byte[] content) {
                return new String(content, StandardCharsets.UTF_8).contains("Atlantis");
            }

            @Override
            public RecordState record(RecordState state) {
                return state;
            }

            @Override
            public String text(String text) {
                return text.replace("Atlantis", "Elsewhere");
            }

            @Override
            public Identity author(Identity author) {
                return author;
            }

            @Override
            public Set<String> droppedFiles() {
                return Set.of();
            }
        }, "Anew", Progress.NONE);
    }

    private boolean isKept(String word) throws Exception {
        for (Path one : files()) {
            if (Files.readString(one, StandardCharsets.ISO_8859_1).contains(word)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatIsTakenOutWhileItWaitsToBeKeptDoesNotComeBack() throws Exception {
        someFlows();
        Files.delete(file());
        CountDownLatch busy = new CountDownLatch(1);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        // one thread writes for everybody
        CompletableFuture<Void> first = new KeptFolder(elsewhere, false).write("x", "X", Map.of(), true, new KeptFolder.Present() {
            @Override
            public Set<String> versions() {
                try {
                    assertTrue(busy.await(1, TimeUnit.MINUTES));
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return Set.of();
            }

            @Override
            public List<String> editions() {
                return List.of("x");
            }
        });
        ObservationCache cache = new ObservationCache();
        cache.keepBeside(network.workspace);
        Observations before = Observations.of(network.workspace.snapshot(), cache);
        assertEquals(11, before.find(SeriesQuery.toward("FLOWS", "FLOW", "ITA")).size());
        forgetAtlantis();
        busy.countDown();
        first.join();
        cache.awaitKept();
        assertFalse(isKept("Atlantis"));
        Start start = new Start(network.workspace);
        assertEquals(plainly("ITA"), start.toward("ITA"));
        assertTrue(isKept("Elsewhere"));
        assertFalse(isKept("Atlantis"));
    }

    @Test
    void whatIsTakenOutWhileItIsBeingKeptDoesNotComeBack() throws Exception {
        someFlows();
        Edition edition = network.observations().editions("FLOWS").get(0);
        Map<String, AreaFile> all = KeptFigures.read(file(), edition.record().toString(), "FLOWS");
        int[] asked = new int[1];
        new KeptFolder(network.workspace.directory(), false).write(edition.record().toString(), "FLOWS", all, true, new KeptFolder.Present() {
            @Override
            public Set<String> versions() {
                // it is there before, and no more when it was written
                return asked[0]++ == 0 ? all.keySet() : Set.of();
            }

            @Override
            public List<String> editions() {
                return List.of(edition.record().toString());
            }
        }).join();
        assertEquals(2, asked[0]);
        assertEquals(List.of(), files());
    }

    @Test
    void whatIsKeptBesideWhatThereIsGoes() throws Exception {
        someFlows();
        Edition edition = network.observations().editions("FLOWS").get(0);
        String name = edition.record().toString();
        Map<String, AreaFile> all = KeptFigures.read(file(), name, "FLOWS");
        Start known = new Start(network.workspace);
        known.toward("ITA");
        Map<String, AreaFile> more = new java.util.HashMap<>(all);
        more.put("0".repeat(40), AreaFile.parse("FLOWS", "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nFLOW,?Lemuria,2017,1\n".getBytes(StandardCharsets.UTF_8)));
        // for one that starts, and for one that has everything in memory
        for (Observations next : List.of(new Start(network.workspace).observations, Observations.of(network.workspace.snapshot(), known.cache))) {
            KeptFigures.write(file(), name, "FLOWS", more, KeptFigures.LARGEST);
            assertEquals(more.keySet(), KeptFigures.versions(file(), name, "FLOWS"));
            assertTrue(isKept("Lemuria"));
            assertEquals(plainly("ITA"), next.find(SeriesQuery.toward("FLOWS", "FLOW", "ITA")));
            awaitWritten();
            assertFalse(isKept("Lemuria"));
            assertEquals(all.keySet(), KeptFigures.versions(file(), name, "FLOWS"));
        }
    }

    /** What is written next is written after all that was to be written. */
    private void awaitWritten() throws Exception {
        Path elsewhere = folder.resolve("after");
        Files.createDirectories(elsewhere);
        new KeptFolder(elsewhere, false).write("x", "X", Map.of(), false, new KeptFolder.Present() {
            @Override
            public Set<String> versions() {
                return Set.of();
            }

            @Override
            public List<String> editions() {
                return List.of("x");
            }
        }).join();
    }

    @Test
    void whatIsKeptAlreadyIsNotWrittenAgain() throws Exception {
        someFlows();
        Start known = new Start(network.workspace);
        known.toward("ITA");
        Object before = Files.readAttributes(file(), java.nio.file.attribute.BasicFileAttributes.class).fileKey();
        assumeTrue(before != null, "skipped: files have no numbers here");
        Observations.of(network.workspace.snapshot(), known.cache).find(SeriesQuery.toward("FLOWS", "FLOW", "ITA"));
        known.cache.awaitKept();
        new Start(network.workspace).toward("GRC");
        assertEquals(before, Files.readAttributes(file(), java.nio.file.attribute.BasicFileAttributes.class).fileKey());
    }

    @Test
    void littleThatChangedIsParsedAndNotTheWholeReadAgain() throws Exception {
        someFlows();
        Start start = new Start(network.workspace);
        start.toward("ITA");
        assertEquals(0, start.cache.filesRead());
        network.write(FLOWS, Revision.REPLACE, flow("ALB", "ITA", "2017", "7"));
        Observations again = Observations.of(network.workspace.snapshot(), start.cache);
        assertEquals(plainly("ITA"), again.find(SeriesQuery.toward("FLOWS", "FLOW", "ITA")));
        assertEquals(1, start.cache.filesRead());
        start.cache.awaitKept();
        Start next = new Start(network.workspace);
        assertEquals(plainly("ITA"), next.toward("ITA"));
        assertEquals(0, next.cache.filesRead());
    }

    @Test
    void bytesThatAreSharedAreCountedAsLongAsTheyAreThere() throws Exception {
        someFlows();
        String name = network.observations().editions("FLOWS").get(0).record().toString();
        Map<String, AreaFile> all = KeptFigures.read(file(), name, "FLOWS");
        int size = (int) Files.size(file());
        HeldFiles one = new HeldFiles(1 << 20);
        String version = all.keySet().iterator().next();
        one.put(version, all.get(version));
        one.put(version, all.get(version));
        assertTrue(one.bytes() >= size, "one file holds the bytes of all");
        long every = size + all.values().stream().mapToLong(AreaFile::bytes).sum();
        AreaFile own = AreaFile.parse("FLOWS", network.workspace.snapshot().evidence("net", FLOWS.id(), "ALB").orElseThrow());
        HeldFiles exactly = new HeldFiles(every);
        all.forEach(exactly::put);
        assertEquals(every, exactly.bytes());
        exactly.put("own", own);
        assertEquals(own.bytes(), exactly.bytes(), "they go together");
        assertEquals(null, exactly.get(version));
        HeldFiles small = new HeldFiles(every - 1);
        all.forEach(small::put);
        assertTrue(small.bytes() < every);
        assertEquals(1, all.keySet().stream().filter(each -> small.get(each) == null).count(), "among themselves they go one by one");
        HeldFiles tooSmall = new HeldFiles(size - 1);
        tooSmall.put("own", own);
        all.forEach(tooSmall::put);
        assertEquals(own.bytes(), tooSmall.bytes());
    }

    @Test
    void ofLittleThatIsTakenTheRestDoesNotStay() throws Exception {
        someFlows();
        String name = network.observations().editions("FLOWS").get(0).record().toString();
        KeptFolder there = new KeptFolder(network.workspace.directory(), true);
        Map<String, AreaFile> all = KeptFigures.read(file(), name, "FLOWS");
        assertEquals(1, all.values().stream().map(AreaFile::shared).distinct().count());
        for (String version : all.keySet()) {
            KeptFolder.Found found = there.read(name, "FLOWS", List.of(version));
            assertEquals(all.keySet(), found.held());
            assertEquals(Set.of(version), found.files().keySet());
            AreaFile alone = found.files().get(version);
            assertEquals(null, alone.shared());
            SeriesKey key = all.get(version).keys().iterator().next();
            assertEquals(all.get(version).series(key), alone.series(key));
            assertTrue(alone.bytes() >= all.get(version).bytes());
        }
    }

    @Test
    void whatIsTooLargeIsNotWrittenAndWhatWasThereStays() throws Exception {
        someFlows();
        String name = network.observations().editions("FLOWS").get(0).record().toString();
        Path file = file();
        int size = (int) Files.size(file);
        Map<String, AreaFile> all = KeptFigures.read(file, name, "FLOWS");
        byte[] before = Files.readAllBytes(file);
        assertThrows(java.io.IOException.class, () -> KeptFigures.write(file, name, "FLOWS", all, size - 1));
        assertEquals(file, file());
        assertArrayEquals(before, Files.readAllBytes(file));
        KeptFigures.write(file, name, "FLOWS", all, size);
        assertEquals(size, Files.size(file()));
        Path missing = folder.resolve("missing").resolve("x");
        assertThrows(java.io.IOException.class, () -> KeptFigures.write(missing, name, "FLOWS", all, 100));
        assertFalse(Files.exists(missing.getParent()), "not even begun");
    }

    @Test
    void thatNothingCanBeKeptIsSaidOnce() throws Exception {
        List<java.util.logging.LogRecord> said = new java.util.concurrent.CopyOnWriteArrayList<>();
        java.util.logging.Logger log = java.util.logging.Logger.getLogger("org.sankofa.evidence");
        java.util.logging.Handler handler = new java.util.logging.Handler() {
            @Override
            public void publish(java.util.logging.LogRecord one) {
                said.add(one);
            }

            @Override
            public void flush() {
                // nothing waits
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        log.addHandler(handler);
        try {
            Files.writeString(kept, "no folder");
            someFlows();
            for (int i = 0; i < 3; i++) {
                assertEquals(plainly("ITA"), new Start(network.workspace).toward("ITA"));
            }
        } finally {
            log.removeHandler(handler);
        }
        assertEquals(1, said.stream().filter(one -> one.getMessage().contains(kept.toString())).count(), said::toString);
    }

    @Test
    void whoStopsWhatIsKeptAfterAnImportHasImported() throws Exception {
        for (boolean broken : new boolean[] { false, true }) {
            List<String> begun = new ArrayList<>();
            Progress stopping = new Progress() {
                @Override
                public void begin(String task, int total) {
                    begun.add(task);
                }

                @Override
                public boolean cancelled() {
                    // once the observations are written
                    if (begun.size() > 1 && broken) {
                        throw new IllegalStateException("broken");
                    }
                    return begun.size() > 1;
                }
            };
            try (ObservationWriter writer = new ObservationWriter(network.workspace, network.space, FLOWS, Revision.REFUSE)) {
                writer.add(flow("ALB", "ITA", broken ? "2016" : "2017", "1"));
                assertTrue(writer.commit("Write", stopping).version().isPresent());
            }
            assertEquals(2, begun.size(), "it says what it does");
            assertFalse(Files.exists(kept));
        }
        assertEquals(2, plainly("ITA").get(0).observations().size());
    }

    @Test
    void whoNoLongerWaitsIsNotReadFor() throws Exception {
        someFlows();
        ObservationCache cache = new ObservationCache();
        Observations all = Observations.of(network.workspace.snapshot(), cache);
        Observations stopped = all.until(() -> true);
        Edition edition = stopped.editions("FLOWS").get(0);
        assertThrows(CancellationException.class, () -> stopped.find(SeriesQuery.toward("FLOWS", "FLOW", "ITA")));
        assertThrows(CancellationException.class, () -> stopped.size(edition));
        assertEquals(0, cache.filesRead());
        assertEquals(plainly("ITA"), all.until(() -> false).find(SeriesQuery.toward("FLOWS", "FLOW", "ITA")));
        assertEquals(plainly("ITA"), stopped.find(SeriesQuery.toward("FLOWS", "FLOW", "ITA")), "what is read already is there");
    }

    @Test
    void fieldsAreReadAlikeTheQuickAndTheSlowWay() {
        for (String number : List.of("0", "-0.0", "00.50", "5.", ".5", "+7", "1E3", "12e-2", "1e-61", "1e99", "1000", "-12.3400", "123456789012345678",
                "1234567890123456789", "123456789012345678901234.5", "-", ".", "1.2.3", "x", "", " 1", "٣")) {
            BigDecimal wanted = null;
            boolean readable = true;
            try {
                wanted = number.isEmpty() ? null : new BigDecimal(number);
                readable = wanted == null || Math.abs(wanted.scale()) <= 60;
            } catch (NumberFormatException e) {
                readable = false;
            }
            for (String area : List.of("ALB", "\"ALB\"")) {
                String csv = "DATAFLOW,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_NOTE\nF," + "X," + area + ",2017," + number + ",é\r\nF,X," + area
                        + ",2016,1,é,further\n\nF,X,ALB,2018\nF,X," + area + ",,1,no period\nF,X,ALB,2019,7,the last has no end";
                AreaFile file = AreaFile.parse("D", csv.getBytes(StandardCharsets.UTF_8));
                assertEquals(readable ? 2 : 3, file.unreadable(), number);
                List<Observation> found = file.series(SeriesKey.of("D", "X", "ALB")).get(0);
                assertEquals(readable ? List.of("2016", "2017", "2019") : List.of("2016", "2019"), found.stream().map(Observation::period).toList());
                assertEquals("é", found.get(0).note());
                if (readable) {
                    BigDecimal value = found.get(1).value();
                    assertTrue(wanted == null ? value == null : wanted.compareTo(value) == 0, number + " is " + value);
                }
            }
        }
    }

    @Test
    void bytesThatAreNoTextAreOneWord() {
        byte[] csv = "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nX,A?,2017,1\nX,A?,2018,2\nX,A\ufffd,2017,3\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < csv.length; i++) {
            csv[i] = csv[i] == '?' ? (byte) 0xE9 : csv[i];
        }
        AreaFile file = AreaFile.parse("D", csv);
        assertEquals(1, file.seriesCount());
        Observation disputed = file.series(SeriesKey.of("D", "X", "A\ufffd")).get(0).get(0);
        assertTrue(disputed.disputed());
        assertEquals("3", disputed.value().toPlainString());
    }
}
