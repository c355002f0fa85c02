package org.sankofa.search.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sankofa.model.Concept;
import org.sankofa.model.Record;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;

/** Reads the concepts of the built-in vocabularies and of those in the spaces. */
public final class TaxonomyLoader {

    private TaxonomyLoader() {
    }

    /** All concepts that a snapshot knows. Its version is that of the built-in ones. */
    public static Taxonomy load(Snapshot snapshot) {
        Taxonomy.Builder builder = new Taxonomy.Builder();
        TreeSet<String> builtIn = new TreeSet<>();
        add(snapshot, RecordKey.BUILT_IN, builder, builtIn);
        for (String space : snapshot.spaces()) {
            add(snapshot, space, builder, new TreeSet<>());
        }
        return builder.build(builtIn.size() + "-" + Ids.nameBased(String.join("\n", builtIn)));
    }

    private static void add(Snapshot snapshot, String space, Taxonomy.Builder builder, TreeSet<String> seen) {
        try (Stream<Record> records = snapshot.records(space, ConceptChanges.VOCABULARY)) {
            records.forEach(record -> {
                if (record instanceof Vocabulary vocabulary) {
                    add(vocabulary, builder, seen);
                }
            });
        }
    }

    /** The concepts of one vocabulary alone. */
    static Taxonomy of(Vocabulary vocabulary) {
        Taxonomy.Builder builder = new Taxonomy.Builder();
        add(vocabulary, builder, new TreeSet<>());
        return builder.build("");
    }

    private static void add(Vocabulary vocabulary, Taxonomy.Builder builder, TreeSet<String> seen) {
        if (vocabulary.getScheme() != null) {
            vocabulary.getConcepts().forEach(c -> add(vocabulary.getScheme(), c, builder, seen));
        }
    }

    private static void add(String scheme, Concept concept, Taxonomy.Builder builder, TreeSet<String> seen) {
        String notation = concept.getNotation();
        if (notation == null || concept.getId() == null) {
            return;
        }
        String code = notation.startsWith(scheme + ':') ? notation.substring(scheme.length() + 1) : notation;
        List<String> parents = concept.getBroader().stream().map(Ids::idOf).filter(id -> id != null).toList();
        List<String> names = new ArrayList<>();
        concept.getCodes().forEach(c -> names.add(c.substring(c.indexOf(':') + 1)));
        concept.getAliases().forEach(alias -> {
            if (alias.getLabel() != null) {
                names.add(alias.getLabel());
            }
        });
        builder.add(new Taxonomy.Concept(concept.getId(), scheme, code,
                concept.getLabels() == null ? java.util.Map.of() : concept.getLabels().asMap(), parents), names);
        seen.add(concept.getId() + ' ' + scheme + ':' + code + ' ' + parents);
    }
}
