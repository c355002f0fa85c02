package org.sankofa.sharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.model.Record;
import org.sankofa.model.SignaturePolicy;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.labels.Labels;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.internal.Failure;
import org.sankofa.sharing.internal.Messages;
import org.sankofa.sharing.internal.Peer;
import org.sankofa.sharing.trust.Members;
import org.sankofa.store.Change;
import org.sankofa.store.MergeResult;
import org.sankofa.store.Progress;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.store.internal.git.Monitor;
import org.sankofa.store.transfer.Reception;
import org.sankofa.store.transfer.SpaceDescription;
import org.sankofa.store.transfer.Transfer;

/** Takes in what others sent: objects first, looked at before they count, then the merge. */
final class Intake {

    private static final int MOST_PROBLEMS = 500;
    private static final int MOST_NAMED = 8;

    private final Workspace workspace;
    private final Space space;
    private final Transfer transfer;
    private final Remote remote;
    private final boolean rewrittenToo;
    private final List<String> remarks = new ArrayList<>();

    /**
     * @param remote where it comes from; null: from a file
     * @param rewrittenToo take a history that was rewritten, too
     */
    Intake(Workspace workspace, Space space, Remote remote, boolean rewrittenToo) {
        this.workspace = workspace;
        this.space = space;
        this.transfer = Transfer.of(space);
        this.remote = remote;
        this.rewrittenToo = rewrittenToo;
    }

    /** Receives the objects. @return the head there, whose objects are here now; empty when there is none */
    Optional<String> fetch(Peer peer, Progress progress) throws SharingException, StoreException {
        try (Reception reception = transfer.receive();
                Peer.Fetching there = peer.fetching(reception.repository(), Set.of())) {
            ObjectId head = there.refs().get(there.branch());
            if (head == null) {
                lookForLoss(null);
                return Optional.empty();
            }
            if (isKnown(head.name())) {
                lookForLoss(head.name());
                transfer.setRemoteHead(remote.name(), head.name());
                return Optional.of(head.name());
            }
            there.fetch(Map.of(there.branch(), head), Set.of(), new Monitor(progress, Messages.text("task.receive")));
            accept(reception, head.name());
            return Optional.of(head.name());
        }
    }

    private boolean isKnown(String head) throws StoreException {
        return transfer.has(head) && (transfer.isAncestor(head, space.head())
                || transfer.remoteHead(remote.name()).filter(head::equals).isPresent());
    }

    // a server that was brought back from an old copy lacks what we know; we have it still
    private void lookForLoss(String head) throws StoreException {
        Optional<String> before = transfer.remoteHead(remote.name());
        if (before.isPresent() && !before.get().equals(head)
                && (head == null || !transfer.isAncestor(before.get(), head))) {
            remarks.add(Messages.text("receive.serverLost", remote.url(), transfer.count(head, before.get())));
        }
    }

    /** Looks at what was received and takes it into the space. */
    void accept(Reception reception, String head) throws SharingException, StoreException {
        Optional<SpaceDescription> description = reception.describe(head);
        if (description.isPresent() && description.get().newer()) {
            throw Failure.of(Code.NEWER_VERSION, "receive.newer", space.name());
        }
        Optional<SpaceDescription> mine = transfer.describe(space.head());
        if (description.isPresent() && mine.isPresent() && !description.get().id().equals(mine.get().id())) {
            throw Failure.of(Code.OTHER_SPACE, "receive.otherSpace", space.name(), title(description.get()));
        }
        if (description.isPresent() && mine.isPresent() && !description.get().epoch().equals(mine.get().epoch())) {
            throw Failure.of(Code.OTHER_EPOCH, "receive.otherEpoch", space.name());
        }
        if (remote != null && !rewrittenToo) {
            Optional<String> before = transfer.remoteHead(remote.name());
            if (before.isPresent() && !reception.isAncestor(before.get(), head)) {
                throw Failure.of(Code.HISTORY_REWRITTEN, "receive.rewritten", space.name(), remote.url());
            }
        }
        remarks.addAll(reception.accept(head, remote == null ? null : remote.name()));
    }

    private static String title(SpaceDescription description) {
        return description.title().isBlank() ? description.name() : description.title();
    }

    /** Merges a head whose objects are here. */
    ReceiveResult merge(String head, Progress progress) throws StoreException {
        progress.begin(Messages.text("task.merge"), 0);
        String before = space.head();
        MergeResult result = space.merge(head);
        String after = result.commit();
        List<Change> changes = after.equals(before) ? List.of() : space.changes(before, after);
        Found found = look(changes, progress);
        if (result.adopted() > 0) {
            remarks.addAll(transfer.setAside(before, after));
        }
        if (!after.equals(before) && Members.of(space).policy() == SignaturePolicy.REPORT) {
            reportUnsigned(before, after);
        }
        return new ReceiveResult(before, after, after.equals(before) ? 0 : transfer.count(before, head),
                result.recordsMerged(), changes, found.conflicts(), result.adopted(), found.problems(), remarks);
    }

    private void reportUnsigned(String before, String after) throws StoreException {
        List<String> versions = new ArrayList<>();
        for (Version version : space.unverified(before, after)) {
            versions.add(version.message() + " (" + version.author() + ")");
        }
        if (!versions.isEmpty()) {
            int shown = Math.min(MOST_NAMED, versions.size());
            remarks.add(Messages.text("receive.unsigned", versions.size(),
                    String.join("; ", versions.subList(0, shown)) + (shown < versions.size() ? "; \u2026" : "")));
        }
    }

    /** @return nothing came in */
    ReceiveResult nothing() throws StoreException {
        String head = space.head();
        return new ReceiveResult(head, head, 0, 0, List.of(), 0, 0, List.of(), remarks);
    }

    private record Found(int conflicts, List<RecordProblem> problems) {
    }

    private Found look(List<Change> changes, Progress progress) {
        Snapshot snapshot = workspace.snapshot();
        List<RecordProblem> problems = new ArrayList<>();
        int conflicts = 0;
        progress.begin(Messages.text("task.check"), changes.size());
        Map<String, Integer> perRecord = new HashMap<>();
        for (Change change : changes) {
            progress.worked(1);
            if (snapshot.state(change.key()).filter(state -> !state.conflicts().isEmpty()).isPresent()) {
                conflicts++;
            }
            Optional<Record> record = snapshot.record(change.key());
            if (record.isEmpty()) {
                snapshot.unreadable(change.key()).filter(why -> !snapshot.deleted(change.key()))
                        .ifPresent(remarks::add);
                continue;
            }
            for (RecordCheck check : workspace.checks()) {
                if (problems.size() < MOST_PROBLEMS && !progress.cancelled()) {
                    check.check(record.get(), snapshot, problem -> {
                        if (problems.size() < MOST_PROBLEMS
                                && perRecord.merge(change.key().id(), 1, Integer::sum) <= MOST_PROBLEMS / 10) {
                            problems.add(new RecordProblem(change.key(), Labels.title(record.get(), List.of()), problem));
                        }
                    });
                }
            }
        }
        return new Found(conflicts, problems);
    }
}
