package org.sankofa.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sankofa.merge.Limits;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.MalformedRecordException.Code;
import org.sankofa.merge.RecordCodec;

/** Content made to harm is refused with a code and a sentence, by the strict and by the lenient reader. */
class HostileXmlTest {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ID = TestModel.id(0);
    private static final String OTHER = TestModel.id(1);
    private static final String TAG = "1kwh34ga59ge";

    private final RecordCodec codec = new RecordCodec();

    /** A story with {@code attributes} and {@code content}. */
    private static String story(String attributes, String content) {
        return DECLARATION + "<p:Story xmlns:p=\"http://example.org/test/1.0\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" schema=\"1\" prefix=\"t\" id=\"" + ID + "\""
                + attributes + ">" + content + "</p:Story>\n";
    }

    private static String doctype(String subset) {
        return story("", "").replace(DECLARATION, DECLARATION + "<!DOCTYPE p:Story [" + subset + "]>\n");
    }

    private static String part(String attributes, String content) {
        return "<parts id=\"" + OTHER + "\" xsi:type=\"p:Part\" w=\"@place=" + TAG + "\" o=\"a1\"" + attributes + ">"
                + content + "</parts>";
    }

    private static String reference(String href) {
        return story("", "<areas href=\"" + href + "\" w=\"" + TAG + "\"/>");
    }

