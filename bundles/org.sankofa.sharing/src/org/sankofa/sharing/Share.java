package org.sankofa.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.sankofa.model.SignaturePolicy;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.internal.Address;
import org.sankofa.sharing.internal.Failure;
import org.sankofa.sharing.internal.Messages;
import org.sankofa.sharing.internal.Peer;
import org.sankofa.sharing.internal.Peer.Answer;
import org.sankofa.sharing.internal.Peer.Outcome;
import org.sankofa.sharing.trust.Members;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.internal.git.Monitor;
import org.sankofa.store.transfer.Transfer;

/**
 * Sends what is new here, after taking in what is new there. When somebody else is faster it begins again, a
 * little later each time. Records that break a rule are named and sent all the same.
 */
public final class Share {

    private static final long FIRST_PAUSE = 20_000_000L;
    private static final long LONGEST_PAUSE = 2_000_000_000L;

    private final SharedSpaces shared;
    private final Space space;
    private String remote;
    private Address address;
    private int attempts;

    /** Shares a space. */
    public Share(SharedSpaces shared, Space space) {
        this.shared = Objects.requireNonNull(shared);
        this.space = Objects.requireNonNull(space);
    }

    /** Shares through this remote instead of the usual one. @return this */
    public Share through(String name) {
        this.remote = name;
        return this;
    }

    /** Uses an address with what stood in it beside what is noted. @return this */
    Share at(Address given) {
        this.address = given;
        return this;
    }

    /**
     * @return what went out and came in
     * @throws SharingException with NO_CONNECTION and TIMEOUT the space is noted as waiting, and goes later
     */
    public ShareResult run(Progress progress) throws SharingException {
        shared.requireShareable(space);
        Remote to = shared.remote(space, remote);
        return shared.exchange(space, to, true, () -> {
            try (Peer peer = address == null ? shared.peer(to, progress) : shared.peer(address, progress)) {
                return run(peer, to, progress);
            }
        });
    }

