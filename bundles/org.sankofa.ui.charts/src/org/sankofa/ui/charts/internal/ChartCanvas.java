package org.sankofa.ui.charts.internal;

import static org.sankofa.ui.charts.internal.Messages.text;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sankofa.charts.Chart;
import org.sankofa.charts.Frame;
import org.sankofa.charts.Ink;
import org.sankofa.charts.Mark;
import org.sankofa.charts.Picture;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.Ellipsis;
import org.sankofa.ui.controls.PaintedControl;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * The picture of a chart. It is laid out once for each size and painted once into an image, so that following the pointer costs
 * nothing; a larger picture is laid out anew, so that words stay as large as they are.
 */
public final class ChartCanvas extends PaintedControl {

    /** Around the picture, so that the ring of the focus lies upon none of its numbers. */
    public static final int EDGE = 4;
    private static final double STEP = 1.4;
    private static final double LARGEST = 8;
    private static final double REACH = 14;
    private static final double MOST_PIXELS = 16e6;
    /** So many letters of what is told stand on a line. */
    private static final int WIDEST = 60;

    private final GcLetters letters = new GcLetters(getDisplay());
    private Chart chart;
    private Picture picture;
    private Image image;
    private Pattern ground;
    /** Pixels of the image for each of the picture. */
    private float sharp = 1;
    private Mark mark;
    private double zoom = 1;
    private int left;
    private int top;
    private Point grip;
    private boolean dragged;
    private Consumer<String> open = key -> { };
    private Runnable copy = () -> { };

