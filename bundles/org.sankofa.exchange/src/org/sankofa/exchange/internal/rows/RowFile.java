package org.sankofa.exchange.internal.rows;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.sankofa.exchange.ExchangeException;

/** Opens a file of rows: separated values or an array in JSON, also compressed with gzip. Its name does not matter. */
final class RowFile {

    private static final int PEEK = 4096;

    private RowFile() {
    }

    static Rows open(Path file) throws IOException, ExchangeException {
        if (Files.isDirectory(file)) {
            throw new ExchangeException(ExchangeException.CANNOT_READ, file + " is a folder; name a file.");
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        try {
            in.mark(2);
            boolean packed = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            // what is no UTF-8 comes as a sign that says so, and is reported with its row
            Reader text = new BufferedReader(new InputStreamReader(packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8
                    .newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)));
            char first = first(text);
            return first == '[' || first == '{' ? new JsonRows(text) : new SeparatedRows(text);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The first sign that says something; what stands before it that must not be read is passed over. */
    private static char first(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        text.mark(PEEK);
        int c = text.read();
        for (int n = 1; n < PEEK && c >= 0 && Character.isWhitespace(c); n++) {
            c = text.read();
        }
        text.reset();
        return c < 0 ? ' ' : (char) c;
    }
}
