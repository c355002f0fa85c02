package org.sankofa.evidence.tests.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks for tests. A cell is a text, a number, or after {@code =} a formula with its value; rows end with a line break, cells with |. */
final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Workbooks() {
    }

    static Path of(Path file, Map<String, String> sheets) throws IOException {
        return write(file, sheets, "", "");
    }

    static Path of(Path file, String sheet) throws IOException {
        return of(file, Map.of("Sheet", sheet));
    }

    /**
     * @param doctype what stands before the root of a sheet
     * @param merged what stands behind the cells
     */
    static Path write(Path file, Map<String, String> sheets, String doctype, String merged) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int i = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            i++;
            list.append("<sheet name=\"").append(sheet.getKey()).append("\" sheetId=\"").append(i).append("\" r:id=\"r").append(i).append("\"/>");
            relations.append("<Relationship Id=\"r").append(i).append("\" Type=\"worksheet\" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
            parts.put("xl/worksheets/sheet" + i + ".xml", HEAD + doctype + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows(sheet.getValue())
                    + "</sheetData>" + merged + "</worksheet>");
        }
        parts.put("xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                + list + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** A workbook whose sheet or texts unpack to a thousand times its size; its heading is one that is known. */
    static Path bomb(Path file, boolean strings) throws IOException {
        of(file, "x");
        Path made = file.resolveSibling("bomb-" + strings + ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(made))) {
            try (java.util.zip.ZipFile small = new java.util.zip.ZipFile(file.toFile())) {
                for (String name : new String[] { "xl/workbook.xml", "xl/_rels/workbook.xml.rels" }) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(small.getInputStream(small.getEntry(name)).readAllBytes());
                }
            }
            zip.putNextEntry(new ZipEntry(strings ? "xl/sharedStrings.xml" : "xl/worksheets/sheet1.xml"));
            fill(zip, strings ? "sst" : "worksheet", strings ? "<si><t>aaaaaaaa</t></si>" : "<row><c><v>1</v></c></row>");
            if (strings) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                zip.write((HEAD + "<worksheet xmlns=\"" + MAIN + "\"/>").getBytes(StandardCharsets.UTF_8));
            }
        }
        return made;
    }

    private static void fill(OutputStream out, String root, String piece) throws IOException {
        out.write((HEAD + "<" + root + " xmlns=\"" + MAIN + "\">" + (root.equals("worksheet") ? "<sheetData>"
                + rows("Remittance inflows (US$ million)|2018|2019|2020\nAlbania|1|2|3") : "")).getBytes(StandardCharsets.UTF_8));
        byte[] block = piece.repeat(20_000).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < 128L << 20; written += block.length) {
            out.write(block);
        }
    }

    private static String rows(String sheet) {
        StringBuilder xml = new StringBuilder();
        int number = 0;
        for (String row : sheet.split("\n", -1)) {
            number++;
            xml.append("<row r=\"").append(number).append("\">");
            int column = 0;
            for (String cell : row.split("\\|", -1)) {
                String address = address(column++) + number;
                if (cell.startsWith("=")) {
                    xml.append("<c r=\"").append(address).append("\"><f>SUM(A1:B1)</f><v>").append(cell.substring(1)).append("</v></c>");
                } else if (cell.matches("-?[0-9]+(\\.[0-9]+)?")) {
                    xml.append("<c r=\"").append(address).append("\"><v>").append(cell).append("</v></c>");
                } else if (!cell.isEmpty()) {
                    xml.append("<c r=\"").append(address).append("\" t=\"inlineStr\"><is><t>").append(cell.replace("&", "&amp;").replace("<", "&lt;"))
                            .append("</t></is></c>");
                }
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    private static String address(int column) {
        return column < 26 ? "" + (char) ('A' + column) : address(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
