package org.sankofa.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.example.DiasporaFactory;
import org.sankofa.example.DiasporaPackage;
import org.sankofa.example.Fund;
import org.sankofa.example.FundStatus;
import org.sankofa.example.Grant;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.model.text.Text;
import org.sankofa.search.Hits;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.SearchRequest;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.presentation.SectionSpec;

/** What a record kind of a plug-in has without code of its own. */
class FundKindTest {

    @TempDir
    Path folder;

    @Test
    void theKindIsRegistered() {
        assertEquals(DiasporaPackage.Literals.FUND, Kinds.classOf("diaspora.fund").orElseThrow());
        assertTrue(Kinds.all().contains(DiasporaPackage.Literals.FUND));
        assertFalse(Kinds.all().contains(DiasporaPackage.Literals.GRANT), "a grant is a part of a fund");
    }

    @Test
    void theFormHasASectionOfItsFields() {
        FormModel form = new FormModel(DiasporaPackage.Literals.FUND, ModelTexts.in(Locale.ENGLISH));
        SectionSpec section = form.sectionOf(DiasporaPackage.Literals.FUND__PURPOSE).orElseThrow();
        assertEquals("The fund", section.label());
        assertEquals(List.of("Purpose", "Founded", "Status", "Managed by", "Grants"), section.fields().stream().map(FieldSpec::label).toList());
        assertEquals(List.of("Date", "Amount", "Recipient"),
                form.columns(DiasporaPackage.Literals.FUND__GRANTS).stream().map(FieldSpec::label).toList());
    }

    @Test
    void whatIsNotSaidIsUnknownAndGrantsAreNamedAfterWhoGotThem() {
        Fund fund = DiasporaFactory.eINSTANCE.createFund();
        assertEquals(FundStatus.UNKNOWN, fund.getStatus());
        Grant grant = DiasporaFactory.eINSTANCE.createGrant();
        grant.setId("0f9e7c1a");
        fund.getGrants().add(grant);
        assertEquals("Grant without a title", Labels.name(grant, List.of("en")));
        grant.setDate(PartialDate.parse("2005-03"));
        assertEquals("2005-03", Labels.name(grant, List.of("en")));
        grant.setRecipient("The school");
        assertEquals("The school", Labels.name(grant, List.of("en")));
    }

    @Test
    void isSavedAndReadAgain() throws Exception {
        RecordKey key;
        try (Workspace workspace = Funds.workspace(folder)) {
            key = Funds.save(workspace, "Village school fund", "ALB");
            Funds.grant(workspace, key, "2005-03", "1200.50");
        }
        try (Workspace workspace = Workspaces.open(folder.resolve("network"), WorkspaceOptions.defaults())) {
            Fund fund = Funds.read(workspace, key);
            assertEquals("Village school fund", fund.getTitle().get("en"));
            assertEquals("ALB", fund.getAreas().get(0).getNotation());
            assertEquals("1200.50", fund.getGrants().get(0).getAmount().toPlainString());
        }
    }

    @Test
    void isFoundBySearch() throws Exception {
        try (Workspace workspace = Funds.workspace(folder); SearchIndex index = SearchIndex.open(workspace)) {
            RecordKey key = Funds.save(workspace, "Village school fund", "ALB");
            Funds.save(workspace, "Clinic fund", "GHA");
            index.awaitCaughtUp();
            Hits hits = index.search(SearchRequest.of("school kind:diaspora.fund"));
            assertEquals(List.of(key), hits.hits().stream().map(hit -> hit.row().key()).toList());
            assertEquals(List.of(key), index.search(SearchRequest.of("kind:diaspora.fund area:ALB")).hits().stream()
                    .map(hit -> hit.row().key()).toList());
        }
    }

    @Test
    void undoAndHistoryKnowItsFields() throws Exception {
        try (Workspace workspace = Funds.workspace(folder)) {
            RecordKey key = Funds.save(workspace, "Village school fund");
            try (EditingSession session = workspace.edit(key)) {
                Fund fund = (Fund) session.record();
                session.run("Purpose", () -> fund.setPurpose(Text.of("en", "A roof")));
                session.history().undo();
                assertEquals(null, fund.getPurpose());
                session.history().redo();
                session.save(null);
            }
            List<Version> versions = workspace.space(Funds.SPACE).orElseThrow().history(key.kind(), key.id(), key.id(), "purpose");
            assertEquals(1, versions.size());
            Version first = workspace.space(Funds.SPACE).orElseThrow().history(key.kind(), key.id(), 0).get(1);
            workspace.space(Funds.SPACE).orElseThrow().restore(key.kind(), key.id(), first.commit());
            assertEquals(null, Funds.read(workspace, key).getPurpose());
        }
    }

    @Test
    void whatTwoWriteWithoutKnowingOfEachOtherIsMerged() throws Exception {
        try (Workspace mine = Funds.workspace(folder)) {
            RecordKey key = Funds.save(mine, "Village school fund");
            try (Workspace theirs = Workspaces.open(folder.resolve("network"), WorkspaceOptions.defaults());
                    EditingSession here = mine.edit(key); EditingSession there = theirs.edit(key)) {
                here.run("Purpose", () -> ((Fund) here.record()).setPurpose(Text.of("en", "A roof")));
                there.run("Founded", () -> ((Fund) there.record()).setFounded(PartialDate.ofYear(2004)));
                here.run("Title", () -> here.record().setTitle(Text.of("en", "School fund of the village")));
                there.run("Title", () -> there.record().setTitle(Text.of("en", "School fund of the valley")));
                here.save(null);
                there.save(null);
            }
            mine.refresh();
            Fund merged = Funds.read(mine, key);
            assertEquals("A roof", merged.getPurpose().get("en"));
            assertEquals(PartialDate.ofYear(2004), merged.getFounded());
            try (EditingSession session = mine.edit(key)) {
                assertEquals(List.of("title"), session.conflicts().stream().map(conflict -> conflict.feature()).toList());
                assertEquals(2, session.conflicts().get(0).alternatives().size());
            }
        }
    }
}
