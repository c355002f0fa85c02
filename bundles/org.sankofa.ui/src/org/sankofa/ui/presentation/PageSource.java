package org.sankofa.ui.presentation;

import java.util.List;

/**
 * Rows for a paged table. Called off the user interface's thread.
 *
 * @param <T> what a row is
 */
public interface PageSource<T> {

    /** A page and how long the whole list is. */
    record Page<T>(long total, List<T> rows) {
    }

    /**
     * @param offset the first row wanted, from 0
     * @param limit how many rows
     */
    Page<T> fetch(long offset, int limit) throws Exception;
}
