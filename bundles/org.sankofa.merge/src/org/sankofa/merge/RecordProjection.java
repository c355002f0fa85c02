package org.sankofa.merge;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/**
 * Shows a state as EMF objects, and finds what was edited in them.
 */
public final class RecordProjection {

    /** Gives the text two alternatives were made from, for showing them merged. */
    @FunctionalInterface
    public interface TextBases {
        /** The text at the unique merge base of the commits that wrote the alternatives, or {@code null}. */
        String base(String object, String key);
    }

    private final EPackage.Registry packages;
    private final TextBases bases;

    /** A projection that shows texts in conflict by their greatest tag. */
    public RecordProjection(EPackage.Registry packages) {
        this(packages, (object, key) -> null);
    }

    /** A projection that shows texts in conflict merged where that can be done cleanly. */
    public RecordProjection(EPackage.Registry packages, TextBases bases) {
        this.packages = packages;
        this.bases = bases;
    }

    /**
     * The shown values as a tree of new EMF objects that are in no resource. References are proxies, deleted
     * objects are left out.
     *
     * @return the root, or {@code null} when the record's type is not installed
     */
    public EObject toEObject(RecordState state) {
        throw new UnsupportedOperationException("under way");
    }

    /**
     * The state after an edit: only what {@code edited} shows differently from {@code before} is replaced, all new
     * writes carry {@code tag}.
     *
     * @param before the state {@code edited} was made from, or {@code null} for a new record
     * @param edited the root of the edited tree; every object in it has an id
     * @return {@code before} itself when nothing differs
     * @throws MalformedRecordException when a value cannot be stored, as a missing id or a control character
     */
    public RecordState update(RecordState before, EObject edited, String tag) throws MalformedRecordException {
        throw new UnsupportedOperationException("under way");
    }
}
