package org.sankofa.evidence.tests;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

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

/** A network to try things with. */
final class Network implements AutoCloseable {

    static final DatasetDescription FLOWS = new DatasetDescription("FLOWS", "Invented flows", "Example Institute", "2020",
            PartialDate.parse("2020-06"), null, "CC BY 4.0", "", "USD_MN", List.of());

    final Workspace workspace;
    final Space space;

    Network(Path folder) throws StoreException {
        workspace = Workspaces.create(folder.resolve("network"), Identity.of("Mirela Example", "mirela@example.org"));
        space = workspace.createSpace(SpaceOptions.of("net", Space.Kind.NETWORK));
    }

    Observations observations() {
        return Observations.of(workspace.snapshot());
    }

    ObservationWriter.Result write(DatasetDescription description, Revision revision, Observation... all) throws Exception {
        try (ObservationWriter writer = new ObservationWriter(workspace, space, description, revision)) {
            for (Observation one : all) {
                writer.add(one);
            }
            ObservationWriter.Result before = writer.check(Progress.NONE);
            ObservationWriter.Result done = writer.commit("Write observations", Progress.NONE);
            // what was announced is what was done
            org.junit.jupiter.api.Assertions.assertEquals(List.of(before.created(), before.updated(), before.unchanged(), before.refused()),
                    List.of(done.created(), done.updated(), done.unchanged(), done.refused()));
            return done;
        }
    }

    static Observation flow(String area, String partner, String period, String value) {
        return Observation.of(SeriesKey.of("FLOWS", "FLOW", area).withPartner(partner), period,
                value == null ? null : new BigDecimal(value), "USD_MN");
    }

    @Override
    public void close() throws StoreException {
        workspace.close();
    }
}
