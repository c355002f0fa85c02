package org.sankofa.ui.internal.forms;

import java.nio.file.Path;
import java.util.List;

/** What a form does with files that are dropped on it. */
interface FileTaking {

    /** Where files cannot be dropped. */
    FileTaking NONE = new FileTaking() {
        @Override
        public boolean takes() {
            return false;
        }

        @Override
        public void take(FieldCell cell, List<Path> files) {
            throw new IllegalStateException("Files cannot be dropped here.");
        }
    };

    /** Whether files can be dropped now. */
    boolean takes();

    /**
     * Takes files.
     *
     * @param cell the field they were dropped on; null: none
     */
    void take(FieldCell cell, List<Path> files);
}
