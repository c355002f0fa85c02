package org.sankofa.ui.presentation;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.store.FeatureChange;
import org.sankofa.ui.internal.l10n.Messages;

/** What changed in a record, in the words of its forms: as cells of a table, or as a sentence. */
public final class ChangeWords {

    private static final String DELETED = "@deleted";
    private static final String PLACE = "@place";
    private static final int LONG = 80;

    private final String kind;
    private final String record;
    private final ModelTexts texts = ModelTexts.in(Locale.getDefault());

    /**
     * @param kind kind of the record, such as {@code lesson}; it may be one that is not installed
     * @param record its id
     */
    public ChangeWords(String kind, String record) {
        this.kind = kind;
        this.record = record;
    }

    /** @return what was changed: the field, with the object that holds it and its language */
    public String field(FeatureChange change) {
        boolean ofRecord = change.objectId().equals(record);
        String object = ofRecord ? "" : Objects.requireNonNullElse(change.objectLabel(), "");
        if (change.feature().equals(DELETED)) {
            return ofRecord ? Messages.get("changes.record") : object.isEmpty() ? kindOf(change) : object;
        }
        String language = change.language() == null || change.language().isEmpty() ? "" : " (" + change.language() + ")";
        return (object.isEmpty() ? "" : object + ": ") + label(change) + language;
    }

    /** @return a value of the change for people; never empty */
    public String value(FeatureChange change, String value) {
        if (change.feature().equals(DELETED)) {
            return Messages.get("there".equals(value) ? "changes.there" : "changes.absent");
        }
        return value == null || value.isEmpty() ? Messages.get("changes.nothing") : literal(change, value);
    }

    /** @return the change as a sentence without its end, such as: Title (en) set to “Savings groups” */
    public String sentence(FeatureChange change) {
        if (change.feature().equals(DELETED)) {
            boolean there = "there".equals(change.after());
            if (change.objectId().equals(record)) {
                return Messages.get(there ? "changes.sentence.restored" : "changes.sentence.deleted");
            }
            String label = Objects.requireNonNullElse(change.objectLabel(), "");
            String what = label.isEmpty() ? kindOf(change) : Messages.get("changes.sentence.named", kindOf(change), shorten(label));
            return Messages.get(there ? "changes.sentence.added" : "changes.sentence.removed", what);
        }
        if (change.feature().equals(PLACE)) {
            return Messages.get("changes.sentence.moved", kindOf(change), shorten(Objects.requireNonNullElse(change.objectLabel(), "")));
        }
        String before = change.before() == null || change.before().isEmpty() ? null : shorten(literal(change, change.before()));
        String after = change.after() == null || change.after().isEmpty() ? null : shorten(literal(change, change.after()));
        if (after == null) {
            return before == null ? Messages.get("changes.sentence.cleared", field(change))
                : Messages.get("changes.sentence.taken", field(change), before);
        }
        return before == null || before.equals(after) ? Messages.get("changes.sentence.set", field(change), after)
            : Messages.get("changes.sentence.changed", field(change), before, after);
    }

    /** What forms call the feature; its own name where its package is not installed. */
    private String label(FeatureChange change) {
        return change.feature().equals(PLACE) ? Messages.get("changes.place")
            : feature(change).map(texts::label).orElse(change.feature());
    }

    private String literal(FeatureChange change, String value) {
        return feature(change).map(EStructuralFeature::getEType).filter(EEnum.class::isInstance).map(EEnum.class::cast)
            .map(type -> type.getEEnumLiteralByLiteral(value)).map((EEnumLiteral one) -> texts.label(one)).orElse(value);
    }

    private Optional<EStructuralFeature> feature(FeatureChange change) {
        return type(change.type()).map(type -> type.getEStructuralFeature(change.feature()));
    }

    private String kindOf(FeatureChange change) {
        return type(change.type()).map(texts::label).orElse(change.type());
    }

    private Optional<EClass> type(String name) {
        return Stream.concat(Kinds.classOf(kind).map(EClass::getEPackage).stream(), Stream.of(ModelPackage.eINSTANCE))
            .map(types -> types.getEClassifier(name)).filter(EClass.class::isInstance).map(EClass.class::cast).findFirst();
    }

    private static String shorten(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        return line.length() <= LONG ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(LONG - 1, line.codePointCount(0, line.length())))).strip() + "…";
    }
}
