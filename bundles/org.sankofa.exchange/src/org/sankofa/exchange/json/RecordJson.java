package org.sankofa.exchange.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.exchange.internal.json.JsonShape;
import org.sankofa.exchange.internal.json.LikelyKind;
import org.sankofa.exchange.internal.json.ObjectReading;
import org.sankofa.exchange.internal.json.ObjectWriting;
import org.sankofa.exchange.internal.json.Types;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Turns records into JSON and back, for every class of every installed package, reflectively.
 * What {@link #write} makes, {@link #edit} accepts without changing anything. Immutable apart from what
 * its resolver does.
 */
public final class RecordJson {

    private final NameResolver names;
    private final NewIds newIds;

    /** A mapping that gives new objects random ids. */
    public RecordJson(NameResolver names) {
        this(names, NewIds.RANDOM);
    }

    /**
     * @param names knows the records and concepts around
     * @param newIds gives ids to objects that are written without
     */
    public RecordJson(NameResolver names, NewIds newIds) {
        this.names = names;
        this.newIds = newIds;
    }

    /**
     * @param record a record, or an object contained in one
     * @return {@code kind} (for a record), {@code id} and all features that are set, in the order of the
     *         model
     */
    public ObjectNode write(EObject record) {
        return new ObjectWriting(names).write(record);
    }

    /**
     * Checks what a JSON object says about a record, without changing anything.
     *
     * @param json the record in JSON
     * @param current the record it is about, to be changed when the edit is applied; null when it does
     *            not exist: then a new one is made
     * @return the edit, with all problems there are
     */
    public RecordEdit edit(JsonNode json, EObject current) {
        List<JsonProblem> problems = new ArrayList<>();
        if (!(json instanceof ObjectNode object)) {
            problems.add(new JsonProblem(JsonProblem.NOT_AN_OBJECT, "", JsonShape.excerpt(json),
                    "A record is written as a JSON object, { \"kind\": ..., \"title\": ... }; this is "
                            + JsonShape.name(json) + "."));
            return new RecordEdit(current, current == null, problems, List.of());
        }
        EObject record = current;
        if (current == null) {
            Optional<EClass> kind = kind(object, problems);
            if (kind.isEmpty()) {
                LikelyKind.of(object).ifPresent(likely -> rest(object, likely, problems));
                return new RecordEdit(null, true, problems, List.of());
            }
            record = Types.create(kind.get());
            Types.setId(record, recordId(object, kind.get()));
        } else {
            checkIdentity(object, current, problems);
        }
        ObjectReading reading = new ObjectReading(names, newIds, record, problems);
        reading.record(object, current == null);
        return new RecordEdit(record, current == null, problems, reading.changes());
    }

    /** What else is wrong with a record of which only the kind is not clear: nobody should find it out one by one. */
    private void rest(ObjectNode object, LikelyKind likely, List<JsonProblem> problems) {
        EObject record = Types.create(likely.type());
        Types.setId(record, recordId(object, likely.type()));
        new ObjectReading(names, newIds, record, problems).record(object, true);
    }

    /**
     * Makes a new record.
     *
     * @throws InvalidRecordException with everything that is wrong
     */
    public EObject create(JsonNode json) throws InvalidRecordException {
        return edit(json, null).apply();
    }

    /**
     * @return a copy of the record that may be changed; its references lead to the same addresses, and
     *         none of them is looked up
     */
    public static <T extends EObject> T copy(T record) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
        @SuppressWarnings("unchecked")
        T copy = (T) copier.copy(record);
        copier.copyReferences();
        return copy;
    }

    /** @return the id the JSON object names; empty when there is none or it is no text */
    public static Optional<String> idOf(JsonNode json) {
        JsonNode id = json.path("id");
        return id.isTextual() ? Optional.of(id.textValue()) : Optional.empty();
    }

    /** @return the class of the kind the JSON object names; empty when there is none or it is not known */
    public static Optional<EClass> kindOf(JsonNode json) {
        JsonNode kind = json.path("kind");
        return kind.isTextual() ? Types.classOfKind(kind.textValue()) : Optional.empty();
    }

    private static Optional<EClass> kind(ObjectNode json, List<JsonProblem> problems) {
        JsonNode kind = json.path("kind");
        if (kind.isMissingNode() || kind.isNull()) {
            problems.add(new JsonProblem(JsonProblem.MISSING_KIND, "kind", null,
                    "A new record says its kind, such as \"kind\": \"lesson\"." + LikelyKind.hint(json)));
            return Optional.empty();
        }
        if (!kind.isTextual()) {
            problems.add(new JsonProblem(JsonProblem.WRONG_TYPE, "kind", JsonShape.excerpt(kind),
                    "The kind is a text such as \"lesson\", not " + JsonShape.name(kind) + "."));
            return Optional.empty();
        }
        Optional<EClass> type = Types.classOfKind(kind.textValue());
        if (type.isEmpty()) {
            problems.add(new JsonProblem(JsonProblem.UNKNOWN_KIND, "kind", kind.textValue(),
                    "There is no kind \"" + JsonShape.excerpt(kind) + "\"." + LikelyKind.hint(json)));
        }
        return type;
    }

    private static void checkIdentity(ObjectNode json, EObject current, List<JsonProblem> problems) {
        JsonNode kind = json.path("kind");
        String own = Types.kindOf(current.eClass());
        if (!kind.isMissingNode()
                && (!kind.isTextual() || !own.equals(Types.classOfKind(kind.textValue()).map(Types::kindOf).orElse("")))) {
            problems.add(new JsonProblem(JsonProblem.OTHER_KIND, "kind", JsonShape.excerpt(kind),
                    "This record is of kind \"" + own + "\" and cannot become another; leave the kind as it is."));
        }
        JsonNode id = json.path("id");
        if (!id.isMissingNode() && !(id.isTextual() && id.textValue().equals(Types.id(current)))) {
            problems.add(new JsonProblem(JsonProblem.OTHER_ID, "id", JsonShape.excerpt(id),
                    "The record has the id " + Types.id(current) + "; an id never changes."));
        }
    }

    private String recordId(ObjectNode json, EClass kind) {
        Optional<String> given = idOf(json);
        return given.isPresent() ? given.get() : newIds.record(kind, json);
    }
}
