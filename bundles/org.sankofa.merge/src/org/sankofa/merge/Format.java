package org.sankofa.merge;

import java.util.Set;

/** The fixed words of the canonical form. */
final class Format {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String XML_LANG = "xml:lang";
    static final String XSI_TYPE = "xsi:type";
    static final String HREF = "href";
    static final String ID = "id";
    static final String TAGS = "w";
    static final String ORDER = "o";
    static final String AT = "at";
    static final String DELETED = "deleted";
    static final String SCHEMA = "schema";
    static final String PREFIX = "prefix";
    static final String KEPT = "kept";
    static final String ALTERNATIVE = "alt";
    static final String KEY = "key";
    static final String NONE = "none";
    static final String LOST = "lost";

    /** Names of ours; a feature of such a name gets a dot at its end, which no name of a feature has. */
    private static final Set<String> RESERVED = Set.of(ID, TAGS, ORDER, AT, DELETED, SCHEMA, PREFIX, KEPT, LOST,
            "xmlns");

    private Format() {
    }

    static String escape(String feature) {
        return RESERVED.contains(feature) ? feature + '.' : feature;
    }

    /** The feature of an attribute or element name, or {@code null} when it can be none. */
    static String feature(String name) {
        if (name.endsWith(".")) {
            String feature = name.substring(0, name.length() - 1);
            return RESERVED.contains(feature) ? feature : null;
        }
        return Names.isName(name) && !RESERVED.contains(name) ? name : null;
    }
}
