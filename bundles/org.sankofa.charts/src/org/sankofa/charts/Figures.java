package org.sankofa.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people read them. */
public final class Figures {

    private static final double[] STEPS = {1e12, 1e9, 1e6};
    private static final String[] NAMES = {"T", "G", "M"};
    /** Nearer to zero than that, and farther from it, zeros are not counted any more. */
    private static final double TINY = 1e-5;
    private static final double VAST = 1e15;
    private static final int FINEST = 340;
    private static final int DIGITS = 14;
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private Figures() {
    }

    /** @return the number with as many digits as say something: three or four */
    public static String of(double value, Locale locale) {
        if (Double.isNaN(value)) {
            return "";
        }
        double size = Math.abs(value);
        if (size >= VAST || size < TINY && size > 0) {
            return power(value, locale);
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : Math.min(6, 2 - (int) Math.floor(Math.log10(size))));
        return format.format(value);
    }

    /** @return the number with as few letters as say how large it is, where there is little room: {@code 1.2 T} */
    public static String shortly(double value, Locale locale) {
        for (int i = 0; i < STEPS.length; i++) {
            if (Math.abs(value) >= STEPS[i] && Math.abs(value) < VAST) {
                return of(value / STEPS[i], locale) + "\u202f" + NAMES[i];
            }
        }
        return of(value, locale);
    }

    /** A number of few digits times a power of ten. */
    private static String power(double value, Locale locale) {
        if (Double.isInfinite(value)) {
            return NumberFormat.getNumberInstance(locale).format(value);
        }
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)) + 1e-9);
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        StringBuilder raised = new StringBuilder(exponent < 0 ? "\u207b" : "");
        Integer.toString(Math.abs(exponent)).chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        // in steps, for the smallest numbers there are have no reciprocal
        double digits = exponent < -300 ? value * 1e300 / Math.pow(10, exponent + 300) : value / Math.pow(10, exponent);
        return format.format(digits) + "\u202f\u00d7\u202f10" + raised;
    }

    /** @return the number with all its digits and nothing between them, for spreadsheets */
    public static String plain(double value, Locale locale) {
        if (Double.isNaN(value)) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(FINEST);
        // what a number of the computer has beyond that is not meant
        return Double.isInfinite(value) ? format.format(value) : format.format(new BigDecimal(value).round(new MathContext(DIGITS)));
    }

    /**
     * For along an axis, where all numbers have as many digits as their distance asks for.
     *
     * @param step distance between two numbers of the axis
     */
    public static String onAxis(double value, double step, Locale locale) {
        if (step < TINY || step >= VAST) {
            return value == 0 ? "0" : power(value, locale);
        }
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
