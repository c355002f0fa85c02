package org.sankofa.search;

import java.util.List;

/**
 * A record that was found.
 *
 * @param row the record
 * @param score how well it fits; greater is better, comparable within one search only
 * @param fragments pieces of its text, the best first; empty when it was found by fields alone
 */
public record Hit(Row row, float score, List<Fragment> fragments) {

    /** Takes a copy of the list. */
    public Hit {
        fragments = List.copyOf(fragments);
    }
}
