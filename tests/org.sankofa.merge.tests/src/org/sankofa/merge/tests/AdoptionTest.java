package org.sankofa.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.sankofa.merge.Adoption;
import org.sankofa.merge.Keys;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.Merge;
import org.sankofa.merge.Place;
import org.sankofa.merge.RecordCodec;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TypeName;
import org.sankofa.merge.Write;

/** What plain Git and editors of text do to a record is taken over as edits. */
class AdoptionTest {

    private static final String ROOT = TestModel.id(0);
    private static final String PART = TestModel.id(1);
    private static final String COMMIT = "d3b40e4c0ffee000000000000000000000000001";
    private static final TypeName STORY = new TypeName(TestModel.NAMESPACE, "Story");
    private static final TypeName PART_TYPE = new TypeName(TestModel.NAMESPACE, "Part");
    private static final String LEAD = "sankofa:/lesson/" + TestModel.id(50);

    private final RecordCodec codec = new RecordCodec();

    private static String t(int n) {
        return String.format("0000%03d00000", n);
    }

    private static RecordState start() {
        return RecordState.of(1, "t.story", ROOT, Map.of(ROOT, STORY), List.of()).edit(t(1)).set(ROOT, "name", "one")
                .set(ROOT, "status", "draft").set(ROOT, "title/en", "text").add(ROOT, "codes/=x").add(ROOT, "codes/=y")
                .add(ROOT, "areas/#" + LEAD).set(ROOT, "lead#", LEAD)
                .create(PART, PART_TYPE, new Place(ROOT, "parts", "a1")).set(PART, "name", "part").done();
    }

    private RecordState byHand(RecordState parent, UnaryOperator<String> change) throws MalformedRecordException {
        String xml = new String(codec.write(parent), StandardCharsets.UTF_8);
        String changed = change.apply(xml);
        assertNotEquals(xml, changed, "the test changes something");
        return adopt(parent, changed);
    }

    private RecordState adopt(RecordState parent, String xml) throws MalformedRecordException {
        RecordState after = Adoption.adopt(parent, codec.parseForeign(xml.getBytes(StandardCharsets.UTF_8)), COMMIT);
        assertEquals(after, codec.parse(codec.write(after)), "the adopted record is canonical");
        return after;
    }

    private static List<Write> newWrites(RecordState before, RecordState after) {
        return after.writes().stream().filter(w -> !before.writes().contains(w)).toList();
    }

    @Test
    void anUnchangedRecordIsTheSame() throws Exception {
        RecordState base = start();
        assertSame(base, Adoption.adopt(base, codec.parseForeign(codec.write(base)), COMMIT));
    }

    @Test
    void anotherLayoutChangesNothing() throws Exception {
        RecordState base = start();
        assertSame(base, byHand(base, xml -> xml.replaceAll("\n\\s*", "\r\n\t").replaceAll("p[0-9a-f]{8}", "other")));
        assertSame(base, byHand(base, xml -> xml.replace('"', '\'')));
        assertSame(base, byHand(base, xml -> xml.replaceFirst("<\\?xml.*\\?>", "")));
        assertSame(base, byHand(base, xml -> xml.replaceFirst("(?s)(\n *name=\"one\")(\n *status=\"draft\")", "$2$1")));
        assertSame(base, byHand(base, xml -> xml.replaceFirst("(\n *<codes[^\n]*)(\n *<codes[^\n]*)", "$2$1")));
    }

    @Test
    void lostTagsAndOrderKeysAreFoundAgain() throws Exception {
        RecordState base = start();
        assertSame(base, byHand(base, xml -> xml.replaceAll("\\s+[wo]=\"[^\"]*\"", "")));
    }

    @Test
    void aChangedValueIsANewWriteWithADerivedTag() throws Exception {
        RecordState base = start();
        RecordState after = byHand(base, xml -> xml.replace("name=\"one\"", "name=\"two\""));
        assertEquals("two", after.shown(ROOT, "name"));
        assertEquals(List.of("@deleted", "name"), newWrites(base, after).stream().map(Write::key).toList());
        assertTrue(after.shownWrite(ROOT, "name").tag().compareTo(base.greatestTag()) > 0, "it is later");
        assertEquals(after, byHand(base, xml -> xml.replace("name=\"one\"", "name=\"two\"")), "it is deterministic");
        assertNotEquals(after, Adoption.adopt(base, codec.parseForeign(
                new String(codec.write(base), StandardCharsets.UTF_8).replace("name=\"one\"", "name=\"two\"")
                        .getBytes(StandardCharsets.UTF_8)), "another commit"));
    }

