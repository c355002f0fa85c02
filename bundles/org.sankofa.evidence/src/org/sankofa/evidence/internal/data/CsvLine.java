package org.sankofa.evidence.internal.data;

import java.util.ArrayList;
import java.util.List;

/** One line of CSV with commas. Fields never hold a line break: lines are what files are merged by. */
public final class CsvLine {

    private CsvLine() {
    }

    /** @return the fields; what follows a closing quote is taken as it is, so that nothing is lost */
    public static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        do {
            StringBuilder quoted = null;
            int start = at;
            if (at < line.length() && line.charAt(at) == '"') {
                quoted = new StringBuilder();
                at++;
                while (at < line.length()) {
                    char c = line.charAt(at++);
                    if (c != '"') {
                        quoted.append(c);
                    } else if (at < line.length() && line.charAt(at) == '"') {
                        quoted.append('"');
                        at++;
                    } else {
                        break;
                    }
                }
                start = at;
            }
            int comma = line.indexOf(',', at);
            at = comma < 0 ? line.length() : comma;
            String rest = line.substring(start, at);
            fields.add(quoted == null ? rest : quoted.append(rest).toString());
            at++;
        } while (at <= line.length());
        return fields;
    }

    /** Adds a field to a line; line breaks and control characters become blanks. */
    public static void append(StringBuilder line, String field) {
        boolean quote = false;
        boolean clean = true;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            quote |= c == ',' || c == '"';
            clean &= c >= ' ' && c != '\u0085' && c != '\u2028' && c != '\u2029';
        }
        String text = clean ? field : field.replaceAll("[\\x00-\\x1f\\x85\\u2028\\u2029]+", " ");
        if (quote) {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            line.append(text);
        }
    }

    /** @return the first fields of a line as they are written, with the comma behind; all of it where there are fewer */
    public static String beginning(String line, int fields) {
        boolean quoted = false;
        int found = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ',' && !quoted && ++found == fields) {
                return line.substring(0, i + 1);
            }
        }
        return line;
    }
}
