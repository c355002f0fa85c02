package org.sankofa.ui.charts.internal;

import java.util.Comparator;
import java.util.List;

import org.sankofa.charts.Mark;

/** Where the keyboard goes from a value in a picture. */
final class Walk {

    private static final double SAME = 0.5;

    /**
     * Where it goes.
     *
     * @param next null: nowhere
     * @param inColumn whether something stands above or below
     */
    record Step(Mark next, boolean inColumn) {

        static final Step NO_COLUMN = new Step(null, false);
    }

    private Walk() {
    }

    /**
     * To the nearest value above or below: of those that have their left or their right edge in common, such as the cells of a
     * column, the bars of a side and the values of a year.
     *
     * @param way 1 for down, -1 for up
     */
    static Step from(Mark mark, List<Mark> marks, int way) {
        List<Mark> column = marks.stream().filter(one -> one != mark && (near(one.x(), mark.x()) || near(one.x() + one.width(), mark.x() + mark.width())))
            .filter(one -> !near(middle(one), middle(mark))).toList();
        return new Step(column.stream().filter(one -> way * (middle(one) - middle(mark)) > 0)
            .min(Comparator.comparingDouble(one -> Math.abs(middle(one) - middle(mark)))).orElse(null), !column.isEmpty());
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) < SAME;
    }

    private static double middle(Mark mark) {
        return mark.y() + mark.height() / 2;
    }
}
