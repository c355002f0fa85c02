package org.sankofa.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.example.Fund;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.QuickFix;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.checks.Tier;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Workspace;

/** The check of the example and its quick fix, as an editor runs them. */
class FundPurposeCheckTest {

    @TempDir
    Path folder;

    @Test
    void findsAFundWithoutPurposeAndMendsIt() throws Exception {
        RecordCheck check = Contributed.one(RecordCheck.class, one -> one.code().equals("diaspora.fund.purpose"));
        try (Workspace workspace = Funds.workspace(folder)) {
            workspace.setChecks(List.of(check));
            try (EditingSession session = workspace.edit(Funds.save(workspace, "School", "ALB"))) {
                Fund fund = (Fund) session.record();
                Problem bare = session.problems().get(0);
                assertEquals(Tier.WARNING, bare.tier());
                assertEquals("purpose", bare.path());
                assertEquals(List.of(), bare.fixes(), "there is nothing to take the purpose from");
                session.run("Summary", () -> fund.setSummary(Text.of("en", "Pays for a roof.")));
                QuickFix fix = session.problems().get(0).fixes().get(0);
                session.run(fix.label(), () -> fix.change().accept(fund));
                assertEquals("Pays for a roof.", fund.getPurpose().get("en"));
                assertEquals(List.of(), session.problems());
                session.history().undo();
                assertEquals(1, session.problems().size());
            }
        }
    }
}
