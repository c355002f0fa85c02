package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceRegistration;
import org.sankofa.charts.BarChart;
import org.sankofa.charts.LineChart;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.Importer;
import org.sankofa.model.Record;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.store.analysis.Analysis;
import org.sankofa.store.analysis.AnalysisException;
import org.sankofa.store.analysis.AnalysisRequest;
import org.sankofa.store.analysis.AnalysisResult;
import org.sankofa.store.analysis.AnalysisTable;
import org.sankofa.store.analysis.AnalysisTable.Column;
import org.sankofa.store.analysis.AnalysisTable.Row;
import org.sankofa.store.analysis.Parameter;
import org.sankofa.ui.charts.ChartView;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.evidence.internal.importing.FiguresImport;
import org.sankofa.ui.jobs.Jobs;

/** The perspective of evidence: what there is, countries side by side, a chart that is kept, an analysis that is run. */
class EvidenceTest {

    private static final String DATASETS = "org.sankofa.ui.evidence.datasets";
    private static final String COMPARE = "org.sankofa.ui.evidence.compare";
    private static final String SAVED = "org.sankofa.ui.evidence.savedCharts";
    private static final String ANALYSES = "org.sankofa.ui.evidence.analyses";

    private static final String WORLD_BANK = """
        "Data Source","World Development Indicators",

        "Last Updated Date","2021-09-15",

        "Country Name","Country Code","Indicator Name","Indicator Code","2014","2015","2016","2017","2018",
        "Albania","ALB","Personal remittances, received (current US$)","BX.TRF.PWKR.CD.DT","1421000000","1290863508.6","1306009167.2","1311822432.3","1458210056.2",
        "Moldova","MDA","Personal remittances, received (current US$)","BX.TRF.PWKR.CD.DT","2084000000","1540000000","","1640000000","1770000000",
        "Ghana","GHA","Personal remittances, received (current US$)","BX.TRF.PWKR.CD.DT","2008000000","4982441040","2980000000","3536000000","3521000000",
        """;

    @TempDir
    Path folder;

    @Test
    void countriesAreComparedAndTheChartIsKept() throws Exception {
        RunningWorkbench.on(network(true), workbench -> {
            workbench.command("org.sankofa.command.perspective", Map.of("org.sankofa.command.perspective.number", "5"));
            workbench.await("the data set with its figures", () -> lines(workbench, DATASETS).stream().anyMatch(line -> line.contains("14 figures in 3 series of 3 countries")));
            workbench.await("what can be compared", () -> field(workbench, COMPARE, "What to compare").isPresent());
            workbench.picture("evidence-begin-light");
            pick(workbench, "What to compare", "personal rem");
            workbench.await("the indicator", () -> !picker(workbench, "What to compare").values().isEmpty());
            pick(workbench, "Countries to compare", "moldo");
            pick(workbench, "Countries to compare", "alba");
            workbench.await("the lines of both", () -> chart(workbench).filter(view -> view.chart() instanceof LineChart lines
                && lines.lines().stream().map(LineChart.Line::name).toList().equals(List.of("Albania", "Moldova"))).isPresent());
            LineChart lines = (LineChart) workbench.ui(() -> chart(workbench).orElseThrow().chart());
            assertEquals(List.of(2014, 2015, 2017, 2018), lines.lines().get(1).points().stream().map(LineChart.Point::year).toList(), "2016 is a gap");
            assertTrue(workbench.ui(() -> says(workbench, COMPARE, "Where a line has a gap")));
            assertTrue(workbench.ui(() -> says(workbench, COMPARE, "World Development Indicators, 2021-09-15")));
            workbench.await("what it reads", () -> Job.getJobManager().find(Jobs.READ).length == 0);
            workbench.picture("evidence-lines-light");
            workbench.command("org.sankofa.command.theme", Map.of());
            workbench.picture("evidence-lines-dark");
            workbench.command("org.sankofa.command.theme", Map.of());
            assertEquals(new TreeSet<>(), workbench.ui(() -> new TreeSet<>(Widgets.nameless(workbench.shell()))));

            press(workbench, COMPARE, "Keep this chart");
            Shell dialog = workbench.dialog("Keep this chart");
            workbench.ui(() -> {
                Widgets.all(dialog, Text.class).getFirst().setText("Albania and Moldova");
                dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
                return null;
            });
            show(workbench, SAVED);
            workbench.await("the chart among those that are kept", () -> rows(workbench, SAVED).contains("Albania and Moldova"));
            workbench.ui(() -> {
                segmented(workbench, COMPARE).notifyListeners(SWT.KeyDown, key(SWT.ARROW_RIGHT));
                return null;
            });
            workbench.await("bars of a year", () -> chart(workbench).filter(view -> view.chart() instanceof BarChart).isPresent());
            assertEquals("2018", workbench.ui(() -> Widgets.find(part(workbench, COMPARE), Combo.class, "Year").orElseThrow().getText()));
            workbench.picture("evidence-bars-light");

            Table table = workbench.ui(() -> Widgets.all(part(workbench, SAVED), Table.class).getFirst());
            workbench.ui(() -> {
                table.select(0);
                table.notifyListeners(SWT.Selection, new Event());
                table.notifyListeners(SWT.DefaultSelection, new Event());
                return null;
            });
            workbench.await("the lines again", () -> chart(workbench).filter(view -> view.chart() instanceof LineChart).isPresent());
            workbench.key(table, SWT.DEL);
            workbench.await("that it is forgotten", () -> rows(workbench, SAVED).isEmpty());
            press(workbench, SAVED, "Bring it back");
            workbench.await("the chart again", () -> rows(workbench, SAVED).contains("Albania and Moldova"));
        });
    }

