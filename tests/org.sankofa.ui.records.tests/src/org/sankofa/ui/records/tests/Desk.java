package org.sankofa.ui.records.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.text.Text;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** A workspace with a space to write in, a sample, its index, and the record that describes the person. */
final class Desk implements AutoCloseable {

    static final String OFFICE = "office";
    static final String SAMPLE = "sample";
    static final String EMAIL = "ama@example.org";

    final Workspace workspace;
    final SearchIndex index;

    Desk(Path folder) throws StoreException {
        workspace = Workspaces.create(folder.resolve("network"), Identity.of("Ama Mensah", EMAIL));
        workspace.createSpace(SpaceOptions.of(OFFICE, Space.Kind.OFFICE));
        workspace.createSpace(SpaceOptions.of(SAMPLE, Space.Kind.SAMPLE));
        index = SearchIndex.open(workspace);
    }

    Space office() {
        return workspace.space(OFFICE).orElseThrow();
    }

    /** Saves a new record in the office's space. */
    <R extends Record> RecordKey put(R record, String title, Consumer<R> fill) throws StoreException {
        return put(OFFICE, record, title, fill);
    }

    <R extends Record> RecordKey put(String space, R record, String title, Consumer<R> fill) throws StoreException {
        record.setId(Ids.newId());
        record.setTitle(Text.of("en", title));
        fill.accept(record);
        workspace.space(space).orElseThrow().write("Write " + title, batch -> batch.put(record));
        index.awaitCaughtUp();
        return new RecordKey(space, Kinds.kindOf(record.eClass()), record.getId());
    }

    Practitioner person(String name, String email) throws StoreException {
        Practitioner person = ModelFactory.eINSTANCE.createPractitioner();
        put(person, name, one -> one.setEmail(email));
        return person;
    }

    /** Addresses of two themes. */
    List<URI> themes() throws StoreException {
        return workspace.vocabularies().scheme("theme").orElseThrow().getConcepts().stream().limit(2).map(Ids::uriOf).map(Optional::orElseThrow).toList();
    }

    Record record(RecordKey key) {
        return workspace.snapshot().record(key).orElseThrow();
    }

    @Override
    public void close() throws StoreException {
        index.close();
        workspace.close();
    }
}
