package org.sankofa.ui.records;

import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.pages.Beginning;

import jakarta.inject.Inject;

/**
 * Opens records in editors. One record has one editor: opening it again brings the editor to the front.
 * Inject it into parts and handlers; all methods are to be called on the UI thread.
 */
@Creatable
public class RecordEditors {

    /** Id of the part descriptor of the editor. */
    public static final String EDITOR = "org.sankofa.ui.records.editor";

    /** Id of the part stack that editors open in. */
    public static final String EDITOR_STACK = "org.sankofa.stack.editors";

    private static final String SPACE = "space";
    private static final String KIND = "kind";
    private static final String ID = "id";
    private static final String NEW = "new";
    private static final String COPY_OF = "copyOf";
    private static final String BEGINNING = "org.sankofa.ui.records.beginning";

    @Inject
    private MApplication application;

    @Inject
    private EModelService models;

    @Inject
    private EPartService parts;

    /**
     * Opens the editor of a record and gives it the focus.
     *
     * @param key the record; it need not be readable, the editor says what is wrong with it
     * @return the part of the editor
     */
    public MPart open(RecordKey key) {
        return show(key, false);
    }

    /**
     * Opens an editor on a record that does not exist yet. Nothing is stored before the user saves.
     *
     * @param space name of the space it is to live in
     * @param kind kind of the record
     * @return the part of the editor
     */
    public MPart create(String space, String kind) {
        return show(new RecordKey(space, kind, ""), true);
    }

    /**
     * Opens an editor on a record that does not exist yet and says something already. Nothing is stored before the user
     * saves.
     *
     * @param beginning its first values
     * @return the part of the editor
     */
    public MPart create(String space, String kind, Beginning beginning) {
        MPart part = add(new RecordKey(space, kind, ""), true);
        part.getTransientData().put(BEGINNING, beginning);
        return parts.showPart(part, PartState.ACTIVATE);
    }

    /**
     * Opens an editor on a copy of a record. Nothing is stored before the user saves.
     *
     * @param record what is copied
     * @param space name of the space that the copy is to live in
     * @return the part of the editor
     */
    public MPart copy(RecordKey record, String space) {
        MPart part = add(new RecordKey(space, record.kind(), ""), true);
        part.getPersistedState().put(COPY_OF, record.space() + '/' + record.id());
        return parts.showPart(part, PartState.ACTIVATE);
    }

    /** The editor that shows the record, if there is one. */
    public Optional<MPart> find(RecordKey key) {
        return models.findElements(application, null, MPart.class).stream()
                .filter(part -> EDITOR.equals(part.getElementId()) && key.equals(keyOf(part).orElse(null)))
                .findFirst();
    }

    /** The record that a part edits; empty for parts that are no editors and for records never saved. */
    public static Optional<RecordKey> keyOf(MPart part) {
        if (part == null || !EDITOR.equals(part.getElementId())) {
            return Optional.empty();
        }
        var state = part.getPersistedState();
        String id = state.getOrDefault(ID, "");
        return id.isEmpty() ? Optional.empty()
                : Optional.of(new RecordKey(state.get(SPACE), state.get(KIND), id));
    }

    /** Where a new record is to live and of what kind it is; empty for parts that edit an existing record. */
    public static Optional<RecordKey> newRecordOf(MPart part) {
        var state = part.getPersistedState();
        return Boolean.parseBoolean(state.get(NEW))
                ? Optional.of(new RecordKey(state.get(SPACE), state.get(KIND), ""))
                : Optional.empty();
    }

    /** What the new record of a part is to be a copy of, as long as it was never saved. */
    public static Optional<RecordKey> copyOf(MPart part) {
        String of = part.getPersistedState().get(COPY_OF);
        return of == null ? Optional.empty() : newRecordOf(part)
                .map(made -> new RecordKey(of.substring(0, of.indexOf('/')), made.kind(), of.substring(of.indexOf('/') + 1)));
    }

    /** What the new record of a part begins with, for the first who asks. */
    public static Optional<Beginning> beginningOf(MPart part) {
        return Optional.ofNullable((Beginning) part.getTransientData().remove(BEGINNING));
    }

    /** Remembers in the part which record it edits. */
    public static void remember(MPart part, RecordKey key, boolean isNew) {
        var state = part.getPersistedState();
        state.put(SPACE, key.space());
        state.put(KIND, key.kind());
        state.put(ID, key.id());
        state.put(NEW, Boolean.toString(isNew));
        state.remove(COPY_OF);
    }

    private MPart show(RecordKey key, boolean isNew) {
        Optional<MPart> existing = isNew ? Optional.empty() : find(key);
        MPart part = existing.orElseGet(() -> add(key, isNew));
        return parts.showPart(part, PartState.ACTIVATE);
    }

    private MPart add(RecordKey key, boolean isNew) {
        MPart part = parts.createPart(EDITOR);
        remember(part, key, isNew);
        part.setLabel("");
        part.setCloseable(true);
        if (models.find(EDITOR_STACK, application) instanceof MPartStack stack) {
            stack.getChildren().add(part);
        }
        return part;
    }
}
