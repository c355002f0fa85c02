package org.sankofa.exchange.tests.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.sankofa.exchange.json.NameResolver;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;

/** A small world: some concepts and records. */
final class FakeNames implements NameResolver {

    private final Map<String, URI> records = new HashMap<>();
    private final Map<URI, String> concepts = new HashMap<>();

    FakeNames concept(String notation) {
        concepts.put(Ids.conceptUri(notation), notation);
        return this;
    }

    FakeNames record(String kind, String id) {
        records.put(id, Ids.uri(kind, id));
        return this;
    }

    @Override
    public Optional<URI> record(String id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public Optional<EClass> typeOf(URI uri) {
        if (concepts.containsKey(uri)) {
            return Optional.of(ModelPackage.Literals.CONCEPT);
        }
        return records.containsValue(uri) ? Kinds.classOf(uri.segment(0)) : Optional.empty();
    }

    @Override
    public Optional<String> notation(URI uri) {
        return Optional.ofNullable(concepts.get(uri));
    }
}
