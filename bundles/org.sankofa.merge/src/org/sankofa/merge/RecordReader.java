package org.sankofa.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sankofa.merge.MalformedRecordException.Code;
import org.sankofa.merge.XmlScanner.Event;

/**
 * Reads a record. With {@code lenient} set it accepts content without tags, order keys and ids of new objects, as
 * people write it by hand; else every value must have its tag.
 */
final class RecordReader {

    /** In place of a tag that is not given. */
    static final String NO_TAG = "";
    /** In place of an order key that is not given. */
    static final String NO_ORDER = "?";
    /** Start of the id of an object that has none. */
    static final String NEW = "new:";
    /** End of the key of a reference of which it is not known whether it is single or a member of a set. */
    static final String SINGLE_OR_MEMBER = "#?";

    /** An object as it stands in the file; {@code place.order()} may be {@link #NO_ORDER}. */
    record Item(String id, TypeName type, Place place) {
    }

    private final XmlScanner xml;
    private final Limits limits;
    private final boolean lenient;
    private final Namespaces namespaces;
    private final Map<String, String> shared = new HashMap<>();

    final Map<String, Item> items = new LinkedHashMap<>();
    final List<Write> writes = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    int schema = 1;
    String kind;
    String id;

    RecordReader(byte[] bytes, Limits limits, boolean lenient) throws MalformedRecordException {
        this.xml = new XmlScanner(bytes, limits);
        this.namespaces = new Namespaces(xml);
        this.limits = limits;
        this.lenient = lenient;
        read();
    }

    Map<String, TypeName> types() {
        Map<String, TypeName> types = new HashMap<>(items.size() * 2);
        items.forEach((object, item) -> types.put(object, item.type));
        return types;
    }

    private void read() throws MalformedRecordException {
        if (xml.next() != Event.START) {
            throw xml.error(Code.SYNTAX, "There is no element.");
        }
        namespaces.declare();
        TypeName type = namespaces.type(xml.name());
        String version = xml.value(Format.SCHEMA);
        if (version == null && !lenient) {
            throw xml.error(Code.IDENTITY, "The record does not say the version of its schema.");
        }
        if (version != null) {
            if (!version.matches("[1-9][0-9]{0,5}")) {
                throw xml.error(Code.NAME, "The version of the schema must be a number from 1 to 999999.");
            }
            schema = Integer.parseInt(version);
        }
        String prefix = xml.value(Format.PREFIX);
        kind = (prefix == null ? "" : prefix + '.') + TypeName.lowerFirst(type.name());
        if (!type.fits(kind)) {
            throw xml.error(Code.IDENTITY, prefix == null ? "A record of a plug-in must name its prefix."
                    : "The prefix " + shorten(prefix) + " does not fit the type of the record.");
        }
        id = xml.value(Format.ID);
        if (id == null) {
            throw xml.error(Code.IDENTITY, "The record has no id.");
        }
        object(type, null, null, 0);
        if (xml.next() != Event.EOF) {
            throw xml.error(Code.SYNTAX, "There is something after the record.");
        }
    }

    /** Reads the object whose start tag was read. {@code parent} is {@code null} for the root and lost objects. */
    private void object(TypeName type, String parent, String feature, int depth) throws MalformedRecordException {
        boolean root = depth == 0;
        boolean lost = !root && parent == null;
        if (depth > Limits.DEPTH) {
            throw xml.error(Code.TOO_LARGE, "Objects are nested more than " + Limits.DEPTH + " deep.");
        }
        if (items.size() == limits.objects()) {
            throw xml.error(Code.TOO_LARGE, "The record has more than " + limits.objects() + " objects.");
        }
        String object = xml.value(Format.ID);
        if (object == null && lenient) {
            object = NEW + items.size();
        } else if (object == null || !Names.isId(object)) {
            throw xml.error(Code.NAME, object == null ? "An object has no id."
                    : "The id " + shorten(object) + " is no UUID in lower case.");
        }
        if (items.containsKey(object)) {
            throw xml.error(Code.DUPLICATE, "The id " + object + " stands for two objects.");
        }
        TagPairs pairs = TagPairs.parse(xml, xml.value(Format.TAGS), this::share);
        Place place = lost ? lostPlace() : root ? null : place(parent, feature);
        items.put(object, new Item(object, type, place));
        if (place != null) {
            String tag = tag(pairs.take(Keys.PLACE), Keys.PLACE);
            if (!lenient) {
                add(object, Keys.PLACE, tag, place.value());
            }
        }
        attributes(object, root, lost, pairs);
        children(object, pairs, depth);
        nones(object, pairs);
    }

