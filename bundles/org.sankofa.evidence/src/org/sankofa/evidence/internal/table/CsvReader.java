package org.sankofa.evidence.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV as a stream, of any length. Quotes may hold separators, quotes and line breaks. */
public final class CsvReader implements Closeable {

    private static final int LONGEST_FIELD = 1 << 18;
    private static final int MOST_FIELDS = 20_000;

    private final Reader in;
    private final char separator;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder field = new StringBuilder();
    private int length;
    private int at;
    private int line = 1;
    private int rowLine;
    private boolean first = true;

    /** @param separator between fields */
    public CsvReader(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** @return the fields of the next row; null at the end */
    public List<String> next() throws IOException {
        int c = read();
        if (first) {
            first = false;
            // twice where a program put one before another one's
            while (c == '\ufeff') {
                c = read();
            }
        }
        if (c < 0) {
            return null;
        }
        rowLine = line;
        List<String> row = new ArrayList<>();
        while (true) {
            c = c == '"' ? quoted() : plain(c);
            row.add(field.toString());
            if (row.size() > MOST_FIELDS) {
                throw new TableException("Line " + rowLine + " has more than " + MOST_FIELDS + " columns; this is no table.");
            }
            if (c != separator) {
                return row;
            }
            c = read();
        }
    }

    /** @return the line at which the last row began, from 1 */
    public int line() {
        return rowLine;
    }

    private int plain(int from) throws IOException {
        field.setLength(0);
        return rest(from);
    }

    private int quoted() throws IOException {
        field.setLength(0);
        int begun = line;
        while (true) {
            int c = read();
            if (c < 0) {
                throw new TableException("The quotation mark of line " + begun + " is never closed: the file was cut off, or a quotation"
                        + " mark inside a text is not written twice.");
            }
            if (c != '"') {
                append(c);
            } else {
                c = read();
                if (c != '"') {
                    return rest(c);
                }
                append('"');
            }
        }
    }

    /** What stands until the separator or the end of the line. */
    private int rest(int from) throws IOException {
        int c = from;
        while (c >= 0 && c != separator && c != '\n') {
            if (c == '\r') {
                c = read();
                if (c != '\n') {
                    // a line break of old Macs
                    at -= c < 0 ? 0 : 1;
                    line++;
                    return '\n';
                }
                break;
            }
            append(c);
            c = read();
        }
        return c;
    }

    private void append(int c) throws TableException {
        if (field.length() >= LONGEST_FIELD) {
            throw new TableException("A field of line " + rowLine + " has more than " + LONGEST_FIELD
                    + " characters: a quotation mark may never be closed, or this is no table.");
        }
        field.append((char) c);
    }

    private int read() throws IOException {
        if (at == length) {
            length = in.read(buffer, 0, buffer.length);
            at = 0;
            if (length <= 0) {
                length = 0;
                return -1;
            }
        }
        char c = buffer[at++];
        if (c == '\n') {
            line++;
        }
        return c;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
