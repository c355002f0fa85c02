package org.sankofa.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.ObservationWriter.Revision;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.context.PlaceAttributes;
import org.sankofa.model.Concept;
import org.sankofa.model.ContextValue;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Programme;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.experience.Experience;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.similarity.Comparison.Part;

/** Similarity of countries uses figures where records say nothing. */
class PlaceAttributesTest {

    @TempDir
    Path folder;
    private Network network;
    private SearchIndex index;

    @BeforeEach
    void open() throws Exception {
        for (Bundle bundle : FrameworkUtil.getBundle(PlaceAttributesTest.class).getBundleContext().getBundles()) {
            if (List.of("org.apache.felix.scr", "org.sankofa.evidence").contains(bundle.getSymbolicName())) {
                bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            }
        }
        network = new Network(folder);
        index = SearchIndex.open(network.workspace);
    }

    @AfterEach
    void close() throws Exception {
        index.close();
        network.close();
    }

    private void write(String dataset, Observation... all) throws Exception {
        network.write(new DatasetDescription(dataset, dataset, "Example", "1", null, null, "", "", "", List.of()), Revision.REFUSE, all);
    }

    private static Observation figure(String dataset, String indicator, String area, String partner, String year, String value) {
        return Observation.of(SeriesKey.of(dataset, indicator, area).withPartner(partner), year, new BigDecimal(value), "");
    }

    private static Lesson lesson(String title, String area) {
        Lesson lesson = ModelFactory.eINSTANCE.createLesson();
        lesson.setId(Ids.newId());
        lesson.setTitle(Text.of("en", title));
        lesson.getAreas().add(concept("area", area));
        lesson.getThemes().add(concept("theme", "remittances"));
        return lesson;
    }

    private static Concept concept(String scheme, String code) {
        Concept concept = ModelFactory.eINSTANCE.createConcept();
        ((InternalEObject) concept).eSetProxyURI(Ids.conceptUri(scheme, code));
        return concept;
    }

    private Map<String, Part> parts(String about, String title) throws Exception {
        Optional<Experience> found = Optional.empty();
        List<Experience> all = List.of();
        // what was saved just before may still be on its way into the index
        for (long end = System.nanoTime() + 60_000_000_000L; found.isEmpty() && System.nanoTime() < end;) {
            all = index.experience().find(ExperienceRequest.of(index.experience().about(about))).items();
            found = all.stream().filter(one -> one.row().title().equals(title)).findFirst();
        }
        assertTrue(found.isPresent(), all + " " + index.status());
        return found.get().comparison().parts().stream().collect(Collectors.toMap(part -> part.attribute().id(), part -> part));
    }

    @Test
    void whatRecordsDoNotSayComesFromDataSetsAndWhatNobodySaysIsMissing() throws Exception {
        Lesson there = lesson("Savings groups of families", "SLV");
        Lesson own = lesson("Transfers by telephone", "MDA");
        ContextValue said = ModelFactory.eINSTANCE.createContextValue();
        said.setId(Ids.newId());
        said.setAttribute("remittanceShare");
        said.setNumber(new BigDecimal("3"));
        own.getContext().add(said);
        // what is done in Ghana is about the same, so that lessons from elsewhere are found at all
        Programme ghana = ModelFactory.eINSTANCE.createProgramme();
        ghana.setId(Ids.newId());
        ghana.setTitle(Text.of("en", "Lower fees"));
        ghana.getAreas().add(concept("area", "GHA"));
        ghana.getThemes().add(concept("theme", "remittances"));
        network.space.write("Lessons", batch -> {
            batch.put(ghana);
            batch.put(there);
            batch.put(own);
        });
        assertTrue(parts("GHA", "Savings groups of families").get("remittanceShare").similarity().isEmpty(), "nobody knows yet");
        write("WDI", figure("WDI", Indicators.WDI_RECEIVED_SHARE, "GHA", "", "2020", "6"), figure("WDI", Indicators.WDI_RECEIVED_SHARE, "SLV", "", "2020", "24"),
                figure("WDI", Indicators.WDI_RECEIVED_SHARE, "MDA", "", "2020", "6"));
        write("WB_INCOME", figure("WB_INCOME", Indicators.INCOME_GROUP, "GHA", "", "2016", "2"), figure("WB_INCOME", Indicators.INCOME_GROUP, "SLV", "", "2016", "2"));
        Map<String, Part> parts = parts("GHA", "Savings groups of families");
        assertTrue(parts.get("remittanceShare").similarity().isPresent(), "figures count as soon as they are there");
        assertEquals(1, parts.get("incomeLevel").similarity().getAsDouble(), 1e-9);
        assertTrue(parts.get("emigrantShare").similarity().isEmpty() && parts.get("skilledEmigration").similarity().isEmpty());
        double other = parts.get("remittanceShare").similarity().getAsDouble();
        assertTrue(other < 1 && other > 0.3, other + " for 6 and 24 percent");
        double snapshot = parts("GHA", "Transfers by telephone").get("remittanceShare").similarity().getAsDouble();
        assertTrue(snapshot < 1, "what the lesson itself says of its place goes before: 3, not 6 percent");
    }