    @Test
    void eachFigureSaysWhereItComesFrom() throws Exception {
        RunningWorkbench.on(network(true), workbench -> {
            workbench.command("org.sankofa.command.perspective", Map.of("org.sankofa.command.perspective.number", "5"));
            workbench.await("the data set", () -> line(workbench, DATASETS, "World Development Indicators").isPresent());
            workbench.ui(() -> Accessible.press(line(workbench, DATASETS, "World Development Indicators").orElseThrow()));
            workbench.await("its countries", () -> rows(workbench, DATASETS).equals(List.of("Albania", "Ghana", "Moldova")));
            workbench.picture("evidence-dataset-light");
            type(workbench, DATASETS, "Filter the countries", "gha");
            workbench.await("one of them", () -> rows(workbench, DATASETS).equals(List.of("Ghana")));
            open(workbench, DATASETS);
            workbench.await("its series", () -> rows(workbench, DATASETS).equals(List.of("Personal remittances received")));
            open(workbench, DATASETS);
            workbench.await("its figures", () -> rows(workbench, DATASETS).equals(List.of("2018", "2017", "2016", "2015", "2014")));
            assertTrue(workbench.ui(() -> says(workbench, DATASETS, "From World Development Indicators, 2021-09-15 (CC BY 4.0)")));
            workbench.picture("evidence-figures-light");
            press(workbench, DATASETS, "Compare with other countries");
            workbench.await("its line", () -> chart(workbench).filter(view -> view.chart() instanceof LineChart lines
                && lines.lines().stream().map(LineChart.Line::name).toList().equals(List.of("Ghana"))).isPresent());
            workbench.key(workbench.ui(() -> Widgets.all(part(workbench, DATASETS), Table.class).getFirst()), SWT.BS);
            workbench.await("its series again", () -> rows(workbench, DATASETS).equals(List.of("Personal remittances received")));
        });
    }

    @Test
    void withoutFiguresItIsSaidWhatToDoAndWhatComesIsSeen() throws Exception {
        RunningWorkbench.on(network(false), workbench -> {
            workbench.command("org.sankofa.command.perspective", Map.of("org.sankofa.command.perspective.number", "5"));
            workbench.await("what to do", () -> Widgets.find(part(workbench, DATASETS), IconButton.class, "Read figures from a file").isPresent()
                && Widgets.find(part(workbench, COMPARE), IconButton.class, "Read figures from a file").isPresent());
            workbench.picture("evidence-empty-light");
            show(workbench, SAVED);
            workbench.await("how charts come there", () -> Widgets.find(part(workbench, SAVED), IconButton.class, "Compare countries").isPresent());
            show(workbench, DATASETS);
            read(workbench.service(Workspace.class), file());
            workbench.await("the data set that came", () -> lines(workbench, DATASETS).stream().anyMatch(line -> line.contains("14 figures")));
            workbench.await("that it can be compared", () -> field(workbench, COMPARE, "What to compare").isPresent());
        });
    }

