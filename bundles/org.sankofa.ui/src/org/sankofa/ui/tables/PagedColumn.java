package org.sankofa.ui.tables;

import java.util.function.Function;

/**
 * A column of a paged table.
 *
 * @param label its heading
 * @param width its width in points; it grows with the size of letters
 * @param grows whether it takes the space that is left
 * @param text what a row shows in it
 * @param icon name of the icon of a row in it; null: no icons
 * @param <T> what a row is
 */
public record PagedColumn<T>(String label, int width, boolean grows, Function<T, String> text,
        Function<T, String> icon) {
}
