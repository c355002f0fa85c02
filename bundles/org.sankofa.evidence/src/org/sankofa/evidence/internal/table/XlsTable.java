package org.sankofa.evidence.internal.table;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A workbook of Excel 97 to 2003 (MS-XLS, BIFF8): its values, none of its formats. */
final class XlsTable implements Table {

    private static final int BOF = 0x809;
    private static final int EOF = 0x0A;
    private static final int FILEPASS = 0x2F;
    private static final int BOUNDSHEET = 0x85;
    private static final int SST = 0xFC;
    private static final int CONTINUE = 0x3C;
    private static final int LABELSST = 0xFD;
    private static final int LABEL = 0x204;
    private static final int NUMBER = 0x203;
    private static final int RK = 0x27E;
    private static final int MULRK = 0xBD;
    private static final int FORMULA = 0x06;
    private static final int STRING = 0x207;
    private static final int BOOLERR = 0x205;
    private static final int MERGED = 0xE5;
    private static final int MOST_CELLS = 4_000_000;

    private record Sheet(String name, int offset) {
    }

    private final ByteBuffer book;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private List<String> strings = List.of();

    XlsTable(Path file) throws IOException {
        book = ByteBuffer.wrap(new CompoundFile(file).stream(List.of("Workbook", "Book"))).order(ByteOrder.LITTLE_ENDIAN);
        try {
            globals();
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw damaged(e);
        }
        if (sheets.isEmpty()) {
            throw new TableException("The workbook has no sheets.");
        }
    }

    private static TableException damaged(Throwable cause) {
        return new TableException("The workbook is damaged or was cut off. Fetch it again, or save it as .xlsx.", cause);
    }

    private void globals() throws TableException {
        if (book.getShort(0) != BOF || book.getShort(4) != 0x600) {
            throw new TableException("The workbook was written by a program older than Excel 97; save it as .xlsx and try again.");
        }
        for (int at = 0; at + 4 <= book.limit(); at = next(at)) {
            switch (type(at)) {
                case FILEPASS -> throw new TableException("The workbook is protected by a password; save it without one and try again.");
                case BOUNDSHEET -> {
                    // only sheets with cells; charts and macros are others
                    if (book.get(at + 9) == 0) {
                        Strings name = new Strings(at + 10, next(at));
                        sheets.add(new Sheet(name.characters(name.one(), name.one()), book.getInt(at + 4)));
                    }
                }
                case SST -> strings = new Strings(at + 4, next(at)).table();
                case EOF -> {
                    return;
                }
                default -> {
                    // formats and the like
                }
            }
        }
    }

    private int type(int at) {
        return book.getShort(at) & 0xffff;
    }

