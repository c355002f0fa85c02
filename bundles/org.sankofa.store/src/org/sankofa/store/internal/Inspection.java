package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.store.internal.git.Tree;

/** Looks for things in a space that do not belong there. They are ignored; this says what they are. */
final class Inspection {

    private static final int MOST = 200;
    private static final int DEEPEST = 32;

    private final org.sankofa.store.internal.git.Objects objects;
    private final List<String> remarks = new ArrayList<>();

    Inspection(org.sankofa.store.internal.git.Objects objects) {
        this.objects = objects;
    }

    /** @return one sentence for each thing, at most 200 */
    List<String> remarks(ObjectId tree) throws IOException {
        if (tree != null) {
            folder("", tree, 0);
        }
        return remarks;
    }

    private void folder(String prefix, ObjectId id, int depth) throws IOException {
        if (depth > DEEPEST) {
            say(prefix, "is nested too deeply");
            return;
        }
        Set<String> lower = new HashSet<>();
        for (Tree.Entry entry : objects.readTree(id).entries()) {
            if (remarks.size() >= MOST) {
                return;
            }
            String path = prefix + entry.name();
            if (!lower.add(entry.name().toLowerCase(Locale.ROOT))) {
                say(path, "differs from another name by capital letters only");
            }
            Optional<String> oddity = oddity(path, entry);
            oddity.ifPresent(remarks::add);
            if (entry.isFolder() && oddity.isEmpty()) {
                folder(path + '/', entry.id(), depth + 1);
            }
        }
    }

    /** @return what is odd about an entry, a sentence; empty when it belongs there */
    static Optional<String> oddity(String path, Tree.Entry entry) {
        if (Paths.isOdd(entry.name())) {
            return Optional.of(sentence(path, "has a name that no file of a space has"));
        }
        if (!entry.isFolder() && !entry.isFile()) {
            return Optional.of(sentence(path, entry.mode() == 0120000 ? "is a link" : entry.mode() == 0160000
                    ? "is a submodule" : "is neither a file nor a folder"));
        }
        return entry.isFile() && path.startsWith(Paths.RECORDS + '/') && Paths.parse(path).isEmpty()
                ? Optional.of(sentence(path, "is not where a record can be")) : Optional.empty();
    }

    private void say(String path, String what) {
        remarks.add(sentence(path, what));
    }

    private static String sentence(String path, String what) {
        StringBuilder clean = new StringBuilder();
        path.chars().map(c -> c < ' ' ? '?' : c).forEach(c -> clean.append((char) c));
        return "Ignored: \"" + Paths.shorten(clean.toString()) + "\" " + what + ".";
    }
}
