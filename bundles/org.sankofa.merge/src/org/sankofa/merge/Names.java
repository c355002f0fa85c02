package org.sankofa.merge;

import org.sankofa.model.text.Text;

/** The shapes of names, ids, tags and references that may stand in a record. */
final class Names {

    static final int MAX_NAME = 128;
    static final int MAX_ORDER = 1024;
    private static final String SCHEME = "sankofa:/";

    private Names() {
    }

    /** A name of a class, feature or prefix: ASCII letters, digits, {@code _}, {@code -}; no digit or - first. */
    static boolean isName(CharSequence text) {
        return isName(text, 0, text.length());
    }

    static boolean isName(CharSequence text, int from, int to) {
        if (to <= from || to - from > MAX_NAME || !isNameStart(text.charAt(from))) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            if (!isNameStart(c) && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    /** A kind of records: a name, or a prefix and a name with a dot between. */
    static boolean isKind(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '.') {
                return isName(text, from, i) && isName(text, i + 1, to);
            }
        }
        return isName(text, from, to);
    }

    /** A UUID in lower case. */
    static boolean isId(CharSequence text) {
        return isId(text, 0, text.length());
    }

    static boolean isId(CharSequence text, int from, int to) {
        if (to - from != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            char c = text.charAt(from + i);
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (c != '-') {
                    return false;
                }
            } else if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    /** A language tag, as the model's texts have them. */
    static boolean isLanguage(String text) {
        return Text.isLanguageTag(text);
    }

    /** A reference: {@code sankofa:/<kind>/<id>} or {@code sankofa:/<kind>/<id>#<id>}. */
    static boolean isReference(String text) {
        if (!text.startsWith(SCHEME)) {
            return false;
        }
        int slash = text.indexOf('/', SCHEME.length());
        if (slash < 0 || !isKind(text, SCHEME.length(), slash) || text.length() < slash + 37) {
            return false;
        }
        int end = slash + 37;
        if (!isId(text, slash + 1, end)) {
            return false;
        }
        return text.length() == end || text.charAt(end) == '#' && isId(text, end + 1, text.length());
    }

    /** An order key: letters and digits not ending in 0, or one of the two special keys. */
    static boolean isOrder(CharSequence text) {
        int length = text.length();
        if (length == 1 && (text.charAt(0) == '!' || text.charAt(0) == '*')) {
            return true;
        }
        if (length == 0 || length > MAX_ORDER || text.charAt(length - 1) == '0') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (OrderKeys.digit(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The first character of {@code text} that XML 1.0 cannot hold, or -1. Unpaired surrogates count. */
    static int illegalCharacter(CharSequence text) {
        for (int i = 0, length = text.length(); i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                if (c != '\n' && c != '\t' && c != '\r') {
                    return c;
                }
            } else if (c >= '\uD800') {
                if (c >= '\uFFFE' || Character.isLowSurrogate(c)) {
                    return c;
                }
                if (Character.isHighSurrogate(c)) {
                    if (i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                        return c;
                    }
                    i++;
                }
            }
        }
        return -1;
    }

    /** Tells whether {@code key} is the well-formed key of a write. */
    static boolean isKey(String key) {
        if (key.isEmpty() || key.charAt(0) == '@') {
            return key.equals(Keys.PLACE) || key.equals(Keys.DELETED);
        }
        if (!isName(Keys.feature(key))) {
            return false;
        }
        return switch (Keys.shape(key)) {
            case TEXT -> isLanguage(Keys.qualifier(key));
            case REFERENCE_MEMBER -> isReference(Keys.qualifier(key));
            default -> true;
        };
    }
}
