package org.sankofa.ui.presentation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.sankofa.ui.internal.l10n.Messages;

/**
 * Reads and writes numbers as people write them: grouped by comma, point, space or apostrophe, with the decimal sign of
 * the locale. Exact: what was typed with two decimals has two decimals.
 */
public final class NumberInput {

    private final Class<?> type;
    private final boolean grouped;
    private final char decimal;
    private final char grouping;

    /**
     * @param type BigDecimal, Integer, Long and so on
     * @param grouped whether thousands are set apart; years are not
     */
    public NumberInput(Class<?> type, Locale locale, boolean grouped) {
        this.type = type;
        this.grouped = grouped;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(
            new Locale.Builder().setLocale(locale).setUnicodeLocaleKeyword("nu", "latn").build());
        this.decimal = symbols.getDecimalSeparator();
        char separator = symbols.getGroupingSeparator();
        this.grouping = Character.isWhitespace(separator) || separator == '\u00a0' || separator == '\u202f'
            ? '\u00a0' : separator;
    }

    /** Reads what was typed; null for nothing. */
    public InputResult<Object> parse(String typed) {
        String text = typed.strip().replaceAll("[\\s\\u00a0\\u202f'’_]", "").replace('−', '-');
        text = european(text);
        if (text.endsWith("%")) {
            text = text.substring(0, text.length() - 1);
        }
        if (text.isEmpty()) {
            return InputResult.ok(null);
        }
        String plain = plain(text);
        if (plain == null || !plain.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
            return InputResult.bad(Messages.get("number.bad", typed.strip(), format(example())));
        }
        BigDecimal number = new BigDecimal(plain);
        return type == BigDecimal.class || type == Double.class || type == Float.class ? decimalValue(number)
            : whole(number, typed);
    }

    /** Digits of other scripts as European ones, and the signs that go with Arabic digits as ours. */
    private static String european(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().filter(c -> c != '\u066c' && c != '\u200e' && c != '\u200f' && c != '\u061c').forEach(c -> {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                plain.append(digit);
            } else {
                plain.appendCodePoint(c == '\u066b' ? '.' : c == '\u066a' ? '%' : c);
            }
        });
        return plain.toString();
    }

    private InputResult<Object> decimalValue(BigDecimal number) {
        return InputResult.ok(type == BigDecimal.class ? number
            : type == Double.class ? (Object) number.doubleValue() : (Object) number.floatValue());
    }

    private InputResult<Object> whole(BigDecimal number, String typed) {
        try {
            BigInteger integer = number.toBigIntegerExact();
            return InputResult.ok(type == Long.class ? (Object) integer.longValueExact()
                : type == Integer.class ? (Object) integer.intValueExact()
                : type == Short.class ? (Object) integer.shortValueExact() : integer);
        } catch (ArithmeticException e) {
            boolean fraction = number.stripTrailingZeros().scale() > 0;
            return InputResult.bad(Messages.get(fraction ? "number.whole" : "number.large", typed.strip()));
        }
    }

    /** Decides what is a decimal sign and what sets thousands apart. */
    private String plain(String text) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            char sign = comma > point ? ',' : '.';
            return text.indexOf(sign) == text.lastIndexOf(sign) ? without(text, sign == ',' ? '.' : ',').replace(',', '.')
                : null;
        }
        char only = comma >= 0 ? ',' : '.';
        if (comma < 0 && point < 0) {
            return text;
        }
        boolean several = text.indexOf(only) != text.lastIndexOf(only);
        boolean groups = text.matches("[+-]?\\d{1,3}([.,]\\d{3})+");
        if (several || groups && only != decimal) {
            return groups ? without(text, only) : null;
        }
        return text.replace(',', '.');
    }

    private static String without(String text, char sign) {
        return text.replace(String.valueOf(sign), "");
    }

    /** Writes a number; empty for null. */
    public String format(Object value) {
        if (value == null) {
            return "";
        }
        String plain = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        int end = plain.indexOf('.');
        String whole = end < 0 ? plain : plain.substring(0, end);
        String fraction = end < 0 ? "" : decimal + plain.substring(end + 1);
        return (grouped ? group(whole) : whole) + fraction;
    }

    private String group(String whole) {
        int first = whole.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > first; i -= 3) {
            text.insert(i, grouping);
        }
        return text.toString();
    }

    private Object example() {
        return type == BigDecimal.class || type == Double.class ? new BigDecimal("1234.5") : Integer.valueOf(1234);
    }
}
