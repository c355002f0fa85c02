package org.sankofa.ui.presentation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.ModelTexts;

/** States of records as people call them. */
public final class States {

    private static final List<String> FEATURES = List.of("status", "state", "reviewState", "publicationStatus");

    private States() {
    }

    /** @return the state of a record of that kind in words; empty when there is none */
    public static String label(String kind, String state, ModelTexts texts) {
        if (state == null || state.isEmpty()) {
            return "";
        }
        return Kinds.classOf(kind).flatMap(type -> literal(type, state)).map(texts::label).orElse(state);
    }

    /** @return a state in words that records of several kinds may be in; the state itself where no kind knows it */
    public static String label(String state, ModelTexts texts) {
        return Kinds.all().stream().flatMap(type -> literal(type, state).stream()).findFirst().map(texts::label).orElse(state);
    }

    private static Optional<EEnumLiteral> literal(EClass type, String state) {
        return FEATURES.stream().map(type::getEStructuralFeature)
                .filter(feature -> feature != null && feature.getEType() instanceof EEnum)
                .map(feature -> ((EEnum) feature.getEType()).getEEnumLiteralByLiteral(state)).filter(Objects::nonNull).findFirst();
    }
}
