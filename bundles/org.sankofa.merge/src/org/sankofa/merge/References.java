package org.sankofa.merge;

import java.util.ArrayList;
import java.util.List;

/** Finds the references in a state, without any installed package. */
public final class References {

    /**
     * A reference as shown.
     *
     * @param object the object it starts from
     * @param feature the name of the feature
     * @param target {@code sankofa:/<kind>/<id>} or {@code sankofa:/<kind>/<id>#<object>}
     */
    public record Reference(String object, String feature, String target) {
    }

    private References() {
    }

    /** The references that the visible objects of {@code state} show, by object and feature. */
    public static List<Reference> references(RecordState state) {
        List<Reference> references = new ArrayList<>();
        for (String object : state.objects()) {
            if (!state.visible(object)) {
                continue;
            }
            for (String key : state.keys(object)) {
                switch (Keys.shape(key)) {
                    case REFERENCE_MEMBER ->
                        references.add(new Reference(object, Keys.feature(key), Keys.qualifier(key)));
                    case REFERENCE -> {
                        String target = state.shown(object, key);
                        if (target != null) {
                            references.add(new Reference(object, Keys.feature(key), target));
                        }
                    }
                    default -> {
                        // holds no reference
                    }
                }
            }
        }
        return references;
    }
}