    private Place place(String parent, String feature) throws MalformedRecordException {
        String order = xml.value(Format.ORDER);
        if (order == null && lenient) {
            return new Place(parent, feature, NO_ORDER);
        }
        if (order == null || !Names.isOrder(order)) {
            throw xml.error(Code.NAME, "The object in " + feature + " has no valid order key.");
        }
        return new Place(parent, feature, order);
    }

    private Place lostPlace() throws MalformedRecordException {
        String at = xml.value(Format.AT);
        Place place = Place.parse(at);
        if (at != null && place == null) {
            throw xml.error(Code.NAME, "The place of a lost object is not valid.");
        }
        return place;
    }

    private void attributes(String object, boolean root, boolean lost, TagPairs pairs) throws MalformedRecordException {
        String deleted = Keys.FALSE;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attribute(i);
            String value = xml.value(i);
            switch (name) {
                case Format.ID, Format.TAGS -> {
                    // read before
                }
                case Format.DELETED -> {
                    deleted = value;
                    if (!value.equals(Keys.TRUE) && !(lenient && value.equals(Keys.FALSE))) {
                        throw xml.error(Code.VALUE, "The attribute deleted must be \"true\".");
                    }
                }
                default -> {
                    if (root ? name.equals(Format.SCHEMA) || name.equals(Format.PREFIX) || name.startsWith("xmlns:")
                            : name.equals(Format.XSI_TYPE) || name.equals(lost ? Format.AT : Format.ORDER)) {
                        continue;
                    }
                    String feature = Format.feature(name);
                    if (feature == null) {
                        throw xml.error(Code.UNEXPECTED, "The attribute " + shorten(name) + " has no meaning here.");
                    }
                    feature = share(feature);
                    add(object, feature, tag(pairs.take(feature), feature), value);
                }
            }
        }
        String tag = pairs.take(Keys.DELETED);
        if (tag != null || lenient || deleted.equals(Keys.TRUE)) {
            add(object, Keys.DELETED, tag(tag, Keys.DELETED), deleted);
        }
    }

    private void children(String object, TagPairs pairs, int depth) throws MalformedRecordException {
        boolean kept = false;
        for (Event event = xml.next(); event != Event.END; event = xml.next()) {
            if (event == Event.TEXT) {
                if (!xml.blank()) {
                    throw xml.error(Code.UNEXPECTED, "There is text between the elements of an object.");
                }
                continue;
            }
            String name = xml.name();
            if (name.equals(Format.KEPT)) {
                if (kept) {
                    throw xml.error(Code.DUPLICATE, "An object has two lists of kept alternatives.");
                }
                kept = true;
                new KeptReader(this, xml).read(object);
            } else if (name.equals(Format.LOST) && depth == 0) {
                String type = xml.value(Format.XSI_TYPE);
                if (type == null) {
                    throw xml.error(Code.UNEXPECTED, "A lost object has no xsi:type.");
                }
                object(namespaces.type(type), null, null, 1);
            } else {
                String feature = Format.feature(name);
                if (feature == null) {
                    throw xml.error(Code.UNEXPECTED, "The element " + shorten(name) + " has no meaning here.");
                }
                feature(object, share(feature), pairs, depth);
            }
        }
    }

    private void feature(String object, String feature, TagPairs pairs, int depth) throws MalformedRecordException {
        String type = xml.value(Format.XSI_TYPE);
        if (type != null) {
            object(namespaces.type(type), object, feature, depth + 1);
            return;
        }
        String href = xml.value(Format.HREF);
        String language = xml.value(Format.XML_LANG);
        String tag = xml.value(Format.TAGS);
        int known = (href == null ? 0 : 1) + (language == null ? 0 : 1) + (tag == null ? 0 : 1);
        if (known != xml.attributes() || href != null && language != null) {
            throw xml.error(Code.UNEXPECTED, "The element " + feature + " is no text, value, reference or object.");
        }
        if (tag != null && !TagSource.isTag(tag)) {
            throw xml.error(Code.TAG, "The tag of " + feature + " is not valid.");
        }
        String shownTag = tag == null ? null : share(tag);
        if (href != null) {
            String content = leaf(feature);
            if (!content.isBlank()) {
                throw xml.error(Code.UNEXPECTED, "The reference " + feature + " has content.");
            }
            reference(object, feature, href, shownTag, pairs);
        } else if (language != null) {
            if (!Names.isLanguage(language)) {
                throw xml.error(Code.NAME, "The language " + shorten(language) + " is no language tag.");
            }
            if (tag != null) {
                throw xml.error(Code.TAG, "The tag of the text " + feature + " belongs into w of its object.");
            }
            String key = share(Keys.text(feature, language));
            add(object, key, tag(pairs.take(key), key), leaf(feature));
        } else {
            String key = Keys.member(feature, leaf(feature));
            add(object, key, tag(shownTag, key), "");
        }
    }

    private void reference(String object, String feature, String href, String tag, TagPairs pairs)
            throws MalformedRecordException {
        if (!Names.isReference(href)) {
            throw xml.error(Code.REFERENCE, "The reference " + shorten(href) + " in " + feature
                    + " is not of the form sankofa:/<kind>/<id> or sankofa:/<kind>/<id>#<id>.");
        }
        String single = share(Keys.reference(feature));
        if (tag != null) {
            add(object, Keys.referenceMember(feature, href), tag, "");
        } else if (!lenient || pairs.has(single)) {
            add(object, single, tag(pairs.take(single), single), href);
        } else {
            add(object, feature + SINGLE_OR_MEMBER, NO_TAG, href);
        }
    }

    /** The text of the element whose start tag was read, up to its end tag. */
    String leaf(String feature) throws MalformedRecordException {
        Event event = xml.next();
        if (event == Event.END) {
            return "";
        }
        if (event == Event.TEXT) {
            String content = xml.text();
            if (xml.next() == Event.END) {
                return content;
            }
        }
        throw xml.error(Code.UNEXPECTED, "The element " + shorten(feature) + " must hold text only.");
    }

    /** What {@code w} names but the object does not show is "none". */
    private void nones(String object, TagPairs pairs) throws MalformedRecordException {
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.tag(i) != null) {
                String key = pairs.key(i);
                if (!Names.isKey(key) || key.charAt(0) == '@' || Keys.isMember(key)) {
                    throw xml.error(Code.TAG, "The key " + shorten(key) + " in w has no meaning here.");
                }
                add(object, key, pairs.tag(i), null);
            }
        }
    }

    void add(String object, String key, String tag, String value) throws MalformedRecordException {
        if (writes.size() == limits.writes()) {
            throw xml.error(Code.TOO_LARGE, "The record has more than " + limits.writes() + " values.");
        }
        if (lenient && !seen.add(object + ' ' + key + ' ' + tag + ' ' + value)) {
            throw xml.error(Code.DUPLICATE, "The value of " + shorten(key) + " stands twice.");
        }
        writes.add(new Write(object, key, tag, value));
    }

    /** The tag of a value that has one, or what stands in its place. */
    String tag(String tag, String key) throws MalformedRecordException {
        if (tag != null) {
            return tag;
        }
        if (!lenient) {
            throw xml.error(Code.TAG, "The value of " + shorten(key) + " has no tag, or stands twice.");
        }
        return NO_TAG;
    }

    /** One string for equal ones: keys and tags come again and again. */
    String share(String text) {
        String known = shared.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** As much of a text as a message has room for. */
    static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
