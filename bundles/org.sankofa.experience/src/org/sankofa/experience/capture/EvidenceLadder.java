package org.sankofa.experience.capture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.sankofa.experience.internal.Messages;
import org.sankofa.model.EvidenceLevel;

/** The levels of evidence explained: what each means, and what it takes to get there. */
public final class EvidenceLadder {

    private EvidenceLadder() {
    }

    /**
     * A step of the ladder.
     *
     * @param level the level
     * @param name what it is called
     * @param meaning what a reader may take from it
     * @param takes what has to be there for it
     */
    public record Step(EvidenceLevel level, String name, String meaning, String takes) {
    }

    /** @return the steps from the lowest */
    public static List<Step> steps(Locale locale) {
        Messages messages = Messages.in(locale);
        return Stream.of(EvidenceLevel.EXPERIENCE, EvidenceLevel.PROMISING_PRACTICE, EvidenceLevel.GOOD_PRACTICE, EvidenceLevel.PROVEN)
                .map(level -> new Step(level, messages.get("ladder." + level.getLiteral()),
                        messages.get("ladder.meaning." + level.getLiteral()), messages.get("ladder.takes." + level.getLiteral())))
                .toList();
    }
}
