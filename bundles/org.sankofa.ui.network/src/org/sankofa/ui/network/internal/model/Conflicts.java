package org.sankofa.ui.network.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sankofa.merge.TagSource;
import org.sankofa.model.Record;
import org.sankofa.model.labels.Labels;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.SharingException;
import org.sankofa.store.Conflict;
import org.sankofa.store.EditingSession;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.ui.presentation.ChangeWords;

/** Finds conflicts with all that the history says of them, and decides them. */
public final class Conflicts {

    /** As many are shown; when some are decided, the next ones come. */
    public static final int MOST = 200;

    private final SharedSpaces shared;
    private final Workspace workspace;
    private final List<String> languages;

    /** @param languages of the titles, the preferred first */
    public Conflicts(SharedSpaces shared, List<String> languages) {
        this.shared = shared;
        this.workspace = shared.workspace();
        this.languages = List.copyOf(languages);
    }

    /**
     * Reads the conflicts of the spaces; not on the user interface's thread.
     *
     * @param samples whether examples to look at are looked into, too
     */
    public List<ConflictItem> read(boolean samples) throws StoreException, SharingException {
        List<ConflictItem> items = new ArrayList<>();
        for (Space space : workspace.spaces()) {
            if (space.kind() == Space.Kind.SAMPLE && !samples) {
                continue;
            }
            for (RecordKey key : new TreeSet<>(shared.conflicts(space).keySet())) {
                if (items.size() >= MOST) {
                    return items;
                }
                items.addAll(of(space, key));
            }
        }
        return items;
    }

    /** @return how many records of the examples hold conflicts, as the cards of the spaces say it; not on the user interface's thread */
    public int inSamples() throws SharingException {
        int count = 0;
        for (Space space : workspace.spaces()) {
            count += space.kind() == Space.Kind.SAMPLE ? shared.conflicts(space).size() : 0;
        }
        return count;
    }

    private List<ConflictItem> of(Space space, RecordKey key) throws StoreException {
        List<Conflict> conflicts;
        String title;
        try (EditingSession session = workspace.edit(key)) {
            conflicts = session.conflicts();
            title = workspace.snapshot().record(key).map(this::title).orElse(key.id());
        } catch (StoreException e) {
            if (e.code() == StoreException.Code.UNKNOWN_KIND || e.code() == StoreException.Code.NOT_FOUND) {
                return List.of();
            }
            throw e;
        }
        if (conflicts.isEmpty()) {
            return List.of();
        }
        Map<String, Version> writers = new HashMap<>();
        for (Version version : space.history(key.kind(), key.id(), 0)) {
            if (!version.tag().isEmpty()) {
                writers.putIfAbsent(version.tag(), version);
            }
        }
        return conflicts.stream().map(conflict -> item(key, title, conflict, writers)).toList();
    }

    private String title(Record record) {
        String title = Labels.title(record, languages);
        return title == null || title.isBlank() ? record.getId() : title;
    }

    private static ConflictItem item(RecordKey key, String title, Conflict conflict, Map<String, Version> writers) {
        FeatureChange about = change(conflict, null, null);
        ChangeWords words = new ChangeWords(key.kind(), key.id());
        List<ConflictItem.Choice> choices = conflict.alternatives().stream().map(one -> {
            Version version = writers.get(one.tag());
            return new ConflictItem.Choice(one.value(), words.value(about, one.label()),
                    version == null ? "" : version.author(), version != null ? version.when()
                            : TagSource.isTag(one.tag()) ? TagSource.instant(one.tag()) : null);
        }).toList();
        String base = base(conflict, writers).map(value -> words.value(about, value)).orElse(null);
        return new ConflictItem(key, title, conflict, words.field(about), base, choices);
    }

    private static FeatureChange change(Conflict conflict, String before, String after) {
        return new FeatureChange(conflict.objectId(), conflict.type(), conflict.objectLabel(), conflict.feature(),
                conflict.language(), before, after);
    }

    /** The value before, where all were written over the same. */
    private static Optional<String> base(Conflict conflict, Map<String, Version> writers) {
        Set<String> before = new HashSet<>();
        for (Conflict.Alternative one : conflict.alternatives()) {
            Version version = writers.get(one.tag());
            if (version != null) {
                version.changes().stream().filter(change -> change.objectId().equals(conflict.objectId())
                        && change.feature().equals(conflict.feature())
                        && Objects.equals(change.language() == null ? "" : change.language(), conflict.language()))
                        .forEach(change -> before.add(change.before()));
            }
        }
        return before.size() == 1 ? Optional.ofNullable(before.iterator().next()) : Optional.empty();
    }

    /** Opens the record of a conflict; may take a moment. The caller closes the session. */
    public EditingSession open(ConflictItem item) throws StoreException {
        return workspace.edit(item.key());
    }

    /**
     * Decides a conflict in the session of its record. Where the record has unsaved edits, the decision becomes one of them
     * and is saved with them; else the caller saves it at once. Call it on the thread that sessions are changed on.
     */
    public static Outcome decide(EditingSession session, ConflictItem item, String value) throws StoreException {
        if (session.isReadOnly()) {
            throw new StoreException(StoreException.Code.READ_ONLY, session.readOnlyReason().orElse(""));
        }
        Optional<Conflict> now = session.conflicts().stream()
                .filter(one -> one.objectId().equals(item.conflict().objectId()) && one.key().equals(item.conflict().key()))
                .findFirst();
        if (now.isEmpty()) {
            return Outcome.GONE;
        }
        boolean edited = session.isDirty();
        session.resolve(now.get(), value);
        return edited ? Outcome.WAITS : Outcome.TO_SAVE;
    }

    /** What became of a decision. */
    public enum Outcome {
        /** It is to be saved by itself. */
        TO_SAVE,
        /** It is one of the unsaved edits of an open editor. */
        WAITS,
        /** There is no such conflict any more: somebody decided it meanwhile. */
        GONE
    }
}