    /** Makes an empty one. */
    public ChartCanvas(Composite parent) {
        super(parent, Token.PAGE);
        focusable();
        // a picture has its left and right in every language: pointer and arrow keys go by what is seen
        setOrientation(SWT.LEFT_TO_RIGHT);
        Accessible.role(this, ACC.ROLE_GRAPHIC, this::spoken, () -> mark == null ? "" : mark.said());
        addListener(SWT.Resize, event -> forget());
        addListener(SWT.ZoomChanged, event -> forget());
        addListener(SWT.Dispose, event -> forget());
        Theme.of(this).onChange(this, this::forget);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseDown, this::grip);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseExit, event -> mark(null));
        // what is told belongs to who points at it or stands in it
        addListener(SWT.FocusOut, event -> mark(null));
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
    }

    /** Shows a chart in place of the one before, as a whole. */
    public void show(Chart newChart) {
        chart = newChart;
        mark = null;
        whole();
        forget();
    }

    /** Takes the key of what is clicked or entered. */
    public void onOpen(Consumer<String> action) {
        open = action;
    }

    /** Does something when the numbers are asked for with the keys for copying. */
    public void onCopy(Runnable action) {
        copy = action;
    }

    /** @return the frame that fits what is seen of the chart as a whole */
    public Frame frame() {
        Rectangle area = getClientArea();
        return new Frame(Math.max(1, area.width - 2 * EDGE), Math.max(1, area.height - 2 * EDGE), letters, Locale.getDefault());
    }

    /** @return the value that is told; null for none */
    public Mark mark() {
        return mark;
    }

    /** @return what is drawn, in its own coordinates */
    public Picture picture() {
        if (picture == null && chart != null) {
            Frame frame = frame();
            picture = chart.draw(new Frame(frame.width() * zoom, frame.height() * zoom, letters, frame.locale()));
        }
        return picture;
    }

    private String spoken() {
        return chart == null ? "" : chart.title() + ". " + chart.description() + " " + text(isEmpty() ? "chart.empty" : "chart.keys");
    }

    /** Whether there is no value to be told. */
    private boolean isEmpty() {
        return picture() != null && picture().marks().isEmpty();
    }

    private void forget() {
        picture = null;
        mark = null;
        if (image != null) {
            ground.dispose();
            image.dispose();
            image = null;
        }
        if (!isDisposed()) {
            redraw();
        }
    }

    // --- larger and smaller

    /** @return whether it is larger than there is room */
    public boolean isZoomed() {
        return zoom > 1;
    }

    /** Makes it larger or smaller by some steps, around its middle. */
    public void zoom(int steps) {
        Rectangle area = getClientArea();
        zoom(steps, area.width / 2, area.height / 2);
    }

    private void zoom(int steps, int x, int y) {
        double next = Math.max(1, Math.min(LARGEST, zoom * Math.pow(STEP, steps)));
        if (next != zoom) {
            double times = next / zoom;
            zoom = next;
            moveTo((int) Math.round((left + x) * times - x), (int) Math.round((top + y) * times - y));
            forget();
        }
    }

    /** Shows all of it. */
    public void whole() {
        zoom = 1;
        moveTo(0, 0);
        forget();
    }

    private void moveTo(int newLeft, int newTop) {
        Rectangle area = getClientArea();
        left = Math.max(0, Math.min((int) ((area.width - 2 * EDGE) * (zoom - 1)), newLeft));
        top = Math.max(0, Math.min((int) ((area.height - 2 * EDGE) * (zoom - 1)), newTop));
        redraw();
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            zoom(event.count > 0 ? 1 : -1, event.x, event.y);
        }
    }

    // --- pointer and keys

    private void move(Event event) {
        if (grip != null && isZoomed()) {
            dragged = true;
            moveTo(grip.x - event.x, grip.y - event.y);
        } else if (picture() != null) {
            mark(picture().at(event.x + left - EDGE, event.y + top - EDGE, REACH).orElse(null));
        }
    }

    private void grip(Event event) {
        setFocus();
        dragged = false;
        grip = event.button == 1 ? new Point(left + event.x, top + event.y) : null;
    }

    private void release(Event event) {
        grip = null;
        if (event.button == 1 && !dragged) {
            open();
        }
    }

    private void open() {
        if (mark != null && !mark.key().isEmpty()) {
            open.accept(mark.key());
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> go(1);
            case SWT.ARROW_LEFT -> go(-1);
            case SWT.ARROW_DOWN -> goAlong(1);
            case SWT.ARROW_UP -> goAlong(-1);
            case SWT.HOME -> goTo(0);
            case SWT.END -> goTo(Integer.MAX_VALUE);
            case SWT.CR, SWT.KEYPAD_CR -> open();
            case SWT.ESC -> mark(null);
            default -> {
                if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                    copy.run();
                    return;
                }
                switch (event.character) {
                    case '+', '=' -> zoom(1);
                    case '-' -> zoom(-1);
                    case '0' -> whole();
                    default -> { }
                }
            }
        }
    }

    private void go(int steps) {
        if (picture() != null) {
            int now = mark == null ? -1 : picture().marks().indexOf(mark);
            goTo(now < 0 ? steps > 0 ? 0 : Integer.MAX_VALUE : Math.max(0, now + steps));
        }
    }

    /** Up and down go to what stands above and below; where nothing does, to what comes before and after. */
    private void goAlong(int way) {
        Walk.Step step = mark == null || picture() == null ? Walk.Step.NO_COLUMN : Walk.from(mark, picture().marks(), way);
        if (step.next() != null) {
            reveal(step.next());
            mark(step.next());
        } else if (!step.inColumn()) {
            go(way);
        }
    }

    private void goTo(int place) {
        if (picture() != null && !picture().marks().isEmpty()) {
            Mark next = picture().marks().get(Math.min(place, picture().marks().size() - 1));
            reveal(next);
            mark(next);
        }
    }

    private void reveal(Mark one) {
        Rectangle area = getClientArea();
        if (isZoomed() && !area.contains((int) one.x() - left, (int) one.y() - top)) {
            moveTo((int) one.x() - area.width / 2, (int) one.y() - area.height / 2);
        }
    }

    private void mark(Mark next) {
        if (next != mark) {
            mark = next;
            setCursor(next == null || next.key().isEmpty() ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
            redraw();
        }
    }

    // --- painting

    @Override
    protected void paint(GC gc, Rectangle area) {
        if (picture() == null || area.width < 1 || area.height < 1) {
            return;
        }
        if (image == null) {
            Picture drawn = picture();
            // as many pixels as the screen has, so that each stands for one, unless it is so large that memory would be felt
            double most = Math.sqrt(MOST_PIXELS / (drawn.width() * drawn.height()));
            sharp = (float) Math.max(1, Math.min(getMonitor().getZoom() / 100d, most));
            image = new Image(getDisplay(), (int) Math.ceil(drawn.width() * sharp), (int) Math.ceil(drawn.height() * sharp));
            GC pen = new GC(image);
            Transform larger = new Transform(getDisplay());
            larger.scale(sharp, sharp);
            pen.setTransform(larger);
            Painter.paint(pen, drawn, Painter.palette(getDisplay()), getDisplay());
            larger.dispose();
            pen.dispose();
            ground = new Pattern(getDisplay(), image);
        }
        show(gc, area);
        if (isEmpty()) {
            sayEmpty(gc, area);
        }
        if (mark != null) {
            tell(gc, area);
        }
        focusRing(gc, area, Spacing.RADIUS);
    }

    /**
     * The image as the pattern of a rectangle: drawn as an image, the system would copy all its pixels each time that a part of it comes
     * into sight, which is felt when a page is scrolled.
     */
    private void show(GC gc, Rectangle area) {
        Transform moved = new Transform(getDisplay());
        gc.getTransform(moved);
        moved.translate(EDGE - left, EDGE - top);
        moved.scale(1 / sharp, 1 / sharp);
        Transform before = new Transform(getDisplay());
        gc.getTransform(before);
        gc.setTransform(moved);
        gc.setBackgroundPattern(ground);
        Rectangle all = image.getBounds();
        // of a larger picture also what lies in the edge around
        int x = Math.max(0, Math.round((left - EDGE) * sharp));
        int y = Math.max(0, Math.round((top - EDGE) * sharp));
        gc.fillRectangle(x, y, Math.min(Math.round(area.width * sharp), all.width - x), Math.min(Math.round(area.height * sharp), all.height - y));
        gc.setBackgroundPattern(null);
        gc.setTransform(before);
        moved.dispose();
        before.dispose();
    }

    private void sayEmpty(GC gc, Rectangle area) {
        gc.setFont(theme().font(TypeStyle.BODY));
        String words = Ellipsis.shorten(gc, text("chart.empty"), area.width - 2 * Spacing.M);
        Point extent = gc.textExtent(words);
        int x = (area.width - extent.x) / 2;
        int y = (area.height - extent.y) / 2;
        gc.setBackground(theme().color(Token.PAGE));
        gc.fillRoundRectangle(x - Spacing.S, y - Spacing.XS, extent.x + 2 * Spacing.S, extent.y + 2 * Spacing.XS, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        gc.setForeground(theme().color(Token.TEXT_SECONDARY));
        gc.drawText(words, x, y, true);
    }

    private void tell(GC gc, Rectangle area) {
        int x = (int) Math.round(mark.x()) - left + EDGE;
        int y = (int) Math.round(mark.y()) - top + EDGE;
        int width = (int) Math.round(mark.width());
        int height = (int) Math.round(mark.height());
        gc.setForeground(Painter.colour(Painter.palette(getDisplay()), Ink.Role.FOCUS));
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(2);
        if (mark.outline() == null) {
            gc.drawRoundRectangle(x - 2, y - 2, width + 4, height + 4, Spacing.RADIUS, Spacing.RADIUS);
        } else {
            mark.outline().areas().forEach(points -> gc.drawPolygon(shifted(points)));
        }
        gc.setLineWidth(1);
        TextLayout said = new TextLayout(getDisplay());
        said.setFont(theme().font(TypeStyle.BODY));
        said.setText(mark.said());
        int most = Math.max(20, Math.min(Letters.width(this, WIDEST), area.width - 2 * Spacing.S));
        if (said.getBounds().width > most) {
            said.setWidth(most);
        }
        Rectangle extent = said.getBounds();
        int w = Math.min(area.width, extent.width + 2 * Spacing.S);
        int h = Math.min(area.height, extent.height + Spacing.S);
        int bx = Math.max(0, Math.min(area.width - w, x + width / 2 - w / 2));
        int by = y - h - Spacing.S >= 0 ? y - h - Spacing.S : Math.max(0, Math.min(area.height - h, y + height + Spacing.S));
        gc.setBackground(theme().color(Token.RAISED));
        gc.fillRoundRectangle(bx, by, w, h, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        gc.setForeground(theme().color(Token.BORDER_STRONG));
        gc.drawRoundRectangle(bx, by, w - 1, h - 1, 2 * Spacing.RADIUS, 2 * Spacing.RADIUS);
        gc.setForeground(theme().color(Token.TEXT));
        gc.setClipping(bx, by, w, h);
        said.draw(gc, bx + Spacing.S, by + Spacing.S / 2);
        gc.setClipping((Rectangle) null);
        said.dispose();
    }

    private int[] shifted(double[] points) {
        int[] shifted = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            shifted[i] = (int) Math.round(points[i]) - (i % 2 == 0 ? left : top) + EDGE;
        }
        return shifted;
    }
}
