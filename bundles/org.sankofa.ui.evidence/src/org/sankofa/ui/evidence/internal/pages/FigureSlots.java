package org.sankofa.ui.evidence.internal.pages;

import static org.sankofa.ui.evidence.internal.Layouts.wide;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.charts.ChartView;
import org.sankofa.ui.controls.Mirroring;
import org.sankofa.ui.controls.SectionTitle;
import org.sankofa.ui.evidence.internal.model.FigureChart;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/**
 * The parts of a page of figures, each in its place. Charts that come again are shown where they were, so that the page does not
 * jump, and what is typed elsewhere in it stays.
 */
public final class FigureSlots {

    /** So many charts are in sight when a page opens; those below come when these are painted. */
    private static final int IN_SIGHT = 2;
    /** So many milliseconds lie between them, in which the window does what it is asked to. */
    private static final int BETWEEN = 10;

    /** One part. */
    private static final class Slot {
        private final Composite body;
        private final boolean inSight;
        private FigureChart wanted;
        private ChartView view;
        private SectionTitle heading;
        private Composite notes;
        private FigureChart shown;

        Slot(Composite body, boolean inSight) {
            this.body = body;
            this.inSight = inSight;
        }
    }

    private final PageColumn column;
    private final Map<String, Slot> slots = new HashMap<>();
    private final SequencedSet<Slot> waiting = new LinkedHashSet<>();

    /** @param column the page, empty */
    public FigureSlots(PageColumn column) {
        this.column = column;
    }

    /** Makes the next place, for charts of that id; it takes no room before there is one. */
    public FigureSlots place(String id) {
        return place(id, body -> { });
    }

    /** The same, with controls of its own between the chart and its sentences. */
    public FigureSlots place(String id, Consumer<Composite> between) {
        Slot slot = new Slot(part(column.body()), slots.size() < IN_SIGHT);
        slots.put(id, slot);
        between.accept(slot.body);
        visible(slot, false);
        return this;
    }

    /** @return a part of a column as wide as it, with its children one below the other */
    static Composite part(Composite parent) {
        Composite part = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Spacing.S;
        part.setLayout(layout);
        part.setLayoutData(wide());
        Mirroring.settle(part);
        return part;
    }

    /** Shows charts in their places; places without one take no room. Those of other ids are left as they are. */
    public void show(List<String> ids, List<FigureChart> charts) {
        boolean idle = waiting.isEmpty();
        column.setRedraw(false);
        try {
            for (String id : ids) {
                Slot slot = slots.get(id);
                slot.wanted = charts.stream().filter(chart -> chart.id().equals(id)).findFirst().orElse(null);
                if (slot.inSight || slot.view != null || slot.wanted == null) {
                    waiting.remove(slot);
                    show(slot);
                } else {
                    waiting.add(slot);
                }
            }
        } finally {
            column.setRedraw(true);
        }
        column.relayout();
        if (idle && !waiting.isEmpty()) {
            // after the layout, which was asked for before
            column.getDisplay().asyncExec(() -> {
                if (!column.isDisposed()) {
                    // whatever comes below, what is in sight is seen first
                    column.update();
                    column.getDisplay().timerExec(BETWEEN, this::showNext);
                }
            });
        }
    }

    /** One after the other, so that whoever scrolls or types meanwhile is answered. */
    private void showNext() {
        if (column.isDisposed() || waiting.isEmpty()) {
            return;
        }
        Slot next = waiting.removeFirst();
        show(next);
        column.relayout(next.body);
        if (!waiting.isEmpty()) {
            column.getDisplay().timerExec(BETWEEN, this::showNext);
        }
    }

    private static void show(Slot slot) {
        FigureChart chart = slot.wanted;
        visible(slot, chart != null);
        if (chart == null || chart.equals(slot.shown)) {
            return;
        }
        slot.shown = chart;
        if (chart.chart() == null && slot.view != null) {
            slot.view.dispose();
            slot.view = null;
        } else if (chart.chart() != null) {
            if (slot.view == null) {
                slot.view = new ChartView(slot.body);
                slot.view.setLayoutData(wide());
                Control[] children = slot.body.getChildren();
                slot.view.moveAbove(children[0]);
            }
            slot.view.show(chart.chart());
        }
        if (slot.notes == null) {
            slot.notes = part(slot.body);
            ((GridLayout) slot.notes.getLayout()).verticalSpacing = Spacing.XS;
        }
        if (slot.heading != null) {
            slot.heading.dispose();
            slot.heading = null;
        }
        Control first = slot.body.getChildren()[0];
        if (chart.chart() == null && first != slot.notes) {
            slot.notes.moveAbove(first);
        } else if (chart.chart() != null) {
            slot.notes.moveBelow(null);
        }
        if (chart.chart() == null && !chart.heading().isEmpty()) {
            slot.heading = new SectionTitle(slot.body, chart.heading());
            slot.heading.setLayoutData(wide());
            slot.heading.moveAbove(slot.body.getChildren()[0]);
        }
        words(slot.notes, chart.notes().toArray(String[]::new));
    }

    /** Fills a part with sentences, the first of which is read first. */
    static void words(Composite part, String... sentences) {
        for (Control before : part.getChildren()) {
            before.dispose();
        }
        if (sentences.length > 0) {
            new Sentences(part, List.of(sentences)).setLayoutData(wide());
        }
        visible(part, sentences.length > 0);
    }

    /** Shows or hides a part of a column. */
    static void visible(Control part, boolean visible) {
        ((GridData) part.getLayoutData()).exclude = !visible;
        part.setVisible(visible);
    }

    /** Lays out the column that a control is in, as far as it has to, soon. */
    static void relayout(Control control) {
        for (Composite around = control.getParent(); around != null; around = around.getParent()) {
            if (around instanceof PageColumn column) {
                column.relayout(control);
            }
        }
    }

    private static void visible(Slot slot, boolean visible) {
        visible(slot.body, visible);
    }
}
