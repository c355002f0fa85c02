package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sankofa.ui.evidence.tests.Net.figure;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Version;
import org.sankofa.ui.evidence.internal.browse.LastChange;
import org.sankofa.ui.evidence.internal.importing.TakingBack;
import org.sankofa.ui.evidence.internal.importing.TakingBack.Outcome;

/** The last change of figures is known, and is taken back and brought back as one step, in words of the window. */
class TakingBackTest {

    private static final SeriesKey INFLOW = SeriesKey.of("KNOMAD", Indicators.INFLOW, "ALB");

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

    private long figures() {
        return net.observations().editions("KNOMAD").stream().mapToLong(edition -> net.observations().size(edition)[1]).sum();
    }

    @Test
    void theLastChangeIsTakenBackAndBroughtBack() throws Exception {
        net.write("KNOMAD", "2021", figure(INFLOW, "2016", "1100", "USD_MN"));
        RecordKey edition = net.observations().editions("KNOMAD").getFirst().record();
        Version first = LastChange.of(net.workspace, edition).orElseThrow();
        net.write("KNOMAD", "2021", figure(INFLOW, "2017", "1200", "USD_MN"));
        Version second = LastChange.of(net.workspace, edition).orElseThrow();
        Outcome early = TakingBack.take(net.workspace, "net", first.commit(), false);
        assertNull(early.version());
        assertTrue(early.words().contains("Take the later change back first"), early.words());
        Outcome back = TakingBack.take(net.workspace, "net", second.commit(), false);
        assertEquals(1, figures());
        assertEquals(back.version().commit(), LastChange.of(net.workspace, edition).orElseThrow().commit());
        Outcome again = TakingBack.take(net.workspace, "net", back.version().commit(), true);
        assertEquals("It was brought back.", again.words());
        assertEquals(2, figures());
        TakingBack.take(net.workspace, "net", again.version().commit(), false);
        assertEquals("Nothing is left of it, so there is nothing to take back.", TakingBack.take(net.workspace, "net", second.commit(), false).words());
    }

    @Test
    void whatIsOnlyReadHasNothingToTakeBack() throws Exception {
        net.write("KNOMAD", "2021", figure(INFLOW, "2016", "1100", "USD_MN"));
        RecordKey edition = net.observations().editions("KNOMAD").getFirst().record();
        net.workspace.space("net").orElseThrow().setReadOnly(true);
        assertTrue(LastChange.of(net.workspace, edition).isEmpty());
    }
}
