package org.sankofa.ui.evidence.internal.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sankofa.ui.charts.ChartView;
import org.sankofa.ui.controls.SectionTitle;
import org.sankofa.ui.evidence.internal.model.FigureChart;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * The parts of a page of figures, each in its place. Charts that come again are shown where they were, so that the page does not
 * jump, and what is typed elsewhere in it stays.
 */
public final class FigureSlots {

    /** One part. */
    private static final class Slot {
        private final Composite body;
        private ChartView view;
        private SectionTitle heading;
        private Composite notes;
        private FigureChart shown;

        Slot(Composite body) {
            this.body = body;
        }
    }

    private final PageColumn column;
    private final Map<String, Slot> slots = new HashMap<>();

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
        Slot slot = new Slot(part(column.body()));
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
        return part;
    }

    static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        return data;
    }

    /** Shows charts in their places; places without one take no room. Those of other ids are left as they are. */
    public void show(List<String> ids, List<FigureChart> charts) {
        column.setRedraw(false);
        try {
            for (String id : ids) {
                show(slots.get(id), charts.stream().filter(chart -> chart.id().equals(id)).findFirst().orElse(null));
            }
        } finally {
            column.setRedraw(true);
        }
        column.relayout();
    }

    private static void show(Slot slot, FigureChart chart) {
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
        for (int i = 0; i < sentences.length; i++) {
            Label label = Theme.of(part).style(new Label(part, SWT.WRAP), Token.PAGE, i == 0 ? Token.TEXT : Token.TEXT_SECONDARY, TypeStyle.BODY);
            label.setText(sentences[i].replace("&", "&&"));
            label.setLayoutData(wide());
        }
        visible(part, sentences.length > 0);
    }

    /** Shows or hides a part of a column. */
    static void visible(Control part, boolean visible) {
        ((GridData) part.getLayoutData()).exclude = !visible;
        part.setVisible(visible);
    }

    /** Lays out the column that a control is in, soon. */
    static void relayout(Control control) {
        for (Composite around = control.getParent(); around != null; around = around.getParent()) {
            if (around instanceof PageColumn column) {
                column.relayout();
            }
        }
    }

    private static void visible(Slot slot, boolean visible) {
        visible(slot.body, visible);
    }
}
