package org.sankofa.ui.evidence.internal.model;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sankofa.evidence.Edition;
import org.sankofa.model.Dataset;
import org.sankofa.store.Snapshot;

/** Says where figures come from: title, edition and licence of their data sets. */
public record Sources(Snapshot snapshot, List<String> languages) {

    /** @return one sentence on all of them, each named once */
    public String of(Collection<Edition> editions) {
        Set<String> said = new LinkedHashSet<>();
        editions.forEach(edition -> said.add(one(edition)));
        return text("figures.from", String.join("; ", said));
    }

    private String one(Edition edition) {
        String title = edition.dataset();
        String licence = "";
        if (snapshot.record(edition.record()).orElse(null) instanceof Dataset dataset) {
            DatasetTexts texts = new DatasetTexts(dataset, edition.dataset(), languages);
            title = texts.title();
            licence = texts.licence();
        }
        String name = DatasetTexts.edition(edition.name());
        String named = name.isEmpty() || title.contains(name) ? title : text("figures.edition", title, name);
        return licence.isEmpty() ? named : text("figures.licence", named, licence);
    }
}
