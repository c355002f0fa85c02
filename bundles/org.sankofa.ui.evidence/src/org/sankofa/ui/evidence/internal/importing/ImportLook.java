package org.sankofa.ui.evidence.internal.importing;

import java.util.List;

import org.sankofa.exchange.ImportReport;

/**
 * What a file was found to be, before anything is taken from it.
 *
 * @param report what taking it would do; null: it cannot be read as it is
 * @param failure why it cannot be read, a sentence; empty: it can
 * @param needed what has to be said before it can be read; null: nothing
 * @param names names that are no known areas, in the order of the file
 * @param remarks what does not fit, the worst first
 */
record ImportLook(ImportReport report, String failure, ImportModel.Option needed, List<String> names, List<ImportRemarks.Group> remarks) {

    ImportLook {
        names = List.copyOf(names);
        remarks = List.copyOf(remarks);
    }

    /** Whether there is something in it that is not known here. */
    boolean isNew() {
        return report != null && report.created() + report.updated() > 0;
    }

    /** What was understood of it; empty: it is not said. */
    String understood(String name) {
        return report == null ? ""
            : report.understood().stream().filter(one -> one.name().equals(name)).map(ImportReport.Understood::value).findFirst().orElse("");
    }
}
