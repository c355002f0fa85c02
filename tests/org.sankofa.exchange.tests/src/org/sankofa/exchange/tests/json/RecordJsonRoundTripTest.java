package org.sankofa.exchange.tests.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sankofa.exchange.json.JsonInput;
import org.sankofa.exchange.json.JsonProblem;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.exchange.json.NameResolver;
import org.sankofa.exchange.json.RecordEdit;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.merge.RecordCodec;
import org.sankofa.merge.RecordProjection;
import org.sankofa.merge.RecordState;
import org.sankofa.model.Record;
import org.sankofa.model.kinds.Kinds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Every kind, with every feature set, goes to JSON and back without a change. */
class RecordJsonRoundTripTest {

    private static final String FIRST = "000000000001";
    private static final String SECOND = "000000000002";

    private final RecordJson json = new RecordJson(NameResolver.NONE);

    static Stream<String> kinds() {
        return Kinds.all().stream().map(Kinds::kindOf);
    }

    private static Record maximal(String kind) {
        return new MaximalRecords(kind.hashCode()).of(Kinds.classOf(kind).orElseThrow());
    }

    private static JsonNode reread(JsonNode node) throws Exception {
        byte[] text = JsonText.pretty(node).getBytes(StandardCharsets.UTF_8);
        try (JsonInput input = new JsonInput(new ByteArrayInputStream(text))) {
            return input.next().orElseThrow().json();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsWrittenReadsBackAsTheSame(String kind) throws Exception {
        JsonNode written = json.write(maximal(kind));
        RecordEdit edit = json.edit(reread(written), null);
        assertEquals(List.of(), edit.problems());
        assertEquals(JsonText.pretty(written), JsonText.pretty(json.write(edit.apply())));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void puttingWhatIsShownChangesNoByte(String kind) throws Exception {
        RecordProjection projection = new RecordProjection(EPackage.Registry.INSTANCE);
        RecordCodec codec = new RecordCodec();
        RecordState state = projection.update(null, maximal(kind), FIRST);
        byte[] before = codec.write(state);

        for (int round = 0; round < 2; round++) {
            Record shown = (Record) projection.toEObject(codec.parse(before));
            RecordEdit edit = json.edit(reread(json.write(shown)), shown);
            assertEquals(List.of(), edit.problems());
            assertFalse(edit.changesAnything());
            edit.apply();
            RecordState after = projection.update(state, shown, SECOND);
            assertSame(state, after);
            assertArrayEquals(before, codec.write(after));
        }
    }

    /** A record made of JSON alone has the bytes of the original: nothing got lost on the way. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aCopyMadeOfJsonHasTheSameBytes(String kind) throws Exception {
        RecordProjection projection = new RecordProjection(EPackage.Registry.INSTANCE);
        RecordCodec codec = new RecordCodec();
        Record record = maximal(kind);
        EObject copy = json.create(reread(json.write(record)));
        assertArrayEquals(codec.write(projection.update(null, record, FIRST)),
                codec.write(projection.update(null, copy, FIRST)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyWrongValueIsNamedAtOnceAndNothingIsChanged(String kind) throws Exception {
        Record record = maximal(kind);
        String before = JsonText.pretty(json.write(record));
        ObjectNode wrong = json.write(record);
        Set<String> expected = new TreeSet<>();
        for (EStructuralFeature feature : record.eClass().getEAllStructuralFeatures()) {
            if (MaximalRecords.stored(feature) && wrong.has(feature.getName())) {
                // no feature takes a number inside an object or array
                wrong.set(feature.getName(), feature.isMany() ? JsonNodeFactory.instance.numberNode(1)
                        : JsonNodeFactory.instance.arrayNode().add(1));
                expected.add(feature.getName());
            }
        }
        wrong.put("notThere", 1);
        expected.add("notThere");

        RecordEdit edit = json.edit(wrong, record);
        Set<String> named = new TreeSet<>();
        edit.problems().forEach(problem -> named.add(problem.path()));
        assertEquals(expected, named);
        edit.problems().forEach(problem -> assertNotEquals("", problem.message()));
        assertEquals(before, JsonText.pretty(json.write(record)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nullClearsEveryFeature(String kind) throws Exception {
        Record record = maximal(kind);
        ObjectNode cleared = json.write(record);
        cleared.fieldNames().forEachRemaining(name -> {
            if (!"kind".equals(name) && !"id".equals(name)) {
                cleared.putNull(name);
            }
        });
        RecordEdit edit = json.edit(cleared, record);
        assertEquals(List.of(), edit.problems());
        edit.apply();
        ObjectNode left = json.write(record);
        assertEquals(2, left.size(), left::toString);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void featuresThatAreAbsentStay(String kind) throws Exception {
        Record record = maximal(kind);
        String before = JsonText.pretty(json.write(record));
        ObjectNode bare = JsonNodeFactory.instance.objectNode().put("kind", kind).put("id", record.getId());
        RecordEdit edit = json.edit(bare, record);
        assertEquals(List.of(), edit.problems());
        assertFalse(edit.changesAnything());
        assertEquals(before, JsonText.pretty(json.write(edit.apply())));
    }

    /** Unknown features are named wherever they stand, in contained objects too. */
    @ParameterizedTest
    @MethodSource("kinds")
    void unknownFeaturesInContainedObjectsAreNamed(String kind) {
        ObjectNode node = json.write(maximal(kind));
        Set<String> expected = new TreeSet<>();
        spoil(node, "", expected);
        RecordEdit edit = json.edit(node, null);
        Set<String> named = new TreeSet<>();
        edit.problems().stream().filter(p -> p.code().equals(JsonProblem.UNKNOWN_FEATURE)).map(JsonProblem::path)
                .forEach(named::add);
        assertEquals(expected, named);
        assertEquals(expected.size(), edit.problems().size());
    }

    private static void spoil(ObjectNode node, String path, Set<String> expected) {
        node.properties().forEach(entry -> {
            String here = path.isEmpty() ? entry.getKey() : path + '.' + entry.getKey();
            if (entry.getValue() instanceof ObjectNode child && child.has("@type")) {
                spoil(child, here, expected);
            }
            for (int i = 0; entry.getValue().isArray() && i < entry.getValue().size(); i++) {
                if (entry.getValue().get(i) instanceof ObjectNode child) {
                    spoil(child, here + '[' + i + ']', expected);
                }
            }
        });
        node.put("colour", "blue");
        expected.add(path.isEmpty() ? "colour" : path + ".colour");
    }

    /** The kinds of tests need not be listed anywhere: whoever adds a class has it tested. */
    @ParameterizedTest
    @MethodSource("kinds")
    void everyFeatureOfTheKindIsCovered(String kind) {
        Record record = maximal(kind);
        EClass type = record.eClass();
        ObjectNode node = json.write(record);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (MaximalRecords.stored(feature) && record.eIsSet(feature)) {
                assertEquals(true, node.has(feature.getName()), feature.getName());
            }
        }
    }
}
