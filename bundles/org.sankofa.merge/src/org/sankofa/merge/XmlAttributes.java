package org.sankofa.merge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The attributes of one element, in the order of the file. */
final class XmlAttributes {

    private static final int FEW = 12;

    private String[] names = new String[24];
    private String[] values = new String[24];
    private int size;

    void clear() {
        size = 0;
    }

    void add(String name, String value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = name;
        values[size++] = value;
    }

    int size() {
        return size;
    }

    String name(int index) {
        return names[index];
    }

    String value(int index) {
        return values[index];
    }

    /** The value of an attribute, or {@code null}. */
    String value(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    /** A name that stands twice, or {@code null}. */
    String duplicate() {
        if (size <= FEW) {
            for (int i = 1; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    if (names[i].equals(names[j])) {
                        return names[i];
                    }
                }
            }
            return null;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < size; i++) {
            if (!seen.add(names[i])) {
                return names[i];
            }
        }
        return null;
    }
}
