package org.sankofa.sharing;

import java.util.List;

import org.sankofa.store.Change;

/**
 * What came in.
 *
 * @param from the head before; null for a space that was joined
 * @param to the head now; equal to {@code from} when nothing came
 * @param versions how many versions came
 * @param merged how many records had been changed on both sides
 * @param changes the records that differ, see {@link IncomingChanges} for what differs in them
 * @param conflicts how many of the changed records hold values that contradict each other
 * @param adopted how many of the versions were made with plain Git
 * @param problems what the checks say of the changed records, at most some hundreds
 * @param remarks what else a person should know, one sentence each
 */
public record ReceiveResult(String from, String to, int versions, int merged, List<Change> changes, int conflicts,
        int adopted, List<RecordProblem> problems, List<String> remarks) {

    /** Takes copies of the lists. */
    public ReceiveResult {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /** @return whether anything came */
    public boolean anything() {
        return !to.equals(from);
    }
}
