package org.sankofa.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.store.analysis.Analysis;
import org.sankofa.store.analysis.AnalysisException;
import org.sankofa.store.analysis.AnalysisRequest;
import org.sankofa.store.analysis.AnalysisResult;

/** The analysis of the example. */
class FundsByCountryTest {

    @TempDir
    Path folder;
    private Workspace workspace;
    private Analysis analysis;

    @BeforeEach
    void open() throws Exception {
        workspace = Funds.workspace(folder);
        analysis = Contributed.one(Analysis.class, one -> one.id().equals("diaspora.funds-by-country"));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    private AnalysisResult run(Map<String, String> given) throws AnalysisException {
        return analysis.run(AnalysisRequest.of(analysis, workspace.snapshot(), given, List.of("fr"), null));
    }

    private static List<String> rows(AnalysisResult result) {
        return result.table().rows().stream().map(row -> row.cells().toString()).toList();
    }

    @Test
    void saysNothingOfAnEmptyNetwork() throws Exception {
        assertEquals(List.of(), rows(run(Map.of())));
    }

    @Test
    void countsFundsAndAddsGrantsUp() throws Exception {
        RecordKey school = Funds.save(workspace, "School", "ALB");
        Funds.grant(workspace, school, "2004", "1000.10");
        Funds.grant(workspace, school, "2006-03", "0.20");
        Funds.grant(workspace, school, null, null);
        RecordKey both = Funds.save(workspace, "Clinic", "ALB", "GHA");
        Funds.grant(workspace, both, "2006", "50");
        Funds.save(workspace, "Nowhere");
        Funds.save(workspace, "Silent", "SLV");
        AnalysisResult all = run(Map.of());
        assertEquals(List.of("[ALB, Albanie, 2, 4, 1050.30]", "[GHA, Ghana, 1, 1, 50]", "[SLV, El Salvador, 1, 0, null]"), rows(all));
        assertTrue(all.table().rows().get(0).records().containsAll(List.of(school, both)));
        assertEquals(List.of("Amounts are US dollars of the day of the grant, not corrected for prices.",
                "Funds for several countries count in each of them, so that the rows do not add up: 1.",
                "Grants without an amount are counted, but are not in the sums: 1.",
                "Funds that name no country are left out: 1."), all.caveats());
        AnalysisResult late = run(Map.of("from-year", "2005"));
        assertEquals("[ALB, Albanie, 2, 2, 50.20]", rows(late).get(0));
        assertEquals("Diaspora funds by country, grants from 2005", late.title());
        assertTrue(late.caveats().contains("Grants without a year are left out: 1."), late.caveats().toString());
    }

    @Test
    void refusesWhatIsNoYearAndStopsWhenAsked() throws Exception {
        assertThrows(AnalysisException.class, () -> run(Map.of("from-year", "soon")));
        assertThrows(AnalysisException.class, () -> run(Map.of("until", "2005")));
        Funds.save(workspace, "School", "ALB");
        Progress stopped = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        AnalysisRequest request = AnalysisRequest.of(analysis, workspace.snapshot(), Map.of(), List.of(), stopped);
        assertThrows(AnalysisException.class, () -> analysis.run(request));
    }
}
