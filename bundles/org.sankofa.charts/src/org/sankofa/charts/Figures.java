package org.sankofa.charts;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people read them. */
public final class Figures {

    private static final double[] STEPS = {1e12, 1e9, 1e6};
    private static final String[] NAMES = {"T", "G", "M"};

    private Figures() {
    }

    /** @return the number with as many digits as say something: three or four */
    public static String of(double value, Locale locale) {
        if (Double.isNaN(value)) {
            return "";
        }
        double size = Math.abs(value);
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : Math.min(6, 2 - (int) Math.floor(Math.log10(size))));
        return format.format(value);
    }

    /** @return the number with all its digits and nothing between them, for spreadsheets */
    public static String plain(double value, Locale locale) {
        if (Double.isNaN(value)) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(12);
        return format.format(value);
    }

    /**
     * For along an axis, where all numbers have as many digits as their distance asks for.
     *
     * @param step distance between two numbers of the axis
     */
    public static String onAxis(double value, double step, Locale locale) {
        for (int i = 0; i < STEPS.length; i++) {
            // only where every number of the axis is a short one
            if (Math.abs(value) >= STEPS[i] && step >= STEPS[i] / 10 || value == 0 && step >= STEPS[i] / 10) {
                return value == 0 ? "0" : steps(value / STEPS[i], step / STEPS[i], locale) + "\u202f" + NAMES[i];
            }
        }
        return steps(value, step, locale);
    }

    private static String steps(double value, double step, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int digits = step >= 1 && step == Math.rint(step) ? 0 : Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        format.setMinimumFractionDigits(Math.min(6, digits));
        format.setMaximumFractionDigits(Math.min(6, digits));
        return format.format(value == 0 ? 0 : value);
    }
}
