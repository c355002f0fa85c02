package org.sankofa.ui.experience.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.date.PartialDate;

/**
 * How far a programme is on its way.
 *
 * @param steps from formulation to the end
 * @param aside a status that lies beside the way: on request, suspended, cancelled, unknown; empty when it is on the way
 */
public record ProgrammeTimeline(List<Step> steps, Optional<ProgrammeStatus> aside) {

    /** Where a step lies. */
    public enum Place {
        /** It is over. */
        BEHIND,
        /** The programme is there. */
        HERE,
        /** It is still to come, or never will. */
        AHEAD
    }

    /**
     * A step.
     *
     * @param date when it began, or is to begin; null when that is unknown
     * @param planned whether the date is no more than a plan
     */
    public record Step(ProgrammeStatus status, Place place, PartialDate date, boolean planned) {
    }

    private static final List<ProgrammeStatus> WAY = List.of(ProgrammeStatus.FORMULATION, ProgrammeStatus.PLANNED,
        ProgrammeStatus.IMPLEMENTATION, ProgrammeStatus.FINALISATION, ProgrammeStatus.CLOSED);

    /** Takes a copy of the list. */
    public ProgrammeTimeline {
        steps = List.copyOf(steps);
    }

    /** @return the way of a programme; what is on request or suspended is somewhere in its implementation */
    public static ProgrammeTimeline of(Programme programme) {
        ProgrammeStatus status = programme.getStatus();
        int here = WAY.indexOf(status);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < WAY.size(); i++) {
            Place place = here < 0 || i > here ? Place.AHEAD : i == here ? Place.HERE : Place.BEHIND;
            steps.add(switch (WAY.get(i)) {
                case IMPLEMENTATION -> step(WAY.get(i), place, programme.getActualStart(), programme.getPlannedStart());
                case CLOSED -> step(WAY.get(i), place, programme.getActualEnd(), programme.getPlannedEnd());
                default -> new Step(WAY.get(i), place, null, false);
            });
        }
        return new ProgrammeTimeline(steps, here < 0 ? Optional.of(status) : Optional.empty());
    }

    private static Step step(ProgrammeStatus status, Place place, PartialDate actual, PartialDate planned) {
        PartialDate date = actual != null ? actual : planned;
        return new Step(status, place, date, date != null && (actual == null || date.isPlanned()));
    }
}
