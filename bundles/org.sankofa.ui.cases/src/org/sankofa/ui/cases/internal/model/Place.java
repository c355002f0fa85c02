package org.sankofa.ui.cases.internal.model;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A field of the record, to go to. */
public record Place(EObject object, EStructuralFeature feature) {
}
