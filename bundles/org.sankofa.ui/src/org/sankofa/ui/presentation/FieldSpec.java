package org.sankofa.ui.presentation;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A field of a form.
 *
 * @param feature what it edits
 * @param kind how
 * @param label its name
 * @param help a sentence; empty when there is none
 * @param unit unit of a number; empty when there is none
 * @param placeholder an example for the empty field; empty when there is none
 * @param multiline whether the text may have several lines
 * @param wide whether it takes both columns of a form
 */
public record FieldSpec(EStructuralFeature feature, FieldKind kind, String label, String help, String unit,
        String placeholder, boolean multiline, boolean wide) {
}