    private int next(int at) {
        return at + 4 + (book.getShort(at + 2) & 0xffff);
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    @Override
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void read(int sheet, Sink sink) throws IOException {
        notes.removeIf(note -> note.sheet().equals(sheets.get(sheet).name()));
        TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
        int[] counts = new int[3];
        TableException broken = null;
        try {
            cells(sheets.get(sheet).offset(), rows, counts);
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            broken = damaged(e);
        }
        for (var count : Map.of("formulas", counts[0], "errors", counts[1], "merged", counts[2]).entrySet()) {
            if (count.getValue() > 0) {
                notes.add(new Note(count.getKey(), sheets.get(sheet).name(), count.getValue()));
            }
        }
        for (var row : rows.entrySet()) {
            List<Cell> cells = new ArrayList<>();
            row.getValue().forEach((column, cell) -> {
                while (cells.size() < column) {
                    cells.add(Cell.EMPTY);
                }
                cells.add(cell);
            });
            if (!sink.row(new Row(row.getKey() + 1, cells))) {
                return;
            }
        }
        if (broken != null) {
            throw broken;
        }
    }

    private void cells(int from, TreeMap<Integer, TreeMap<Integer, Cell>> rows, int[] counts) throws TableException {
        int total = 0;
        int depth = 0;
        int stringRow = -1;
        int stringColumn = -1;
        for (int at = from; at + 4 <= book.limit(); at = next(at)) {
            int row = at + 6 <= book.limit() ? book.getShort(at + 4) & 0xffff : 0;
            int column = at + 8 <= book.limit() ? book.getShort(at + 6) & 0xffff : 0;
            Cell cell = null;
            switch (type(at)) {
                case BOF -> depth++;
                case EOF -> {
                    if (--depth <= 0) {
                        return;
                    }
                }
                case NUMBER -> cell = Cell.of(book.getDouble(at + 10));
                case RK -> cell = Cell.of(rk(book.getInt(at + 10)));
                case MULRK -> {
                    for (int i = at + 8; i + 6 <= next(at) - 2; i += 6) {
                        put(rows, row, column++, Cell.of(rk(book.getInt(i + 2))));
                        total++;
                    }
                }
                case LABELSST -> {
                    int index = book.getInt(at + 10);
                    cell = index >= 0 && index < strings.size() ? Cell.of(strings.get(index)) : Cell.EMPTY;
                }
                case LABEL -> cell = Cell.of(new Strings(at + 10, next(at)).text());
                case BOOLERR -> {
                    counts[1] += book.get(at + 11);
                    cell = book.get(at + 11) == 0 ? Cell.of(book.get(at + 10) == 0 ? "FALSE" : "TRUE") : Cell.of("#ERROR");
                }
                case FORMULA -> {
                    counts[0]++;
                    if (book.getShort(at + 16) != -1) {
                        cell = Cell.of(book.getDouble(at + 10));
                    } else if (book.get(at + 10) == 0) {
                        stringRow = row;
                        stringColumn = column;
                    } else if (book.get(at + 10) == 2) {
                        counts[1]++;
                        cell = Cell.of("#ERROR");
                    }
                }
                case STRING -> {
                    row = stringRow;
                    column = stringColumn;
                    cell = row < 0 ? null : Cell.of(new Strings(at + 4, next(at)).text());
                    stringRow = -1;
                }
                case MERGED -> counts[2] += book.getShort(at + 4) & 0xffff;
                default -> {
                    // formats and the like
                }
            }
            if (cell != null) {
                put(rows, row, column, cell);
                total++;
            }
            if (total > MOST_CELLS) {
                throw new TableException("The sheet has more than " + MOST_CELLS + " cells; save it as CSV and try again.");
            }
        }
    }

    private static void put(TreeMap<Integer, TreeMap<Integer, Cell>> rows, int row, int column, Cell cell) {
        rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, cell);
    }

    /** A number in 30 bits: an integer or the upper half of a double, perhaps in hundredths. */
    private static double rk(int packed) {
        double value = (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((long) (packed & ~3) << 32);
        return (packed & 1) != 0 ? value / 100 : value;
    }

    @Override
    public void close() {
        // all of it is in memory
    }

    /** Reads texts, which may go on in further records. */
    private final class Strings {

        private int at;
        private int end;

        Strings(int at, int end) {
            this.at = at;
            this.end = end;
        }

        int one() {
            need(1);
            return book.get(at++) & 0xff;
        }

        private int two() {
            return one() | one() << 8;
        }

        private int four() {
            return two() | two() << 16;
        }

        private void need(int bytes) {
            if (at + bytes > end) {
                further();
            }
        }

        private void further() {
            if (at < end || end + 4 > book.limit() || type(end) != CONTINUE) {
                throw new BufferUnderflowException();
            }
            at = end + 4;
            end = next(end);
        }

        /** A text of a cell: length in two bytes, then how it is written. */
        String text() {
            int count = two();
            return characters(count, one());
        }

        /** @param options bit 0: two bytes a character */
        String characters(int count, int options) {
            StringBuilder text = new StringBuilder();
            boolean wide = (options & 1) != 0;
            while (text.length() < count) {
                if (at >= end) {
                    further();
                    // after a break it is said anew how characters are written
                    wide = (one() & 1) != 0;
                }
                int fits = Math.min(count - text.length(), (end - at) / (wide ? 2 : 1));
                if (fits <= 0) {
                    throw new BufferUnderflowException();
                }
                text.append(new String(book.array(), at, wide ? fits * 2 : fits, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1));
                at += wide ? fits * 2 : fits;
            }
            return text.toString();
        }

        /** The table of texts that cells refer to. */
        List<String> table() {
            four();
            int unique = four();
            List<String> all = new ArrayList<>();
            for (int i = 0; i < unique; i++) {
                int count = two();
                int options = one();
                int runs = (options & 8) != 0 ? two() : 0;
                int extended = (options & 4) != 0 ? four() : 0;
                all.add(characters(count, options));
                skip(runs * 4L + extended);
            }
            return all;
        }

        private void skip(long bytes) {
            long left = bytes;
            while (left > 0) {
                if (at >= end) {
                    further();
                }
                int step = (int) Math.min(left, end - at);
                at += step;
                left -= step;
            }
        }
    }
}
