package org.sankofa.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What an import did, or with a dry run would do.
 *
 * @param created number of new records; for data sets, of observations
 * @param updated number of records that were there and changed
 * @param unchanged number of records that show already what the file says
 * @param refused number of records that were not taken
 * @param problems all problems, in the order of the file
 * @param understood what the file was taken for, for a person to look at before it is accepted; may be empty
 * @param version the one commit that was written, by which the whole import can be taken back; empty where nothing was written, or
 *            not as one
 */
public record ImportReport(long created, long updated, long unchanged, long refused, List<ImportProblem> problems,
        List<Understood> understood, Optional<String> version) {

    /**
     * One thing that was understood of a file.
     *
     * @param name stable name for programs, such as {@code edition}
     * @param label what it is, for people
     * @param value what was found
     */
    public record Understood(String name, String label, String value) {
    }

    /** Takes copies of the lists. */
    public ImportReport {
        problems = List.copyOf(problems);
        understood = List.copyOf(understood);
    }

    /** A report of what was not written, or cannot be taken back as one. */
    public ImportReport(long created, long updated, long unchanged, long refused, List<ImportProblem> problems, List<Understood> understood) {
        this(created, updated, unchanged, refused, problems, understood, Optional.empty());
    }

    /** A report of a format whose files need no explanation. */
    public ImportReport(long created, long updated, long unchanged, long refused, List<ImportProblem> problems) {
        this(created, updated, unchanged, refused, problems, List.of());
    }
}
