package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.charts.MatrixChart;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Impact;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Publication;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.cases.internal.pages.ImpactsPage;
import org.sankofa.ui.cases.internal.pages.PoliciesPage;
import org.sankofa.ui.charts.ChartView;

/** The page of impacts: an impact is added where one reads, a study is named and opened, and all of it is undone. */
class ImpactsPageTest {

    @TempDir
    Path folder;

    private static void begin(CountryCase record, OpenPage page) {
        record.setArea(page.concept("area:MDA"));
        Impact impact = Cases.known(Cases.MAKE.createImpact());
        impact.setTitle(Cases.en("Brain drain"));
        record.getImpacts().add(impact);
    }

    private static List<Object> picture(OpenPage page) {
        MatrixChart chart = (MatrixChart) page.all(ChartView.class).getFirst().chart();
        return List.copyOf(chart.table().rows().getLast());
    }

    @Test
    void anImpactIsAddedWhereOneReadsAndItsDirectionIsNotKnown() throws Exception {
        try (OpenPage page = new OpenPage(folder)) {
            CountryCase record = page.open(new ImpactsPage(), one -> begin(one, page));
            page.await("the register is shown", () -> page.lines().contains(
                "Brain drain, Dimension not said \u00b7 Direction not said, Assessability not said \u00b7 Grade of evidence not said \u00b7 no study named"));
            page.button("Add an impact").press();
            assertEquals(2, record.getImpacts().size());
            assertEquals(ImpactDirection.UNKNOWN, record.getImpacts().getLast().getDirection());
            page.await("its title can be typed at once", () -> page.shell().getDisplay().getFocusControl() instanceof Text text && text.getText().isEmpty());
            page.session().history().undo();
            page.await("it is gone", () -> record.getImpacts().size() == 1 && page.lines().size() == 1);
        }
    }

    @Test
    void theFirstImpactAndTheFirstStrategyAreBegunWhereThereIsNone() throws Exception {
        try (OpenPage page = new OpenPage(folder)) {
            CountryCase record = page.open(new ImpactsPage(), one -> one.setArea(page.concept("area:MDA")));
            page.button("Add an impact").press();
            assertEquals(1, record.getImpacts().size());
            page.await("its title can be typed at once", () -> page.shell().getDisplay().getFocusControl() instanceof Text);
        }
        try (OpenPage page = new OpenPage(folder.resolve("other"))) {
            CountryCase record = page.open(new PoliciesPage(), one -> one.setArea(page.concept("area:MDA")));
            page.button("Add a strategy").press();
            assertEquals(1, record.getStrategies().size());
            page.await("its title can be typed at once", () -> page.shell().getDisplay().getFocusControl() instanceof Text);
            page.session().history().undo();
            assertTrue(record.getStrategies().isEmpty());
        }
    }

    @Test
    void aStudyThatIsNamedMakesAnImpactKnownAndOpens() throws Exception {
        try (OpenPage page = new OpenPage(folder)) {
            RecordKey survey = page.save(Literals.PUBLICATION, "Survey of households", "MDA", (Publication one) -> { });
            CountryCase record = page.open(new ImpactsPage(), one -> begin(one, page));
            page.await("nothing is known", () -> picture(page).contains("0 of 1 known"));
            Control before = page.shell().getDisplay().getFocusControl();
            page.button("Name a study\u00a0\u2026").press();
            page.await("the field of evidence is come to", () -> page.shell().getDisplay().getFocusControl() != before
                && page.shell().getDisplay().getFocusControl() instanceof Text);
            Impact impact = record.getImpacts().getFirst();
            page.session().run("Name", () -> {
                impact.getEvidence().add(Cases.publication(survey));
                impact.setDirection(ImpactDirection.NEGATIVE);
            });
            page.await("the study stands below its impact", () -> page.lines().contains("Survey of households"));
            assertTrue(picture(page).contains("1 of 1 known"), picture(page).toString());
            Event enter = new Event();
            enter.character = SWT.CR;
            page.line("Survey of households").notifyListeners(SWT.KeyDown, enter);
            assertEquals(List.of(survey), page.opened);
            page.session().history().undo();
            page.await("it is taken back", () -> page.lines().size() == 1 && picture(page).contains("0 of 1 known"));
        }
    }
}
