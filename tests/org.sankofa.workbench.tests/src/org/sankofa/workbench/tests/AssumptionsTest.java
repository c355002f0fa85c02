package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.charts.RangeChart;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.ObservationWriter;
import org.sankofa.evidence.ObservationWriter.Revision;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.methods.KeptAssumptions;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.charts.ChartView;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.presentation.Proxies;
import org.sankofa.ui.records.RecordEditors;

/** An assumption is changed on the page of figures as a person does: typed, explained, undone, and kept as an estimate. */
class AssumptionsTest {

    private static final String FIGURES = "org.sankofa.ui.evidence.figures";
    private static final String PEOPLE = "org.sankofa.ui.evidence.people";
    private static final String LOW = "Informal flows, at least";

    @TempDir
    Path folder;

    private RecordKey albania;

    @Test
    void anAssumptionIsTypedExplainedUndoneAndPrintedWithTheResult() throws Exception {
        RunningWorkbench.on(network(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            RecordPages pages = open(workbench, workspace, FIGURES);
            EditingSession session = pages.session();
            workbench.await("the figures", () -> could(pages) != null);
            workbench.await("the fields, which come when the figures are seen", () -> Widgets.find(pages, Text.class, LOW).isPresent());
            assertEquals(1350, workbench.ui(() -> could(pages).ranges().get(1).low()), 1e-9);
            workbench.ui(() -> {
                field(pages, LOW).setFocus();
                field(pages, LOW).setText("20");
                field(pages, "Why: " + LOW).setText("our survey of 2019");
                return null;
            });
            workbench.await("the new range", () -> could(pages).ranges().get(1).low() == 1200);
            workbench.await("the reason below it", () -> says(pages, LOW + ": 20\u00a0% of official instead of 35\u00a0% of official. Why: our survey of 2019"));
            assertTrue(workbench.ui(session::isDirty));
            workbench.ui(() -> {
                field(pages, LOW).setText("20x");
                return null;
            });
            workbench.await("what is wrong", () -> says(pages, "20x"));
            assertEquals(0, workbench.ui(() -> KeptAssumptions.steps(session.record()).size()), "what is no number is not kept, and its beginning was not meant");
            workbench.await("the usual range, for nothing else counts", () -> could(pages).ranges().get(1).low() == 1350);
            assertEquals("our survey of 2019", workbench.ui(() -> field(pages, "Why: " + LOW).getText()), "the reason waits for the number");
            workbench.ui(() -> {
                field(pages, LOW).setText("20");
                return null;
            });
            workbench.await("the new range again", () -> could(pages).ranges().get(1).low() == 1200);
            assertTrue(workbench.ui(() -> says(pages, LOW + ": 20\u00a0% of official instead of 35\u00a0% of official. Why: our survey of 2019")));
            workbench.command("org.sankofa.command.undo", Map.of());
            workbench.await("the usual range", () -> could(pages).ranges().get(1).low() == 1350);
            assertEquals("35", workbench.ui(() -> field(pages, LOW).getText()));
            assertEquals("", workbench.ui(() -> field(pages, "Why: " + LOW).getText()));
            assertFalse(workbench.ui(session::isDirty));
            workbench.command("org.sankofa.command.redo", Map.of());
            workbench.await("the assumed range", () -> could(pages).ranges().get(1).low() == 1200);
            keep(workbench, pages, session);
            assertEquals(List.of(), workbench.ui(() -> Widgets.nameless(pages)));
        });
    }

    private static void keep(RunningWorkbench workbench, RecordPages pages, EditingSession session) throws Exception {
        press(workbench, pages, "Keep as estimate of 2017");
        CountryCase record = (CountryCase) session.record();
        workbench.await("the estimate", () -> record.getRemittanceEstimates().size() == 1);
        assertEquals(Long.valueOf(20061120), workbench.ui(() -> record.getRemittanceEstimates().getFirst().getSimulationSeed()));
        assertTrue(workbench.ui(() -> record.getRemittanceEstimates().getFirst().getAssumptions().get("en")).contains("our survey of 2019"));
        workbench.await("that it can be judged", () -> says(pages, "Potential of 2017: not judged yet."));
        session.save(null);
        CountryCase saved = (CountryCase) workbench.service(Workspace.class).snapshot().record(session.key()).orElseThrow();
        assertEquals("20", KeptAssumptions.of(saved, List.of("en")).value("informal.low").orElseThrow());
        workbench.command("org.sankofa.command.undo", Map.of());
        workbench.await("the estimate to be taken back", () -> record.getRemittanceEstimates().isEmpty());
    }

