package org.sankofa.ui.charts.internal;

import static org.sankofa.ui.charts.internal.Messages.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.sankofa.charts.Chart;
import org.sankofa.charts.ChartTable;
import org.sankofa.charts.Figures;
import org.sankofa.charts.Frame;
import org.sankofa.charts.Letters;
import org.sankofa.charts.Palette;
import org.sankofa.charts.svg.SvgWriter;
import org.sankofa.ui.jobs.Jobs;

/** Charts as files that others can use: on light paper, whatever the window looks like. */
public final class ChartFiles {

    private static final int SHARP = 2;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private ChartFiles() {
    }

    /** Asks for a place and writes the picture, twice as sharp as the window. */
    public static void png(Control from, Chart chart, Frame frame) {
        save(from, chart, "png", png(from.getDisplay(), chart, frame));
    }

    /** Asks for a place and writes the drawing. */
    public static void svg(Control from, Chart chart, Frame frame) {
        // whoever opens it has other fonts: words get the room of wide ones
        Frame portable = new Frame(frame.width(), frame.height(), Letters.estimated(), frame.locale());
        save(from, chart, "svg", SvgWriter.write(chart, portable, Palette.LIGHT).getBytes(StandardCharsets.UTF_8));
    }

    /** Asks for a place and writes the numbers. */
    public static void csv(Control from, Chart chart) {
        // spreadsheets take a file for UTF-8 when it begins so
        save(from, chart, "csv", (BYTE_ORDER_MARK + chart.table().csv()).getBytes(StandardCharsets.UTF_8));
    }

    /** @return the numbers as they are pasted into a spreadsheet of this person's language */
    public static String tabbed(ChartTable table) {
        String rows = table.rows().stream().map(row -> row.stream().map(ChartFiles::cell).collect(Collectors.joining("\t")))
            .collect(Collectors.joining("\n"));
        return table.headings().stream().map(ChartFiles::cell).collect(Collectors.joining("\t")) + "\n" + rows + "\n";
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> Figures.plain(number.doubleValue(), Locale.getDefault());
            default -> value.toString().replaceAll("[\t\r\n]+", " ");
        };
    }

    /** @return a picture of the chart on light paper; on the user interface's thread */
    public static byte[] png(Display display, Chart chart, Frame frame) {
        Image image = new Image(display, (int) Math.ceil(frame.width() * SHARP), (int) Math.ceil(frame.height() * SHARP));
        GC gc = new GC(image);
        Transform larger = new Transform(display);
        try {
            larger.scale(SHARP, SHARP);
            gc.setTransform(larger);
            Painter.paint(gc, chart.draw(frame), Palette.LIGHT, display);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData(100)};
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            loader.save(out, SWT.IMAGE_PNG);
            return out.toByteArray();
        } finally {
            larger.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    private static void save(Control from, Chart chart, String ending, byte[] content) {
        FileDialog dialog = new FileDialog(from.getShell(), SWT.SAVE);
        dialog.setText(text("chart.save"));
        dialog.setFilterExtensions(new String[] {"*." + ending});
        dialog.setFileName(name(chart) + "." + ending);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Jobs.work(from, text("chart.save"), monitor -> write(Path.of(chosen), content), path -> { });
        }
    }

    private static Path write(Path file, byte[] content) throws IOException {
        return Files.write(file, content);
    }

    private static String name(Chart chart) {
        String name = chart.title().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return name.isEmpty() ? text("chart.file") : name.substring(0, Math.min(60, name.length()));
    }
}
