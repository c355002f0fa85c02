package org.sankofa.cli.internal;

import java.util.List;

import org.sankofa.exchange.Exporter;
import org.sankofa.exchange.Importer;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.sharing.Sharing;
import org.sankofa.store.analysis.Analysis;

/** What plug-ins contribute to the commands. */
public interface Services {

    /** @return importers, by format */
    List<Importer> importers();

    /** @return exporters, by format */
    List<Exporter> exporters();

    /** @return checks of plug-ins, besides the built-in ones */
    List<RecordCheck> checks();

    /** @return analyses, by id */
    List<Analysis> analyses();

    /** @return what exchanges spaces with others */
    Sharing sharing();

    /** @return the version of the program, for people */
    String version();
}
