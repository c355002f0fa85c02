package org.sankofa.ui.network.internal.model;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sankofa.sharing.EveryPlace.Outcome;
import org.sankofa.sharing.ReceiveResult;
import org.sankofa.sharing.ShareResult;
import org.sankofa.sharing.SharingException;

/** What came of an exchange with the places of a space, in words. */
public final class Outcomes {

    private Outcomes() {
    }

    /**
     * @return the same, where something came of it
     * @throws SharingException where it worked nowhere, or something must be decided about the usual place
     */
    public static <T> List<Outcome<T>> worked(List<Outcome<T>> outcomes) throws SharingException {
        Optional<SharingException> usual = outcomes.get(0).failure();
        if (usual.isPresent() && (!usual.get().offline() || outcomes.stream().allMatch(one -> one.failure().isPresent()))) {
            throw usual.get();
        }
        return outcomes;
    }

    /** @return what went and came through one place */
    public static String shared(ShareResult result) {
        return shared(result.sent(), List.of(result.received()), List.of());
    }

    /** @return what went and came through all places, and which of them could not be reached */
    public static String shared(List<Outcome<ShareResult>> outcomes) {
        List<ShareResult> results = results(outcomes);
        // what goes to the server and to the stick is the same
        int sent = results.stream().mapToInt(ShareResult::sent).max().orElse(0);
        return shared(sent, results.stream().map(ShareResult::received).toList(), failures(outcomes));
    }

    private static String shared(int sent, List<ReceiveResult> received, List<String> failures) {
        List<String> words = new ArrayList<>();
        words.add(text("said.shared", sent, records(received)));
        int conflicts = conflicts(received);
        if (conflicts > 0) {
            words.add(text("said.conflicts", conflicts));
        }
        int problems = received.stream().mapToInt(one -> one.problems().size()).sum();
        if (problems > 0) {
            words.add(text("said.problems", problems));
        }
        received.forEach(one -> words.addAll(one.remarks()));
        words.addAll(failures);
        return String.join(" ", words);
    }

    /** @return what came through all places, and which of them could not be reached */
    public static String received(List<Outcome<ReceiveResult>> outcomes) {
        List<ReceiveResult> received = results(outcomes);
        List<String> words = new ArrayList<>();
        words.add(text("said.received", records(received), conflicts(received)));
        words.addAll(failures(outcomes));
        return String.join(" ", words);
    }

    private static long records(List<ReceiveResult> received) {
        return received.stream().flatMap(one -> one.changes().stream()).map(one -> one.key()).distinct().count();
    }

    // what came first from one place may have met what came from the next
    private static int conflicts(List<ReceiveResult> received) {
        return received.stream().mapToInt(ReceiveResult::conflicts).max().orElse(0);
    }

    private static <T> List<T> results(List<Outcome<T>> outcomes) {
        return outcomes.stream().flatMap(one -> one.result().stream()).toList();
    }

    private static <T> List<String> failures(List<Outcome<T>> outcomes) {
        return outcomes.stream().filter(one -> one.failure().isPresent())
                .map(one -> text("said.place.failed", one.remote().name(), one.failure().get().getMessage())).toList();
    }
}
