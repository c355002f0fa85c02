package org.sankofa.model.internal.checks;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Record;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.checks.CheckContext;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.QuickFix;
import org.sankofa.model.checks.Tier;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.labels.ModelTexts;

/** Takes what one rule finds in one record, and puts it into words. */
final class Findings {

    private static final String MESSAGES = "org.sankofa.model.internal.checks.messages";

    private final String code;
    private final Tier tier;
    private final Record record;
    private final CheckContext context;
    private final Consumer<Problem> problems;
    private Optional<SpaceInfo> spaceInfo;

    Findings(String code, Tier tier, Record record, CheckContext context, Consumer<Problem> problems) {
        this.code = code;
        this.tier = tier;
        this.record = record;
        this.context = context;
        this.problems = problems;
    }

    CheckContext context() {
        return context;
    }

    Record record() {
        return record;
    }

    /** The rules of the record's space, looked up once. */
    Optional<SpaceInfo> spaceInfo() {
        if (spaceInfo == null) {
            spaceInfo = context.spaceInfo(record);
        }
        return spaceInfo;
    }

    /** Label of a feature, for a message. */
    String label(EStructuralFeature feature) {
        return ModelTexts.in(context.locale()).label(feature);
    }

    /** Name of a class, for a message. */
    String label(EClass type) {
        return ModelTexts.in(context.locale()).label(type);
    }

    /** Name of an object, for a message. */
    String name(EObject object) {
        return Labels.name(object, List.of(context.locale().toLanguageTag()));
    }

    /**
     * Reports a problem with the message of the rule.
     *
     * @param feature where in the object; null: the object as a whole
     * @param values what stands for {0}, {1} ... in the message
     */
    void report(EObject object, EStructuralFeature feature, Object... values) {
        report(object, feature, List.of(), values);
    }

    /** As above, with quick fixes. */
    void report(EObject object, EStructuralFeature feature, List<QuickFix> fixes, Object... values) {
        problems.accept(
            new Problem(tier, record, object, Paths.of(object, feature), code, message(code, values), fixes));
    }

    /**
     * A quick fix labelled by the message {@code <code>.fix}.
     *
     * @param change applied to the object of the same id in whatever copy of the record is mended
     */
    <T extends EObject> List<QuickFix> fix(T object, Consumer<T> change, Object... values) {
        Locator<T> locator = Locator.of(object);
        return List.of(new QuickFix(message(code + ".fix", values), copy -> locator.in(copy).ifPresent(change)));
    }

    private String message(String key, Object... values) {
        ResourceBundle messages = ResourceBundle.getBundle(MESSAGES, context.locale(), Findings.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<Object> shown = new ArrayList<>();
        for (Object value : values) {
            shown.add(value == null ? "" : value.toString());
        }
        return new MessageFormat(messages.getString(key), context.locale()).format(shown.toArray());
    }
}
