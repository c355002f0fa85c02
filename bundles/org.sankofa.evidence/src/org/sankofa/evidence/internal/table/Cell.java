package org.sankofa.evidence.internal.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One cell.
 *
 * @param text what it says; empty for an empty cell
 * @param number what it says as a number, where the file has it as one; else null
 */
public record Cell(String text, BigDecimal number) {

    /** An empty one. */
    public static final Cell EMPTY = new Cell("", null);

    private static final Set<String> MISSING = Set.of("", "..", "...", "-", "–", "—", "na", "n/a", "nan", "#n/a", "n.a.", "null");
    private static final int LONGEST_NUMBER = 60;
    private static final Pattern COMMAS = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern BLANKS = Pattern.compile("-?[0-9]{1,3}( [0-9]{3})+(\\.[0-9]+)?");

    /** What a number in a spreadsheet says: the shortest one that is read back alike. */
    static Cell of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return EMPTY;
        }
        BigDecimal number = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return new Cell(number.scale() < 0 ? number.toPlainString() : number.toString(), number);
    }

    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, null);
    }

    /** @return the text without blanks around it */
    public String clean() {
        if (text.isEmpty() || text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ' && text.indexOf('\u00a0') < 0) {
            return text;
        }
        return text.replace('\u00a0', ' ').strip();
    }

    /** @return whether it says that there is no figure, in one of the ways publishers have */
    public boolean missing() {
        // no mark of a missing value is longer, and nearly all figures are
        return number == null && text.length() > 8 ? text.isBlank() : number == null && MISSING.contains(clean().toLowerCase(Locale.ROOT));
    }

    /** @return its number, also where it was written as text; null where it is none */
    public BigDecimal value() {
        if (number != null) {
            return number;
        }
        String written = clean();
        if (written.isEmpty() || written.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal parsed = new BigDecimal(written);
            // a number that takes a thousand digits to write out is a mistake or an attack
            return Math.abs((long) parsed.scale()) > LONGEST_NUMBER ? null : parsed;
        } catch (NumberFormatException e) {
            return grouped(written);
        }
    }

    /** Thousands with commas or thin blanks between, as people type them; never a decimal comma, for that would be a guess. */
    private static BigDecimal grouped(String written) {
        String bare = written.replace('\u202f', ' ').replace('\u2009', ' ');
        return COMMAS.matcher(bare).matches() ? new BigDecimal(bare.replace(",", ""))
                : BLANKS.matcher(bare).matches() ? new BigDecimal(bare.replace(" ", "")) : null;
    }
}
