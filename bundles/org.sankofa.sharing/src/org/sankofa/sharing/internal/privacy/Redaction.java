package org.sankofa.sharing.internal.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.sankofa.merge.Keys;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TypeName;
import org.sankofa.merge.Write;
import org.sankofa.store.Identity;
import org.sankofa.store.Rewriting;

/**
 * Takes a person out of every version: the profile keeps nothing but the word for a former member, the list of members
 * nothing but the role, and names and addresses are replaced wherever they stand. Each write is looked at by itself, so
 * that merges still say what follows from their parts.
 */
public final class Redaction implements Rewriting {

    private static final Set<String> KEPT = Set.of("removedOn");
    private static final Identity NOBODY = Identity.of("", "former-member@sankofa.invalid");

    private final PersonTraces traces;
    private final Words words;
    private final String former;
    private final Set<String> droppedFiles;

    /**
     * @param former what a former member is called
     * @param droppedFiles SHA-256 of files that nobody else needs
     */
    public Redaction(PersonTraces traces, String former, Set<String> droppedFiles) {
        this.traces = traces;
        this.words = new Words(traces, former);
        this.former = former;
        this.droppedFiles = Set.copyOf(droppedFiles);
    }

    @Override
    public boolean concerns(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.contains(traces.key().id()) || traces.members().stream().anyMatch(text::contains)
                || words.mayBeIn(text);
    }

    @Override
    public RecordState record(RecordState state) {
        boolean own = state.id().equals(traces.key().id());
        List<Write> writes = new ArrayList<>(state.writes().size());
        boolean any = false;
        for (Write write : state.writes()) {
            Write now = own ? profile(state, write) : isMember(state, write.object()) ? member(write) : other(write);
            any |= now != write;
            if (now != null) {
                writes.add(now);
            }
        }
        if (!any) {
            return state;
        }
        Map<String, TypeName> types = new HashMap<>();
        state.objects().forEach(object -> types.put(object, state.type(object)));
        return RecordState.of(state.schema(), state.kind(), state.id(), types, writes);
    }

    private boolean isMember(RecordState state, String object) {
        return traces.members().contains(object) || state.place(object) != null
                && traces.members().contains(state.place(object).parent());
    }

    private Write profile(RecordState state, Write write) {
        String key = write.key();
        if (key.charAt(0) == '@' || KEPT.contains(Keys.feature(key))) {
            return write;
        }
        if (Keys.isMember(key)) {
            return null;
        }
        boolean name = write.object().equals(state.id()) && key.equals("name");
        String value = name && write.value() != null ? former : null;
        return java.util.Objects.equals(value, write.value()) ? write
                : new Write(write.object(), key, write.tag(), value);
    }

    private Write member(Write write) {
        return switch (Keys.feature(write.key())) {
            case "emails" -> null;
            case "name" -> value(write, write.value() == null ? null : former);
            case "publicKey" -> value(write, null);
            default -> other(write);
        };
    }

    private static Write value(Write write, String value) {
        return java.util.Objects.equals(value, write.value()) ? write
                : new Write(write.object(), write.key(), write.tag(), value);
    }

    private Write other(Write write) {
        if (Keys.shape(write.key()) == Keys.Shape.VALUE_MEMBER) {
            String member = Keys.qualifier(write.key());
            String now = words.replace(member);
            return now.equals(member) ? write
                    : new Write(write.object(), Keys.member(Keys.feature(write.key()), now), write.tag(),
                            write.value());
        }
        Keys.Shape shape = Keys.shape(write.key());
        boolean text = shape == Keys.Shape.VALUE || shape == Keys.Shape.TEXT;
        return !text || write.value() == null ? write : value(write, words.replace(write.value()));
    }

    @Override
    public String text(String text) {
        return words.replaceAll(text);
    }

    @Override
    public Identity author(Identity author) {
        boolean same = traces.contacts().stream().anyMatch(c -> c.equalsIgnoreCase(author.email()))
                || traces.names().contains(author.name()) && !author.name().equals(former);
        return same || author.email().toLowerCase(Locale.ROOT).equals(NOBODY.email())
                ? Identity.of(former, NOBODY.email())
                : author;
    }

    @Override
    public Set<String> droppedFiles() {
        return droppedFiles;
    }
}
