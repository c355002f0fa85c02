package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.evidence.ObservationWriter;
import org.sankofa.evidence.ObservationWriter.Revision;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.model.FiguresReader;
import org.sankofa.ui.evidence.internal.model.FiguresReader.Asked;
import org.sankofa.ui.evidence.internal.overview.ReadAhead;
import org.sankofa.ui.evidence.internal.profile.PeopleReader;

/** What the pages of figures need is read while the overview is looked at. */
class ReadAheadTest {

    private static final List<String> ENGLISH = List.of("en");

    @TempDir
    Path folder;

    private Workspace network() throws Exception {
        Workspace workspace = Workspaces.create(folder.resolve("network"), Identity.of("Mirela Example", "mirela@example.org"));
        Space space = workspace.createSpace(SpaceOptions.of("net", Space.Kind.NETWORK));
        write(workspace, space, Observation.of(SeriesKey.of("KNOMAD", Indicators.INFLOW, "ALB"), "2017", new BigDecimal("1300"), "USD_MN"));
        write(workspace, space, Observation.of(SeriesKey.of("WB_BMM", Indicators.EMIGRANTS, "ALB").withPartner("ITA"), "2017", new BigDecimal("600"), ""));
        return workspace;
    }

    private static void write(Workspace workspace, Space space, Observation one) throws Exception {
        DatasetDescription set = new DatasetDescription(one.key().dataset(), "Set", "Institute", "2020", null, null, "CC BY 4.0", "", "", List.of());
        try (ObservationWriter writer = new ObservationWriter(workspace, space, set, Revision.REFUSE)) {
            writer.add(one);
            writer.commit("Write observations", Progress.NONE);
        }
    }

    @Test
    void aPageThatIsOpenedAfterItParsesNothing() throws Exception {
        try (Workspace workspace = network()) {
            ObservationCache cache = new ObservationCache();
            ReadAhead ahead = new ReadAhead(workspace, cache, "ALB", ENGLISH).begin();
            ahead.join();
            assertTrue(ahead.getResult().isOK());
            long read = cache.filesRead();
            assertTrue(read > 0, "it read what there is");
            new PeopleReader(cache.observations(workspace.snapshot()), code -> code, ENGLISH).read("ALB", AssumedValues.USUAL);
            assertFalse(new FiguresReader(cache.observations(workspace.snapshot()), code -> code, ENGLISH).read("ALB", Asked.LAST, AssumedValues.USUAL).charts().isEmpty());
            assertEquals(read, cache.filesRead());
        }
    }
}
