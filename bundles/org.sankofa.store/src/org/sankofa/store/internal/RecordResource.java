package org.sankofa.store.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.sankofa.model.Identified;
import org.sankofa.model.Record;

/**
 * The resource one record sits in. It gives the record its address and its resource set, and finds objects
 * by their id. It never loads or saves anything: records are read and written by the store alone.
 */
final class RecordResource extends ResourceImpl {

    private final String space;
    private final ResourceSet set;
    private Map<String, EObject> index;

    RecordResource(String space, URI uri, ResourceSet set, Record record) {
        super(uri);
        this.space = space;
        this.set = set;
        getContents().add(record);
    }

    String space() {
        return space;
    }

    Record record() {
        return getContents().isEmpty() ? null : (Record) getContents().get(0);
    }

    // not in the list of the set, which would keep every record that was ever read
    @Override
    public ResourceSet getResourceSet() {
        return set;
    }

    @Override
    public EObject getEObject(String fragment) {
        Record record = record();
        if (record == null || fragment == null || fragment.isEmpty() || fragment.equals("/")
                || fragment.equals(record.getId())) {
            return record;
        }
        EObject found = index().get(fragment);
        if (found == null || found.eResource() != this) {
            rebuild();
            found = index().get(fragment);
        }
        return found;
    }

    private synchronized Map<String, EObject> index() {
        if (index == null) {
            rebuild();
        }
        return index;
    }

    private synchronized void rebuild() {
        Map<String, EObject> map = new HashMap<>();
        for (Iterator<EObject> all = getAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified object && object.getId() != null) {
                map.put(object.getId(), object);
            }
        }
        index = map;
    }

    @Override
    public String getURIFragment(EObject object) {
        if (object == record()) {
            // the address of a record has no fragment
            return null;
        }
        return object instanceof Identified identified && identified.getId() != null ? identified.getId()
                : super.getURIFragment(object);
    }

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) {
        throw new UnsupportedOperationException("Records are read by the store.");
    }

    @Override
    protected void doSave(OutputStream out, Map<?, ?> options) {
        throw new UnsupportedOperationException("Records are saved by their editing session.");
    }
}
