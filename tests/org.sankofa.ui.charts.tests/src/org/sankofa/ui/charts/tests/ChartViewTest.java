package org.sankofa.ui.charts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.charts.BarChart;
import org.sankofa.charts.Chart;
import org.sankofa.charts.Ink;
import org.sankofa.charts.LineChart;
import org.sankofa.charts.Mark;
import org.sankofa.charts.MatrixChart;
import org.sankofa.charts.PyramidChart;
import org.sankofa.charts.RangeChart;
import org.sankofa.charts.map.Choropleth;
import org.sankofa.charts.map.FlowMap;
import org.sankofa.ui.charts.ChartView;
import org.sankofa.ui.charts.ExportFile;
import org.sankofa.ui.charts.internal.ChartCanvas;
import org.sankofa.ui.charts.internal.ChartFiles;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** A chart in the window: seen in both themes, walked with the keyboard, told by the pointer, made larger, and taken along. */
class ChartViewTest {

    private Display display;
    private Shell shell;
    private ChartView view;

    @BeforeEach
    void open() {
        display = Display.getDefault();
        shell = new Shell(display, SWT.SHELL_TRIM);
        Theme.of(display).style(shell, Token.PAGE, null, null);
        shell.setLayout(new FillLayout());
        shell.setBounds(20, 20, 640, 400);
        view = new ChartView(shell);
        view.show(bars());
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        Theme.of(display).setDark(false);
        shell.dispose();
    }

    private void settle() {
        for (int rounds = 0; rounds < 5; rounds++) {
            while (display.readAndDispatch()) {
                rounds = 0;
            }
        }
    }

    static BarChart bars() {
        return new BarChart("Cost of sending 200 USD to Albania", "Greece is the dearest.", "%", List.of(new BarChart.Bar("Greece", 9.1, new Ink.Series(0), "GRC"),
            new BarChart.Bar("Italy", 6.25, new Ink.Series(0), "ITA"), new BarChart.Bar("Germany", Double.NaN, new Ink.Series(0), "")),
            List.of(new BarChart.Target("3 %", 3)), "and {0} more");
    }

