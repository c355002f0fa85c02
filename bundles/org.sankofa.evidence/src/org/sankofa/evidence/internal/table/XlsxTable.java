package org.sankofa.evidence.internal.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A workbook of Office Open XML. Sheets are read as streams; what swells far beyond its packed size is refused. */
final class XlsxTable implements Table {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final long MOST_STRINGS = 64L << 20;
    private static final int LONGEST_TEXT = 1 << 18;

    private final ZipFile zip;
    private final List<String> names = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private List<String> strings;

    XlsxTable(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new TableException("The workbook is damaged or was cut off (" + e.getMessage() + "). Fetch it again.", e);
        }
        try {
            sheetsOf();
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void sheetsOf() throws IOException {
        Map<String, String> targets = new HashMap<>();
        xml("xl/_rels/workbook.xml.rels", true, xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            }
            return true;
        });
        xml("xl/workbook.xml", true, xml -> {
            String target = xml.getLocalName().equals("sheet") ? targets.get(xml.getAttributeValue(RELATIONS, "id")) : null;
            if (target != null) {
                names.add(String.valueOf(xml.getAttributeValue(null, "name")));
                parts.add(target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
            return true;
        });
        if (names.isEmpty()) {
            throw new TableException("This archive is no workbook with sheets.");
        }
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(names);
    }

    @Override
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    private List<String> strings() throws IOException {
        if (strings == null) {
            List<String> found = new ArrayList<>();
            long[] total = new long[1];
            xml("xl/sharedStrings.xml", false, xml -> {
                if (xml.getLocalName().equals("si")) {
                    String text = text(xml, "si");
                    total[0] += text.length() + 16L;
                    if (total[0] > MOST_STRINGS) {
                        throw TableException.harmful("The workbook holds too much text to be a table of figures.");
                    }
                    found.add(text);
                }
                return true;
            });
            strings = found;
        }
        return strings;
    }

    @Override
    public void read(int sheet, Sink sink) throws IOException {
        notes.removeIf(note -> note.sheet().equals(names.get(sheet)));
        List<String> shared = strings();
        Sheet state = new Sheet(shared, sink);
        xml(parts.get(sheet), true, state::element);
        if (state.going) {
            state.end();
        }
        for (var count : Map.of("formulas", state.formulas, "formulas-empty", state.unsaved, "errors", state.errors, "merged", state.merged).entrySet()) {
            if (count.getValue() > 0) {
                notes.add(new Note(count.getKey(), names.get(sheet), count.getValue()));
            }
        }
    }

    /** Takes the cells of a sheet together to rows. */
    private static final class Sheet {

        private final List<String> shared;
        private final Sink sink;
        private List<Cell> cells = new ArrayList<>();
        private int row;
        private boolean going = true;
        private int formulas;
        private int unsaved;
        private int errors;
        private int merged;

        Sheet(List<String> shared, Sink sink) {
            this.shared = shared;
            this.sink = sink;
        }

        boolean element(XMLStreamReader xml) throws IOException, XMLStreamException {
            switch (xml.getLocalName()) {
                case "row" -> {
                    end();
                    row = number(xml.getAttributeValue(null, "r"), row + 1);
                }
                case "c" -> cell(xml);
                case "mergeCell" -> merged++;
                default -> {
                    // widths, formats and the like
                }
            }
            return going;
        }

        void end() throws IOException {
            if (!cells.isEmpty() && going) {
                going = sink.row(new Row(row, cells));
            }
            cells = new ArrayList<>();
        }

        private void cell(XMLStreamReader xml) throws IOException, XMLStreamException {
            int column = column(xml.getAttributeValue(null, "r"), cells.size());
            String type = xml.getAttributeValue(null, "t");
            String value = "";
            String inline = null;
            boolean formula = false;
            while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "v" -> value = text(xml, "v");
                        case "is" -> inline = text(xml, "is");
                        case "f" -> formula = true;
                        default -> {
                            // an extension
                        }
                    }
                }
            }
            // what programs write that compute nothing has no value beside the formula
            formulas += formula && !value.isEmpty() ? 1 : 0;
            unsaved += formula && value.isEmpty() ? 1 : 0;
            while (cells.size() < column) {
                cells.add(Cell.EMPTY);
            }
            Cell made = make(type == null ? "n" : type, value, inline);
            if (column < cells.size()) {
                cells.set(column, made);
            } else {
                cells.add(made);
            }
        }

        private Cell make(String type, String value, String inline) throws TableException {
            switch (type) {
                case "s":
                    int index = number(value, -1);
                    return index >= 0 && index < shared.size() ? Cell.of(shared.get(index)) : Cell.EMPTY;
                case "inlineStr":
                    return inline == null ? Cell.EMPTY : Cell.of(inline);
                case "e":
                    errors++;
                    return Cell.of(value);
                case "n":
                    try {
                        return value.isEmpty() ? Cell.EMPTY : Cell.of(Double.parseDouble(value));
                    } catch (NumberFormatException e) {
                        return Cell.of(value);
                    }
                default:
                    return Cell.of(value);
            }
        }
    }

    private static int number(String written, int otherwise) {
        return written != null && written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : otherwise;
    }

    /** The column of an address such as {@code AB12}, from 0. */
    private static int column(String address, int otherwise) throws TableException {
        if (address == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (column < 1 || column > 16384) {
                throw new TableException("The workbook has a cell \"" + address.substring(0, Math.min(12, address.length())) + "\", which no sheet can have.");
            }
        }
        return column == 0 ? otherwise : column - 1;
    }

    /** All text in an element that just began; phonetic hints are left out. */
    private static String text(XMLStreamReader xml, String end) throws XMLStreamException, TableException {
        StringBuilder text = new StringBuilder();
        int hints = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
                return text.toString();
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                hints++;
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rPh")) {
                hints--;
            } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) && hints == 0) {
                text.append(xml.getText());
            }
            if (text.length() > LONGEST_TEXT) {
                throw new TableException("A cell of the workbook holds more than " + LONGEST_TEXT + " characters; this is no table of figures.");
            }
        }
    }

    /** Told of elements that begin. */
    private interface Elements {
        boolean element(XMLStreamReader xml) throws IOException, XMLStreamException;
    }

    private void xml(String part, boolean needed, Elements elements) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            if (needed) {
                throw new TableException("This archive is no workbook: " + part + " is missing. If it holds the file, unpack it first; save other workbooks as .xlsx.");
            }
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = new Swelling(zip.getInputStream(entry), entry.getCompressedSize())) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            boolean going = true;
            while (going && xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw TableException.harmful("The workbook declares entities, which no spreadsheet program writes; it is not read.");
                }
                going = event != XMLStreamConstants.START_ELEMENT || elements.element(xml);
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw new TableException("The workbook is damaged: " + part + " cannot be read on (" + firstLine(e.getMessage()) + ").", e);
        } catch (ZipException | java.io.EOFException e) {
            throw new TableException("The workbook is damaged or was cut off in " + part + ". Fetch it again.", e);
        }
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops what unpacks to far more than a table would. */
    private static final class Swelling extends FilterInputStream {

        private static final long HARMLESS = 32L << 20;
        private static final long MOST = 2L << 30;
        private static final int MOST_TIMES = 150;

        private final long packed;
        private long read;

        Swelling(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) throws TableException {
            read += n;
            if (read > MOST || read > HARMLESS && read / packed > MOST_TIMES) {
                throw TableException.harmful("The workbook unpacks to far more than a table would; it is not read.");
            }
        }
    }
}
