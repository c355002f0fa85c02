package org.sankofa.ui.evidence.internal.assumed;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.sankofa.evidence.methods.KeptAssumptions;
import org.sankofa.model.AssumptionStep;
import org.sankofa.model.Record;

/**
 * What was assumed so far, a sentence for each step, the latest first.
 *
 * @param languages of reasons, the best first
 */
public record AssumptionHistory(List<String> languages) {

    private static final int MOST = 12;

    /** @return the heading and the latest steps; none where nothing was ever assumed */
    public List<String> lines(Record record, List<? extends Assumable> among) {
        return lines(record, key -> among.stream().filter(one -> one.key().equals(key)).findFirst());
    }

    /**
     * @param among what is told, by the name of its steps; others are passed over
     * @return the heading and the latest steps; none where nothing was ever assumed
     */
    public List<String> lines(Record record, Function<String, Optional<? extends Assumable>> among) {
        List<String> lines = new ArrayList<>();
        Map<String, String> before = new HashMap<>();
        for (AssumptionStep step : KeptAssumptions.steps(record)) {
            Optional<? extends Assumable> what = among.apply(step.getAbout());
            String value = Objects.requireNonNullElse(step.getValue(), "");
            what.ifPresent(one -> lines.addFirst(line(step, one, shown(one, before.getOrDefault(one.key(), "")), shown(one, value))));
            before.put(step.getAbout(), value);
        }
        if (lines.isEmpty()) {
            return lines;
        }
        List<String> told = new ArrayList<>(List.of(text("assumed.history")));
        told.addAll(lines.subList(0, Math.min(MOST, lines.size())));
        if (lines.size() > MOST) {
            told.add(text("assumed.history.more", lines.size() - MOST));
        }
        return told;
    }

    private String line(AssumptionStep step, Assumable what, String before, String value) {
        String when = step.getDate() == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault())
            .withZone(ZoneId.systemDefault()).format(step.getDate());
        String changed = text("assumed.history.step", when, Objects.requireNonNullElse(step.getByName(), ""), what.label(), before, value);
        String reason = step.getReason() == null || step.getReason().isEmpty() ? "" : step.getReason().best(languages).value();
        return reason.isBlank() ? changed : text("assumed.why", changed, reason.strip());
    }

    private static String shown(Assumable what, String kept) {
        try {
            return kept.isEmpty() ? text("assumed.usual") : AssumedValues.shown(what, new BigDecimal(kept));
        } catch (NumberFormatException e) {
            return kept; // written by another program
        }
    }
}