    private static <C extends Control> C find(Composite in, Class<C> type) {
        for (Control child : in.getChildren()) {
            if (type.isInstance(child)) {
                return type.cast(child);
            }
            if (child instanceof Composite composite) {
                C found = find(composite, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private ChartCanvas canvas() {
        return find(view, ChartCanvas.class);
    }

    private void key(int keyCode, char character) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        canvas().notifyListeners(SWT.KeyDown, event);
    }

    private void pointer(int type, double x, double y) {
        Event event = new Event();
        event.x = (int) Math.round(x) + ChartCanvas.EDGE;
        event.y = (int) Math.round(y) + ChartCanvas.EDGE;
        event.button = 1;
        canvas().notifyListeners(type, event);
    }

    @Test
    void theKeyboardTellsEveryValueAndOpensIt() {
        List<String> opened = new ArrayList<>();
        view.onOpen(opened::add);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            key(SWT.ARROW_DOWN, '\0');
            told.add(canvas().mark().said());
            key(SWT.CR, '\r');
        }
        assertEquals(List.of("Greece: 9.1 %", "Italy: 6.25 %", "Germany: ? %", "Germany: ? %"), told);
        assertEquals(List.of("GRC", "ITA"), opened);
        key(SWT.HOME, '\0');
        assertEquals("Greece", canvas().mark().name());
        key(SWT.ESC, '\u001b');
        assertNull(canvas().mark());
    }

    @Test
    void thePointerTellsAndOpensWhatItIsOver() {
        List<String> opened = new ArrayList<>();
        view.onOpen(opened::add);
        Mark italy = canvas().picture().marks().get(1);
        pointer(SWT.MouseMove, italy.x() + 30, italy.y() + italy.height() / 2);
        assertEquals("Italy", canvas().mark().name());
        pointer(SWT.MouseDown, italy.x() + 30, italy.y() + italy.height() / 2);
        pointer(SWT.MouseUp, italy.x() + 30, italy.y() + italy.height() / 2);
        assertEquals(List.of("ITA"), opened);
        pointer(SWT.MouseExit, 0, 0);
        assertNull(canvas().mark());
    }

    @Test
    void aLargerPictureIsWalkedAndMovedAndNothingOpensByDragging() {
        List<String> opened = new ArrayList<>();
        view.onOpen(opened::add);
        double before = canvas().picture().width();
        key('+', '+');
        key('+', '+');
        assertTrue(canvas().isZoomed());
        assertEquals(before * 1.96, canvas().picture().width(), 1);
        Mark last = canvas().picture().marks().get(1);
        pointer(SWT.MouseDown, 200, 100);
        pointer(SWT.MouseMove, 100, 50);
        pointer(SWT.MouseUp, 100, 50);
        assertEquals(List.of(), opened);
        key('0', '0');
        assertFalse(canvas().isZoomed());
        assertEquals(before, canvas().picture().width(), 0.001);
        assertEquals("Italy", last.name());
    }

    @Test
    void theNumbersStandBehindThePicture() {
        view.turn();
        settle();
        assertTrue(view.showsNumbers());
        Table table = find(view, Table.class);
        assertEquals(3, table.getItemCount());
        assertEquals("Italy", table.getItem(1).getText(0));
        assertEquals("6.25", table.getItem(1).getText(1));
        assertEquals("", table.getItem(2).getText(1), "not known is empty");
        view.turn();
        assertFalse(view.showsNumbers());
    }

    @Test
    void upAndDownGoToWhatStandsAboveAndBelow() {
        view.show(kinds().get(4));
        settle();
        key(SWT.HOME, '\0');
        key(SWT.ARROW_RIGHT, '\0');
        assertEquals("Bonds, SDG 10.c", canvas().mark().name());
        key(SWT.ARROW_DOWN, '\0');
        assertEquals("Funds, SDG 10.c", canvas().mark().name());
        key(SWT.ARROW_DOWN, '\0');
        assertEquals("Funds, SDG 10.c", canvas().mark().name(), "there is none below");
        key(SWT.ARROW_UP, '\0');
        assertEquals("Bonds, SDG 10.c", canvas().mark().name());
        view.show(kinds().get(2));
        settle();
        key(SWT.END, '\0');
        String last = canvas().mark().name();
        assertTrue(last.startsWith("Men, "), last);
        key(SWT.ARROW_DOWN, '\0');
        assertEquals("Men, 25-64", canvas().mark().name(), "down is to the younger ones, on the same side");
    }

    @Test
    void theRingOfTheFocusLiesUponNoNumber() {
        for (Chart chart : kinds()) {
            view.show(chart);
            settle();
            ImageData without = pixels(canvas());
            canvas().forceFocus();
            settle();
            ImageData with = pixels(canvas());
            int changed = 0;
            int paper = without.getPixel(without.width / 2, 0);
            for (int y = 0; y < with.height; y++) {
                for (int x = 0; x < with.width; x++) {
                    if (with.getPixel(x, y) != without.getPixel(x, y)) {
                        changed++;
                        assertEquals(paper, without.getPixel(x, y), "the ring lies upon " + x + ", " + y + " of " + chart.title());
                    }
                }
            }
            assertTrue(changed > with.width, "the focus is seen: " + changed);
            find(view, IconButton.class).forceFocus();
        }
    }

    private ImageData pixels(ChartCanvas of) {
        Image image = new Image(display, of.getSize().x, of.getSize().y);
        GC gc = new GC(image);
        of.print(gc);
        gc.dispose();
        ImageData data = image.getImageData(100);
        image.dispose();
        return data;
    }

    @Test
    void whereThereAreNoNumbersItIsSaidSo() {
        for (Chart chart : List.of(new BarChart("Bars", "Nothing is known.", "", List.of(), List.of(), ""), new LineChart("Lines", "Nothing is known.", "", List.of(), true),
            new FlowMap("Flows", "Nothing is known.", "", List.of(), "ALB", 20))) {
            view.show(chart);
            settle();
            assertTrue(Accessible.nameOf(canvas()).endsWith("There are no numbers for this chart."), Accessible.nameOf(canvas()));
            ImageData data = pixels(canvas());
            Set<Integer> colours = new HashSet<>();
            for (int x = data.width / 2 - 60; x < data.width / 2 + 60; x++) {
                for (int y = data.height / 2 - 6; y < data.height / 2 + 6; y++) {
                    colours.add(data.getPixel(x, y));
                }
            }
            assertTrue(colours.size() > 4, "there are letters: " + colours.size());
            key(SWT.ARROW_RIGHT, '\0');
            assertNull(canvas().mark());
        }
        view.show(bars());
        assertTrue(Accessible.nameOf(canvas()).startsWith("Cost of sending 200 USD to Albania. Greece is the dearest. Arrow keys"), Accessible.nameOf(canvas()));
    }

    @Test
    void theKeysThatTheMenuNamesCopyTheNumbers() {
        for (boolean numbers : new boolean[] {false, true}) {
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] {"before"}, new org.eclipse.swt.dnd.Transfer[] {TextTransfer.getInstance()});
            if (numbers) {
                view.turn();
                settle();
            }
            Event event = new Event();
            event.keyCode = 'c';
            event.stateMask = SWT.MOD1;
            (numbers ? find(view, Table.class) : canvas()).notifyListeners(SWT.KeyDown, event);
            settle();
            assertEquals(ChartFiles.tabbed(bars().table()), clipboard.getContents(TextTransfer.getInstance()));
            clipboard.dispose();
        }
    }

