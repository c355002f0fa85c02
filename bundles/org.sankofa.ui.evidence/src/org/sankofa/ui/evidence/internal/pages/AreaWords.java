package org.sankofa.ui.evidence.internal.pages;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;

/** The country of a case, and what areas are called. */
public final class AreaWords {

    private AreaWords() {
    }

    /** @return where the country of a case stands in the vocabulary; null where none is said */
    public static URI address(CountryCase record) {
        Concept concept = (Concept) record.eGet(Literals.COUNTRY_CASE__AREA, false);
        return concept == null ? null : Ids.uriOf(concept).orElse(null);
    }

    /** @return the code of an area, such as {@code ALB}; null where it is not known here. Reads, so not for the window's thread */
    public static String code(Snapshot snapshot, URI address) {
        return snapshot.resolve(address).map(found -> ((Concept) found).getNotation()).map(notation -> notation.substring(notation.indexOf(':') + 1)).orElse(null);
    }

    /** @return what an area is called; the code itself where it has no name */
    public static String name(Workspace workspace, String code, List<String> languages) {
        String label = workspace.vocabularies().label("area:" + code, languages);
        return label == null || label.isEmpty() || label.equals("area:" + code) ? code.replace("_", " ").strip() : label;
    }
}
