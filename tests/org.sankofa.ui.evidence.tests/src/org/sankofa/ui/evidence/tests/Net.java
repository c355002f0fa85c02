package org.sankofa.ui.evidence.tests;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.ObservationWriter;
import org.sankofa.evidence.ObservationWriter.Revision;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.model.date.PartialDate;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.evidence.internal.browse.Names;

/** A network with figures, for tests. */
final class Net implements AutoCloseable {

    static final Names NAMES = new Names(code -> Map.of("ALB", "Albania", "MDA", "Moldova", "GHA", "Ghana", "ITA", "Italy", "GRC", "Greece", "001", "World")
        .getOrDefault(code, code));

    final Workspace workspace;
    final Space space;

    Net(Path folder) throws StoreException {
        workspace = Workspaces.create(folder.resolve("network"), Identity.of("Mirela Example", "mirela@example.org"));
        space = workspace.createSpace(SpaceOptions.of("net", Space.Kind.NETWORK));
    }

    /** Writes an edition of a year. */
    void write(String dataset, String edition, Observation... all) throws Exception {
        DatasetDescription description = new DatasetDescription(dataset, dataset + " of tests", "Example Institute", edition, PartialDate.parse(edition), null,
            "CC BY 4.0", "Counted with care.", "", List.of());
        try (ObservationWriter writer = new ObservationWriter(workspace, space, description, Revision.REFUSE)) {
            for (Observation one : all) {
                writer.add(one);
            }
            writer.commit("Write observations", Progress.NONE);
        }
    }

    /** Has a second figure for the one line of a file, as after two people wrote without knowing of each other. */
    void dispute(String dataset, String edition, String area, String figure, String other) throws Exception {
        String id = Observations.of(workspace.snapshot()).editions(dataset).stream().filter(one -> one.name().equals(edition)).findFirst().orElseThrow().record().id();
        String csv = new String(workspace.snapshot().evidence(space.name(), id, area).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8);
        String line = csv.lines().skip(1).filter(one -> one.contains("," + figure + ",")).findFirst().orElseThrow();
        String more = csv + line.replace("," + figure + ",", "," + other + ",") + "\n";
        space.write("Merge", batch -> batch.putEvidence(id, area, more.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    Observations observations() {
        return Observations.of(workspace.snapshot());
    }

    static Observation figure(SeriesKey key, String period, String value, String unit) {
        return Observation.of(key, period, value == null ? null : new BigDecimal(value), unit);
    }

    @Override
    public void close() throws StoreException {
        workspace.close();
    }
}
