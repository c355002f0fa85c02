package org.sankofa.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.sankofa.store.Progress;
import org.sankofa.store.Space;

/**
 * Exchanges a space with all the places it is shared through, the usual one first: a server and a stick, say. What
 * comes from one goes to the others. A place that fails keeps none of the others waiting.
 */
public final class EveryPlace {

    /**
     * How it went with one place.
     *
     * @param remote the place
     * @param result what went and came; empty when it failed
     * @param failure why it failed; empty when it worked
     */
    public record Outcome<T>(Remote remote, Optional<T> result, Optional<SharingException> failure) {
    }

    /** An exchange with one place. */
    private interface Exchange<T> {
        T with(Remote place) throws SharingException;
    }

    private final SharedSpaces shared;
    private final Space space;

    /** Exchanges a space. */
    public EveryPlace(SharedSpaces shared, Space space) {
        this.shared = Objects.requireNonNull(shared);
        this.space = Objects.requireNonNull(space);
    }

    /**
     * Shares through every place.
     *
     * @return how it went with each
     * @throws SharingException NOT_SHARED, PRIVATE, CANCELLED; failures of single places are among what is returned
     */
    public List<Outcome<ShareResult>> share(Progress progress) throws SharingException {
        Exchange<ShareResult> work = place -> new Share(shared, space).through(place.name()).run(progress);
        Map<String, Outcome<ShareResult>> outcomes = new LinkedHashMap<>();
        for (Outcome<ShareResult> one : each(work)) {
            outcomes.put(one.remote().name(), one);
        }
        for (SpaceState.Place place : shared.state(space).places()) {
            Outcome<ShareResult> first = outcomes.get(place.remote().name());
            if (place.ahead() > 0 && first != null && first.result().isPresent()) {
                // a later place had something that this one lacks
                ShareResult before = first.result().get();
                Outcome<ShareResult> second = outcome(place.remote(), work);
                outcomes.put(place.remote().name(), second.result().isEmpty() ? second
                        : new Outcome<>(place.remote(), Optional.of(together(before, second.result().get())),
                                Optional.empty()));
            }
        }
        return List.copyOf(outcomes.values());
    }

    private static ShareResult together(ShareResult first, ShareResult second) {
        ReceiveResult received = second.received().anything() ? second.received() : first.received();
        return new ShareResult(received, first.sent() + second.sent(), first.files() + second.files(),
                first.attempts() + second.attempts());
    }

    /**
     * Receives from every place.
     *
     * @param rewrittenToo take histories that were rewritten, too
     * @return how it went with each
     * @throws SharingException NOT_SHARED, PRIVATE, CANCELLED; failures of single places are among what is returned
     */
    public List<Outcome<ReceiveResult>> receive(boolean rewrittenToo, Progress progress) throws SharingException {
        return each(place -> {
            Receive receive = new Receive(shared, space).from(place.name());
            return (rewrittenToo ? receive.evenRewritten() : receive).run(progress);
        });
    }

    private <T> List<Outcome<T>> each(Exchange<T> work) throws SharingException {
        shared.requireShareable(space);
        List<Outcome<T>> outcomes = new ArrayList<>();
        for (Remote place : shared.all(space)) {
            outcomes.add(outcome(place, work));
        }
        return outcomes;
    }

    private static <T> Outcome<T> outcome(Remote place, Exchange<T> work) throws SharingException {
        try {
            return new Outcome<>(place, Optional.of(work.with(place)), Optional.empty());
        } catch (SharingException e) {
            if (e.code() == SharingException.Code.CANCELLED) {
                throw e;
            }
            return new Outcome<>(place, Optional.empty(), Optional.of(e));
        }
    }
}
