package org.sankofa.ui.internal.forms;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Absence;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.FactModel;
import org.sankofa.ui.presentation.FieldSpec;

/** One field: the object and the feature it edits, and how changes are made. */
final class FieldContext {

    private final FormScope scope;
    private final EObject owner;
    private final FieldSpec spec;
    private final Runnable attach;

    /** @param attach run with each change, for objects that join their owner only when they say something */
    FieldContext(FormScope scope, EObject owner, FieldSpec spec, Runnable attach) {
        this.scope = scope;
        this.owner = owner;
        this.spec = spec;
        this.attach = attach;
    }

    FormScope scope() {
        return scope;
    }

    EObject owner() {
        return owner;
    }

    FieldSpec spec() {
        return spec;
    }

    EStructuralFeature feature() {
        return spec.feature();
    }

    boolean readOnly() {
        return scope.readOnly();
    }

    /** Facts have no facts. */
    boolean hasFacts() {
        return FactModel.supported(owner);
    }

    FactModel fact() {
        return new FactModel(owner, feature());
    }

    Object value() {
        return owner.eGet(feature());
    }

    List<?> values() {
        return (List<?>) owner.eGet(feature());
    }

    String stepLabel() {
        return Messages.get("form.step.change", spec.label());
    }

    /** Sets a single value as a step of its own. */
    void set(Object value) {
        set(value, null);
    }

    /** Sets a single value; equal keys in a row are one step. */
    void set(Object value, Object part) {
        if (readOnly() || Objects.equals(value, value())) {
            return;
        }
        Object key = part == null ? null : Ids.idOf(owner) + "/" + feature().getName() + "/" + part;
        scope.session().run(stepLabel(), key, () -> {
            if (value == null) {
                owner.eUnset(feature());
            } else {
                owner.eSet(feature(), value);
                given();
            }
            attach.run();
        });
    }

    /** Changes a many-valued feature or several things at once. */
    void change(String label, Runnable change) {
        if (!readOnly()) {
            scope.session().run(label, () -> {
                change.run();
                attach.run();
            });
        }
    }

    /** Lets the owner join what it belongs to; called in a step that changed it. */
    void joined() {
        attach.run();
    }

    /** A value that is given is no longer unknown. */
    void given() {
        if (hasFacts() && fact().absence() != Absence.GIVEN) {
            fact().setAbsence(Absence.GIVEN);
        }
    }
}
