package org.sankofa.store;

import java.util.List;

/**
 * The outcome of taking over a repository.
 *
 * @param space the new space
 * @param remarks what was left behind and why, one sentence each
 */
public record ImportedSpace(Space space, List<String> remarks) {

    /** Takes a copy of the list. */
    public ImportedSpace {
        remarks = List.copyOf(remarks);
    }
}
