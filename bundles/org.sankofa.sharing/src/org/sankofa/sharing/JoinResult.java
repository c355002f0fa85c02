package org.sankofa.sharing;

import java.util.List;

import org.sankofa.store.Space;

/**
 * A space that was joined.
 *
 * @param space the space, in the workspace from now on
 * @param records how many records it has
 * @param remarks what a person should know, one sentence each
 */
public record JoinResult(Space space, long records, List<String> remarks) {

    /** Takes a copy of the list. */
    public JoinResult {
        remarks = List.copyOf(remarks);
    }
}
