package org.sankofa.model.internal.checks;

import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.Record;
import org.sankofa.model.checks.CheckContext;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.checks.Tier;

/** A check that looks at each object of one type in a record, the record itself included. */
record Rule<T>(String code, Tier tier, Class<T> type, Body<T> body) implements RecordCheck {

    /** What is checked of one object. */
    @FunctionalInterface
    interface Body<T> {
        void check(T object, Findings findings);
    }

    static <T> RecordCheck warning(String code, Class<T> type, Body<T> body) {
        return new Rule<>(code, Tier.WARNING, type, body);
    }

    static <T> RecordCheck error(String code, Class<T> type, Body<T> body) {
        return new Rule<>(code, Tier.ERROR, type, body);
    }

    static <T> RecordCheck critical(String code, Class<T> type, Body<T> body) {
        return new Rule<>(code, Tier.CRITICAL, type, body);
    }

    @Override
    public void check(Record record, CheckContext context, Consumer<Problem> problems) {
        Findings findings = new Findings(code, tier, record, context, problems);
        look(record, findings);
        if (!Record.class.isAssignableFrom(type)) {
            TreeIterator<EObject> contents = EcoreUtil.getAllContents(record, false);
            while (contents.hasNext()) {
                look(contents.next(), findings);
            }
        }
    }

    private void look(EObject object, Findings findings) {
        if (type.isInstance(object)) {
            body.check(type.cast(object), findings);
        }
    }
}
