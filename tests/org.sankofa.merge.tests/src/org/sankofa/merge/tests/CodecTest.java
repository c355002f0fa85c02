package org.sankofa.merge.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.merge.Keys;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.MalformedRecordException.Code;
import org.sankofa.merge.Merge;
import org.sankofa.merge.Place;
import org.sankofa.merge.RecordCodec;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.StateEdit;
import org.sankofa.merge.TagSource;
import org.sankofa.merge.TypeName;
import org.sankofa.merge.Write;
import org.w3c.dom.Document;

/** The canonical form: one state, one file. */
class CodecTest {

    private static final String ROOT = TestModel.id(0);
    private static final TypeName STORY = new TypeName(TestModel.NAMESPACE, "Story");
    private static final TypeName LESSON = new TypeName(TypeName.MODEL, "Lesson");

    private final RecordCodec codec = new RecordCodec();

    private static String t(int n) {
        return String.format("0000%03d00000", n);
    }

    private static RecordState empty(TypeName type, String kind) {
        return RecordState.of(1, kind, ROOT, Map.of(ROOT, type), List.of());
    }

    private String text(RecordState state) throws MalformedRecordException {
        byte[] bytes = codec.write(state);
        assertEquals(state, codec.parse(bytes));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The record of the example in {@code releng/docs/storage-format.md}. */
    private static RecordState example() {
        String id = "3f2b8c1e-5d0a-4c77-9a41-0d6a3c1f9e20";
        String area = "sankofa:/vocabulary/0a4b8c1e-0000-5000-8000-000000000001#0a4b8c1e-0000-5000-8000-0000000000";
        String first = "1kwh34ga59ge";
        TypeName condition = new TypeName(TypeName.MODEL, "Condition");
        RecordState base = RecordState.of(1, "lesson", id, Map.of(id, LESSON), List.of()).edit(first)
                .set(id, "nature", "premise").set(id, "outcome", "unknown").set(id, "asOf", "2006-11")
                .set(id, "title/en", "Ask who sends the money, and \"why\"")
                .set(id, "title/fr", "Demander qui envoie l'argent")
                .add(id, Keys.referenceMember("areas", area + "07")).add(id, Keys.referenceMember("areas", area + "11"))
                .add(id, Keys.member("tags", "remittances"))
                .set(id, Keys.reference("contact"), "sankofa:/practitioner/77777777-0000-4000-8000-000000000001")
                .create("5c000000-0000-4000-8000-000000000001", condition, new Place(id, "appliesWhen", "a1"))
                .set("5c000000-0000-4000-8000-000000000001", "value", "recorded flows < all flows")
                .create("5c000000-0000-4000-8000-000000000002", condition, new Place(id, "appliesWhen", "a2"))
                .set("5c000000-0000-4000-8000-000000000002", "value", "few senders")
                .create("e7000000-0000-4000-8000-000000000001", new TypeName("http://example.org/plug/1.0", "Rating"),
                        new Place(id, "extensions", "*"))
                .set("e7000000-0000-4000-8000-000000000001", "stars", "4").done();
        base = base.edit("1kwh34p4w0zt").set(id, "contact#", null)
                .delete("5c000000-0000-4000-8000-000000000002").done();
        RecordState one = base.edit("1kwh351c2b7m").set(id, "outcome", "mixed").done();
        RecordState other = base.edit("1kwh353rf9xd").set(id, "outcome", "success").done();
        return Merge.merge(one, other, List.of(base));
    }

    @Test
    void theExampleOfTheDocumentationIsWhatIsWritten() throws Exception {
        String root = System.getProperty("sankofa.root");
        assertNotNull(root, "the system property sankofa.root names the checkout");
        byte[] golden = Files.readAllBytes(Path.of(root, "releng", "docs", "storage-format-example.xmi"));
        assertEquals(new String(golden, StandardCharsets.UTF_8), text(example()));
        assertArrayEquals(golden, codec.write(codec.parse(golden)));
        assertEquals(List.of("outcome"), example().conflicts().stream().map(c -> c.key()).toList());
    }

    @Test
    void randomStatesComeBackByteForByteAndAreWellFormed() throws Exception {
        TestModel model = new TestModel();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            RandomEdits edits = new RandomEdits(model, random);
            TagSource tags = new TagSource(Clock.systemUTC(), random);
            RecordState base = edits.create(ROOT, tags.next());
            RecordState a = base;
            RecordState b = base;
            for (int i = 0; i < 8; i++) {
                a = edits.save(a, tags.next());
                b = edits.save(b, tags.next());
            }
            RecordState merged = Merge.merge(a, b, List.of(base));
            byte[] bytes = codec.write(merged);
            assertEquals(merged, codec.parse(bytes), "seed " + seed);
            // a parser of others reads the same: each value stands in the text or an attribute
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            Set<String> strings = new HashSet<>();
            collect(document.getDocumentElement(), strings);
            for (Write write : merged.writes()) {
                if (write.value() != null && !write.key().startsWith("@")) {
                    assertTrue(strings.contains(write.value()), "seed " + seed + ": " + write);
                }
            }
        }
    }

