package org.sankofa.ui.presentation;

import java.time.Instant;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.labels.FormHints;
import org.sankofa.model.text.Text;

/** How a value is edited; found from the model alone. */
public enum FieldKind {
    /** One line without a language. */
    LINE,
    /** Several lines without a language. */
    LINES,
    /** Text in languages. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A partial date. */
    DATE,
    /** A moment, written by the program. */
    MOMENT,
    /** Yes, no, not said. */
    BOOLEAN,
    /** One of a few words. */
    ENUM,
    /** Several strings. */
    WORDS,
    /** One code of a vocabulary. */
    CODE,
    /** Several codes of a vocabulary. */
    CODES,
    /** One concept. */
    CONCEPT,
    /** Several concepts. */
    CONCEPTS,
    /** One record, or an object in a record. */
    REFERENCE,
    /** Several of them. */
    REFERENCES,
    /** Objects in this object. */
    LIST,
    /** One object in this object. */
    PART;

    /** @return the kind of a feature */
    public static FieldKind of(EStructuralFeature feature) {
        return feature instanceof EReference reference ? ofReference(reference) : ofAttribute((EAttribute) feature);
    }

    private static FieldKind ofReference(EReference reference) {
        if (reference.isContainment()) {
            return reference.isMany() ? LIST : PART;
        }
        if (ModelPackage.Literals.CONCEPT.isSuperTypeOf(reference.getEReferenceType())) {
            return reference.isMany() ? CONCEPTS : CONCEPT;
        }
        return reference.isMany() ? REFERENCES : REFERENCE;
    }

    private static FieldKind ofAttribute(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        boolean coded = !FormHints.schemes(attribute).isEmpty();
        if (attribute.isMany()) {
            return coded ? CODES : WORDS;
        }
        if (attribute.getEAttributeType() instanceof EEnum) {
            return ENUM;
        }
        if (type == Text.class) {
            return TEXT;
        }
        if (type == PartialDate.class) {
            return DATE;
        }
        if (type == Instant.class) {
            return MOMENT;
        }
        if (type == Boolean.class || type == boolean.class) {
            return BOOLEAN;
        }
        if (type != null && (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != char.class)) {
            return NUMBER;
        }
        return coded ? CODE : FormHints.multiline(attribute) ? LINES : LINE;
    }
}
