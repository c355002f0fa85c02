package org.sankofa.ui.controls;

import java.util.List;
import java.util.function.Consumer;

import org.sankofa.ui.presentation.Choice;

/**
 * What can be picked in a {@link PickerField}, and what else can be done with it.
 *
 * @param <V> what is picked
 */
public interface Picking<V> {

    /** Looks for choices; the answer may come at once or later, on the user interface's thread. */
    void search(String typed, Consumer<List<Choice<V>>> result);

    /** @return how a picked value is called */
    String label(V value);

    /** @return whether a value that was found is called exactly so, though it may be shown under another name */
    default boolean isCalled(V value, String typed) {
        return false;
    }

    /** @return more about it, for a tooltip; may be empty */
    default String detail(V value) {
        return "";
    }

    /** @return name of the icon of a picked value; null: none */
    default String icon(V value) {
        return null;
    }

    /** @return whether the value is known here; others are shown paler */
    default boolean isKnown(V value) {
        return true;
    }

    /** @return whether a picked value can be opened */
    default boolean canOpen() {
        return false;
    }

    /** Opens a picked value. */
    default void open(V value) {
        // nothing to open
    }

    /** @return what making a new one of that name is called; null: it cannot be made */
    default String createLabel(String typed) {
        return null;
    }

    /** Makes a new one; the answer may come later. */
    default void create(String typed, Consumer<V> created) {
        // nothing to make
    }

    /** @return the value of something typed that is in no list; null: it is none */
    default V free(String typed) {
        return null;
    }
}