    @Test
    void whatIsBeingTypedStaysWhileTheCaseChangesAroundIt() throws Exception {
        RunningWorkbench.on(network(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            RecordPages pages = open(workbench, workspace, PEOPLE);
            workbench.await("the fields", () -> Widgets.find(pages, Text.class, "Emigrants, university or college").isPresent()
                && Widgets.find(pages, Text.class, "Residents, university or college").isPresent());
            workbench.ui(() -> {
                field(pages, "Emigrants, university or college").setFocus();
                field(pages, "Emigrants, university or college").setText("40");
                field(pages, "Residents, university or college").setFocus();
                field(pages, "Residents, university or college").setText("160");
                return null;
            });
            workbench.await("the rate", () -> says(pages, "Of those with university or college, 20\u00a0% live abroad."));
            workbench.ui(() -> {
                field(pages, "Residents, university or college").setText("abc");
                pages.session().run("Change the title", () -> pages.session().record().setSummary(org.sankofa.model.text.Text.of("en", "Changed")));
                return null;
            });
            workbench.settle();
            assertEquals("abc", workbench.ui(() -> field(pages, "Residents, university or college").getText()));
            assertEquals(new BigDecimal("160"), workbench.ui(() -> new BigDecimal(KeptAssumptions.of(pages.session().record(), List.of("en"))
                .value("skilled.home.high").orElseThrow())));
            assertEquals(List.of(), workbench.ui(() -> Widgets.nameless(pages)));
        });
    }

    @Test
    void figuresOfAYearThatNobodyPublishedAreTyped() throws Exception {
        RunningWorkbench.on(network(), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            RecordPages pages = open(workbench, workspace, FIGURES);
            String year = "Figures of another year:";
            workbench.await("the field for a year", () -> Widgets.find(pages, Text.class, year).isPresent());
            type(workbench, pages, year, "20");
            press(workbench, pages, "Type them");
            workbench.await("what a year looks like", () -> says(pages, "Use a year from 1900 to"));
            type(workbench, pages, year, "2010");
            press(workbench, pages, "Type them");
            String inflow = "Remittances received in 2010";
            workbench.await("the keyboard in the first figure of that year", () -> Widgets.find(pages, Text.class, inflow).filter(Control::isFocusControl).isPresent());
            type(workbench, pages, inflow, "500");
            type(workbench, pages, "Why: " + inflow, "Central bank");
            workbench.await("what comes of it", () -> could(pages) != null && could(pages).ranges().getFirst().low() == 500);
            workbench.await("the reason below it", () -> says(pages, inflow + ": 500\u00a0million USD. Why: Central bank"));
            assertEquals("500", KeptAssumptions.of(pages.session().record(), List.of("en")).value("inflow.2010").orElseThrow());
            workbench.command("org.sankofa.command.undo", Map.of());
            workbench.await("that nothing is known of that year", () -> could(pages) == null);
            assertEquals("", workbench.ui(() -> field(pages, inflow).getText()));
            assertFalse(workbench.ui(pages.session()::isDirty));
            assertEquals(List.of(), workbench.ui(() -> Widgets.nameless(pages)));
        });
    }

    private static void type(RunningWorkbench workbench, RecordPages pages, String field, String words) throws Exception {
        workbench.ui(() -> {
            field(pages, field).setFocus();
            field(pages, field).setText(words);
            return null;
        });
    }

    private static RangeChart could(RecordPages pages) {
        return Widgets.all(pages, ChartView.class).stream().map(ChartView::chart).filter(RangeChart.class::isInstance).map(RangeChart.class::cast)
            .filter(chart -> chart.title().equals("What remittances to Albania could be")).findFirst().orElse(null);
    }

    private static Text field(RecordPages pages, String name) {
        return Widgets.all(pages, Text.class).stream().filter(text -> org.sankofa.ui.controls.Accessible.nameOf(text).startsWith(name)).findFirst().orElseThrow();
    }

    private static boolean says(RecordPages pages, String words) {
        return Widgets.all(pages, Label.class).stream().anyMatch(label -> label.getText().contains(words)) || Widgets.find(pages, Control.class, words).isPresent();
    }

    private static void press(RunningWorkbench workbench, RecordPages pages, String name) {
        workbench.await("the button", () -> Widgets.find(pages, IconButton.class, name).isPresent());
        workbench.ui(() -> {
            Widgets.find(pages, IconButton.class, name).orElseThrow().press();
            return null;
        });
    }

    private RecordPages open(RunningWorkbench workbench, Workspace workspace, String page) {
        workbench.ui(() -> workbench.service(RecordEditors.class).open(albania));
        workbench.await("the editor", () -> workspace.openSessions().size() == 1 && !Widgets.all(workbench.shell(), RecordPages.class).isEmpty());
        return workbench.ui(() -> {
            RecordPages pages = Widgets.all(workbench.shell(), RecordPages.class).getFirst();
            pages.show(page);
            return pages;
        });
    }

    private Path network() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            Space space = workspace.createSpace(SpaceOptions.of("private", Space.Kind.PRIVATE));
            CountryCase record = ModelFactory.eINSTANCE.createCountryCase();
            record.setId(Ids.newId());
            record.setTitle(org.sankofa.model.text.Text.of("en", "Albania"));
            record.setArea(Proxies.to(Ids.conceptUri("area", "ALB"), Literals.CONCEPT, Concept.class));
            space.write("Write a case", batch -> batch.put(record));
            albania = new RecordKey("private", "countryCase", record.getId());
            DatasetDescription set = new DatasetDescription("KNOMAD", "Inflows", "World Bank", "2022", null, null, "CC BY 4.0", "", "", List.of());
            try (ObservationWriter writer = new ObservationWriter(workspace, space, set, Revision.REFUSE)) {
                writer.add(Observation.of(SeriesKey.of("KNOMAD", Indicators.INFLOW, "ALB"), "2017", new BigDecimal("1000"), "USD_MN"));
                writer.commit("Write figures", Progress.NONE);
            }
        }
        return network;
    }
}
