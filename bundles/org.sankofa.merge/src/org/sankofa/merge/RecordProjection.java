package org.sankofa.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private final Types types;
    private final TextBases bases;
    private final int schema;

    /** A projection that shows texts in conflict by their greatest tag. */
    public RecordProjection(EPackage.Registry packages) {
        this(packages, (object, key) -> null, 1);
    }

    /**
     * A projection that shows texts in conflict merged where that can be done cleanly.
     *
     * @param packages the installed packages; packages may be added later, but not replaced
     * @param bases gives the texts that alternatives were made from
     * @param schema the version of the schema that new records are written with
     */
    public RecordProjection(EPackage.Registry packages, TextBases bases, int schema) {
        this.types = new Types(packages);
        this.bases = bases;
        this.schema = schema;
    }

    /** A projection of the same packages that shows texts in conflict merged with these bases. */
    public RecordProjection withBases(TextBases others) {
        return new RecordProjection(types, others, schema);
    }

    private RecordProjection(Types types, TextBases bases, int schema) {
        this.types = types;
        this.bases = bases;
        this.schema = schema;
    }

    /**
     * The shown values as a tree of new EMF objects that are in no resource. References are proxies; deleted
     * objects, objects of classes that are not installed and values their type does not know are left out.
     *
     * @return the root, or {@code null} when the class of the record is not installed
     */
    public EObject toEObject(RecordState state) {
        return new Painter(state, types, bases).paint(null);
    }

    /**
     * Makes a tree show a state. Objects are found again by their ids, and only what differs is set, so that those
     * who watch the objects hear of real changes only.
     *
     * @param root an object made by {@link #toEObject} from another state of the same record
     */
    public void show(RecordState state, EObject root) {
        if (!state.id().equals(Links.id(root))) {
            throw new IllegalArgumentException("The objects are not of the record " + state.id());
        }
        new Painter(state, types, bases).paint(root);
    }

    /**
     * The state after an edit: only what {@code edited} shows differently from {@code before} is replaced, all new
     * writes carry {@code tag}. What no object shows (deleted objects, classes and features that are not installed,
     * other alternatives) stays as it is.
     *
     * @param before the state {@code edited} was made from, or {@code null} for a new record
     * @param edited the root of the edited tree; every object in it has an id
     * @return {@code before} itself when nothing differs
     * @throws MalformedRecordException when a value cannot be stored, as a missing id or a control character
     * @throws IllegalArgumentException when {@code edited} is another record than {@code before}
     */
    public RecordState update(RecordState before, EObject edited, String tag) throws MalformedRecordException {
        RecordState base = before == null ? empty(edited) : before;
        if (!base.id().equals(Links.id(edited))) {
            throw new IllegalArgumentException("The objects are not of the record " + base.id());
        }
        RecordState after = new Comparer(base, types, bases, tag).compare(edited);
        return before == null && after == base ? base.edit(tag).set(base.id(), Keys.DELETED, Keys.FALSE).done() : after;
    }

    private RecordState empty(EObject root) throws MalformedRecordException {
        String id = Links.id(root);
        if (id == null || !Names.isId(id)) {
            throw new MalformedRecordException(MalformedRecordException.Code.IDENTITY,
                    "The new record has no id, or its id is no UUID in lower case.");
        }
        return RecordState.of(schema, TypeName.kindOf(root.eClass()), id, Map.of(id, TypeName.of(root.eClass())),
                List.of());
    }

    /** The text shown for a key whose shown write is not "none". */
    static String text(RecordState state, String object, String key, TextBases bases) {
        if (state.writes(object, key).size() > 1) {
            Optional<String> merged = TextMerge.shown(state, object, key, bases.base(object, key));
            if (merged.isPresent()) {
                return merged.get();
            }
        }
        return state.shown(object, key);
    }
}
