package org.sankofa.ui.pages;

import org.sankofa.search.SearchIndex;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;

/** What the program around an editor gives to its pages. */
public interface EditorPlace {

    /** @return the open network */
    Workspace workspace();

    /** @return searches and lists */
    SearchIndex index();

    /** Opens a record in its editor. */
    void open(RecordKey key);

    /**
     * Opens an editor on a new record. Nothing is stored before the person saves.
     *
     * @param space where it is to live; null: in the default space
     */
    default void create(String space, String kind) {
        create(space, kind, null);
    }

    /**
     * Opens an editor on a new record that says something already. Nothing is stored before the person saves.
     *
     * @param space where it is to live; null: in the default space
     * @param beginning its first values; null: none
     */
    void create(String space, String kind, Beginning beginning);
}