    @Test
    void figuresOfCountriesAreChosenInAnOrder() throws Exception {
        write("KNOMAD", figure("KNOMAD", Indicators.INFLOW, "GHA", "", "2017", "2000"), figure("KNOMAD", Indicators.INFLOW, "GHA", "", "2018", "0").withStatus("U"));
        write("WDI", figure("WDI", Indicators.WDI_GDP, "GHA", "", "2017", "50000000000"), figure("WDI", Indicators.WDI_POPULATION, "GHA", "", "2017", "29000000"),
                figure("WDI", Indicators.WDI_RECEIVED, "GHA", "", "2016", "3000000000"), figure("WDI", Indicators.WDI_INCOME_PPP, "GHA", "", "2010", "1"));
        write("UN_DESA", figure("UN_DESA", Indicators.EMIGRANTS, "GHA", "USA", "2019", "580000"), figure("UN_DESA", Indicators.EMIGRANTS, "GHA", "001", "2019", "580000"),
                figure("UN_DESA", Indicators.EMIGRANTS, "GHA", "005", "2019", "7"), figure("UN_DESA", Indicators.EMIGRANTS, "GHA", "_OTHER", "2019", "290000"));
        write("OWN", figure("OWN", Indicators.SKILLED_RATE, "GHA", "", "2010", "42.5"));
        CountryFigures figures = new CountryFigures(network.observations());
        assertEquals(2000, figures.inflow("GHA", "2017").orElseThrow().value(), 0);
        assertEquals(3000, figures.inflow("GHA", "2016").orElseThrow().value(), 0, "of the World Bank where KNOMAD has none");
        assertEquals(Optional.empty(), figures.inflow("GHA", "2018"), "a doubtful zero is no inflow");
        assertEquals(List.of("2016", "2017"), figures.inflowYears("GHA"));
        assertEquals(4, figures.remittanceShare("GHA").orElseThrow().value(), 1e-9);
        assertEquals(2, figures.remittanceShare("GHA").orElseThrow().from().size());
        assertEquals(3, figures.emigrantShare("GHA").orElseThrow().value(), 1e-9, "regions and the world are not added to countries");
        assertEquals(42.5, figures.skilledEmigration("GHA").orElseThrow().value(), 0);
        assertEquals(Optional.empty(), figures.incomePerHead("GHA", "2017"), "seven years are too far");
        assertEquals(1, figures.incomePerHead("GHA", "2015").orElseThrow().value(), 0);
        assertFalse(figures.stocks("ALB", "2019").isPresent());
        assertEquals(42.5, new PlaceAttributes.SkilledShare().ofPlace("area:GHA", null, network.workspace.snapshot()), 0);
        assertEquals(null, new PlaceAttributes.IncomeLevel().ofPlace("area:GHA", null, network.workspace.snapshot()));
    }
}