    private static Arguments refused(String what, Code code, String xml) {
        return Arguments.of(what, code, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments refused(String what, Code code, byte[] xml) {
        return Arguments.of(what, code, xml);
    }

    private static byte[] bytes(String before, int[] bad, String after) {
        byte[] start = before.getBytes(StandardCharsets.UTF_8);
        byte[] end = after.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + bad.length + end.length];
        System.arraycopy(start, 0, all, 0, start.length);
        for (int i = 0; i < bad.length; i++) {
            all[start.length + i] = (byte) bad[i];
        }
        System.arraycopy(end, 0, all, start.length + bad.length, end.length);
        return all;
    }

    private static byte[] withBytes(int... bad) {
        String whole = story("", "<title xml:lang=\"en\">@</title>");
        int at = whole.indexOf('@');
        return bytes(whole.substring(0, at), bad, whole.substring(at + 1));
    }

    static Stream<Arguments> documentTypesAndMarkup() {
        return Stream.of(
                refused("doctype", Code.FORBIDDEN_MARKUP, doctype("")),
                refused("external entity: file", Code.FORBIDDEN_MARKUP,
                        doctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">")),
                refused("external entity: http", Code.FORBIDDEN_MARKUP,
                        doctype("<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">")),
                refused("external entity: jar", Code.FORBIDDEN_MARKUP,
                        doctype("<!ENTITY x SYSTEM \"jar:http://127.0.0.1:9/x!/y\">")),
                refused("parameter entity", Code.FORBIDDEN_MARKUP,
                        doctype("<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;")),
                refused("external subset", Code.FORBIDDEN_MARKUP, story("", "").replace(DECLARATION,
                        DECLARATION + "<!DOCTYPE p:Story SYSTEM \"http://127.0.0.1:9/x.dtd\">")),
                refused("entity bomb", Code.FORBIDDEN_MARKUP, doctype("<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;\">")),
                refused("quadratic bomb", Code.FORBIDDEN_MARKUP, doctype("<!ENTITY a \"" + "x".repeat(50_000) + "\">")),
                refused("attribute defaults", Code.FORBIDDEN_MARKUP,
                        doctype("<!ATTLIST p:Story name CDATA \"injected\">")),
                refused("unknown entity", Code.FORBIDDEN_MARKUP, story("", "<title xml:lang=\"en\">&x;</title>")),
                refused("HTML entity", Code.FORBIDDEN_MARKUP, story("", "<title xml:lang=\"en\">&nbsp;</title>")),
                refused("entity in attribute", Code.FORBIDDEN_MARKUP, story(" name=\"&x;\"", "")),
                refused("comment", Code.FORBIDDEN_MARKUP, story("", "<!-- hidden -->")),
                refused("comment before the root", Code.FORBIDDEN_MARKUP,
                        story("", "").replace(DECLARATION, DECLARATION + "<!-- -->")),
                refused("comment after the root", Code.FORBIDDEN_MARKUP, story("", "") + "<!-- -->"),
                refused("processing instruction", Code.FORBIDDEN_MARKUP, story("", "<?php echo 1 ?>")),
                refused("style sheet", Code.FORBIDDEN_MARKUP, story("", "").replace(DECLARATION,
                        DECLARATION + "<?xml-stylesheet href=\"http://127.0.0.1:9/x.xsl\"?>")),
                refused("CDATA", Code.FORBIDDEN_MARKUP, story("", "<title xml:lang=\"en\"><![CDATA[x]]></title>")),
                refused("XInclude", Code.UNEXPECTED, story("",
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>")),
                refused("second declaration", Code.FORBIDDEN_MARKUP, DECLARATION + story("", "")));
    }

    static Stream<Arguments> addressesAndNamespaces() {
        return Stream.of(
                refused("href http", Code.REFERENCE, reference("http://127.0.0.1:9/x#y")),
                refused("href file", Code.REFERENCE, reference("file:///etc/passwd")),
                refused("href jar", Code.REFERENCE, reference("jar:http://127.0.0.1:9/x!/y")),
                refused("href platform", Code.REFERENCE, reference("platform:/plugin/x/y")),
                refused("href relative", Code.REFERENCE, reference("../../../etc/passwd")),
                refused("href empty", Code.REFERENCE, reference("")),
                refused("href path in scheme", Code.REFERENCE, reference("sankofa:/../" + OTHER)),
                refused("href authority", Code.REFERENCE, reference("sankofa://host/lesson/" + OTHER)),
                refused("href other case", Code.REFERENCE, reference("SANKOFA:/lesson/" + OTHER)),
                refused("href without id", Code.REFERENCE, reference("sankofa:/lesson/")),
                refused("href with query", Code.REFERENCE, reference("sankofa:/lesson/" + OTHER + "?x")),
                refused("href with odd fragment", Code.REFERENCE, reference("sankofa:/lesson/" + OTHER + "#//@parts.0")),
                refused("href with space", Code.REFERENCE, reference(" sankofa:/lesson/" + OTHER)),
                refused("schemaLocation", Code.UNEXPECTED,
                        story(" xsi:schemaLocation=\"http://example.org/test/1.0 http://127.0.0.1:9/x.ecore\"", "")),
                refused("noNamespaceSchemaLocation", Code.UNEXPECTED,
                        story(" xsi:noNamespaceSchemaLocation=\"http://127.0.0.1:9/x\"", "")),
                refused("xmi:id", Code.UNEXPECTED, story(" xmlns:xmi=\"http://www.omg.org/XMI\" xmi:id=\"x\"", "")),
                refused("xml:base", Code.UNEXPECTED, story(" xml:base=\"http://127.0.0.1:9/\"", "")),
                refused("default namespace", Code.UNEXPECTED, story(" xmlns=\"http://example.org/other\"", "")),
                refused("namespace inside", Code.UNEXPECTED, story("", part(" xmlns:q=\"http://x.org/\"", ""))),
                refused("undeclared prefix", Code.NAMESPACE, story("", "").replace("p:Story", "q:Story")),
                refused("no namespace", Code.NAMESPACE, story("", "").replace("p:Story", "Story")),
                refused("type of no namespace", Code.NAMESPACE, story("", part("", "").replace("p:Part", "q:Part"))),
                refused("type in the namespace of schemas", Code.NAMESPACE,
                        story("", part("", "").replace("p:Part", "xsi:Part"))),
                refused("xsi for another namespace", Code.NAMESPACE, story("", "").replace(
                        "http://www.w3.org/2001/XMLSchema-instance", "http://example.org/xsi")),
                refused("empty namespace", Code.NAMESPACE, story(" xmlns:q=\"\"", "")),
                refused("reserved namespace", Code.NAMESPACE, story(" xmlns:xml=\"http://example.org/\"", "")),
                refused("XMI wrapper", Code.NAMESPACE, "<xmi:XMI><x/></xmi:XMI>"));
    }

    static Stream<Arguments> sizes() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            deep.append("<parts id=\"").append(TestModel.id(100 + i)).append("\" xsi:type=\"p:Part\" w=\"@place=")
                    .append(TAG).append("\" o=\"a1\">");
        }
        deep.append("</parts>".repeat(40));
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        return Stream.of(
                refused("deep objects", Code.TOO_LARGE, story("", deep.toString())),
                refused("deep elements without end", Code.UNEXPECTED, story("", "<a>".repeat(100_000))),
                refused("huge text", Code.TOO_LARGE,
                        story("", "<title xml:lang=\"en\">" + "x".repeat(Limits.DEFAULT.text() + 1) + "</title>")),
                refused("huge attribute", Code.TOO_LARGE,
                        story(" name=\"" + "x".repeat(Limits.DEFAULT.text() + 1) + "\"", "")),
                refused("many attributes", Code.TOO_LARGE, story(attributes.toString(), "")),
                refused("long name", Code.NAME, story(" " + "x".repeat(10_000) + "=\"\"", "")),
                refused("long feature", Code.UNEXPECTED, story(" " + "x".repeat(200) + "=\"\"", "")),
                refused("long order key", Code.NAME,
                        story("", part("", "").replace("o=\"a1\"", "o=\"" + "a".repeat(2_000) + "\""))),
                refused("long namespace", Code.NAMESPACE, story(" xmlns:q=\"http://" + "x".repeat(2_000) + "\"", "")));
    }

    static Stream<Arguments> encodings() {
        String plain = story("", "");
        return Stream.of(
                refused("empty", Code.SYNTAX, ""),
                refused("white space", Code.SYNTAX, " \n "),
                refused("no XML", Code.SYNTAX, "hello"),
                refused("zeros", Code.SYNTAX, new byte[100]),
                refused("byte order mark", Code.ENCODING, bytes("", new int[] {0xEF, 0xBB, 0xBF}, plain)),
                refused("UTF-16", Code.ENCODING, plain.getBytes(StandardCharsets.UTF_16)),
                refused("UTF-16 without mark", Code.SYNTAX, plain.getBytes(StandardCharsets.UTF_16LE)),
                refused("declared as Latin-1", Code.ENCODING, plain.replace("UTF-8", "ISO-8859-1")),
                refused("declared as UTF-16", Code.ENCODING, plain.replace("UTF-8", "UTF-16")),
                refused("XML 1.1", Code.ENCODING, plain.replace("\"1.0\" encoding", "\"1.1\" encoding")),
                refused("Latin-1 byte", Code.ENCODING, withBytes(0xE9)),
                refused("overlong", Code.ENCODING, withBytes(0xC0, 0xAF)),
                refused("overlong null", Code.ENCODING, withBytes(0xC0, 0x80)),
                refused("surrogate in UTF-8", Code.ENCODING, withBytes(0xED, 0xA0, 0x80)),
                refused("cut off character", Code.ENCODING, withBytes(0xE2, 0x82)),
                refused("beyond Unicode", Code.ENCODING, withBytes(0xF4, 0x90, 0x80, 0x80)),
                refused("null", Code.ILLEGAL_CHARACTER, withBytes(0)),
                refused("bell", Code.ILLEGAL_CHARACTER, withBytes(7)),
                refused("U+FFFE", Code.ILLEGAL_CHARACTER, withBytes(0xEF, 0xBF, 0xBE)),
                refused("control character in attribute", Code.ILLEGAL_CHARACTER, story(" name=\"\u0001\"", "")),
                refused("reference to null", Code.ILLEGAL_CHARACTER, story(" name=\"&#0;\"", "")),
                refused("reference to control character", Code.ILLEGAL_CHARACTER, story(" name=\"&#x1;\"", "")),
                refused("reference to surrogate", Code.ILLEGAL_CHARACTER, story(" name=\"&#xD800;\"", "")),
                refused("reference beyond Unicode", Code.ILLEGAL_CHARACTER, story(" name=\"&#x110000;\"", "")),
                refused("endless reference", Code.SYNTAX, story(" name=\"&#x0000000000041;\"", "")));
    }

    static Stream<Arguments> syntax() {
        return Stream.of(
                refused("cut off", Code.SYNTAX, story("", "").replace("</p:Story>\n", "")),
                refused("cut off in a tag", Code.SYNTAX, DECLARATION + "<p:Story xmlns:p=\"x"),
                refused("wrong end tag", Code.SYNTAX, story("", "").replace("</p:Story>", "</p:Other>")),
                refused("two roots", Code.SYNTAX, story("", "") + "<x/>"),
                refused("text after the root", Code.SYNTAX, story("", "") + "x"),
                refused("text before the root", Code.SYNTAX, "x" + story("", "")),
                refused("text between features", Code.UNEXPECTED, story("", "hello")),
                refused("attribute without quotes", Code.SYNTAX, story(" name=x", "")),
                refused("attribute without value", Code.SYNTAX, story(" name", "")),
                refused("attributes without space", Code.SYNTAX, story(" a=\"\"b=\"\"", "")),
                refused("attribute twice", Code.DUPLICATE, story(" a=\"\" a=\"\"", "")),
                refused("< in attribute", Code.SYNTAX, story(" a=\"<\"", "")),
                refused("& alone", Code.SYNTAX, story(" a=\"a & b\"", "")),
                refused("]]> in text", Code.SYNTAX, story("", "<title xml:lang=\"en\">]]></title>")),
                refused("markup in a text", Code.UNEXPECTED, story("", "<title xml:lang=\"en\"><b>x</b></title>")),
                refused("digit first", Code.SYNTAX, story(" 1=\"\"", "")),
                refused("two colons", Code.SYNTAX, story(" a:b:c=\"\"", "")),
                refused("name with a dot", Code.UNEXPECTED, story(" a.b=\"\"", "")),
                refused("name outside ASCII", Code.SYNTAX, story(" é=\"\"", "")));
    }

    static Stream<Arguments> content() {
        return Stream.of(
                refused("no id", Code.IDENTITY, story("", "").replace(" id=\"" + ID + "\"", "")),
                refused("id is a path", Code.NAME, story("", "").replace(ID, "../../../etc/passwd")),
                refused("id in upper case", Code.NAME, story("", "").replace(ID, ID.replace("4000", "ABCD"))),
                refused("id with a line feed", Code.NAME, story("", "").replace(ID, ID.substring(1) + "&#xA;")),
                refused("no prefix", Code.IDENTITY, story("", "").replace(" prefix=\"t\"", "")),
                refused("prefix is a path", Code.IDENTITY, story("", "").replace("prefix=\"t\"", "prefix=\"../x\"")),
                refused("prefix with a dot", Code.IDENTITY, story("", "").replace("prefix=\"t\"", "prefix=\"a.b\"")),
                refused("prefix of a model of ours", Code.IDENTITY,
                        story("", "").replace("http://example.org/test/1.0", "http://sankofa.org/model/1.0")),
                refused("schema 0", Code.NAME, story("", "").replace("schema=\"1\"", "schema=\"0\"")),
                refused("schema is a bomb", Code.NAME,
                        story("", "").replace("schema=\"1\"", "schema=\"99999999999\"")),
                refused("two objects of one id", Code.DUPLICATE, story("", part("", "") + part("", ""))),
                refused("object of the id of the record", Code.DUPLICATE, story("", part("", "").replace(OTHER, ID))),
                refused("object in itself", Code.DUPLICATE, story("", part("", part("", "")))),
                refused("w without tag", Code.TAG, story(" name=\"x\" w=\"name\"", "")),
                refused("w of another form", Code.TAG, story(" name=\"x\" w=\"name:" + TAG + "\"", "")),
                refused("tag in upper case", Code.TAG, story(" name=\"x\" w=\"name=" + TAG.toUpperCase() + "\"", "")),
                refused("tag too short", Code.TAG, story(" name=\"x\" w=\"name=1kw\"", "")),
                refused("key twice in w", Code.DUPLICATE,
                        story(" name=\"x\" w=\"name=" + TAG + " name=" + TAG + "\"", "")),
                refused("place of the record", Code.TAG, story(" w=\"@place=" + TAG + "\"", "")),
                refused("unknown key in w", Code.TAG, story(" w=\"@x=" + TAG + "\"", "")),
                refused("member in w", Code.TAG, story(" w=\"codes/=x=" + TAG + "\"", "")),
                refused("odd key in w", Code.TAG, story(" w=\"a.b=" + TAG + "\"", "")),
                refused("odd language in w", Code.TAG, story(" w=\"title/e_n=" + TAG + "\"", "")),
                refused("tag of an element", Code.TAG, story("", "<codes w=\"x\">a</codes>")),
                refused("tag on a text", Code.TAG, story("", "<title xml:lang=\"en\" w=\"" + TAG + "\">a</title>")),
                refused("odd language", Code.NAME, story("", "<title xml:lang=\"../x\">a</title>")),
                refused("empty language", Code.NAME, story("", "<title xml:lang=\"\">a</title>")),
                refused("reference with content", Code.UNEXPECTED,
                        story("", "<a href=\"sankofa:/lesson/" + OTHER + "\" w=\"" + TAG + "\">x</a>")),
                refused("reference and text", Code.UNEXPECTED,
                        story("", "<a href=\"sankofa:/lesson/" + OTHER + "\" xml:lang=\"en\"/>")),
                refused("element with other attributes", Code.UNEXPECTED, story("", "<a b=\"c\">x</a>")),
                refused("order key of other characters", Code.NAME,
                        story("", part("", "").replace("o=\"a1\"", "o=\"a 1\""))),
                refused("order key that ends in 0", Code.NAME, story("", part("", "").replace("o=\"a1\"", "o=\"a0\""))),
                refused("deleted is maybe", Code.VALUE, story(" w=\"@deleted=" + TAG + "\" deleted=\"maybe\"", "")),
                refused("two lists of alternatives", Code.DUPLICATE, story("", "<kept></kept><kept></kept>")),
                refused("alternatives with attributes", Code.UNEXPECTED, story("", "<kept a=\"b\"/>")),
                refused("other things in alternatives", Code.UNEXPECTED, story("", "<kept><x/></kept>")),
                refused("text in alternatives", Code.UNEXPECTED, story("", "<kept>x</kept>")),
                refused("alternative with an odd key", Code.VALUE,
                        story("", "<kept><alt key=\"@x\" w=\"" + TAG + "\">y</alt></kept>")),
                refused("alternative with a foreign address", Code.VALUE,
                        story("", "<kept><alt key=\"lead#\" w=\"" + TAG + "\">http://127.0.0.1:9/</alt></kept>")),
                refused("alternative place nowhere", Code.VALUE,
                        story("", part("", "<kept><alt key=\"@place\" w=\"" + TAG + "\">../x y z</alt></kept>"))),
                refused("alternative place of the record", Code.VALUE, story("",
                        "<kept><alt key=\"@place\" w=\"" + TAG + "\">" + OTHER + " parts a1</alt></kept>")),
                refused("alternative with an odd tag", Code.TAG,
                        story("", "<kept><alt key=\"name\" w=\"x\">y</alt></kept>")),
                refused("none with a value", Code.UNEXPECTED,
                        story("", "<kept><alt key=\"name\" w=\"" + TAG + "\" none=\"true\">y</alt></kept>")),
                refused("slot as alternative", Code.VALUE,
                        story("", "<kept><alt key=\"@slot/reply\" w=\"" + TAG + "\">y</alt></kept>")),
                refused("member with a value", Code.VALUE,
                        story("", "<kept><alt key=\"codes/=x\" w=\"" + TAG + "\">y</alt></kept>")),
                refused("lost object without type", Code.UNEXPECTED, story("", "<lost id=\"" + OTHER + "\"/>")),
                refused("lost object of a wrong place", Code.NAME,
                        story("", "<lost id=\"" + OTHER + "\" xsi:type=\"p:Part\" at=\"x\"/>")),
                refused("lost object inside", Code.UNEXPECTED, story("", part("", "<lost id=\"x\"/>"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"documentTypesAndMarkup", "addressesAndNamespaces", "sizes", "encodings", "syntax", "content"})
    void isRefused(String what, Code code, byte[] xml) {
        MalformedRecordException lenient = assertThrows(MalformedRecordException.class,
                () -> codec.parseForeign(xml), what);
        assertEquals(code, lenient.code(), lenient.getMessage());
        assertTrue(lenient.getMessage().length() > 20 && lenient.getMessage().length() < 300
                && lenient.getMessage().endsWith("."), lenient.getMessage());
        MalformedRecordException strict = assertThrows(MalformedRecordException.class, () -> codec.parse(xml), what);
        assertNotNull(strict.code());
    }

    @Test
    void thePlainStoryIsAccepted() throws Exception {
        assertEquals(ID, codec.parseForeign(story("", part("", "")).getBytes(StandardCharsets.UTF_8)).id());
    }

    @Test
    void onlyTheLenientReaderTakesContentWithoutTags() {
        for (String xml : new String[] {story(" name=\"x\"", ""), story("", "<title xml:lang=\"en\">x</title>"),
            story("", "<codes>x</codes>"), story("", "<lead href=\"sankofa:/lesson/" + OTHER + "\"/>"),
            story("", part("", "").replace("w=\"@place=" + TAG + "\"", "")),
            story("", "<kept><alt key=\"name\">x</alt></kept>"), story(" deleted=\"true\"", "")}) {
            MalformedRecordException refused = assertThrows(MalformedRecordException.class,
                    () -> codec.parse(xml.getBytes(StandardCharsets.UTF_8)), xml);
            assertEquals(Code.TAG, refused.code(), refused.getMessage());
        }
    }

    @Test
    void aHundredMegabytesAreRefusedAfterTheAllowedBytes() throws IOException {
        long[] served = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ++served[0] > 100_000_000 ? -1 : 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) 'x');
                served[0] += length;
                return served[0] > 100_000_000 ? -1 : length;
            }
        };
        RecordCodec received = new RecordCodec(Limits.RECEIVED);
        MalformedRecordException refused = assertThrows(MalformedRecordException.class, () -> received.read(endless));
        assertEquals(Code.TOO_LARGE, refused.code());
        assertTrue(served[0] < 2L * Limits.RECEIVED.bytes());
        assertEquals(Code.TOO_LARGE, assertThrows(MalformedRecordException.class,
                () -> received.parse(new byte[Limits.RECEIVED.bytes() + 1])).code());
    }

    @Test
    void manyObjectsAndWritesAreRefused() {
        RecordCodec small = new RecordCodec(new Limits(1 << 20, 1000, 2, 3));
        String other = part("", "").replace(OTHER, TestModel.id(2));
        assertEquals(Code.TOO_LARGE, assertThrows(MalformedRecordException.class, () -> small
                .parseForeign(story("", part("", "") + other).getBytes(StandardCharsets.UTF_8))).code());
        assertEquals(Code.TOO_LARGE, assertThrows(MalformedRecordException.class, () -> small
                .parseForeign(story(" a=\"\" b=\"\" c=\"\"", "").getBytes(StandardCharsets.UTF_8))).code());
    }

    @Test
    void theIdOfTwoObjectsIsNamed() {
        byte[] xml = story("", part("", "") + part("", "")).getBytes(StandardCharsets.UTF_8);
        String message = "The id " + OTHER + " stands for two objects.";
        MalformedRecordException strict = assertThrows(MalformedRecordException.class, () -> codec.parse(xml));
        assertEquals(Code.DUPLICATE, strict.code());
        assertTrue(strict.getMessage().endsWith(message), strict.getMessage());
        assertTrue(assertThrows(MalformedRecordException.class, () -> codec.parseForeign(xml)).getMessage()
                .endsWith(message));
    }

    @Test
    void theLineOfAnErrorIsNamed() {
        String xml = story("", "\n\n\n  <a b=\"c\">x</a>");
        String message = assertThrows(MalformedRecordException.class,
                () -> codec.parse(xml.getBytes(StandardCharsets.UTF_8))).getMessage();
        assertTrue(message.startsWith("Line 5: "), message);
    }
}
