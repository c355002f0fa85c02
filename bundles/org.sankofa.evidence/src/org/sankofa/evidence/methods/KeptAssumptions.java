package org.sankofa.evidence.methods;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.sankofa.model.AssumptionStep;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;

/**
 * The assumptions that are kept with a record: a step for each change, with who made it and why. Two people who change one
 * without knowing of each other both stay in the log; the later one counts.
 */
public final class KeptAssumptions {

    private KeptAssumptions() {
    }

    /** @return the steps of a record in the order in which they were made */
    public static List<AssumptionStep> steps(Record record) {
        List<AssumptionStep> steps = new ArrayList<>();
        record.getExtensions().forEach(one -> {
            if (one instanceof AssumptionStep step && step.getAbout() != null) {
                steps.add(step);
            }
        });
        // of one moment, in the order of the record, which is alike for everybody
        steps.sort(Comparator.comparing((AssumptionStep step) -> Objects.requireNonNullElse(step.getDate(), Instant.MIN)));
        return steps;
    }

    /**
     * @param languages of reasons, the preferred first
     * @return the log of a record
     */
    public static AssumptionLog of(Record record, List<String> languages) {
        List<AssumptionLog.Entry> entries = new ArrayList<>();
        AssumptionLog log = AssumptionLog.EMPTY;
        for (AssumptionStep step : steps(record)) {
            String reason = step.getReason() == null || step.getReason().isEmpty() ? "" : step.getReason().best(languages).value();
            entries.add(new AssumptionLog.Entry(step.getAbout(), log.value(step.getAbout()).orElse(""), Objects.requireNonNullElse(step.getValue(), ""), reason));
            log = new AssumptionLog(entries);
        }
        return log;
    }

    /**
     * Makes a step, not yet in a record.
     *
     * @param value with a decimal point; empty: as usual again
     * @param reason null or empty: not said
     * @param by name of the person
     */
    public static AssumptionStep step(String about, String value, Text reason, Instant when, String by) {
        AssumptionStep step = ModelFactory.eINSTANCE.createAssumptionStep();
        step.setId(Ids.newId());
        step.setAbout(Objects.requireNonNull(about, "about"));
        step.setValue(value.isEmpty() ? null : value);
        step.setReason(reason == null || reason.isEmpty() ? null : reason);
        step.setDate(when);
        step.setByName(by);
        return step;
    }
}
