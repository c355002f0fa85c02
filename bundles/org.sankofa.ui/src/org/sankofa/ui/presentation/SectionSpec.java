package org.sankofa.ui.presentation;

import java.util.List;

/**
 * A section of a form.
 *
 * @param key key of the group in the model
 * @param label its heading
 * @param fields its fields in order
 */
public record SectionSpec(String key, String label, List<FieldSpec> fields) {

    /** Takes a copy of the list. */
    public SectionSpec {
        fields = List.copyOf(fields);
    }
}
