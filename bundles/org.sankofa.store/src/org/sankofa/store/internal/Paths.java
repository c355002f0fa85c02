package org.sankofa.store.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;

/** Where things are kept in a space. Paths are computed from checked names, never taken from content. */
final class Paths {

    /** Kind of the description of a space. */
    static final String SPACE_KIND = "spaceInfo";
    /** Path of the description of a space. */
    static final String SPACE = "space.xmi";
    /** Folder of the records. */
    static final String RECORDS = "records";
    /** Folder of what was no record. */
    static final String QUARANTINE = "quarantine";

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern ID = Pattern.compile(UUID);
    private static final Pattern KIND = Pattern.compile("(?:[A-Za-z][A-Za-z0-9_-]*\\.)*[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern PATH = Pattern
            .compile("records/([A-Za-z][A-Za-z0-9_.-]*)/([0-9a-f]{2})/([0-9a-f]{2})/(" + UUID + ")\\.xmi");
    private static final Pattern SPACE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** What a path of a record names. */
    record Place(String kind, String id) {
    }

    private Paths() {
    }

    /** @return the path of a record; the description of the space has a path of its own */
    static String of(String kind, String id) throws StoreException {
        if (kind.equals(SPACE_KIND)) {
            return SPACE;
        }
        if (!isKind(kind)) {
            throw new StoreException(Code.INVALID_NAME, "There is no kind of record named \"" + shorten(kind) + "\".");
        }
        if (!isId(id)) {
            throw new StoreException(Code.INVALID_NAME,
                    "\"" + shorten(id) + "\" is no id of a record. An id is a UUID in lower case.");
        }
        return RECORDS + '/' + kind + '/' + id.substring(0, 2) + '/' + id.substring(2, 4) + '/' + id + ".xmi";
    }

    static boolean isId(String id) {
        return id != null && ID.matcher(id).matches();
    }

    static boolean isKind(String kind) {
        return kind != null && kind.length() <= 100 && KIND.matcher(kind).matches();
    }

    static boolean isSpaceName(String name) {
        return name != null && SPACE_NAME.matcher(name).matches() && !name.endsWith(".")
                && !name.toLowerCase(java.util.Locale.ROOT).endsWith(".lock") && !name.equalsIgnoreCase("built-in");
    }

    /** @return the record kept under a path of {@code records/}; empty when it is no such path */
    static Optional<Place> parse(String path) {
        Matcher m = PATH.matcher(path);
        if (m.matches() && isKind(m.group(1)) && m.group(4).startsWith(m.group(2) + m.group(3))
                && !m.group(1).equals(SPACE_KIND)) {
            return Optional.of(new Place(m.group(1), m.group(4)));
        }
        return Optional.empty();
    }

    /** @return the path of a data file of a data set */
    static String evidence(String dataset, String area) throws StoreException {
        if (!isId(dataset) || area == null || !area.matches("[A-Za-z0-9_-]{1,40}")) {
            throw new StoreException(Code.INVALID_NAME, "A data file is named by the id of its data set and an area.");
        }
        return "evidence/" + dataset + '/' + area + ".csv";
    }

    /** @return whether a name in a tree is one no honest program writes */
    static boolean isOdd(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return name.isEmpty() || name.equals(".") || name.equals("..") || lower.equals(".git")
                || lower.startsWith(".gitmodules") || lower.startsWith("git~") || name.length() > 255
                || name.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0xfffd || c == '/');
    }

    static String shorten(String text) {
        return text == null ? "" : text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
