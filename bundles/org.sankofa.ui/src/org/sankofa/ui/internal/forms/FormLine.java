package org.sankofa.ui.internal.forms;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.text.Text;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.DateInput;
import org.sankofa.ui.presentation.FieldKind;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.presentation.NumberInput;

/** Values as one line of text: in cells of tables and on the clipboard. */
final class FormLine {

    private final FormScope scope;

    FormLine(FormScope scope) {
        this.scope = scope;
    }

    String text(References references, EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (value instanceof List<?> list) {
            return list.stream().map(one -> one instanceof EObject o ? label(references, o) : code(feature, one))
                .collect(Collectors.joining(", "));
        }
        FieldSpec spec = scope.model(object.eClass()).field(feature);
        return switch (spec.kind()) {
            case TEXT -> shown((Text) value);
            case NUMBER -> number(spec, value);
            case DATE -> new DateInput(scope.locale()).format((PartialDate) value);
            case MOMENT -> moment((Instant) value, scope);
            case BOOLEAN -> value == null ? "" : Messages.get((Boolean) value ? "form.yes" : "form.no");
            case ENUM -> value.equals(feature.getDefaultValue()) && isUnknown(value) ? ""
                : scope.texts().label(((EEnum) feature.getEType()).getEEnumLiteral(((Enumerator) value).getValue()));
            case CONCEPT, REFERENCE -> value == null ? "" : label(references, (EObject) value);
            default -> value == null ? "" : value.toString();
        };
    }

    private static boolean isUnknown(Object literal) {
        return ((Enumerator) literal).getLiteral().equals("unknown");
    }

    private static String code(EStructuralFeature feature, Object value) {
        return String.valueOf(value);
    }

    private static String label(References references, EObject object) {
        URI uri = References.uri(object);
        return uri == null ? "" : references.label(uri);
    }

    private String shown(Text text) {
        Text.Shown shown = text == null ? null : text.best(scope.host().languages());
        return shown == null ? "" : shown.value().replace('\n', ' ');
    }

    private String number(FieldSpec spec, Object value) {
        if (value == null) {
            return "";
        }
        String number = numbers(spec, scope).format(value);
        return spec.unit().isEmpty() ? number : spec.unit().equals("%") || spec.unit().equals("°")
            ? number + " " + spec.unit() : number;
    }

    static NumberInput numbers(FieldSpec spec, FormScope scope) {
        return new NumberInput(spec.feature().getEType().getInstanceClass(), scope.locale(), isAmount(spec));
    }

    /** Amounts have groups of thousands and stand right; years and numbers of versions do not. */
    static boolean isAmount(FieldSpec spec) {
        String name = spec.feature().getName().toLowerCase(java.util.Locale.ROOT);
        return spec.kind() == FieldKind.NUMBER && !name.endsWith("year") && !name.equals("epoch")
            && !name.endsWith("version");
    }

    static String moment(Instant value, FormScope scope) {
        return value == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(scope.locale()).withZone(ZoneId.systemDefault()).format(value);
    }
}