    @Test
    void aFileIsLookedAtFirstAndItsUnknownNamesAreSaidOnce() throws Exception {
        Path strange = Files.writeString(folder.resolve("gdp.csv"), """
            Country Name,Country Code,Year,Value
            Albania,ALB,2017,13019689336.7
            Albania,ALB,2018,many
            Old Illyria,,2017,1000
            Old Illyria,,2018,1100
            """);
        RunningWorkbench.on(network(false), workbench -> {
            Workspace workspace = workbench.service(Workspace.class);
            workbench.command("org.sankofa.command.perspective", Map.of("org.sankofa.command.perspective.number", "5"));
            workbench.await("the views", () -> part(workbench, DATASETS) != null);
            begin(workbench, strange);
            Shell dialog = workbench.dialog("Read figures");
            // nothing can be done before it is said what the figures are of
            workbench.await("what is missing", () -> Widgets.find(dialog, Text.class, "Indicator").isPresent());
            assertFalse(workbench.ui(() -> dialog.getDefaultButton().isEnabled()));
            workbench.ui(() -> {
                Widgets.find(dialog, Text.class, "Indicator").orElseThrow().setText("NY.GDP.MKTP.CD");
                return null;
            });
            workbench.await("the name that is not known", () -> Widgets.find(dialog, Text.class, "What \u201cOld Illyria\u201d stands for").isPresent());
            workbench.await("that it can be taken", () -> dialog.getDefaultButton().isEnabled());
            assertTrue(workbench.ui(() -> Widgets.all(dialog, RecordLine.class).stream().map(Accessible::nameOf).anyMatch(line -> line.contains(
                "There are words where figures should be.") && line.contains("Line 3") && line.contains("\u201cmany\u201d"))), "the word that is no figure");
            workbench.picture("evidence-import-light");
            workbench.ui(() -> {
                assertTrue(((PickerField<?>) Widgets.find(dialog, Text.class, "What \u201cOld Illyria\u201d stands for").orElseThrow().getParent())
                    .typeAndTake("montenegro"));
                Widgets.find(dialog, Text.class, "Edition").orElseThrow().setText("Autumn 2019");
                assertFalse(dialog.getDefaultButton().isEnabled(), "what was said is looked at first");
                return null;
            });
            workbench.await("that it was looked at again", () -> dialog.getDefaultButton().isEnabled());
            try (Stream<Record> datasets = workspace.snapshot().records("private", "dataset")) {
                assertEquals(0, datasets.count(), "nothing is taken before it is wanted");
            }
            workbench.ui(() -> {
                dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
                return null;
            });
            workbench.await("the figures", () -> lines(workbench, DATASETS).stream().anyMatch(line -> line.contains("3 figures in 2 series of 2 countries")));
            assertTrue(workbench.ui(() -> lines(workbench, DATASETS).toString().contains("Autumn 2019")), () -> lines(workbench, DATASETS).toString());

            Path next = Files.writeString(folder.resolve("next.csv"), """
                Country Name,Country Code,Indicator Code,Year,Value
                Old Illyria,,NY.GDP.MKTP.CD,2019,1200
                """);
            begin(workbench, next);
            Shell again = workbench.dialog("Read figures");
            workbench.await("that it can be taken", () -> again.getDefaultButton().isEnabled());
            assertFalse(workbench.ui(() -> Widgets.find(again, Text.class, "What \u201cOld Illyria\u201d stands for").isPresent()), "what was said is remembered");
            workbench.ui(() -> {
                again.close();
                return null;
            });
        });
    }

    private static void begin(RunningWorkbench workbench, Path file) {
        workbench.ui(() -> {
            Control control = part(workbench, DATASETS);
            new FiguresImport(control, workbench.service(Workspace.class), new MessageBar((Composite) control), importers()).read(file, () -> { });
            return null;
        });
    }

