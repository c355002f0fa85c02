package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.util.Optional;

import org.sankofa.evidence.internal.table.SourceFile;
import org.sankofa.evidence.internal.table.Table;

/** Which layout a file has, by what is in it; names of files do not matter. */
final class Layouts {

    /**
     * A file that was recognised.
     *
     * @param format name of the format that reads it
     * @param layout reads it
     */
    record Found(String format, Layout layout) {
    }

    private Layouts() {
    }

    /** @return empty where nobody knows the file */
    static Optional<Found> of(SourceFile file, Table table) throws IOException {
        if (ApiJsonLayout.recognises(file)) {
            return Optional.of(new Found("wdi", new ApiJsonLayout()));
        }
        Probe probe = Probe.of(file, table);
        if (SdmxLayout.recognises(probe)) {
            return Optional.of(new Found("sdmx-csv", new SdmxLayout(probe)));
        }
        if (WdiLayout.recognises(probe)) {
            return Optional.of(new Found("wdi", new WdiLayout()));
        }
        if (RpwLayout.recognises(probe)) {
            return Optional.of(new Found("rpw", new RpwLayout(probe)));
        }
        if (KnomadLayout.recognises(probe)) {
            return Optional.of(new Found("knomad", new KnomadLayout()));
        }
        if (MatrixLayout.recognises(probe)) {
            return Optional.of(new Found("migration-matrix", new MatrixLayout(probe)));
        }
        if (IabLayout.recognises(probe)) {
            return Optional.of(new Found("iab", new IabLayout(probe)));
        }
        if (IabLongLayout.recognises(probe)) {
            return Optional.of(new Found("iab", new IabLongLayout(probe)));
        }
        if (DesaLongLayout.recognises(probe)) {
            return Optional.of(new Found("desa", new DesaLongLayout(probe)));
        }
        if (DesaLayout.recognises(probe)) {
            return Optional.of(new Found("desa", new DesaLayout()));
        }
        if (WdiLongLayout.recognises(probe)) {
            return Optional.of(new Found(WdiLongLayout.isHuman(probe) ? "hdi" : "wdi", new WdiLongLayout(probe)));
        }
        return Optional.empty();
    }
}
