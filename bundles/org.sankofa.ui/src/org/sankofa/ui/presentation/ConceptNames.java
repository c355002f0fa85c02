package org.sankofa.ui.presentation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sankofa.model.Alias;
import org.sankofa.model.Concept;

/** What people may type when they mean a concept. */
public final class ConceptNames {

    private ConceptNames() {
    }

    /** @return its names in all languages, the spellings of the sources, and its codes such as {@code GB} */
    public static List<String> of(Concept concept) {
        Set<String> names = new LinkedHashSet<>();
        if (concept.getLabels() != null) {
            names.addAll(concept.getLabels().asMap().values());
        }
        for (Alias alias : concept.getAliases()) {
            if (alias.getLabel() != null) {
                names.add(alias.getLabel());
            }
        }
        for (String code : concept.getCodes()) {
            if (code.startsWith("alpha2:")) {
                names.add(code.substring("alpha2:".length()));
            }
        }
        return List.copyOf(names);
    }
}
