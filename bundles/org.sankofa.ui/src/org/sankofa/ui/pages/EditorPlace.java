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
     * Opens an editor on a new record.
     *
     * @param space where it is to live; null: in the default space
     */
    void create(String space, String kind);
}
