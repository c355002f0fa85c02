package org.sankofa.ui.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.labels.FormHints;
import org.sankofa.model.labels.ModelTexts;

/** The form of a class: its sections and fields, made from the annotations of the model. */
public final class FormModel {

    /** With fewer sections no table of contents is worth its place. */
    public static final int LONG = 5;
    /** Enumerations up to this many values, with short names, are shown side by side. */
    private static final int SEGMENTS = 5;
    private static final int SEGMENT_LETTERS = 46;

    private final EClass type;
    private final ModelTexts texts;
    private final List<SectionSpec> sections = new ArrayList<>();

    /**
     * @param type the class, one of any package whose classes extend those of the model
     * @param texts labels in the person's language
     */
    public FormModel(EClass type, ModelTexts texts) {
        this.type = type;
        this.texts = texts;
        for (Map.Entry<String, List<EStructuralFeature>> group : FormHints.groups(type).entrySet()) {
            List<FieldSpec> fields = group.getValue().stream().filter(FormModel::shown).map(this::field).toList();
            if (!fields.isEmpty()) {
                sections.add(new SectionSpec(group.getKey(), texts.group(type.getEPackage(), group.getKey()), fields));
            }
        }
    }

    private static boolean shown(EStructuralFeature feature) {
        return !feature.isDerived() && !feature.isTransient() && !feature.isVolatile()
            && !(feature instanceof EReference reference && reference.isContainer());
    }

    /** @return the class */
    public EClass type() {
        return type;
    }

    /** @return labels of the model */
    public ModelTexts texts() {
        return texts;
    }

    /** @return the sections in order */
    public List<SectionSpec> sections() {
        return List.copyOf(sections);
    }

    /** @return whether the form deserves a table of contents */
    public boolean isLong() {
        return sections.size() >= LONG;
    }

    /** @return the section in which the feature is edited */
    public Optional<SectionSpec> sectionOf(EStructuralFeature feature) {
        return sections.stream().filter(s -> s.fields().stream().anyMatch(f -> f.feature() == feature)).findFirst();
    }

    /** @return how one feature is edited */
    public FieldSpec field(EStructuralFeature feature) {
        FieldKind kind = FieldKind.of(feature);
        boolean multiline = FormHints.multiline(feature);
        boolean wide = multiline || kind == FieldKind.LIST || kind == FieldKind.PART || feature.getName().equals("title")
            || kind == FieldKind.ENUM && segmented(feature, texts) && letters((EEnum) feature.getEType(), texts) > 30;
        return new FieldSpec(feature, kind, texts.label(feature), texts.help(feature), or(FormHints.unit(feature)),
            or(FormHints.placeholder(feature)), multiline, wide);
    }

    /** @return columns of a table of contained objects; the first features when the model names none */
    public List<FieldSpec> columns(EReference containment) {
        List<EStructuralFeature> columns = FormHints.columns(containment);
        if (columns.isEmpty()) {
            columns = FormHints.groups(containment.getEReferenceType()).values().stream().flatMap(List::stream)
                .filter(f -> FieldKind.of(f) != FieldKind.LIST).limit(3).toList();
        }
        return columns.stream().map(this::field).toList();
    }

    /** @return whether the values of an enumeration are few and short enough to stand side by side */
    public static boolean segmented(EStructuralFeature feature, ModelTexts texts) {
        EEnum enumeration = (EEnum) feature.getEType();
        return enumeration.getELiterals().size() <= SEGMENTS && letters(enumeration, texts) <= SEGMENT_LETTERS;
    }

    private static int letters(EEnum enumeration, ModelTexts texts) {
        return enumeration.getELiterals().stream().map(texts::label).mapToInt(String::length).sum();
    }

    /** @return the label of an enumeration's value */
    public String label(EEnumLiteral literal) {
        return texts.label(literal);
    }

    /** @return whether an object has a value there; a default of an enumeration is none */
    public static boolean filled(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        return value != null && !value.equals(feature.getDefaultValue());
    }

    /** @return how many of a section's fields have a value */
    public static int filled(EObject object, SectionSpec section) {
        return (int) section.fields().stream().filter(field -> filled(object, field.feature())).count();
    }

    private static String or(String value) {
        return value == null ? "" : value;
    }
}
