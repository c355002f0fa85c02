package org.sankofa.ui.records.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.sankofa.model.labels.ModelTexts;

/** The kinds of records as people call them. */
public final class Kinds {

    private Kinds() {
    }

    /** What one record of that kind is called; the kind itself where its package is not installed. */
    public static String label(String kind) {
        return org.sankofa.model.kinds.Kinds.classOf(kind).map(Kinds::label).orElse(kind);
    }

    /** What one record of that class is called. */
    public static String label(EClass type) {
        return ModelTexts.in(Locale.getDefault()).label(type);
    }

    /** What several records of that kind are called. */
    public static String plural(String kind) {
        return org.sankofa.model.kinds.Kinds.classOf(kind).map(ModelTexts.in(Locale.getDefault())::plural).orElse(kind);
    }

    /** The kinds that people make records of: not the description of a space, which comes with the space. */
    public static List<EClass> creatable() {
        return org.sankofa.model.kinds.Kinds.all().stream().filter(type -> !"SpaceInfo".equals(type.getName()))
                .sorted((a, b) -> label(a).compareToIgnoreCase(label(b))).toList();
    }
}
