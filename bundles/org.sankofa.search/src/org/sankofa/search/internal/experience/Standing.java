package org.sankofa.search.internal.experience;

import org.sankofa.search.experience.ExperienceKind;
import org.sankofa.search.internal.experience.Scoring.Scored;

/**
 * What a result counts for besides being alike: lessons before what they could be drawn from, what was observed before open
 * questions, what was superseded or retired last. How it ended is not asked: a failure teaches as much as a success.
 */
final class Standing {

    /** What was done nowhere in particular teaches less than what somebody did. */
    static final double NOWHERE = 0.9;

    private Standing() {
    }

    static boolean superseded(Scored one) {
        return one.state.equals("superseded");
    }

    static boolean retired(Scored one) {
        return one.state.equals("retired") || one.state.equals("rejected");
    }

    static double factor(ExperienceKind kind, Scored one) {
        return factor(kind, one.nature, one.state) * (one.areas.isEmpty() ? NOWHERE : 1);
    }

    /** Without where it was. */
    static double factor(ExperienceKind kind, String ofNature, String ofState) {
        double of = switch (kind) {
            case LESSON -> 1;
            case PROGRAMME -> 0.9;
            case PUBLICATION -> 0.9;
            case REQUEST, CONTRIBUTION -> 0.85;
            case MEETING -> 0.8;
            case PERSON -> 0.7;
        };
        double nature = switch (ofNature) {
            case "practice" -> 0.97;
            case "premise" -> 0.92;
            case "openQuestion" -> 0.85;
            default -> 1;
        };
        double state = switch (ofState) {
            case "superseded", "rejected" -> 0.6;
            case "retired" -> 0.85;
            default -> 1;
        };
        return of * nature * state;
    }
}
