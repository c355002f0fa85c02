package org.sankofa.experience.ask;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short code of a request, such as {@code SK-7H3K-9Q2M}: it stands in the subject of the mail, can be read out on
 * the telephone, and leads an answer to its request where a mail program has lost the thread. It follows from the id
 * of the record.
 */
public final class ReferenceCode {

    /** Digits and letters without those that are taken for one another (Crockford's base 32). */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int BITS = 5;
    private static final Pattern FORM =
            Pattern.compile("[Ss][Kk][-\u2010\u2011\u2013 ]([0-9A-Za-z]{4})[-\u2010\u2011\u2013 ]?([0-9A-Za-z]{4})(?![A-Za-z0-9])");

    private ReferenceCode() {
    }

    /** @return the code of the record with that id */
    public static String of(String recordId) {
        BigInteger bits = new BigInteger(recordId.replace("-", "").substring(0, LENGTH * BITS / 4), 16);
        StringBuilder code = new StringBuilder();
        for (int i = LENGTH - 1; i >= 0; i--) {
            code.append(SIGNS.charAt(bits.shiftRight(i * BITS).intValue() & 31));
            code.append(i == LENGTH / 2 ? "-" : "");
        }
        return "SK-" + code;
    }

    /** @return the codes in a text, each once, in their order; O is read as 0, I and L as 1 */
    public static List<String> in(String text) {
        Set<String> codes = new LinkedHashSet<>();
        Matcher matcher = FORM.matcher(text);
        for (int i = 0; i + 2 < text.length(); i++) {
            boolean begins = (text.charAt(i) | 0x20) == 's' && (text.charAt(i + 1) | 0x20) == 'k';
            // at the end of another word it is none
            if (begins && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                    && matcher.region(i, text.length()).lookingAt()) {
                codes.add("SK-" + plain(matcher.group(1)) + '-' + plain(matcher.group(2)));
            }
        }
        return new ArrayList<>(codes);
    }

    private static String plain(String signs) {
        return signs.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
