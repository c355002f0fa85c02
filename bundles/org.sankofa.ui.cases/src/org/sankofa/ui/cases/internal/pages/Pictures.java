package org.sankofa.ui.cases.internal.pages;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.sankofa.charts.MatrixChart;
import org.sankofa.ui.charts.ChartView;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.theme.Token;

/** Pictures on the pages of a case. */
final class Pictures {

    private static final int HIGHEST = 1200;

    private Pictures() {
    }

    /** Adds a picture that is as high as it needs, with its sentence below it; a click goes to what a cell stands for. */
    static void matrix(PageColumn column, MatrixChart chart, Consumer<String> open) {
        ChartView view = new ChartView(column.body());
        view.setPictureHeight(HIGHEST);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        view.setLayoutData(data);
        view.show(chart);
        view.onOpen(open);
        column.text(chart.description(), Token.TEXT_SECONDARY);
    }
}