    private static void collect(org.w3c.dom.Node node, Set<String> strings) {
        strings.add(node.getTextContent());
        if (node.getAttributes() != null) {
            for (int i = 0; i < node.getAttributes().getLength(); i++) {
                strings.add(node.getAttributes().item(i).getNodeValue());
            }
        }
        for (org.w3c.dom.Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, strings);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "  two  spaces  ", "\n", "\t", "\r", "\r\n", "a\nb\tc\rd", "<>&\"'", "]]>",
        "&amp;", "&#10;", "<!-- x -->", "\uD83D\uDE00", "\uFFFD", "\u00A0", "\u2028", "نص", "=1+1", "x=y z=w"})
    void everyTextComesBack(String value) throws Exception {
        RecordState state = empty(STORY, "t.story").edit(t(1)).set(ROOT, "name", value).set(ROOT, "title/en", value)
                .add(ROOT, Keys.member("codes", value)).done();
        RecordState other = empty(STORY, "t.story").edit(t(2)).set(ROOT, "name", value + "2")
                .set(ROOT, "title/en", value + "2").add(ROOT, Keys.member("codes", value)).done();
        String text = text(Merge.merge(state, other, List.of()));
        assertFalse(text.contains("\r"), "line ends are escaped");
    }

    @Test
    void featuresMayHaveTheNamesOfTheFormat() throws Exception {
        StateEdit edit = empty(STORY, "t.story").edit(t(1));
        String part = TestModel.id(1);
        edit.create(part, new TypeName(TestModel.NAMESPACE, "Part"), new Place(ROOT, "kept", "a1"));
        for (String name : List.of("w", "o", "at", "deleted", "schema", "prefix", "kept", "lost", "href", "key", "none",
                "lang", "type", "xmlns", "xsi", "alt")) {
            edit.set(ROOT, name, "v").set(ROOT, name + "/en", "t").add(ROOT, name + "/=m").set(part, name, "v")
                    .set(part, name + "#", "sankofa:/lesson/" + ROOT);
        }
        String text = text(edit.done());
        assertTrue(text.contains("\n    w.=\"v\""), text);
        assertTrue(text.contains("<kept. xml:lang=\"en\">t</kept.>"), text);
    }

    @Test
    void typesOfNamespacesNobodyKnowsPassThrough() throws Exception {
        RecordState state = empty(new TypeName("urn:x?a=b&c", "Thing"), "odd.thing").edit(t(1))
                .create(TestModel.id(1), new TypeName("http://other/", "Deep"), new Place(ROOT, "things", "a1"))
                .create(TestModel.id(2), new TypeName(TypeName.MODEL, "Fact"), new Place(TestModel.id(1), "x", "*"))
                .set(TestModel.id(2), "value/zh-Hant", "值").done();
        String text = text(state);
        assertTrue(text.contains("xmlns:s=\"http://sankofa.org/model/1.0\""), text);
        assertTrue(text.contains("prefix=\"odd\""), text);
    }

    @Test
    void namespacesOfOnePrefixAreToldApart() throws Exception {
        String[] colliding = COLLIDING.split(" ");
        TypeName one = new TypeName(colliding[0], "Thing");
        TypeName two = new TypeName(colliding[1], "Thing");
        RecordState state = empty(one, "a.thing").edit(t(1)).create(TestModel.id(1), two, new Place(ROOT, "x", "a1"))
                .done();
        assertEquals(two, codec.parse(codec.write(state)).type(TestModel.id(1)));
        text(state);
    }

    private static final String COLLIDING = "http://example.org/111278 http://example.org/176485";

    @Test
    void lostObjectsAreKept() throws Exception {
        TypeName part = new TypeName(TestModel.NAMESPACE, "Part");
        RecordState base = empty(STORY, "t.story").edit(t(1)).create(TestModel.id(1), part, new Place(ROOT, "p", "a1"))
                .create(TestModel.id(2), part, new Place(ROOT, "p", "a2")).done();
        RecordState cycle = base.edit(t(2)).place(TestModel.id(1), new Place(TestModel.id(2), "p", "a1"))
                .place(TestModel.id(2), new Place(TestModel.id(1), "p", "a1"))
                .create(TestModel.id(3), part, new Place(TestModel.id(99), "p", "a1"))
                .create(TestModel.id(4), part, null).done();
        assertEquals(4, cycle.lost().size());
        String text = text(cycle);
        assertTrue(text.contains("<lost\n"), text);
    }

    @Test
    void tooDeepObjectsAreLostNotRefused() throws Exception {
        StateEdit edit = empty(STORY, "t.story").edit(t(1));
        for (int i = 1; i <= 100; i++) {
            edit.create(TestModel.id(i), STORY, new Place(TestModel.id(i - 1), "p", "a1"));
        }
        RecordState deep = edit.done();
        assertEquals(68, deep.lost().size());
        text(deep);
    }

    @Test
    void otherFormsAreNotCanonical() throws Exception {
        String text = text(example());
        for (String other : List.of(text.replace("\n    nature", " nature"), text + "\n", text.replace("\n", "\r\n"),
                text.substring(text.indexOf('\n') + 1), text.replaceAll("([\"</: ])s([:=])", "$1q$2"),
                text.replace("&quot;", "&#34;"), text.replace("<kept>", "<kept >"), text.replace(" w=\"", "  w=\""),
                text.replaceFirst("(?s)(\n *nature=\"premise\")(\n *outcome=\"success\")", "$2$1"))) {
            MalformedRecordException refused = assertThrows(MalformedRecordException.class,
                    () -> codec.parse(other.getBytes(StandardCharsets.UTF_8)), other);
            assertEquals(Code.NOT_CANONICAL, refused.code(), refused.getMessage());
            codec.parseForeign(other.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theRecordMustBeTheOneOfItsPath() throws Exception {
        byte[] bytes = codec.write(empty(LESSON, "lesson"));
        assertEquals(ROOT, codec.parse(bytes, "lesson", ROOT).id());
        assertEquals(Code.IDENTITY, assertThrows(MalformedRecordException.class,
                () -> codec.parse(bytes, "publication", ROOT)).code());
        assertEquals(Code.IDENTITY, assertThrows(MalformedRecordException.class,
                () -> codec.parse(bytes, "lesson", TestModel.id(1))).code());
    }

    @Test
    void whatCannotBeStoredIsNotWritten() {
        StateEdit edit = empty(STORY, "t.story").edit(t(1));
        Map<String, String> wrong = new HashMap<>();
        wrong.put("name", "\u0000");
        wrong.put("lead#", "http://example.org/");
        wrong.put("a.b", "x");
        wrong.put("title/../x", "x");
        wrong.put("@place", "nowhere");
        wrong.put("@deleted", "maybe");
        wrong.put("@slot/x", "x");
        wrong.put("", "x");
        wrong.forEach((key, value) -> assertThrows(IllegalArgumentException.class,
                () -> edit.resolve(ROOT, key, value), key));
        assertThrows(IllegalArgumentException.class, () -> edit.add(ROOT, "codes/=\uDC00"));
        assertThrows(IllegalArgumentException.class, () -> edit.add(ROOT, "areas/#http://example.org/"));
        assertThrows(IllegalArgumentException.class, () -> empty(STORY, "t.story").edit("no tag"));
    }

    @Test
    void theSchemaVersionIsKept() throws Exception {
        RecordState state = empty(LESSON, "lesson").withSchema(12);
        assertTrue(text(state).contains("schema=\"12\""));
        assertEquals(12, codec.parse(codec.write(state)).schema());
    }
}
