package org.sankofa.ui.evidence.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

/** The country that the person works on: that of the first case in the space where new records go. */
public final class OwnCase {

    private OwnCase() {
    }

    /** @return code of its country, such as {@code ALB}. Reads records, so not on the window's thread */
    public static Optional<String> area(Workspace workspace, Snapshot snapshot) {
        Optional<String> space = workspace.defaultSpace().map(Space::name);
        if (space.isEmpty()) {
            return Optional.empty();
        }
        try (Stream<Record> cases = snapshot.records(space.get(), "countryCase")) {
            return cases.filter(CountryCase.class::isInstance).map(one -> (Concept) one.eGet(Literals.COUNTRY_CASE__AREA, false))
                .flatMap(area -> area == null ? Stream.empty() : Ids.uriOf(area).stream()).flatMap(uri -> snapshot.resolve(uri).stream())
                .map(one -> ((Concept) one).getNotation()).filter(code -> code != null && !code.isEmpty())
                .map(code -> code.substring(code.indexOf(':') + 1)).findFirst();
        }
    }
}
