package org.sankofa.sample.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Concept;
import org.sankofa.model.Record;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.text.Text;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.vocabularies.Vocabularies;

/** The sample, made once for all tests of a class, and words for what is in it. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SampleTestCase {

    static final Identity ANA = Identity.of("Ana Hoxha", "ana@example.org");

    Workspace workspace;
    Snapshot snapshot;

    @BeforeAll
    void make(@TempDir Path folder) throws Exception {
        workspace = Workspaces.create(folder.resolve("network"), ANA);
        SampleNetwork.create(workspace);
        snapshot = workspace.snapshot();
    }

    @AfterAll
    void close() throws Exception {
        workspace.close();
    }

    List<Record> all(String space) {
        try (Stream<Record> records = snapshot.records(space, null)) {
            return records.toList();
        }
    }

    List<Record> all(String space, String kind) {
        try (Stream<Record> records = snapshot.records(space, kind)) {
            return records.toList();
        }
    }

    Record find(String space, String kind, String title) {
        List<Record> found = all(space, kind).stream().filter(record -> title(record).equals(title)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " records of kind " + kind + " are called " + title);
        }
        return found.getFirst();
    }

    static String title(EObject object) {
        return Labels.name(object, List.of("en"));
    }

    /** A value as a line of words: titles for records, notations for concepts, "-" for nothing. */
    static String words(EObject object, String feature) {
        EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
        if (found == null) {
            throw new AssertionError(Kinds.kindOf(object.eClass()) + " has no feature " + feature);
        }
        Object value = object.eGet(found);
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "-" : list.stream().map(SampleTestCase::one).sorted().collect(Collectors.joining(", "));
        }
        return object.eIsSet(found) || value != null ? one(value) : "-";
    }

    private static String one(Object value) {
        return switch (value) {
            case null -> "-";
            case Text text -> text.get("en");
            case Enumerator literal -> literal.getLiteral();
            case Concept concept -> Vocabularies.builtIn().notationOf(concept.getId()).orElse(concept.getId());
            case EObject object -> title(object);
            default -> value.toString();
        };
    }

    /** All texts of a record and of the objects in it. */
    static List<String> texts(Record record) {
        List<String> texts = new ArrayList<>();
        Stream.concat(Stream.of(record), contents(record)).forEach(object -> object.eClass().getEAllAttributes().forEach(attribute -> {
            if (object.eGet(attribute) instanceof Text text) {
                text.languages().forEach(language -> texts.add(text.get(language)));
            }
        }));
        return texts;
    }

    static Stream<EObject> contents(Record record) {
        List<EObject> objects = new ArrayList<>();
        EcoreUtil.<EObject>getAllContents(record, true).forEachRemaining(objects::add);
        return objects.stream();
    }
}
