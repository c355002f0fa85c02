package org.sankofa.cli.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

/** Finds what a person names. */
public final class Records {

    private static final Pattern ID_START = Pattern.compile("[0-9a-f-]{1,36}");
    private static final Pattern NOTATION = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:\\S+");
    private static final int SHOWN = 8;
    private static final List<String> ENGLISH = List.of("en");

    private Records() {
    }

    /** @return the title in English where there is one, else in another language */
    public static String title(Record record) {
        return Labels.title(record, ENGLISH);
    }

    /** @return the space of that name; empty when none was named */
    public static Optional<Space> space(Workspace workspace, String name) throws CommandFailure {
        if (name == null) {
            return Optional.empty();
        }
        Optional<Space> space = workspace.space(name);
        if (space.isEmpty()) {
            throw CommandFailure.wrongUse("There is no space \"" + name + "\" in this workspace. There "
                    + (workspace.spaces().size() == 1 ? "is " : "are ") + workspace.spaces().stream().map(Space::name)
                            .collect(Collectors.joining(", ")) + ".");
        }
        return space;
    }

    /** @return the name of the kind as people may write it; null when none was named */
    public static String kind(String name) throws CommandFailure {
        if (name == null) {
            return null;
        }
        Optional<EClass> kind = Kinds.classOf(name);
        if (kind.isEmpty()) {
            throw CommandFailure.wrongUse("There is no kind \"" + name + "\". There are "
                    + Kinds.all().stream().map(Kinds::kindOf).sorted().collect(Collectors.joining(", ")) + ".");
        }
        return Kinds.kindOf(kind.get());
    }

    /**
     * Finds a record by its id or the beginning of it.
     *
     * @param space only in this space; null: in workspace order, then the vocabularies
     */
    public static RecordKey find(Snapshot snapshot, String space, String id) throws CommandFailure {
        String wanted = id.toLowerCase(Locale.ROOT);
        if (!ID_START.matcher(wanted).matches()) {
            throw CommandFailure.wrongUse("\"" + id + "\" is no id. Write the id of a record, the beginning of one,"
                    + " or a notation such as area:ALB; list shows the ids.");
        }
        if (space == null && wanted.length() == 36) {
            Optional<RecordKey> found = snapshot.find(wanted);
            if (found.isPresent()) {
                return found.get();
            }
        }
        List<RecordKey> found = new ArrayList<>();
        for (String name : space != null ? List.of(space) : searched(snapshot)) {
            try (Stream<RecordKey> keys = snapshot.keys(name, null)) {
                for (Iterator<RecordKey> all = keys.iterator(); all.hasNext() && found.size() <= SHOWN;) {
                    RecordKey key = all.next();
                    if (key.id().startsWith(wanted) && found.stream().noneMatch(k -> k.id().equals(key.id()))) {
                        found.add(key);
                    }
                }
            }
        }
        if (found.isEmpty()) {
            throw CommandFailure.wrongUse("There is no record " + id + (space == null ? " in this workspace"
                    : " in the space " + space) + ". list shows the ids there are.");
        }
        if (found.size() > 1) {
            throw CommandFailure.wrongUse("Several records begin with " + id + ": " + found.stream().limit(SHOWN)
                    .map(key -> key.kind() + " " + key.id()).collect(Collectors.joining(", "))
                    + (found.size() > SHOWN ? " and others" : "") + ". Write more of the id.");
        }
        return found.get(0);
    }

    /** @return a record of a space, which has a history */
    public static RecordKey stored(Workspace workspace, String space, String id) throws CommandFailure {
        RecordKey key = find(workspace.snapshot(), space, id);
        if (key.space().equals(RecordKey.BUILT_IN)) {
            throw CommandFailure.wrongUse("The built-in vocabularies have no history; they come with the program.");
        }
        return key;
    }

    /**
     * @param ask what to do where it cannot be told which one, without the names
     * @return the space that is named, else the only one that is no sample
     */
    public static Space onlySpace(Workspace workspace, String name, String ask) throws CommandFailure {
        List<Space> spaces = workspace.spaces().stream()
                .filter(one -> name == null ? one.kind() != Space.Kind.SAMPLE : one.name().equals(name)).toList();
        if (spaces.size() != 1) {
            throw CommandFailure.wrongUse(ask + ": " + workspace.spaces().stream().map(Space::name).collect(Collectors.joining(", ")) + ".");
        }
        return spaces.get(0);
    }

    /** @return how many records a space has, its own description not counted, as list does not list it */
    public static long count(Snapshot snapshot, String space) {
        return snapshot.count(space, null) - snapshot.count(space, Kinds.kindOf(ModelPackage.Literals.SPACE_INFO));
    }

    private static List<String> searched(Snapshot snapshot) {
        List<String> names = new ArrayList<>(snapshot.spaces());
        names.add(RecordKey.BUILT_IN);
        return names;
    }

    /** @return whether it has the form of a notation, such as {@code area:ALB} */
    public static boolean isNotation(String text) {
        return NOTATION.matcher(text).matches() && !text.startsWith("sankofa:");
    }

    /** @return the concept of a notation */
    public static EObject concept(Snapshot snapshot, String notation) throws CommandFailure {
        URI uri = Ids.conceptUri(notation);
        return snapshot.resolve(uri).orElseThrow(() -> CommandFailure.wrongUse("There is no concept \"" + notation
                + "\" in the vocabularies. A notation is written <scheme>:<code>, such as area:ALB."));
    }
}
