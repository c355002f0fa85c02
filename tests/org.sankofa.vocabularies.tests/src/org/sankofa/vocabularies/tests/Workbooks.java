package org.sankofa.vocabularies.tests;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads the texts of tables as publishers hand them out: CSV, XLSX and XLS, the first and the last also packed. */
final class Workbooks {

    private Workbooks() {
    }

    /** All sheets of a file by their names, each a list of rows; cells that hold no text are empty. A CSV file is one sheet. */
    static Map<String, List<List<String>>> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".xlsx")) {
            return xlsx(file);
        }
        return name.contains(".xls") ? new Xls(bytes(file)).sheets()
                : Map.of("", csv(new String(bytes(file), StandardCharsets.UTF_8).replace("\uFEFF", "")));
    }

    static Document xml(InputStream in) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    static List<Element> elements(Element parent, String name) {
        var nodes = parent.getElementsByTagName(name);
        List<Element> found = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static byte[] bytes(Path file) throws IOException {
        byte[] raw = Files.readAllBytes(file);
        if (!file.toString().endsWith(".gz")) {
            return raw;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            return in.readAllBytes();
        }
    }

    private static List<List<String>> csv(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var in = new BufferedReader(new StringReader(text))) {
            List<String> row = new ArrayList<>();
            StringBuilder field = new StringBuilder();
            boolean quoted = false;
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && (c == ',' || c == '\n')) {
                    row.add(field.toString().strip());
                    field.setLength(0);
                    if (c == '\n') {
                        rows.add(row);
                        row = new ArrayList<>();
                    }
                } else {
                    field.append((char) c);
                }
            }
            row.add(field.toString().strip());
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, List<List<String>>> xlsx(Path file) throws IOException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> shared = new ArrayList<>();
            for (Element item : elements(part(zip, "xl/sharedStrings.xml"), "si")) {
                StringBuilder text = new StringBuilder();
                elements(item, "t").forEach(run -> text.append(run.getTextContent()));
                shared.add(text.toString());
            }
            for (var entry : zip.stream().filter(e -> e.getName().matches("xl/worksheets/[^/]+\\.xml")).toList()) {
                List<List<String>> rows = new ArrayList<>();
                for (Element cell : elements(part(zip, entry.getName()), "c")) {
                    if (cell.getAttribute("t").equals("s")) {
                        String at = cell.getAttribute("r");
                        int text = Integer.parseInt(elements(cell, "v").getFirst().getTextContent());
                        put(rows, Integer.parseInt(at.replaceAll("\\D", "")) - 1, column(at), shared.get(text));
                    }
                }
                sheets.put(entry.getName(), rows);
            }
        }
        return sheets;
    }

    private static Document part(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return xml(in);
        }
    }

    private static int column(String reference) {
        int column = 0;
        for (char c : reference.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    static void put(List<List<String>> rows, int row, int column, String text) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<String> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text.strip());
    }
}
