package org.sankofa.merge;

import org.sankofa.merge.MalformedRecordException.Code;
import org.sankofa.merge.XmlScanner.Event;

/** Reads the list of alternatives of an object: values that contradict what is shown. */
final class KeptReader {

    private final RecordReader reader;
    private final XmlScanner xml;

    KeptReader(RecordReader reader, XmlScanner xml) {
        this.reader = reader;
        this.xml = xml;
    }

    /** Reads the list whose start tag was read. */
    void read(String object) throws MalformedRecordException {
        if (xml.attributes() > 0) {
            throw xml.error(Code.UNEXPECTED, "The list of kept alternatives has attributes.");
        }
        for (Event event = xml.next(); event != Event.END; event = xml.next()) {
            if (event == Event.TEXT && xml.blank()) {
                continue;
            }
            String key = event == Event.START ? xml.value(Format.KEY) : null;
            String tag = key == null ? null : xml.value(Format.TAGS);
            String none = key == null ? null : xml.value(Format.NONE);
            if (key == null || !xml.name().equals(Format.ALTERNATIVE) || none != null && !none.equals("true")
                    || xml.attributes() != 1 + (tag == null ? 0 : 1) + (none == null ? 0 : 1)) {
                throw xml.error(Code.UNEXPECTED, "The list of kept alternatives holds something else.");
            }
            if (tag != null && !TagSource.isTag(tag)) {
                throw xml.error(Code.TAG, "The tag of an alternative of " + RecordReader.shorten(key) + " is not valid.");
            }
            String value = reader.leaf(Format.ALTERNATIVE);
            if (none != null && !value.isEmpty()) {
                throw xml.error(Code.UNEXPECTED, "An alternative without a value has one.");
            }
            value = none != null ? null : value;
            checkAlternative(object, key, value);
            reader.add(object, reader.share(key), reader.tag(tag == null ? null : reader.share(tag), key), value);
        }
    }

    private void checkAlternative(String object, String key, String value) throws MalformedRecordException {
        boolean right = Names.isKey(key) && switch (Keys.shape(key)) {
            case VALUE, TEXT -> true;
            case REFERENCE -> value == null || Names.isReference(value);
            case VALUE_MEMBER, REFERENCE_MEMBER -> "".equals(value);
            case DELETED -> Keys.TRUE.equals(value) || Keys.FALSE.equals(value);
            case PLACE -> Place.parse(value) != null && !object.equals(reader.id);
            case SLOT -> false;
        };
        if (!right) {
            throw xml.error(Code.VALUE, "The kept alternative of " + RecordReader.shorten(key) + " is not valid.");
        }
    }
}