    @Test
    void theNumbersHaveTheMenuOfThePicture() {
        view.turn();
        settle();
        Table table = find(view, Table.class);
        Event event = new Event();
        event.detail = SWT.MENU_KEYBOARD;
        table.notifyListeners(SWT.MenuDetect, event);
        List<String> entries = java.util.Arrays.stream(table.getMenu().getItems()).map(item -> item.getText().split("\t")[0]).toList();
        assertTrue(entries.containsAll(List.of("Show the picture", "Copy the numbers")), entries.toString());
        assertEquals(3, entries.stream().filter(entry -> entry.startsWith("Save ")).count(), entries.toString());
    }

    @Test
    void whatIsToldGoesWithTheFocus() {
        canvas().forceFocus();
        key(SWT.ARROW_DOWN, '\0');
        assertEquals("Greece", canvas().mark().name());
        canvas().notifyListeners(SWT.FocusOut, new Event());
        assertNull(canvas().mark());
    }

    @Test
    void numbersAreCopiedForASpreadsheet() {
        assertEquals("\t%\nGreece\t9.1\nItaly\t6.25\nGermany\t\n", ChartFiles.tabbed(bars().table()));
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {ChartFiles.tabbed(bars().table())}, new org.eclipse.swt.dnd.Transfer[] {TextTransfer.getInstance()});
            assertEquals(ChartFiles.tabbed(bars().table()), clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void thePictureForOthersIsSharpAndOnLightPaper() {
        Theme.of(display).setDark(true);
        ImageLoader loader = new ImageLoader();
        ImageData data = loader.load(new ByteArrayInputStream(ChartFiles.png(display, bars(), canvas().frame())))[0];
        assertEquals(Math.ceil(canvas().frame().width() * 2), data.width, 0);
        int corner = data.palette.getRGB(data.getPixel(data.width - 1, data.height - 1)).red;
        assertTrue(corner > 200, "paper is light: " + corner);
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < data.width; x += 3) {
            for (int y = 0; y < data.height; y += 3) {
                colours.add(data.getPixel(x, y));
            }
        }
        assertTrue(colours.size() > 10, "something is drawn: " + colours.size());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void chartsAreSeenInBothThemes(boolean dark) throws IOException {
        Theme.of(display).setDark(dark);
        List<LineChart.Point> points = new ArrayList<>();
        for (int year = 1990; year < 2020; year++) {
            points.add(new LineChart.Point(year, 300 + 40 * (year - 1990), year == 2003));
        }
        List<Chart> charts = List.of(bars(),
            new LineChart("Remittances received and paid", "They rose.", "million USD", List.of(new LineChart.Line("received", points),
                new LineChart.Line("Geldsendungen von Auslandsbeschäftigten", points.subList(4, 20).stream()
                    .map(p -> new LineChart.Point(p.year(), p.value() / 2, false)).toList())), true),
            new Choropleth("Remittances as a share of GDP", "Highest in Tajikistan.", "% of GDP", List.of(new Choropleth.Value("ALB", "Albania", 9.4),
                new Choropleth.Value("TJK", "Tajikistan", 28), new Choropleth.Value("TON", "Tonga", 37)), "ALB", "not known"),
            new FlowMap("Where remittances to Albania come from", "Mostly from Italy.", "million USD", List.of(new FlowMap.Flow("ITA", "ALB", "Italy", 600),
                new FlowMap.Flow("USA", "ALB", "United States", 150)), "ALB", 20));
        int number = 0;
        byte[] before = null;
        for (Chart chart : charts) {
            view.show(chart);
            settle();
            byte[] now = picture("chart-" + number++ + (dark ? "-dark" : "-light"));
            assertNotEquals(before == null ? null : java.util.Arrays.hashCode(before), java.util.Arrays.hashCode(now));
            before = now;
        }
    }

    static List<Chart> kinds() {
        List<List<MatrixChart.Cell>> cells = List.of(List.of(new MatrixChart.Cell(new Ink.Side(1), "\u2713", "complete", "m1"), MatrixChart.Cell.unknown("not said")),
            List.of(new MatrixChart.Cell(new Ink.Side(-1), "\u00d7", "absent. A reason that is much longer than the window is wide, so that it stands on several lines of what is told.",
                "m2"), new MatrixChart.Cell(Ink.Role.PAPER, "", "does not serve it", "")));
        return List.of(bars(),
            new LineChart("Lines", "They rose.", "million USD", List.of(new LineChart.Line("received", List.of(new LineChart.Point(2000, 1, false),
                new LineChart.Point(2001, 2, true), new LineChart.Point(2003, 4, false)))), true),
            new PyramidChart("Pyramid", "Most are young.", "people", "Women", "Men", List.of(new PyramidChart.Step("25-64", 50, 60), new PyramidChart.Step("65+", 4, 2))),
            new RangeChart("Ranges", "They lie apart.", "million USD", List.of(new RangeChart.Range("Potential", 10, 20, 30, ""),
                new RangeChart.Range("Actual", Double.NaN, Double.NaN, Double.NaN, "cannot be said")), List.of("low", "central", "high")),
            new MatrixChart("Matrix", "Half is there.", List.of("Bonds", "Funds"), List.of("MDG 1", "SDG 10.c"), cells),
            new Choropleth("Map", "Highest in Tajikistan.", "% of GDP", List.of(new Choropleth.Value("ALB", "Albania", 9.4),
                new Choropleth.Value("TJK", "Tajikistan", 28)), "ALB", "not known"),
            new FlowMap("Flows", "Mostly from Italy.", "million USD", List.of(new FlowMap.Flow("ITA", "ALB", "Italy", 600),
                new FlowMap.Flow("USA", "ALB", "United States", 150)), "ALB", 20));
    }

    /** What every kind of chart can: its values under pointer and keyboard, larger and smaller, in words, as numbers, and as files. */
    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfChartIsReadWalkedEnlargedListedAndTakenAlong(Chart chart) throws Exception {
        view.show(chart);
        settle();
        List<Mark> marks = canvas().picture().marks();
        List<String> walked = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            key(SWT.ARROW_RIGHT, '\0');
            walked.add(canvas().mark().said());
        }
        assertEquals(marks.stream().map(Mark::said).toList(), walked);
        key(SWT.ESC, '\u001b');
        for (Mark mark : marks) {
            pointer(SWT.MouseMove, mark.x() + mark.width() / 2, mark.y() + mark.height() / 2);
            assertTrue(marks.stream().anyMatch(one -> one == canvas().mark()) && canvas().mark().distance(mark.x() + mark.width() / 2, mark.y() + mark.height() / 2) <= 0,
                () -> mark + " but " + canvas().mark());
            settle();
        }
        double before = canvas().picture().width();
        key('+', '+');
        assertTrue(canvas().picture().width() > before && canvas().isZoomed());
        settle();
        key(SWT.END, '\0');
        assertEquals(marks.getLast().said(), canvas().mark().said(), "also what does not fit into the window is come to");
        key('0', '0');
        assertEquals(before, canvas().picture().width(), 0.001);
        view.turn();
        settle();
        assertEquals(chart.table().rows().size(), find(view, Table.class).getItemCount());
        view.turn();
        settle();
        assertTrue(new ImageLoader().load(new ByteArrayInputStream(ChartFiles.png(display, chart, canvas().frame())))[0].width > 100);
        assertTrue(new String(ChartFiles.svg(chart, canvas().frame()), StandardCharsets.UTF_8).contains("<title>" + chart.title() + "</title>"));
        byte[] csv = ExportFile.csv(chart.table().csv());
        assertEquals(chart.table().rows().size() + 1, new String(csv, StandardCharsets.UTF_8).split("\r\n").length);
        assertEquals((byte) 0xef, csv[0], "a spreadsheet takes it for UTF-8");
        Theme.of(display).setDark(false);
        settle();
        byte[] light = picture("kind-" + chart.title() + "-light");
        Theme.of(display).setDark(true);
        settle();
        assertNotEquals(java.util.Arrays.hashCode(light), java.util.Arrays.hashCode(picture("kind-" + chart.title() + "-dark")));
    }