    private static List<Importer> importers() {
        BundleContext context = FrameworkUtil.getBundle(EvidenceTest.class).getBundleContext();
        try {
            return context.getServiceReferences(Importer.class, null).stream().map(context::getService).toList();
        } catch (InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anAnalysisIsRunAndOneThatFailsOrHangsTakesNothingAlong() throws Exception {
        CountDownLatch let = new CountDownLatch(1);
        List<ServiceRegistration<Analysis>> registered = List.of(
            register("Lessons by outcome", request -> result(request)),
            register("One that fails", request -> {
                throw new IllegalStateException("torn");
            }),
            register("One that hangs", request -> {
                try {
                    let.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return result(request);
            }));
        try {
            RunningWorkbench.on(network(true), workbench -> {
                show(workbench, ANALYSES);
                workbench.await("the analyses", () -> line(workbench, ANALYSES, "One that hangs").isPresent());
                workbench.picture("analyses-light");
                open(workbench, "Lessons by outcome");
                press(workbench, ANALYSES, "Run");
                workbench.await("what is missing", () -> says(workbench, ANALYSES, "\u201cFrom year\u201d is missing."));
                type(workbench, ANALYSES, "From year", "2004");
                press(workbench, ANALYSES, "Run");
                workbench.await("the answer", () -> rows(workbench, ANALYSES).equals(List.of("success", "failure")));
                assertTrue(workbench.ui(() -> says(workbench, ANALYSES, "Asked with From year: 2004.")));
                assertTrue(workbench.ui(() -> says(workbench, ANALYSES, "Failures are rarely told.")));
                assertFalse(workbench.ui(() -> Widgets.find(part(workbench, ANALYSES), Combo.class, "Which numbers").stream().anyMatch(Combo::isVisible)), "a table has all columns");
                workbench.picture("analysis-table-light");
                workbench.ui(() -> {
                    segmented(workbench, ANALYSES).notifyListeners(SWT.KeyDown, key(SWT.ARROW_RIGHT));
                    return null;
                });
                workbench.await("its chart", () -> !Widgets.all(part(workbench, ANALYSES), ChartView.class).isEmpty());
                workbench.picture("analysis-chart-light");
                press(workbench, ANALYSES, null);

                open(workbench, "One that fails");
                type(workbench, ANALYSES, "From year", "2004");
                press(workbench, ANALYSES, "Run");
                workbench.await("that it failed", () -> says(workbench, ANALYSES, "failed: the mistake is in the analysis"));
                press(workbench, ANALYSES, null);

                open(workbench, "One that hangs");
                type(workbench, ANALYSES, "From year", "2004");
                press(workbench, ANALYSES, "Run");
                press(workbench, ANALYSES, "Stop");
                workbench.await("that it was stopped", () -> says(workbench, ANALYSES, "Stopped."));
                let.countDown();
                workbench.await("its end", () -> Job.getJobManager().find(Jobs.WORK).length == 0);
                workbench.settle();
                assertFalse(workbench.ui(() -> says(workbench, ANALYSES, "Failures are rarely told.")), "what was stopped shows nothing");
            });
        } finally {
            let.countDown();
            registered.forEach(ServiceRegistration::unregister);
        }
    }

    // --- analyses

    private interface Answer {
        AnalysisResult to(AnalysisRequest request) throws AnalysisException;
    }

    private static ServiceRegistration<Analysis> register(String label, Answer answer) {
        BundleContext context = FrameworkUtil.getBundle(EvidenceTest.class).getBundleContext();
        return context.registerService(Analysis.class, new Analysis() {
            @Override
            public String id() {
                return "test." + label.replace(' ', '-');
            }

            @Override
            public String label() {
                return label;
            }

            @Override
            public String description() {
                return "Counts lessons by what came of them.";
            }

            @Override
            public List<Parameter> parameters() {
                return List.of(Parameter.required("from-year", "From year", Parameter.Type.YEAR, "Leaves out earlier ones."),
                    Parameter.optional("country", "Country", Parameter.Type.AREA, ""), Parameter.optional("space", "Space", Parameter.Type.SPACE, ""));
            }

            @Override
            public AnalysisResult run(AnalysisRequest request) throws AnalysisException {
                return answer.to(request);
            }
        }, null);
    }

    private static AnalysisResult result(AnalysisRequest request) {
        return new AnalysisResult("Lessons since " + request.year("from-year").orElseThrow(), new AnalysisTable(List.of(Column.text("outcome", "Outcome"),
            Column.number("lessons", "Lessons", "")), List.of(new Row(Arrays.asList("success", new BigDecimal(7)), List.of()),
            new Row(Arrays.asList("failure", new BigDecimal(2)), List.of()))), List.of("Failures are rarely told."));
    }

    // --- the network

    private Path network(boolean figures) throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            workspace.createSpace(SpaceOptions.of("private", Space.Kind.PRIVATE));
            SampleNetwork.create(workspace);
            if (figures) {
                read(workspace, file());
            }
        }
        return network;
    }

    private Path file() throws Exception {
        return Files.writeString(folder.resolve("API_BX.TRF.PWKR.CD.DT_DS2_en_csv_v2.csv"), WORLD_BANK);
    }

    private static void read(Workspace workspace, Path file) throws Exception {
        BundleContext context = FrameworkUtil.getBundle(EvidenceTest.class).getBundleContext();
        for (var reference : context.getServiceReferences(Importer.class, null)) {
            Importer importer = context.getService(reference);
            if (importer.format().equals("evidence")) {
                assertEquals(14, importer.run(new ImportRequest(workspace, "private", file, false, Progress.NONE)).created());
                return;
            }
        }
        throw new AssertionError("nothing reads figures");
    }

    // --- the window

    private static void show(RunningWorkbench workbench, String view) {
        workbench.command("org.sankofa.command.showView", Map.of("org.sankofa.command.showView.view", view));
        workbench.await(view, () -> part(workbench, view) != null && part(workbench, view).isVisible());
    }

    private static Control part(RunningWorkbench workbench, String view) {
        MPart part = workbench.service(EPartService.class).findPart(view);
        return part != null && part.getObject() != null && part.getWidget() instanceof Control control ? control : null;
    }

    private static List<String> lines(RunningWorkbench workbench, String view) {
        return part(workbench, view) == null ? List.of() : Widgets.all(part(workbench, view), RecordLine.class).stream().map(Accessible::nameOf).toList();
    }

    private static Optional<RecordLine> line(RunningWorkbench workbench, String view, String words) {
        return part(workbench, view) == null ? Optional.empty() : Widgets.find(part(workbench, view), RecordLine.class, words);
    }

    private static void open(RunningWorkbench workbench, String view) {
        if (view.startsWith("org.")) {
            workbench.ui(() -> {
                Table table = Widgets.all(part(workbench, view), Table.class).getFirst();
                table.select(0);
                table.notifyListeners(SWT.Selection, new Event());
                table.notifyListeners(SWT.DefaultSelection, new Event());
                return null;
            });
            return;
        }
        workbench.await(view, () -> line(workbench, ANALYSES, view).isPresent());
        workbench.ui(() -> Accessible.press(line(workbench, ANALYSES, view).orElseThrow()));
        workbench.await("the form of " + view, () -> Widgets.find(part(workbench, ANALYSES), IconButton.class, "Run").isPresent());
    }

    /** First cells of the rows of the table in front; none where there is no table. */
    private static List<String> rows(RunningWorkbench workbench, String view) {
        List<Table> tables = part(workbench, view) == null ? List.of() : Widgets.all(part(workbench, view), Table.class);
        return tables.isEmpty() ? List.of() : Arrays.stream(tables.getFirst().getItems()).map(item -> item.getText(0)).toList();
    }

    private static Optional<Text> field(RunningWorkbench workbench, String view, String name) {
        return part(workbench, view) == null ? Optional.empty() : Widgets.find(part(workbench, view), Text.class, name);
    }

    private static PickerField<?> picker(RunningWorkbench workbench, String name) {
        return (PickerField<?>) field(workbench, COMPARE, name).orElseThrow().getParent();
    }

    private static void pick(RunningWorkbench workbench, String name, String typed) {
        assertTrue(workbench.ui(() -> picker(workbench, name).typeAndTake(typed)), typed);
    }

    private static void type(RunningWorkbench workbench, String view, String name, String typed) {
        workbench.await(name, () -> field(workbench, view, name).isPresent());
        workbench.ui(() -> {
            field(workbench, view, name).orElseThrow().setText(typed);
            return null;
        });
    }

    private static Optional<ChartView> chart(RunningWorkbench workbench) {
        return Widgets.all(part(workbench, COMPARE), ChartView.class).stream().findFirst();
    }

    private static Segmented segmented(RunningWorkbench workbench, String view) {
        return Widgets.all(part(workbench, view), Segmented.class).getFirst();
    }

    private static Event key(int code) {
        Event event = new Event();
        event.keyCode = code;
        return event;
    }

    private static boolean says(RunningWorkbench workbench, String view, String words) {
        return Widgets.all(part(workbench, view), Label.class).stream().anyMatch(label -> label.getText().contains(words));
    }

    /** Presses a button; without a name, the way back. */
    private static void press(RunningWorkbench workbench, String view, String name) {
        String wanted = name == null ? "All analyses" : name;
        workbench.await(wanted, () -> Widgets.find(part(workbench, view), IconButton.class, wanted).isPresent());
        workbench.ui(() -> {
            Accessible.press(Widgets.find(part(workbench, view), IconButton.class, wanted).orElseThrow());
            return null;
        });
    }
}
