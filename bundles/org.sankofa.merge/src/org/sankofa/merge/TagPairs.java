package org.sankofa.merge;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.sankofa.merge.MalformedRecordException.Code;

/** The sorted {@code key=tag} pairs of the {@code w} attribute of an object; each is taken once. */
final class TagPairs {

    private String[] keys = {};
    private String[] tags = {};
    private int count;

    private TagPairs() {
    }

    /**
     * Reads them.
     *
     * @param list as it stands in the file; may be null
     * @param share one string for equal ones
     */
    static TagPairs parse(XmlScanner xml, String list, UnaryOperator<String> share) throws MalformedRecordException {
        TagPairs pairs = new TagPairs();
        if (list == null || list.isBlank()) {
            return pairs;
        }
        int size = 1;
        for (int i = 0; i < list.length(); i++) {
            size += list.charAt(i) == ' ' ? 1 : 0;
        }
        pairs.keys = new String[size];
        pairs.tags = new String[size];
        boolean sorted = true;
        int at = 0;
        while (at < list.length()) {
            int end = list.indexOf(' ', at);
            end = end < 0 ? list.length() : end;
            if (end > at) {
                int equals = list.lastIndexOf('=', end - 1);
                if (equals <= at || !TagSource.isTag(list, equals + 1, end)) {
                    throw xml.error(Code.TAG, "The entry " + RecordReader.shorten(list.substring(at, end))
                            + " of w is not of the form key=tag.");
                }
                String key = share.apply(list.substring(at, equals));
                if (pairs.count > 0 && pairs.keys[pairs.count - 1].compareTo(key) >= 0) {
                    sorted = false;
                }
                pairs.keys[pairs.count] = key;
                pairs.tags[pairs.count++] = share.apply(list.substring(equals + 1, end));
            }
            at = end + 1;
        }
        if (!sorted) {
            pairs.sort(xml);
        }
        return pairs;
    }

    private void sort(XmlScanner xml) throws MalformedRecordException {
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            if (map.put(keys[i], tags[i]) != null) {
                throw xml.error(Code.DUPLICATE, "The key " + RecordReader.shorten(keys[i]) + " stands twice in w.");
            }
        }
        keys = map.keySet().toArray(new String[0]);
        tags = map.values().toArray(new String[0]);
    }

    /** Takes the tag of a key; {@code null} when there is none or it was taken. */
    String take(String key) {
        int i = Arrays.binarySearch(keys, 0, count, key);
        if (i < 0) {
            return null;
        }
        String tag = tags[i];
        tags[i] = null;
        return tag;
    }

    boolean has(String key) {
        return Arrays.binarySearch(keys, 0, count, key) >= 0;
    }

    int size() {
        return count;
    }

    String key(int index) {
        return keys[index];
    }

    /** The tag of a pair, {@code null} when it was taken. */
    String tag(int index) {
        return tags[index];
    }
}
