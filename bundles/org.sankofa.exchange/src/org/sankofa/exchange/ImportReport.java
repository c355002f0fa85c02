package org.sankofa.exchange;

import java.util.List;

/**
 * What an import did, or with a dry run would do.
 *
 * @param created number of new records
 * @param updated number of records that were there and changed
 * @param unchanged number of records that show already what the file says
 * @param refused number of records that were not taken
 * @param problems all problems, in the order of the file
 */
public record ImportReport(long created, long updated, long unchanged, long refused, List<ImportProblem> problems) {

    /** Takes a copy of the list. */
    public ImportReport {
        problems = List.copyOf(problems);
    }
}