    @Test
    void forgedTagsCountForNothing() throws Exception {
        RecordState base = start();
        RecordState after = byHand(base, xml -> xml.replace(t(1), "zzzzzzyzzzzz").replace("\"one\"", "\"two\""));
        assertTrue(after.greatestTag().compareTo("z") < 0);
        assertEquals("two", after.shown(ROOT, "name"));
        assertEquals(base.shownWrite(ROOT, "status"), after.shownWrite(ROOT, "status"));
    }

    @Test
    void aRemovedValueIsNoneAndARemovedMemberIsGone() throws Exception {
        RecordState base = start();
        RecordState after = byHand(base, xml -> xml.replaceFirst("\\s+name=\"one\"", "")
                .replaceFirst("\\s+<codes[^>]*>x</codes>", "").replaceFirst("\\s+<title[^>]*>text</title>", "")
                .replaceFirst("\\s+<areas[^>]*>", "").replaceFirst("\\s+<lead[^>]*>", ""));
        assertEquals(1, after.writes(ROOT, "name").size());
        assertEquals(null, after.shown(ROOT, "name"));
        assertEquals(null, after.shown(ROOT, "title/en"));
        assertEquals(null, after.shown(ROOT, "lead#"));
        assertFalse(after.keys(ROOT).contains("codes/=x"));
        assertTrue(after.keys(ROOT).contains("codes/=y"));
        assertFalse(after.keys(ROOT).contains("areas/#" + LEAD));
    }

    @Test
    void aValueRemovedWithItsTagIsNoneToo() throws Exception {
        RecordState base = start();
        RecordState after = byHand(base, xml -> xml.replaceFirst(" name=\\w{12}", "").replaceFirst("\\s+name=\"one\"", ""));
        assertEquals(null, after.shown(ROOT, "name"));
        RecordState edited = base.edit(t(5)).set(ROOT, "name", "two").done();
        assertEquals(2, Merge.merge(after, edited, List.of(base)).alternatives(ROOT, "name").size(),
                "it meets an edit as a conflict");
    }

    @Test
    void aRemovedObjectIsDeletedAndComesBack() throws Exception {
        RecordState base = start();
        RecordState after = byHand(base, xml -> xml.replaceFirst("(?s)\\s+<parts.*?/>", ""));
        assertFalse(after.visible(PART));
        assertEquals("part", after.shown(PART, "name"));
        RecordState back = byHand(after, xml -> xml.replaceFirst("\\s+deleted=\"true\"", ""));
        assertTrue(back.visible(PART));
    }

    @Test
    void aNewObjectGetsAnIdAndAPlaceInOrder() throws Exception {
        RecordState base = start();
        RecordState after = byHand(base, xml -> xml.replaceFirst("(\\s+<parts)",
                "<parts xsi:type=\"PRE:Part\" name=\"first\"/>$1").replaceFirst("(</[^>]*:Story>)",
                "<parts xsi:type=\"PRE:Part\" name=\"last\"><steps xsi:type=\"PRE:Step\" name=\"s\"/></parts>$1")
                .replace("PRE", prefix(xml)));
        assertEquals(List.of("first", "part", "last"),
                after.children(ROOT).stream().map(id -> after.shown(id, "name")).toList());
        assertEquals(base.shownWrite(PART, Keys.PLACE), after.shownWrite(PART, Keys.PLACE), "only new ones are placed");
        String last = after.children(ROOT).get(2);
        assertEquals(List.of("s"), after.children(last).stream().map(id -> after.shown(id, "name")).toList());
        assertEquals(after, byHand(base, xml -> xml.replaceFirst("(\\s+<parts)",
                "<parts xsi:type=\"PRE:Part\" name=\"first\"/>$1").replaceFirst("(</[^>]*:Story>)",
                "<parts xsi:type=\"PRE:Part\" name=\"last\"><steps xsi:type=\"PRE:Step\" name=\"s\"/></parts>$1")
                .replace("PRE", prefix(xml))));
    }

    private static String prefix(String xml) {
        return xml.substring(xml.indexOf("\n<") + 2, xml.indexOf(":Story"));
    }

    @Test
    void newReferencesAreSingleOrMembersAsBefore() throws Exception {
        RecordState base = start();
        String other = "sankofa:/lesson/" + TestModel.id(51);
        RecordState after = byHand(base, xml -> xml.replaceFirst("<lead href=\"[^\"]*\"", "<lead href=\"" + other + "\"")
                .replaceFirst("<areas", "<areas href=\"" + other + "\"/><areas"));
        assertEquals(other, after.shown(ROOT, "lead#"));
        assertTrue(after.keys(ROOT).contains("areas/#" + other));
        assertTrue(after.keys(ROOT).contains("areas/#" + LEAD));
        assertEquals(base.shownWrite(ROOT, "areas/#" + LEAD), after.shownWrite(ROOT, "areas/#" + LEAD));
    }

