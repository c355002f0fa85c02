package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sankofa.model.labels.FormHints;
import org.sankofa.model.text.Text;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.presentation.DateInput;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.presentation.InputResult;

/** Sets values from text, as it comes from a spreadsheet. */
final class CellValues {

    private final FormScope scope;

    CellValues(FormScope scope) {
        this.scope = scope;
    }

    /**
     * Sets a value; to be called inside a step.
     *
     * @return false when the text is not understood; nothing is set then
     */
    boolean set(EObject object, FieldSpec spec, String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return true;
        }
        return switch (spec.kind()) {
            case TEXT -> put(object, spec, Text.of(scope.host().languages().isEmpty() ? "en"
                : scope.host().languages().get(0), typed));
            case LINE, LINES, CODE -> put(object, spec, typed);
            case NUMBER -> put(object, spec, FormLine.numbers(spec, scope).parse(typed.replace(spec.unit(), "")));
            case DATE -> put(object, spec, new DateInput(scope.locale()).parse(typed));
            case BOOLEAN -> put(object, spec, bool(typed));
            case ENUM -> put(object, spec, literal((EEnum) spec.feature().getEType(), typed));
            case CONCEPT -> put(object, spec, concept(spec, typed));
            case CONCEPTS -> addAll(object, spec, typed);
            case REFERENCE -> put(object, spec, part(object, spec, typed));
            default -> false;
        };
    }

    private static boolean put(EObject object, FieldSpec spec, InputResult<?> result) {
        return result.isOk() && put(object, spec, result.value());
    }

    private static boolean put(EObject object, FieldSpec spec, Object value) {
        if (value == null) {
            return false;
        }
        object.eSet(spec.feature(), value);
        return true;
    }

    @SuppressWarnings("unchecked")
    private boolean addAll(EObject object, FieldSpec spec, String typed) {
        List<EObject> found = new ArrayList<>();
        for (String one : typed.split("\\s*[,;]\\s*")) {
            EObject concept = concept(spec, one);
            if (concept == null) {
                return false;
            }
            found.add(concept);
        }
        ((List<EObject>) object.eGet(spec.feature())).addAll(found);
        return true;
    }

    private static Boolean bool(String typed) {
        return typed.equalsIgnoreCase(Messages.get("form.yes")) || typed.equalsIgnoreCase("true") ? Boolean.TRUE
            : typed.equalsIgnoreCase(Messages.get("form.no")) || typed.equalsIgnoreCase("false") ? Boolean.FALSE : null;
    }

    private Object literal(EEnum type, String typed) {
        for (EEnumLiteral literal : type.getELiterals()) {
            if (literal.getLiteral().equalsIgnoreCase(typed) || scope.texts().label(literal).equalsIgnoreCase(typed)) {
                return literal.getInstance();
            }
        }
        return null;
    }

    private EObject concept(FieldSpec spec, String typed) {
        EReference reference = (EReference) spec.feature();
        List<Choice<URI>> found = scope.references().concepts(FormHints.schemes(reference)).search(typed, 5);
        Optional<Choice<URI>> exact = found.stream().filter(c -> c.label().equalsIgnoreCase(typed)
            || c.detail().equalsIgnoreCase(typed) || scope.references().label(c.value()).equalsIgnoreCase(typed)).findFirst();
        return exact.map(c -> scope.references().target(c.value(), reference)).orElse(null);
    }

    private EObject part(EObject object, FieldSpec spec, String typed) {
        EReference reference = (EReference) spec.feature();
        return scope.references().parts(reference, object).stream().filter(c -> c.label().equalsIgnoreCase(typed))
            .findFirst().map(c -> scope.references().target(c.value(), reference)).orElse(null);
    }
}
