package org.sankofa.ui.charts;

import static org.sankofa.ui.charts.internal.Messages.text;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.charts.Chart;
import org.sankofa.charts.Frame;
import org.sankofa.ui.charts.internal.ChartCanvas;
import org.sankofa.ui.charts.internal.ChartFiles;
import org.sankofa.ui.charts.internal.NumbersTable;
import org.sankofa.ui.controls.ContextMenu;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.Mirroring;
import org.sankofa.ui.controls.SectionTitle;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/**
 * A chart with its heading. The pointer and the arrow keys tell values, Enter and a click open what a value stands for, Ctrl with the
 * wheel or plus and minus make it larger, Ctrl+C copies its numbers, and a button shows them instead. To be used on the user interface's thread.
 */
public final class ChartView extends Composite {

    private static final int USUAL_HEIGHT = 260;

    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final ChartCanvas canvas;
    /** Made when it is asked for: a table costs more than a picture, and most are never looked at. */
    private NumbersTable numbers;
    private final IconButton turn;
    private final MessageBar messages;
    private SectionTitle heading;
    private String titled = "";
    private Chart chart;
    private int height = USUAL_HEIGHT;

    /** Makes an empty one. */
    public ChartView(Composite parent) {
        super(parent, SWT.NONE);
        Theme theme = Theme.of(this);
        theme.style(this, Token.PAGE, null, null);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.verticalSpacing = Spacing.S;
        setLayout(grid);
        heading = heading("");
        turn = new IconButton(this, IconButton.Look.GHOST, "list", null, text("chart.numbers"), this::turn);
        turn.setLayoutData(new GridData(SWT.END, SWT.END, false, false));
        stack = theme.style(new Composite(this, SWT.NONE), Token.PAGE, null, null);
        stack.setLayout(layout);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        canvas = new ChartCanvas(stack);
        layout.topControl = canvas;
        messages = new MessageBar(this);
        ((GridData) messages.getLayoutData()).horizontalSpan = 2;
        messages.onResize(this::heightChanged);
        canvas.onCopy(this::copy);
        ContextMenu.on(canvas, this::fill);
        // the line above the heading goes on above the button
        addListener(SWT.Paint, event -> {
            event.gc.setForeground(theme.color(Token.BORDER));
            event.gc.drawLine(0, 0, getClientArea().width, 0);
        });
        Mirroring.settle(this);
    }

    private SectionTitle heading(String title) {
        SectionTitle made = new SectionTitle(this, title);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        made.setLayoutData(data);
        return made;
    }

    /** Shows a chart in place of the one before. */
    public void show(Chart newChart) {
        chart = newChart;
        if (messages.isShowing()) {
            messages.clear();
        }
        if (!chart.title().equals(titled)) {
            titled = chart.title();
            heading.dispose();
            heading = heading(titled);
            heading.moveAbove(turn);
        }
        canvas.show(chart);
        if (numbers != null) {
            numbers.show(chart.table());
        }
        layout(true, true);
    }

    /** @return the chart that is shown; null before the first */
    public Chart chart() {
        return chart;
    }

    /** Does something with what a value stands for, such as the code of a country, when it is clicked or entered. */
    public void onOpen(Consumer<String> open) {
        canvas.onOpen(open);
    }

    /** Gives the picture another height than the usual one, in points. */
    public void setPictureHeight(int points) {
        height = points;
    }

    /** @return whether the numbers are shown in place of the picture */
    public boolean showsNumbers() {
        return numbers != null && layout.topControl == numbers.control();
    }

    /** Shows the numbers in place of the picture, or the picture again. */
    public void turn() {
        boolean table = !showsNumbers();
        if (numbers == null) {
            numbers = new NumbersTable(stack);
            numbers.onCopy(this::copy);
            numbers.onMenu(this::fill);
            if (chart != null) {
                numbers.show(chart.table());
            }
        }
        layout.topControl = table ? numbers.control() : canvas;
        turn.set(table ? "indicator" : "list", null);
        turn.setToolTipText(text(table ? "chart.picture" : "chart.numbers"));
        stack.layout();
        heightChanged();
        layout.topControl.setFocus();
    }

    /** Numbers may want more room than a picture of few bars, and a message wants room of its own. */
    private void heightChanged() {
        layout(true, true);
        for (Composite around = getParent(); around != null; around = around.getParent()) {
            if (around instanceof PageColumn column) {
                column.relayout(this);
            }
        }
    }

    @Override
    public boolean setFocus() {
        return layout.topControl.setFocus();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int head = heading.computeSize(wHint == SWT.DEFAULT ? SWT.DEFAULT : Math.max(1, wHint - 40), SWT.DEFAULT).y;
        return new Point(wHint == SWT.DEFAULT ? 2 * height : wHint, hHint == SWT.DEFAULT ? head + Spacing.S + pictureHeight() + said(wHint) : hHint);
    }

    private int said(int width) {
        return messages.isShowing() ? messages.computeSize(width == SWT.DEFAULT ? 2 * height : width, SWT.DEFAULT).y + Spacing.S : 0;
    }

    /** A chart of few bars is no higher than they are, while its numbers are not shown in its place. */
    private int pictureHeight() {
        double own = chart == null || showsNumbers() ? 0 : chart.height(canvas.frame().letters());
        return own > 0 ? Math.min(height, (int) Math.ceil(own) + 2 * ChartCanvas.EDGE) : height;
    }

    private void fill(ContextMenu menu) {
        if (chart == null) {
            return;
        }
        menu.entry(text(showsNumbers() ? "chart.picture" : "chart.numbers"), "", true, this::turn);
        menu.entry(text("chart.copy"), "Ctrl+C", true, this::copy);
        if (!showsNumbers()) {
            menu.separator().entry(text("chart.larger"), "+", true, () -> canvas.zoom(1)).entry(text("chart.smaller"), "-", canvas.isZoomed(),
                () -> canvas.zoom(-1)).entry(text("chart.whole"), "0", canvas.isZoomed(), canvas::whole);
        }
        Chart now = chart;
        Frame frame = canvas.frame();
        menu.separator().entry(text("chart.png"), "", true, () -> {
            byte[] picture = ChartFiles.png(getDisplay(), now, frame); // painted with the fonts of the window, so on its thread
            export("png", () -> picture);
        }).entry(text("chart.svg"), "", true, () -> export("svg", () -> ChartFiles.svg(now, frame)))
            .entry(text("chart.csv"), "", true, () -> export("csv", () -> ExportFile.csv(now.table().csv())));
    }

    private void export(String ending, Callable<byte[]> content) {
        ExportFile.ask(this, text("chart.save"), chart.title(), ending, content, this::written);
    }

    /** Says where something was written. */
    void written(Path file) {
        ExportFile.say(messages, file);
    }

    /** Puts the numbers on the clipboard, for a spreadsheet. */
    void copy() {
        Clipboard clipboard = new Clipboard(getDisplay());
        clipboard.setContents(new Object[] {ChartFiles.tabbed(chart.table())}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
