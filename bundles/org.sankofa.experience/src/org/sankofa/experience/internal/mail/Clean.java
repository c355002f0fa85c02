package org.sankofa.experience.internal.mail;

import java.util.regex.Pattern;

/** Makes plain text of what a mail says: nothing that cannot be stored, moves the cursor or turns the writing round. */
public final class Clean {

    private static final int NAME_LENGTH = 200;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]+");
    private static final Pattern DEVICES = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private Clean() {
    }

    /** @return the text with LF at the ends of lines and without signs that cannot be seen or stored */
    public static String text(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length();) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                if (i >= raw.length() || raw.charAt(i) != '\n') {
                    text.append('\n');
                }
            } else if (c == '\n' || c == '\t') {
                text.append((char) c);
            } else if (c == 0xA0 || c == 0x2007 || c == 0x202F) {
                text.append(' ');
            } else if (!invisible(c)) {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }

    private static boolean invisible(int c) {
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean nothing = c == 0xFEFF || c == 0x200B || c == 0x2060 || c == 0xAD || c == 0xFFFE || c == 0xFFFF
                || c >= 0xE0000 && c <= 0xE007F;
        return turns || nothing || Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF || c == 0x2028 || c == 0x2029;
    }

    /** @return the text on one line of a bearable length */
    public static String line(String raw) {
        String line = SPACES.matcher(text(raw)).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= NAME_LENGTH ? line
                : line.substring(0, line.offsetByCodePoints(0, NAME_LENGTH - 1)) + "…";
    }

    /** @return a name for a file: no folder, no sign that a system takes for something else; never empty */
    public static String fileName(String raw) {
        String name = raw == null ? "" : line(raw);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = NOT_IN_NAMES.matcher(name).replaceAll("_");
        name = name.replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (DEVICES.matcher(name).matches()) {
            name = '_' + name;
        }
        return name.isEmpty() ? "file" : name;
    }
}