    @Test
    void whereAFileWasWrittenIsSaidUntilAnotherChartIsShown(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("costs.csv");
        List<Path> written = new ArrayList<>();
        ExportFile.write(view, "Save", file, () -> ExportFile.csv(bars().table().csv()), path -> {
            written.add(path);
            ExportFile.say(find(view, MessageBar.class), path);
        });
        for (long end = System.nanoTime() + 20_000_000_000L; written.isEmpty() && System.nanoTime() < end;) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        assertEquals(List.of(file), written);
        assertTrue(Files.readString(file).contains("Greece,9.1"));
        MessageBar bar = find(view, MessageBar.class);
        assertTrue(bar.isShowing());
        assertTrue(find(bar, Label.class, 1).getText().contains("costs.csv"), "it is said where");
        int with = view.computeSize(600, SWT.DEFAULT).y;
        view.show(bars());
        assertFalse(bar.isShowing());
        assertTrue(view.computeSize(600, SWT.DEFAULT).y < with, "what is said has room of its own");
    }

    @Test
    void namesOfFilesAreMadeOfTitles() {
        assertEquals("Co\u00fbt-d-envoi-200-USD", ExportFile.fileName("Co\u00fbt d\u2019envoi: 200 USD/"));
        assertEquals("chart", ExportFile.fileName("../.."));
        assertEquals(60, ExportFile.fileName("a".repeat(200)).length());
    }

    private static <C extends Control> C find(Composite in, Class<C> type, int place) {
        return type.cast(java.util.Arrays.stream(in.getChildren()).filter(type::isInstance).toList().get(place));
    }

    private byte[] picture(String name) throws IOException {
        Path folder = Path.of(System.getProperty("sankofa.screenshots", "target/screenshots"));
        Files.createDirectories(folder);
        Image image = new Image(display, shell.getClientArea().width, shell.getClientArea().height);
        GC gc = new GC(image);
        view.print(gc);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData(100)};
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        byte[] pixels = loader.data[0].data;
        image.dispose();
        return pixels;
    }
}
