package org.sankofa.exchange.json;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sankofa.exchange.internal.json.Types;
import org.sankofa.model.Concept;
import org.sankofa.model.Vocabulary;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;

/** Looks names up in a snapshot of a workspace. Safe for several threads. */
public final class SnapshotNames implements NameResolver {

    private static final int MAX_REMEMBERED = 50_000;

    private final Snapshot snapshot;
    /** Concepts are few and referred to often. */
    private final Map<URI, Optional<String>> notations = new ConcurrentHashMap<>();
    private final Map<URI, Optional<EClass>> objects = new ConcurrentHashMap<>();

    /** @param snapshot where to look */
    public SnapshotNames(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public Optional<URI> record(String id) {
        return snapshot.find(id).map(RecordKey::uri);
    }

    @Override
    public Optional<EClass> typeOf(URI uri) {
        if (!uri.hasFragment()) {
            // the address says the kind: the record itself need not be read
            return Types.classOfKind(uri.segmentCount() > 0 ? uri.segment(0) : "");
        }
        Optional<EClass> known = objects.get(uri);
        return known != null ? known : remember(objects, uri, snapshot.resolve(uri).map(EObject::eClass));
    }

    @Override
    public Optional<String> notation(URI uri) {
        if (!uri.hasFragment()) {
            return Optional.empty();
        }
        Optional<String> known = notations.get(uri);
        return known != null ? known : remember(notations, uri, snapshot.resolve(uri)
                .filter(Concept.class::isInstance).map(Concept.class::cast).flatMap(SnapshotNames::notation));
    }

    private static Optional<String> notation(Concept concept) {
        return concept.eContainer() instanceof Vocabulary vocabulary && vocabulary.getScheme() != null
                && concept.getNotation() != null
                        ? Optional.of(vocabulary.getScheme() + ':' + concept.getNotation())
                        : Optional.empty();
    }

    private static <T> Optional<T> remember(Map<URI, Optional<T>> map, URI uri, Optional<T> value) {
        if (map.size() < MAX_REMEMBERED) {
            map.put(uri, value);
        }
        return value;
    }
}
