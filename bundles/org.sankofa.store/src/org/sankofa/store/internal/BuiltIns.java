package org.sankofa.store.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.sankofa.merge.TypeName;
import org.sankofa.model.Record;
import org.sankofa.store.RecordKey;
import org.sankofa.vocabularies.Vocabularies;

/** The built-in vocabularies as a read-only space, read when they are first needed. */
final class BuiltIns {

    private Vocabularies vocabularies;
    private Map<String, RecordResource> resources;

    /** @return the vocabularies */
    Vocabularies vocabularies() {
        resources();
        return vocabularies;
    }

    /** @return the record of that id */
    Optional<Record> record(String id) {
        RecordResource resource = resources().get(id);
        return resource == null ? Optional.empty() : Optional.of(resource.record());
    }

    /** @return the resource of that id */
    Optional<RecordResource> resource(String id) {
        return Optional.ofNullable(resources().get(id));
    }

    /** @return all resources */
    Collection<RecordResource> all() {
        return resources().values();
    }

    /** @return the key of a record of this space */
    static RecordKey key(Record record) {
        return new RecordKey(RecordKey.BUILT_IN, TypeName.kindOf(record.eClass()), record.getId());
    }

    private synchronized Map<String, RecordResource> resources() {
        if (resources == null) {
            Map<String, RecordResource> map = new LinkedHashMap<>();
            SpaceResourceSet set = new SpaceResourceSet(this::resolve);
            vocabularies = Vocabularies.builtIn();
            for (Record record : vocabularies) {
                map.put(record.getId(), new RecordResource(RecordKey.BUILT_IN, key(record).uri(), set, record));
            }
            resources = map;
        }
        return resources;
    }

    private Optional<EObject> resolve(URI uri) {
        return uri.segmentCount() != 2 ? Optional.empty()
                : resource(uri.segment(1)).map(resource -> resource.getEObject(uri.fragment()));
    }
}
