package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sankofa.model.Absence;
import org.sankofa.model.Attachment;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Fact;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Publication;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.cases.internal.model.Names;
import org.sankofa.ui.cases.internal.model.SourceList;
import org.sankofa.ui.cases.internal.model.SourceList.Source;

class SourceListTest {

    private final CountryCase record = Cases.empty();
    private final Publication report = Cases.publication("Report");
    private final RemittanceEstimate estimate = Cases.known(Cases.MAKE.createRemittanceEstimate());

    private SourceList list() {
        return new SourceList(record, new Names(List.of("en"), Map.of(Ids.uri(report), "Report")));
    }

    @Test
    void aSourceIsListedOnceWithEverythingThatCitesIt() {
        record.getSources().add(report);
        record.getRemittanceEstimates().add(estimate);
        estimate.getEvidence().add(report);
        Fact fact = Cases.fact(estimate, Literals.REMITTANCE_ESTIMATE__OFFICIAL);
        fact.getSources().add(report);
        fact.setPage("12");
        List<Source> sources = list().sources();
        assertEquals(1, sources.size());
        assertEquals("Report", sources.get(0).name());
        assertEquals(3, sources.get(0).citations().size());
        assertSame(Literals.REMITTANCE_ESTIMATE__OFFICIAL, sources.get(0).citations().get(2).place().feature());
        assertEquals(true, sources.get(0).citations().get(2).words().endsWith(", page 12"));
    }

    @Test
    void theMostCitedSourceComesFirst() {
        Publication rare = Cases.publication("Rare");
        record.getSources().add(rare);
        record.getSources().add(report);
        Cases.fact(record, Literals.COUNTRY_CASE__OVERVIEW).getSources().add(report);
        assertEquals(List.of(Ids.uri(report), Ids.uri(rare)), list().sources().stream().map(Source::address).toList());
    }

    @Test
    void whatSomebodyToldIsAVoice() {
        Cases.fact(record, Literals.COUNTRY_CASE__OVERVIEW).setToldBy(" The mayor ");
        assertEquals(List.of("The mayor"), list().voices().stream().map(Source::name).toList());
        assertEquals(List.of(), list().sources());
    }

    @Test
    void aFileOfTheCaseVouchesForAValue() {
        estimate.setOfficial(new BigDecimal("100"));
        record.getRemittanceEstimates().add(estimate);
        Attachment file = Cases.known(Cases.MAKE.createAttachment());
        file.setName("survey.pdf");
        record.getAttachments().add(file);
        assertEquals(List.of(), list().files(), "a file that nothing cites is no source");
        Cases.fact(estimate, Literals.REMITTANCE_ESTIMATE__OFFICIAL).getFiles().add(file);
        assertEquals(List.of("survey.pdf"), list().files().stream().map(Source::name).toList());
        assertSame(Literals.REMITTANCE_ESTIMATE__OFFICIAL, list().files().get(0).citations().get(0).place().feature());
        assertEquals(List.of(), list().unsourced());
    }

    @Test
    void aNumberNobodyVouchesForIsWithoutSource() {
        estimate.setOfficial(new BigDecimal("100"));
        record.getRemittanceEstimates().add(estimate);
        assertEquals(List.of(Literals.REMITTANCE_ESTIMATE__OFFICIAL),
            list().unsourced().stream().map(field -> field.place().feature()).toList());
        estimate.getEvidence().add(report);
        assertEquals(List.of(), list().unsourced());
    }

    @Test
    void sayingThatAValueIsUnknownNeedsNoSource() {
        estimate.setOfficial(new BigDecimal("100"));
        record.getRemittanceEstimates().add(estimate);
        Cases.fact(estimate, Literals.REMITTANCE_ESTIMATE__OFFICIAL).setAbsence(Absence.WITHHELD);
        assertEquals(List.of(), list().unsourced());
    }

    @Test
    void textsOfACaseAreCoveredByTheSourcesOfTheCase() {
        record.setOverview(Cases.en("Many leave."));
        assertEquals(1, list().unsourced().size());
        record.getSources().add(report);
        assertEquals(List.of(), list().unsourced());
    }
}
