package org.sankofa.sharing.internal.privacy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sankofa.merge.Keys;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.StateEdit;
import org.sankofa.merge.Write;
import org.sankofa.model.labels.Labels;
import org.sankofa.sharing.internal.Messages;
import org.sankofa.sharing.privacy.Mention;
import org.sankofa.sharing.privacy.Mention.What;
import org.sankofa.store.Batch;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

/** Finds what a space says of a person, and takes it out of the records as they are now. */
public final class PersonRemoval {

    private static final Set<String> KEPT = Set.of("name", "removedOn");

    private final Workspace workspace;
    private final Space space;
    private final Snapshot snapshot;
    private final PersonTraces traces;
    private final Words words;
    private final String former = Messages.text("person.former");

    /** @param person id of the record of the person */
    public PersonRemoval(Workspace workspace, Space space, String person) throws StoreException {
        this.workspace = workspace;
        this.space = space;
        this.snapshot = workspace.snapshot();
        this.traces = PersonTraces.of(workspace, space, person, false);
        this.words = new Words(traces, former);
    }

    /** @return the profile */
    public RecordKey key() {
        return traces.key();
    }

    /** @return where something of the person stands */
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        profile(snapshot.state(key()).orElseThrow(), mentions);
        try (Stream<RecordKey> keys = snapshot.keys(space.name(), null)) {
            for (Iterator<RecordKey> all = keys.iterator(); all.hasNext();) {
                RecordKey each = all.next();
                if (!each.equals(key()) && mayMention(each)) {
                    snapshot.state(each).filter(s -> !s.deleted()).ifPresent(s -> other(each, s, mentions));
                }
            }
        }
        return mentions;
    }

    private boolean mayMention(RecordKey each) {
        String text = new String(snapshot.bytes(each).orElse(new byte[0]), StandardCharsets.UTF_8);
        return text.contains(key().id()) || words.mayBeIn(text);
    }

    private void profile(RecordState state, List<Mention> mentions) {
        String title = title(key());
        Set<String> features = new java.util.TreeSet<>();
        for (Write write : state.writes()) {
            boolean value = write.value() != null && write.key().charAt(0) != '@';
            if (value && !(write.key().equals("name") && former.equals(write.value()))
                    && !write.key().equals("removedOn")) {
                features.add(Keys.feature(write.key()));
            }
        }
        features.forEach(feature -> mentions.add(new Mention(key(), title, feature, What.REMOVED)));
    }

    private void other(RecordKey each, RecordState state, List<Mention> mentions) {
        String title = title(each);
        for (Write write : state.writes()) {
            if (!state.visible(write.object()) || write.key().charAt(0) == '@') {
                continue;
            }
            String feature = Keys.feature(write.key());
            if (isReference(write)) {
                mentions.add(new Mention(each, title, feature, What.KEPT));
            } else if (isRemoved(state, write)) {
                mentions.add(new Mention(each, title, feature, What.REMOVED));
            } else if (words.in(Keys.isMember(write.key()) ? Keys.qualifier(write.key()) : write.value())) {
                mentions.add(new Mention(each, title, feature, What.TO_READ));
            }
        }
    }

    private boolean isReference(Write write) {
        String uri = Keys.shape(write.key()) == Keys.Shape.REFERENCE ? write.value()
                : Keys.shape(write.key()) == Keys.Shape.REFERENCE_MEMBER ? Keys.qualifier(write.key()) : null;
        return uri != null && uri.contains('/' + key().id());
    }

    /** Of an entry in the list of members, or the name beside a reference to the person. */
    private boolean isRemoved(RecordState state, Write write) {
        if (write.value() == null) {
            return false;
        }
        if (traces.members().contains(write.object())) {
            return Keys.feature(write.key()).equals("emails")
                    || write.key().equals("name") && !former.equals(write.value());
        }
        if (state.place(write.object()) != null && traces.members().contains(state.place(write.object()).parent())) {
            return write.key().equals("publicKey");
        }
        if (!write.key().endsWith("Name")) {
            return false;
        }
        String reference = write.key().substring(0, write.key().length() - "Name".length());
        String uri = state.shown(write.object(), Keys.reference(reference));
        return uri != null && uri.contains('/' + key().id());
    }

    private String title(RecordKey each) {
        return snapshot.record(each).map(r -> Labels.title(r, List.of(Locale.getDefault().toLanguageTag(), "en")))
                .filter(t -> !t.isBlank()).orElse(each.kind());
    }

    /** Takes it out. */
    public Optional<Version> run() throws StoreException {
        for (EditingSession session : workspace.openSessions()) {
            if (session.key().equals(key()) && session.isDirty()) {
                throw new StoreException(Code.LOCKED, Messages.text("person.notSaved"));
            }
        }
        Set<RecordKey> touched = new java.util.LinkedHashSet<>();
        for (Mention mention : mentions()) {
            if (mention.what() == What.REMOVED && !mention.key().equals(key())) {
                touched.add(mention.key());
            }
        }
        return space.write("Remove what is known of a former member", batch -> {
            batch.putState(emptied(batch.state(key().kind(), key().id()).orElseThrow(), batch));
            for (RecordKey each : touched) {
                batch.putState(cleared(batch.state(each.kind(), each.id()).orElseThrow(), batch));
            }
        });
    }

    private RecordState emptied(RecordState state, Batch batch) {
        StateEdit edit = state.edit(batch.tag());
        for (String child : state.children(state.id())) {
            edit.erase(child);
        }
        for (String key : state.keys(state.id())) {
            if (key.charAt(0) != '@' && !KEPT.contains(Keys.feature(key))) {
                clear(edit, state, state.id(), key);
            }
        }
        edit.resolve(state.id(), Keys.value("name"), former);
        if (state.shown(state.id(), "removedOn") == null) {
            edit.resolve(state.id(), Keys.value("removedOn"), LocalDate.now(ZoneOffset.UTC).toString());
        }
        return edit.done();
    }

    private static void clear(StateEdit edit, RecordState state, String object, String key) {
        if (Keys.isMember(key)) {
            edit.remove(object, key);
        } else if (state.writes(object, key).size() > 1 || state.shown(object, key) != null) {
            edit.resolve(object, key, null);
        }
    }

    private RecordState cleared(RecordState state, Batch batch) {
        StateEdit edit = state.edit(batch.tag());
        for (Write write : state.writes()) {
            if (isRemoved(state, write)) {
                if (write.key().equals("name")) {
                    edit.resolve(write.object(), "name", former);
                } else {
                    clear(edit, state, write.object(), write.key());
                }
            }
        }
        for (String member : traces.members()) {
            if (state.contains(member)) {
                leave(edit, state, member);
            }
        }
        return edit.done();
    }

    // whoever is removed is no member any more: keys and roles go, and since when
    private static void leave(StateEdit edit, RecordState state, String member) {
        for (String key : PersonTraces.children(state, member, "keys")) {
            edit.erase(key);
        }
        for (String key : state.keys(member)) {
            if (Keys.isMember(key) && Keys.feature(key).equals("roles")) {
                edit.remove(member, key);
            }
        }
        if (state.shown(member, "left") == null) {
            edit.set(member, "left", LocalDate.now(ZoneOffset.UTC).toString());
        }
    }
}
