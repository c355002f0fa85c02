package org.sankofa.search.internal.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sankofa.model.Record;
import org.sankofa.model.Vocabulary;
import org.sankofa.store.Change;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;

/** Finds the terms under which records are indexed for concepts that are called otherwise now or lie elsewhere. */
final class ConceptChanges {

    static final String VOCABULARY = "vocabulary";

    private ConceptChanges() {
    }

    /** Terms of concepts that are new, gone, or changed in what records hold of them. */
    static Set<String> between(Taxonomy before, Taxonomy after) {
        Set<String> terms = new HashSet<>();
        before.all().forEach(old -> {
            boolean same = after.byId(old.id()).filter(now -> now.notation().equals(old.notation())
                    && now.parents().equals(old.parents())).isPresent();
            if (!same) {
                terms.add(Fold.fold(old.notation()));
            }
        });
        after.all().forEach(now -> {
            if (before.byId(now.id()).isEmpty()) {
                terms.add(Fold.fold(now.id())); // records that know it hold its id
            }
        });
        return terms;
    }

    /** Terms that changed with the vocabularies among these changes of a space. */
    static Set<String> among(List<Change> changes, Space space, String from, Snapshot now) throws StoreException {
        Set<String> terms = new HashSet<>();
        for (Change change : changes) {
            if (change.key().kind().equals(VOCABULARY)) {
                Taxonomy before = change.type() == Change.Type.ADDED ? Taxonomy.EMPTY
                        : taxonomy(before(space, change, from));
                terms.addAll(between(before, taxonomy(now.record(change.key()).orElse(null))));
            }
        }
        return terms;
    }

    /** Terms under which records hold the concepts of vocabularies that are new. */
    static Set<String> added(List<RecordKey> vocabularies, Snapshot now) {
        Set<String> terms = new HashSet<>();
        vocabularies.forEach(key -> terms.addAll(between(Taxonomy.EMPTY, taxonomy(now.record(key).orElse(null)))));
        return terms;
    }

    private static Record before(Space space, Change change, String from) throws StoreException {
        try {
            return space.recordAt(VOCABULARY, change.key().id(), from);
        } catch (StoreException e) {
            if (e.code() == Code.CANNOT_READ) {
                throw e;
            }
            return null; // what could not be read then was in no index
        }
    }

    private static Taxonomy taxonomy(Record record) {
        return record instanceof Vocabulary vocabulary ? TaxonomyLoader.of(vocabulary) : Taxonomy.EMPTY;
    }
}
