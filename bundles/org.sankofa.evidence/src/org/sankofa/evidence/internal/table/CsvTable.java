package org.sankofa.evidence.internal.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.List;

/** A file of CSV, with commas, semicolons or tabs. */
public final class CsvTable implements Table {

    private static final int LOOKED_AT = 1 << 14;

    private final SourceFile file;
    private final char separator;

    /** @param file whose text is read */
    public CsvTable(SourceFile file) throws IOException {
        this.file = file;
        this.separator = separator();
    }

    private Reader reader() throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file.content()), file.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    /** The one that stands most often in one of the first lines, outside of quotes. */
    private char separator() throws IOException {
        char[] start = new char[LOOKED_AT];
        int length = 0;
        try (Reader in = reader()) {
            for (int n = in.read(start, 0, start.length); n > 0 && length < start.length; n = in.read(start, length, start.length - length)) {
                length += n;
            }
        }
        char best = ',';
        int most = 0;
        for (char candidate : new char[] { ',', ';', '\t' }) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < length; i++) {
                quoted ^= start[i] == '"';
                count = start[i] == '\n' && !quoted ? 0 : start[i] == candidate && !quoted ? count + 1 : count;
                if (count > most) {
                    most = count;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** @return whether fields are told apart by semicolons, as programs write them where decimals have commas */
    public boolean hasSemicolons() {
        return separator == ';';
    }

    /** @return the rows as texts */
    public CsvReader open() throws IOException {
        return new CsvReader(reader(), separator);
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public void read(int sheet, Sink sink) throws IOException {
        try (CsvReader csv = open()) {
            for (List<String> fields = csv.next(); fields != null; fields = csv.next()) {
                if (!sink.row(new Row(csv.line(), fields.stream().map(Cell::of).toList()))) {
                    return;
                }
            }
        }
    }

    @Override
    public List<Note> notes() {
        return file.encodingCertain() ? List.of() : List.of(new Note("encoding", "", 1));
    }

    @Override
    public void close() {
        // each reading closes what it opened
    }
}
