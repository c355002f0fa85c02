package org.sankofa.ui.evidence.internal.assumed;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sankofa.evidence.methods.KeptAssumptions;
import org.sankofa.model.AssumptionStep;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.presentation.InputResult;
import org.sankofa.ui.presentation.NumberInput;

/**
 * Writes what a person assumes into the case that is being edited. What is typed in one go, value and reason, is one step of the
 * log and one of undo.
 */
public final class AssumedInput {

    private final EditingSession session;
    private final List<String> languages;
    private final String person;
    private final Clock clock;
    private final Map<Assumable, String> waiting = new HashMap<>();
    private Map<Assumable, BigDecimal> found = Map.of();
    private AssumptionStep open;
    private AssumptionStep taken;

    /**
     * @param languages of the person, the best first: reasons are kept in it
     * @param person who assumes
     */
    public AssumedInput(EditingSession session, List<String> languages, String person, Clock clock) {
        this.session = session;
        this.languages = List.copyOf(languages);
        this.person = person;
        this.clock = clock;
    }

    /** @return what was typed as it is kept, empty for nothing, or what is wrong with it */
    public static InputResult<String> parse(Assumable what, String typed) {
        InputResult<Object> read = new NumberInput(BigDecimal.class, Locale.getDefault(), true).parse(typed);
        if (!read.isOk()) {
            return InputResult.bad(read.problem());
        }
        if (read.value() == null) {
            return InputResult.ok("");
        }
        BigDecimal number = (BigDecimal) read.value();
        if (!what.takes(number)) {
            return InputResult.bad(what.isWhole() && number.stripTrailingZeros().scale() > 0 ? text("assumed.whole", what.label())
                : text("assumed.between", what.label(), AssumedValues.format(what, what.least()), AssumedValues.format(what, what.most())));
        }
        return InputResult.ok(number.toPlainString());
    }

    /** Ends what is typed in one go: what comes next is a step of its own. */
    public void leave() {
        open = null;
    }

    /**
     * Takes back what was typed in this go, because it goes on to something that cannot be read: the beginning of a number is not
     * what was meant. Its reason waits for the number.
     */
    public void takeBack(Assumable what) {
        AssumptionStep step = open;
        if (step == null || step.eContainer() != session.record() || !what.key().equals(step.getAbout())) {
            return;
        }
        if (step.getReason() != null && !step.getReason().isEmpty()) {
            waiting.put(what, step.getReason().best(languages).value());
        }
        session.run(text("assumed.step", what.label()), step.getId(), () -> session.record().getExtensions().remove(step));
        taken = step;
    }

    /** Says which numbers count where nobody says another one, as figures have them. */
    public void found(Map<Assumable, BigDecimal> values) {
        found = Map.copyOf(values);
    }

    /** @return a reason that was given before there is a number for it; it is kept with the number. Empty: none */
    public String waiting(Assumable what) {
        return waiting.getOrDefault(what, "");
    }

    /** Keeps a number; nothing happens where it counts already. @param value as {@link #parse} gives it */
    public void value(Assumable what, String value) {
        if (!value.equals(values().log().value(what.key()).orElse(""))) {
            step(what.key(), what.label(), step -> {
                step.setValue(value.isEmpty() ? null : value);
                if (value.isEmpty()) {
                    step.setReason(null);
                } else if (!waiting(what).isEmpty()) {
                    step.setReason(words(waiting(what)));
                }
            });
            waiting.remove(what);
        }
    }

    /** Keeps why a number counts; where there is none yet, it waits for one. */
    public void reason(Assumable what, String reason) {
        AssumedValues now = values();
        BigDecimal number = now.number(what);
        if (number == null) {
            waiting.put(what, reason.strip());
        } else if (!reason.strip().equals(now.reason(what).strip())) {
            step(what.key(), what.label(), step -> {
                step.setReason(words(reason));
                step.setValue(now.log().value(what.key()).orElse(number.toPlainString()));
            });
        }
    }

    private Text words(String reason) {
        return reason.isBlank() ? null : Text.of(languages.isEmpty() ? "en" : languages.get(0), reason.strip());
    }

    /** Takes the usual number again, as a step of its own. */
    public void reset(Assumable what) {
        leave();
        value(what, "");
        leave();
    }

    /** Keeps what is believed of where money comes from, as a step of its own. */
    public void basis(Basis basis) {
        leave();
        if (basis != values().basis()) {
            step(Basis.KEY, text("assumed.basis"), step -> step.setValue(basis.code()));
        }
        leave();
    }

    private AssumedValues values() {
        return new AssumedValues(KeptAssumptions.of(session.record(), languages), found);
    }

    private void step(String about, String label, java.util.function.Consumer<AssumptionStep> change) {
        // a step that was undone or saved by others meanwhile is not written on
        boolean again = open != null && open == taken && open.eContainer() == null && about.equals(open.getAbout());
        if (!again && (open == null || open.eContainer() != session.record() || !about.equals(open.getAbout()))) {
            open = KeptAssumptions.step(about, "", null, clock.instant(), person);
        }
        AssumptionStep step = open;
        taken = null;
        session.run(text("assumed.step", label), step.getId(), () -> {
            if (step.eContainer() == null) {
                step.setReason(reasonBefore(about));
                session.record().getExtensions().add(step);
            }
            change.accept(step);
        });
    }

    /** A number that is changed again keeps its reason until another one is given. */
    private Text reasonBefore(String about) {
        return KeptAssumptions.steps(session.record()).stream().filter(step -> step.getAbout().equals(about)).reduce((a, b) -> b)
            .map(AssumptionStep::getReason).orElse(null);
    }
}