    private ShareResult run(Peer peer, Remote to, Progress progress) throws SharingException, StoreException {
        Transfer transfer = Transfer.of(space);
        if (!space.readOnly() && space.head() != null) {
            // commits made here with plain Git are taken over before they go out
            space.merge(space.head());
        }
        requireSigned(transfer, to);
        ReceiveResult received = null;
        long pause = FIRST_PAUSE;
        attempts = 1;
        while (attempts <= shared.options().attempts()) {
            if (progress.cancelled()) {
                throw Failure.of(Code.CANCELLED, "failure.cancelled");
            }
            Attempt attempt = attempt(peer, to, transfer, progress);
            if (attempt.sent() >= 0) {
                int files = sendFiles(peer, to, transfer, progress, attempt);
                return result(received, attempt, files, to);
            }
            if (attempt.overtaken() || received != null) {
                // to take in what was there already does not count; somebody who came in between does
                attempts++;
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(pause / 2, pause));
                pause = Math.min(pause * 2, LONGEST_PAUSE);
            }
            received = together(received, receive(peer, to, progress));
        }
        throw Failure.of(Code.OVERTAKEN, "share.overtaken", space.name(), shared.options().attempts());
    }

    // what others would refuse must not stand in their way on the server
    private void requireSigned(Transfer transfer, Remote to) throws SharingException, StoreException {
        if (space.readOnly() || Members.of(space).policy() != SignaturePolicy.REFUSE) {
            return;
        }
        String sent = transfer.remoteHead(to.name()).orElse(null);
        if (sent == null || space.unverified(sent, null).isEmpty()) {
            return;
        }
        space.signAgain(sent);
        List<Version> left = space.unverified(sent, null);
        if (!left.isEmpty()) {
            throw Failure.of(Code.NOT_SIGNED, "share.unsigned", space.name(), left.get(0).message());
        }
    }

    /**
     * One try.
     *
     * @param sent how many versions went; -1 when something must be received first
     * @param overtaken whether somebody was faster while it was sent
     * @param files the files that are missing there
     */
    private record Attempt(int sent, boolean overtaken, Map<String, String> files, List<String> remarks) {
    }

    private Attempt attempt(Peer peer, Remote to, Transfer transfer, Progress progress)
            throws SharingException, StoreException {
        String head = space.head();
        try (Repository local = transfer.local(); Peer.Sending sending = peer.sending(local)) {
            ObjectId there = sending.refs().get(sending.branch());
            Map<String, String> files = transfer.files();
            sending.refs().keySet().forEach(name -> files.remove(name.replaceFirst("^" + Peer.FILES, "")));
            if (there != null && !transfer.isAncestor(there.name(), head)) {
                return new Attempt(-1, false, files, List.of());
            }
            List<String> remarks = lost(transfer, to, there);
            if (there != null && there.name().equals(head)) {
                transfer.setRemoteHead(to.name(), head);
                return new Attempt(0, false, files, remarks);
            }
            Answer answer = sending.send(Map.of(sending.branch(), ObjectId.fromString(head)),
                    new Monitor(progress, Messages.text("task.send"))).get(sending.branch());
            if (answer.outcome() == Outcome.REFUSED && !hasMoved(peer, local, sending.branch(), there)) {
                throw refused(to, answer.said());
            }
            if (answer.outcome() == Outcome.REFUSED || answer.outcome() == Outcome.OVERTAKEN) {
                return new Attempt(-1, true, files, List.of());
            }
            transfer.setRemoteHead(to.name(), head);
            return new Attempt(transfer.count(there == null ? null : there.name(), head), false, files, remarks);
        }
    }

    // servers say in many words that somebody was faster; looking again says it for sure
    private static boolean hasMoved(Peer peer, Repository local, String branch, ObjectId before)
            throws SharingException {
        try (Peer.Sending again = peer.sending(local)) {
            return !Objects.equals(again.refs().get(branch), before);
        }
    }

    private static List<String> lost(Transfer transfer, Remote to, ObjectId there) throws StoreException {
        Optional<String> before = transfer.remoteHead(to.name());
        boolean lost = before.isPresent() && (there == null || !transfer.isAncestor(before.get(), there.name()));
        return lost ? List.of(Messages.text("receive.serverLost", to.url(),
                transfer.count(there == null ? null : there.name(), before.get()))) : List.of();
    }

    private SharingException refused(Remote to, String said) {
        String text = said.toLowerCase(Locale.ROOT);
        return text.contains("no space") || text.contains("quota") || text.contains("disk full")
                ? Failure.of(Code.SERVER_FULL, "failure.serverFull", to.url())
                : Failure.of(Code.SERVER_REFUSED, "failure.serverRefused", to.url(), said);
    }

    private ReceiveResult receive(Peer peer, Remote to, Progress progress) throws SharingException, StoreException {
        Intake intake = new Intake(shared.workspace(), space, to, false);
        Optional<String> head = intake.fetch(peer, progress);
        return head.isEmpty() ? intake.nothing() : intake.merge(head.get(), progress);
    }

    // files go by themselves: one that is too large for the server must not hold the records back
    private int sendFiles(Peer peer, Remote to, Transfer transfer, Progress progress, Attempt attempt)
            throws SharingException, StoreException {
        if (attempt.files().isEmpty()) {
            return 0;
        }
        Map<String, ObjectId> targets = new LinkedHashMap<>();
        attempt.files().forEach((sha256, blob) -> targets.put(Peer.FILES + sha256, ObjectId.fromString(blob)));
        try (Repository local = transfer.local(); Peer.Sending sending = peer.sending(local)) {
            targets.keySet().removeAll(sending.refs().keySet());
            if (targets.isEmpty()) {
                return 0;
            }
            Map<String, Answer> answers = sending.send(targets, new Monitor(progress, Messages.text("task.files")));
            return (int) answers.values().stream().filter(answer -> answer.outcome() != Outcome.REFUSED).count();
        }
    }

    private ShareResult result(ReceiveResult received, Attempt attempt, int files, Remote to) throws StoreException {
        ReceiveResult in = received != null ? received
                : new ReceiveResult(space.head(), space.head(), 0, 0, List.of(), 0, 0, List.of(), List.of());
        List<String> remarks = new ArrayList<>(in.remarks());
        remarks.addAll(attempt.remarks());
        if (files < attempt.files().size()) {
            remarks.add(Messages.text("share.filesRefused", attempt.files().size() - files, to.url()));
        }
        return new ShareResult(new ReceiveResult(in.from(), in.to(), in.versions(), in.merged(), in.changes(),
                in.conflicts(), in.adopted(), in.problems(), remarks), attempt.sent(), files, attempts);
    }

    private ReceiveResult together(ReceiveResult first, ReceiveResult second) throws StoreException {
        if (first == null) {
            return second;
        }
        List<String> remarks = new ArrayList<>(first.remarks());
        remarks.addAll(second.remarks());
        List<RecordProblem> problems = new ArrayList<>(first.problems());
        problems.addAll(second.problems());
        return new ReceiveResult(first.from(), second.to(), first.versions() + second.versions(),
                first.merged() + second.merged(), space.changes(first.from(), second.to()),
                Math.max(first.conflicts(), second.conflicts()), first.adopted() + second.adopted(), problems, remarks);
    }
}
