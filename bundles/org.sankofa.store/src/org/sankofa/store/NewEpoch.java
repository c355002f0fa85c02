package org.sankofa.store;

import java.util.List;

/**
 * A history that was begun anew.
 *
 * @param before the head before
 * @param head the head now
 * @param epoch its number
 * @param versions how many versions were written anew
 * @param reapplied how many versions that were not sent were written again on top of it
 * @param remarks what could not be taken over and why, one sentence each
 */
public record NewEpoch(String before, String head, int epoch, int versions, int reapplied, List<String> remarks) {

    /** Takes a copy of the list. */
    public NewEpoch {
        remarks = List.copyOf(remarks);
    }
}
