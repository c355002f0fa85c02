package org.sankofa.ui.charts.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.sankofa.charts.Chart;
import org.sankofa.charts.ChartTable;
import org.sankofa.charts.Figures;
import org.sankofa.charts.Frame;
import org.sankofa.charts.Letters;
import org.sankofa.charts.Palette;
import org.sankofa.charts.svg.SvgWriter;

/** Charts as files that others can use: on light paper, whatever the window looks like. */
public final class ChartFiles {

    private static final int SHARP = 2;

    private ChartFiles() {
    }

    /** @return the drawing; whoever opens it has other fonts, so that words get the room of wide ones */
    public static byte[] svg(Chart chart, Frame frame) {
        Frame portable = new Frame(frame.width(), frame.height(), Letters.estimated(), frame.locale());
        return SvgWriter.write(chart, portable, Palette.LIGHT).getBytes(StandardCharsets.UTF_8);
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
}
