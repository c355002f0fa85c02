package org.sankofa.ui.presentation;

/**
 * Something to pick.
 *
 * @param value what is picked
 * @param label its name
 * @param detail what tells it from others of that name: a notation, a kind, a place; may be empty
 * @param depth how deep it lies in its hierarchy, from 0
 * @param icon name of an icon; may be null
 */
public record Choice<V>(V value, String label, String detail, int depth, String icon) {

    /** A choice without a place in a hierarchy and without an icon. */
    public static <V> Choice<V> of(V value, String label, String detail) {
        return new Choice<>(value, label, detail, 0, null);
    }
}
