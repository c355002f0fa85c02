package org.sankofa.model.tests.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.Concept;
import org.sankofa.model.Identified;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Record;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.checks.CheckContext;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.ids.Ref;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.text.Text;

/** A few records in memory, all in the space "office", on 15 June 2026. */
final class TestNetwork implements CheckContext {

    static final String SPACE = "office";

    private final Map<String, Record> records = new HashMap<>();

    /** Makes a record with an id and a title, changes it, gives ids to what it contains, and keeps it. */
    <T extends Record> T record(Class<T> type, Consumer<T> change) {
        T record = make(type, change);
        record.setId(Ids.newId());
        if (record.getTitle() == null) {
            record.setTitle(Text.of("en", "A " + type.getSimpleName()));
        }
        return keep(record);
    }

    <T extends Record> T keep(T record) {
        EcoreUtil.getAllContents(record, false).forEachRemaining(content -> {
            if (content instanceof Identified part && part.getId() == null) {
                part.setId(Ids.newId());
            }
        });
        records.put(record.getId(), record);
        return record;
    }

    /** Makes any object of the model. */
    static <T extends EObject> T make(Class<T> type, Consumer<T> change) {
        EClass found = (EClass) Literals.RECORD.getEPackage().getEClassifier(type.getSimpleName());
        T object = type.cast(ModelFactory.eINSTANCE.create(found));
        change.accept(object);
        return object;
    }

    /** A concept of a vocabulary that is made when it is first asked for. */
    Concept concept(String scheme, String notation) {
        Vocabulary vocabulary = (Vocabulary) records.computeIfAbsent(Ids.vocabularyId(scheme), id -> {
            Vocabulary made = make(Vocabulary.class, one -> one.setScheme(scheme));
            made.setId(id);
            made.setTitle(Text.of("en", scheme));
            return made;
        });
        for (Concept concept : vocabulary.getConcepts()) {
            if (concept.getNotation().equals(notation)) {
                return concept;
            }
        }
        Concept concept = make(Concept.class, one -> one.setNotation(notation));
        concept.setId(Ids.conceptId(scheme, notation));
        concept.setLabels(Text.of("en", notation));
        vocabulary.getConcepts().add(concept);
        return concept;
    }

    /** The rules of the space. */
    SpaceInfo space(Consumer<SpaceInfo> change) {
        return record(SpaceInfo.class, info -> {
            info.setName(SPACE);
            change.accept(info);
        });
    }

    /** A target that was not received. */
    static <T extends EObject> T proxy(Class<T> type) {
        T proxy = make(type, one -> { });
        ((InternalEObject) proxy).eSetProxyURI(Ids.uri(Kinds.kindOf(proxy.eClass()), Ids.newId()));
        return proxy;
    }

    @Override
    public Optional<Record> record(String id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public Optional<EObject> resolve(URI uri) {
        Optional<Ref> ref = Ids.parse(uri);
        Optional<Record> record = ref.map(Ref::record).flatMap(this::record);
        if (record.isEmpty() || ref.get().object() == null) {
            return record.map(EObject.class::cast);
        }
        List<EObject> contents = new ArrayList<>();
        EcoreUtil.getAllContents(record.get(), false).forEachRemaining(one -> contents.add((EObject) one));
        return contents.stream().filter(one -> ref.get().object().equals(Ids.idOf(one))).findFirst();
    }

    @Override
    public Stream<Record> records(String space, String kind) {
        return records.values().stream().filter(one -> kind == null || Kinds.kindOf(one.eClass()).equals(kind));
    }

    @Override
    public Optional<String> spaceOf(Record record) {
        return Optional.of(SPACE);
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 6, 15);
    }
}
