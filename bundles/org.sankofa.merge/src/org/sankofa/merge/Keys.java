package org.sankofa.merge;

/**
 * The keys of a write. The form of a key says what it holds, so that no package needs to be installed:
 * <table>
 * <caption>Forms of keys</caption>
 * <tr><td>{@code status}</td><td>single value of an attribute</td></tr>
 * <tr><td>{@code title/en}</td><td>text in a language</td></tr>
 * <tr><td>{@code lesson#}</td><td>single reference; its value is a {@code sankofa:} URI</td></tr>
 * <tr><td>{@code codes/=X1}</td><td>the member {@code X1} of a set of values</td></tr>
 * <tr><td>{@code areas/#sankofa:/...}</td><td>the member of a set of references</td></tr>
 * <tr><td>{@code @place}</td><td>where a contained object stands, see {@link Place}</td></tr>
 * <tr><td>{@code @deleted}</td><td>{@code true} or {@code false}</td></tr>
 * <tr><td>{@code @slot/reply}</td><td>only in a {@link Conflict}: several objects in a place for one</td></tr>
 * </table>
 */
public final class Keys {

    /** Key of the place of a contained object. */
    public static final String PLACE = "@place";
    /** Key of the mark of deletion; its values are {@link #TRUE} and {@link #FALSE}. */
    public static final String DELETED = "@deleted";
    /** The value of a deletion mark that is set. */
    public static final String TRUE = "true";
    /** The value of a deletion mark that is not set. */
    public static final String FALSE = "false";
    static final String SLOT = "@slot/";

    /** What a key holds. */
    public enum Shape {
        /** A single value of an attribute. */
        VALUE,
        /** A text in one language. */
        TEXT,
        /** A single reference. */
        REFERENCE,
        /** A member of a set of values. */
        VALUE_MEMBER,
        /** A member of a set of references. */
        REFERENCE_MEMBER,
        /** The place of a contained object. */
        PLACE,
        /** The deletion mark. */
        DELETED,
        /** A place for one object that several objects claim. Never the key of a write. */
        SLOT
    }

    private Keys() {
    }

    /** The key of a single value. */
    public static String value(String feature) {
        return feature;
    }

    /** The key of a text in {@code language}, a BCP 47 tag. */
    public static String text(String feature, String language) {
        return feature + '/' + language;
    }

    /** The key of a single reference. */
    public static String reference(String feature) {
        return feature + '#';
    }

    /** The key of a member of a set of values. */
    public static String member(String feature, String value) {
        return feature + "/=" + value;
    }

    /** The key of a member of a set of references; {@code uri} as in {@code sankofa:/lesson/<id>}. */
    public static String referenceMember(String feature, String uri) {
        return feature + "/#" + uri;
    }

    /** What {@code key} holds. */
    public static Shape shape(String key) {
        if (key.charAt(0) == '@') {
            return key.equals(PLACE) ? Shape.PLACE : key.equals(DELETED) ? Shape.DELETED : Shape.SLOT;
        }
        int slash = key.indexOf('/');
        if (slash < 0) {
            return key.charAt(key.length() - 1) == '#' ? Shape.REFERENCE : Shape.VALUE;
        }
        char mark = slash + 1 < key.length() ? key.charAt(slash + 1) : 0;
        return mark == '=' ? Shape.VALUE_MEMBER : mark == '#' ? Shape.REFERENCE_MEMBER : Shape.TEXT;
    }

    /** The name of the feature {@code key} belongs to; the key itself for {@link #PLACE} and {@link #DELETED}. */
    public static String feature(String key) {
        if (key.startsWith(SLOT)) {
            return key.substring(SLOT.length());
        }
        int slash = key.indexOf('/');
        if (slash >= 0) {
            return key.substring(0, slash);
        }
        return key.endsWith("#") ? key.substring(0, key.length() - 1) : key;
    }

    /** The language of a text, the member of a set; the empty string for other keys. */
    public static String qualifier(String key) {
        return switch (shape(key)) {
            case TEXT -> key.substring(key.indexOf('/') + 1);
            case VALUE_MEMBER, REFERENCE_MEMBER -> key.substring(key.indexOf('/') + 2);
            default -> "";
        };
    }

    /** Tells whether {@code key} is a member of a set: it is there or not, and never in conflict. */
    public static boolean isMember(String key) {
        Shape shape = shape(key);
        return shape == Shape.VALUE_MEMBER || shape == Shape.REFERENCE_MEMBER;
    }
}
