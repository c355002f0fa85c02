package org.sankofa.store.internal;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * Resolves {@code sankofa:} addresses and nothing else: no file, archive or web address in a record is ever
 * opened.
 */
final class SpaceResourceSet extends ResourceSetImpl {

    /** The scheme of addresses of records. */
    static final String SCHEME = "sankofa";

    private final Function<URI, Optional<EObject>> resolver;

    /** @param resolver finds what an address stands for */
    SpaceResourceSet(Function<URI, Optional<EObject>> resolver) {
        this.resolver = resolver;
    }

    @Override
    public EObject getEObject(URI uri, boolean load) {
        return SCHEME.equals(uri.scheme()) ? resolver.apply(uri).orElse(null) : null;
    }

    @Override
    public Resource getResource(URI uri, boolean load) {
        if (!SCHEME.equals(uri.scheme())) {
            return null;
        }
        EObject object = getEObject(uri.trimFragment(), load);
        return object == null ? null : object.eResource();
    }

    @Override
    public Resource createResource(URI uri) {
        throw new UnsupportedOperationException("Records are made by the store.");
    }

    @Override
    public Resource createResource(URI uri, String contentType) {
        return createResource(uri);
    }
}
