package org.sankofa.experience.internal.ask;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.sankofa.experience.internal.ask.Document.Block;
import org.sankofa.experience.internal.ask.Document.Kind;

/**
 * A document as Word writes it (ECMA-376, transitional): headings, paragraphs, points, links. It names no author and
 * holds no macro; the same document gives the same bytes.
 */
final class WordFile {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** The earliest time an archive can name; the time of making is nobody's business. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Document document;
    private final List<String> links = new ArrayList<>();

    /** What writes one part. */
    @FunctionalInterface
    private interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    WordFile(Document document) {
        this.document = document;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "[Content_Types].xml", WordFile::types);
            add(zip, "_rels/.rels", xml -> relations(xml, List.<String[]>of(new String[] { "officeDocument", "word/document.xml", null })));
            add(zip, "word/document.xml", this::body);
            add(zip, "word/styles.xml", this::styles);
            add(zip, "word/numbering.xml", WordFile::numbering);
            List<String[]> relations = new ArrayList<>(List.of(new String[] { "styles", "styles.xml", null },
                    new String[] { "numbering", "numbering.xml", null }));
            links.forEach(link -> relations.add(new String[] { "hyperlink", link, "External" }));
            add(zip, "word/_rels/document.xml.rels", xml -> relations(xml, relations));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written", e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, Part part) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            part.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text that was cleaned can always be written", e);
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void types(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("Types");
        xml.writeDefaultNamespace(TYPES);
        empty(xml, "Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        empty(xml, "Default", "Extension", "xml", "ContentType", "application/xml");
        for (String[] part : new String[][] { { "document", "document.main+xml" }, { "styles", "styles+xml" }, { "numbering", "numbering+xml" } }) {
            empty(xml, "Override", "PartName", "/word/" + part[0] + ".xml", "ContentType", WORD_TYPE + part[1]);
        }
        xml.writeEndElement();
    }

    private static void relations(XMLStreamWriter xml, List<String[]> all) throws XMLStreamException {
        xml.writeStartElement("Relationships");
        xml.writeDefaultNamespace(PACKAGE);
        int number = 1;
        for (String[] one : all) {
            xml.writeEmptyElement("Relationship");
            xml.writeAttribute("Id", "r" + number++);
            xml.writeAttribute("Type", RELATIONS + '/' + one[0]);
            xml.writeAttribute("Target", one[1]);
            if (one[2] != null) {
                xml.writeAttribute("TargetMode", one[2]);
            }
        }
        xml.writeEndElement();
    }

    private static void empty(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static void start(XMLStreamWriter xml, String root) throws XMLStreamException {
        xml.writeStartElement("w:" + root);
        xml.writeAttribute("xmlns:w", WORD);
        xml.writeAttribute("xmlns:r", RELATIONS);
    }

    private void body(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "document");
        xml.writeStartElement("w:body");
        for (Block block : document.blocks()) {
            paragraph(xml, block);
        }
        xml.writeStartElement("w:sectPr");
        empty(xml, "w:pgSz", "w:w", "11906", "w:h", "16838");
        empty(xml, "w:pgMar", "w:top", "1417", "w:right", "1417", "w:bottom", "1417", "w:left", "1417", "w:header", "708", "w:footer",
                "708", "w:gutter", "0");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void paragraph(XMLStreamWriter xml, Block block) throws XMLStreamException {
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        empty(xml, "w:pStyle", "w:val", style(block.kind()));
        if (rightToLeft()) {
            empty(xml, "w:bidi");
        }
        xml.writeEndElement();
        if (block.link() != null) {
            links.add(block.link());
            xml.writeStartElement("w:hyperlink");
            // two relations stand before the links
            xml.writeAttribute("r:id", "r" + (links.size() + 2));
        }
        xml.writeStartElement("w:r");
        if (block.link() != null) {
            xml.writeStartElement("w:rPr");
            empty(xml, "w:rStyle", "w:val", "Hyperlink");
            xml.writeEndElement();
        }
        String[] lines = block.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty(xml, "w:br");
            }
            xml.writeStartElement("w:t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(lines[i]);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        if (block.link() != null) {
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private boolean rightToLeft() {
        return document.language().startsWith("ar");
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case TITLE -> "Title";
            case HEADING -> "Heading1";
            case SUBHEADING -> "Heading2";
            case PARAGRAPH -> "Normal";
            case POINT -> "ListBullet";
            case SMALL -> "Small";
        };
    }

    private void styles(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "styles");
        xml.writeStartElement("w:docDefaults");
        xml.writeStartElement("w:rPrDefault");
        xml.writeStartElement("w:rPr");
        empty(xml, "w:rFonts", "w:ascii", "Calibri", "w:hAnsi", "Calibri", "w:cs", "Arial");
        empty(xml, "w:sz", "w:val", "22");
        empty(xml, "w:lang", "w:val", document.language());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        style(xml, "Normal", "Normal", null, "120", null);
        style(xml, "Title", "Title", null, "240", "36");
        style(xml, "Heading1", "heading 1", "0", "120", "28");
        style(xml, "Heading2", "heading 2", "1", "80", "24");
        style(xml, "ListBullet", "List Bullet", null, "60", null);
        style(xml, "Small", "Small", null, "120", "18");
        xml.writeStartElement("w:style");
        xml.writeAttribute("w:type", "character");
        xml.writeAttribute("w:styleId", "Hyperlink");
        empty(xml, "w:name", "w:val", "Hyperlink");
        xml.writeStartElement("w:rPr");
        empty(xml, "w:color", "w:val", "0563C1");
        empty(xml, "w:u", "w:val", "single");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void style(XMLStreamWriter xml, String id, String name, String outline, String after, String size)
            throws XMLStreamException {
        xml.writeStartElement("w:style");
        xml.writeAttribute("w:type", "paragraph");
        if (id.equals("Normal")) {
            xml.writeAttribute("w:default", "1");
        }
        xml.writeAttribute("w:styleId", id);
        empty(xml, "w:name", "w:val", name);
        if (!id.equals("Normal")) {
            empty(xml, "w:basedOn", "w:val", "Normal");
        }
        xml.writeStartElement("w:pPr");
        if (outline != null) {
            empty(xml, "w:keepNext");
        }
        if (id.equals("ListBullet")) {
            xml.writeStartElement("w:numPr");
            empty(xml, "w:numId", "w:val", "1");
            xml.writeEndElement();
        }
        empty(xml, "w:spacing", "w:before", outline == null ? "0" : "240", "w:after", after);
        if (outline != null) {
            empty(xml, "w:outlineLvl", "w:val", outline);
        }
        xml.writeEndElement();
        if (size != null) {
            xml.writeStartElement("w:rPr");
            if (!id.equals("Small")) {
                empty(xml, "w:b");
            }
            empty(xml, "w:sz", "w:val", size);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void numbering(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "numbering");
        xml.writeStartElement("w:abstractNum");
        xml.writeAttribute("w:abstractNumId", "0");
        xml.writeStartElement("w:lvl");
        xml.writeAttribute("w:ilvl", "0");
        empty(xml, "w:start", "w:val", "1");
        empty(xml, "w:numFmt", "w:val", "bullet");
        empty(xml, "w:lvlText", "w:val", "•");
        empty(xml, "w:lvlJc", "w:val", "left");
        xml.writeStartElement("w:pPr");
        empty(xml, "w:ind", "w:left", "360", "w:hanging", "360");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("w:num");
        xml.writeAttribute("w:numId", "1");
        empty(xml, "w:abstractNumId", "w:val", "0");
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