    @Test
    void aRemovedPathIsRestoredAsDeleted() throws Exception {
        RecordState base = start();
        RecordState restored = Adoption.restore(base, COMMIT);
        assertTrue(restored.deleted());
        assertEquals("one", restored.shown(ROOT, "name"));
        assertEquals(restored, codec.parse(codec.write(restored)));
        RecordState edited = base.edit(t(5)).set(ROOT, "name", "two").done();
        RecordState merged = Merge.merge(restored, edited, List.of(base));
        assertFalse(merged.deleted());
        assertEquals(1, merged.conflicts().size());
        assertEquals(restored, Adoption.restore(restored, "other"), "what is deleted stays as it is");
    }

    @Test
    void aRevertIsAnEdit() throws Exception {
        RecordState base = start();
        RecordState later = base.edit(t(2)).set(ROOT, "name", "two").add(ROOT, "codes/=z").done();
        RecordState reverted = adopt(later, new String(codec.write(base), StandardCharsets.UTF_8));
        assertEquals("one", reverted.shown(ROOT, "name"));
        assertNotEquals(t(1), reverted.shownWrite(ROOT, "name").tag(), "a new write, else a merge would undo it");
        assertFalse(reverted.keys(ROOT).contains("codes/=z"));
        RecordState other = later.edit(t(3)).set(ROOT, "status", "done").done();
        assertEquals("one", Merge.merge(reverted, other, List.of(later)).shown(ROOT, "name"));
    }

    @Test
    void aMergeByHandThatChoosesAValueResolves() throws Exception {
        RecordState base = start();
        RecordState a = base.edit(t(2)).set(ROOT, "name", "a").done();
        RecordState b = base.edit(t(3)).set(ROOT, "name", "b").set(ROOT, "status", "done").done();
        RecordState merged = Merge.merge(a, b, List.of(base));
        assertEquals(1, merged.conflicts().size());
        String chosen = new String(codec.write(b), StandardCharsets.UTF_8).replace("\"b\"", "\"a\"");
        RecordState after = adopt(merged, chosen);
        assertEquals(List.of(), after.conflicts());
        assertEquals("a", after.shown(ROOT, "name"));
        assertEquals(t(2), after.shownWrite(ROOT, "name").tag(), "a's write, as a wrote it");
        assertEquals("done", after.shown(ROOT, "status"));
    }

    @Test
    void aRecordWrittenByHandFromNothing() throws Exception {
        String xml = "<x:Story xmlns:x=\"" + TestModel.NAMESPACE + "\" prefix=\"t\" id=\"" + ROOT + "\" name='n'>"
                + "<title xml:lang=\"fr\">texte</title><codes>x</codes></x:Story>";
        RecordState state = adopt(null, xml);
        assertEquals("n", state.shown(ROOT, "name"));
        assertEquals("texte", state.shown(ROOT, "title/fr"));
        assertTrue(state.keys(ROOT).contains("codes/=x"));
        assertTrue(state.writes().stream().allMatch(write -> write.tag().startsWith("0000000")));
    }

    @Test
    void inOurOwnModelItIsKnownWhichReferencesAreSets() throws Exception {
        String use = "<s:LessonUse xmlns:s='" + TypeName.MODEL + "' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                + " id='" + ROOT + "'><lesson href='" + LEAD + "'/><areas href='" + LEAD + "'/>"
                + "<facts xsi:type='s:Fact' feature='effect'/></s:LessonUse>";
        RecordState state = adopt(null, use);
        assertEquals(LEAD, state.shown(ROOT, "lesson#"));
        assertTrue(state.keys(ROOT).contains("areas/#" + LEAD));
        assertEquals("*", state.place(state.children(ROOT).get(0)).order());
    }

    @Test
    void manyAlternativesOfOneKeyTakeNoLongTime() throws Exception {
        StringBuilder kept = new StringBuilder("<kept>");
        for (int i = 0; i < 100_000; i++) {
            kept.append("<alt key='name'>").append(i).append("</alt>");
        }
        String xml = "<x:Story xmlns:x=\"" + TestModel.NAMESPACE + "\" prefix=\"t\" id=\"" + ROOT + "\">" + kept
                + "</kept></x:Story>";
        RecordState state = adopt(null, xml);
        assertEquals(100_000, state.conflicts().get(0).alternatives().size());
        assertEquals(100_000, Merge.merge(state, state, List.of()).writes(ROOT, "name").size());
    }

    @Test
    void anotherRecordIsNotAdopted() throws Exception {
        RecordState base = start();
        byte[] other = new String(codec.write(base), StandardCharsets.UTF_8).replace(ROOT, TestModel.id(9))
                .getBytes(StandardCharsets.UTF_8);
        assertThrows(IllegalArgumentException.class, () -> Adoption.adopt(base, codec.parseForeign(other), COMMIT));
    }
}
