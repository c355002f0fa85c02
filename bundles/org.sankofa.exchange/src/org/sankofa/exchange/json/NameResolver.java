package org.sankofa.exchange.json;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

/** Knows what is around a record: which ids and notations stand for which addresses. */
public interface NameResolver {

    /** Knows nothing: all records are foreign, no concept is known. */
    NameResolver NONE = new NameResolver() {
        @Override
        public Optional<URI> record(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<EClass> typeOf(URI uri) {
            return Optional.empty();
        }

        @Override
        public Optional<String> notation(URI uri) {
            return Optional.empty();
        }
    };

    /** @return the address {@code sankofa:/<kind>/<id>} of the record with that id, where it is here */
    Optional<URI> record(String id);

    /** @return the class of the record or contained object at that address, where it is here */
    Optional<EClass> typeOf(URI uri);

    /** @return the notation, such as {@code area:ALB}, where the address is that of a known concept */
    Optional<String> notation(URI uri);
}
