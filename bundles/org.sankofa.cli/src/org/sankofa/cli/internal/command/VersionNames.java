package org.sankofa.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;

/** Finds the version a person names: by its whole name, or by the beginning that log prints. */
final class VersionNames {

    private static final int WHOLE = 40;

    private VersionNames() {
    }

    /** @return the whole name of a version of the space, looked for among those of the record first */
    static String find(Space space, RecordKey key, String name) throws CommandFailure, StoreException {
        String wanted = wanted(name);
        return wanted.length() == WHOLE ? wanted : one(space, name, Stream.of(space.history(key.kind(), key.id(), 0), space.log(0)));
    }

    /** @return the whole name of a version of the space */
    static String find(Space space, String name) throws CommandFailure, StoreException {
        String wanted = wanted(name);
        return wanted.length() == WHOLE ? wanted : one(space, name, Stream.of(space.log(0)));
    }

    private static String wanted(String name) throws CommandFailure {
        String wanted = name.toLowerCase(Locale.ROOT);
        if (!wanted.matches("[0-9a-f]{4,40}")) {
            throw CommandFailure.wrongUse("\"" + name + "\" names no version. Write what \"sankofa log\" prints at the beginning"
                    + " of a line, at least four digits of it.");
        }
        return wanted;
    }

    private static String one(Space space, String name, Stream<List<Version>> all) throws CommandFailure {
        TreeSet<String> found = new TreeSet<>();
        all.flatMap(versions -> versions.stream().map(Version::commit)).filter(commit -> commit.startsWith(name.toLowerCase(Locale.ROOT)))
                .forEach(found::add);
        if (found.isEmpty()) {
            throw CommandFailure.wrongUse("The space " + space.name() + " has no version " + name
                    + ". \"sankofa log\" lists the versions there are.");
        }
        if (found.size() > 1) {
            throw CommandFailure.wrongUse("Several versions begin with " + name + ": " + String.join(", ", found)
                    + ". Write more of the name.");
        }
        return found.first();
    }
}
