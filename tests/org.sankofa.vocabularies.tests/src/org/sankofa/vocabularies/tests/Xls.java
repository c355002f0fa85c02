package org.sankofa.vocabularies.tests;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of a workbook of Excel 97 to 2003: the stream "Workbook" of a compound file, a sequence of BIFF8 records. */
final class Xls {

    private static final int BOUND_SHEET = 0x85;
    private static final int SHARED_TEXTS = 0xFC;
    private static final int CONTINUE = 0x3C;
    private static final int CELL_WITH_SHARED_TEXT = 0xFD;
    private static final int BEGIN = 0x809;

    private final ByteBuffer file;
    private final int sector;
    private final List<Integer> next = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    Xls(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        sector = 1 << file.getShort(30);
        readAllocation();
        records(ByteBuffer.wrap(stream("Workbook")).order(ByteOrder.LITTLE_ENDIAN));
    }

    Map<String, List<List<String>>> sheets() {
        return sheets;
    }

    private void readAllocation() {
        List<Integer> tables = new ArrayList<>();
        for (int i = 0; i < 109; i++) {
            tables.add(file.getInt(76 + 4 * i));
        }
        int more = file.getInt(68);
        for (int left = file.getInt(72); left > 0; left--) {
            for (int i = 0; i < sector / 4 - 1; i++) {
                tables.add(file.getInt(offset(more) + 4 * i));
            }
            more = file.getInt(offset(more) + sector - 4);
        }
        for (int table : tables) {
            for (int i = 0; table >= 0 && i < sector / 4; i++) {
                next.add(file.getInt(offset(table) + 4 * i));
            }
        }
    }

    private int offset(int number) {
        return (number + 1) * sector;
    }

    private byte[] stream(String name) {
        ByteBuffer directory = ByteBuffer.wrap(chain(file.getInt(48))).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 128 <= directory.limit(); at += 128) {
            int length = Math.max(directory.getShort(at + 64) - 2, 0);
            if (new String(directory.array(), at, length, StandardCharsets.UTF_16LE).equals(name)) {
                return chain(directory.getInt(at + 116));
            }
        }
        throw new IllegalArgumentException("There is no " + name + " in the file.");
    }

    private byte[] chain(int first) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = first; at >= 0; at = next.get(at)) {
            int start = offset(at);
            out.write(file.array(), start, Math.min(sector, file.limit() - start));
        }
        return out.toByteArray();
    }

    private void records(ByteBuffer book) {
        Map<Integer, String> starts = new LinkedHashMap<>();
        List<List<String>> rows = new ArrayList<>();
        int at = 0;
        while (at + 4 <= book.limit()) {
            int type = book.getShort(at) & 0xFFFF;
            int length = book.getShort(at + 2) & 0xFFFF;
            int data = at + 4;
            if (type == BOUND_SHEET) {
                int count = book.get(data + 6) & 0xFF;
                boolean wide = book.get(data + 7) != 0;
                starts.put(book.getInt(data), new String(book.array(), data + 8, wide ? 2 * count : count,
                        wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1));
            } else if (type == SHARED_TEXTS) {
                new SharedTexts(book, at).read();
            } else if (type == BEGIN && starts.containsKey(at)) {
                rows = new ArrayList<>();
                sheets.put(starts.get(at), rows);
            } else if (type == CELL_WITH_SHARED_TEXT) {
                Workbooks.put(rows, book.getShort(data) & 0xFFFF, book.getShort(data + 2) & 0xFFFF, texts.get(book.getInt(data + 6)));
            }
            at = data + length;
        }
    }

    /** The table of texts, which goes on in further records: a text that is cut says anew how wide its letters are. */
    private final class SharedTexts {

        private final ByteBuffer book;
        private int at;
        private int end;

        SharedTexts(ByteBuffer book, int record) {
            this.book = book;
            at = record + 4;
            end = at + (book.getShort(record + 2) & 0xFFFF);
        }

        void read() {
            int count = book.getInt(at + 4);
            at += 8;
            for (int i = 0; i < count; i++) {
                texts.add(text());
            }
        }

        private String text() {
            goOn();
            int left = book.getShort(at) & 0xFFFF;
            int options = book.get(at + 2);
            at += 3;
            int runs = 0;
            int phonetic = 0;
            if ((options & 8) != 0) {
                runs = book.getShort(at) & 0xFFFF;
                at += 2;
            }
            if ((options & 4) != 0) {
                phonetic = book.getInt(at);
                at += 4;
            }
            StringBuilder text = new StringBuilder();
            boolean wide = (options & 1) != 0;
            while (left > 0) {
                if (goOn()) {
                    wide = (book.get(at++) & 1) != 0;
                }
                text.append(wide ? (char) book.getShort(at) : (char) (book.get(at) & 0xFF));
                at += wide ? 2 : 1;
                left--;
            }
            skip(4 * runs + phonetic);
            return text.toString();
        }

        private void skip(int bytes) {
            for (int i = 0; i < bytes; i++) {
                goOn();
                at++;
            }
        }

        private boolean goOn() {
            if (at < end || (book.getShort(at) & 0xFFFF) != CONTINUE) {
                return false;
            }
            end = at + 4 + (book.getShort(at + 2) & 0xFFFF);
            at += 4;
            return true;
        }
    }
}
