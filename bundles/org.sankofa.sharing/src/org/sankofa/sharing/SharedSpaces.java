package org.sankofa.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.internal.Address;
import org.sankofa.sharing.internal.Book;
import org.sankofa.sharing.internal.Failure;
import org.sankofa.sharing.internal.Messages;
import org.sankofa.sharing.internal.Peer;
import org.sankofa.sharing.internal.Peers;
import org.sankofa.sharing.internal.Traffic;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.transfer.Transfer;

/**
 * What a workspace shares, and where. Made by {@link Sharing}. Looking costs little and asks nobody; what goes over
 * a line is an operation of its own: {@link Join}, {@link Publish}, {@link Receive}, {@link Share}, {@link Look},
 * {@link Leave}. Safe for several threads and processes.
 */
public final class SharedSpaces {

    private final Workspace workspace;
    private final SharingOptions options;
    private final Book book;
    private final Traffic traffic = new Traffic();
    private final List<SharingListener> listeners = new CopyOnWriteArrayList<>();

    /** Use {@link Sharing#of}. */
    public SharedSpaces(Workspace workspace, SharingOptions options) {
        this.workspace = Objects.requireNonNull(workspace);
        this.options = Objects.requireNonNull(options);
        this.book = new Book(workspace.directory());
    }

    /** @return the workspace */
    public Workspace workspace() {
        return workspace;
    }

    /** @return how sharing goes about it */
    public SharingOptions options() {
        return options;
    }

    /** @return what went over the line so far, for measurements */
    public Traffic traffic() {
        return traffic;
    }

    /** @return where a space is shared, the usual place first; empty when it is not */
    public List<Remote> remotes(Space space) throws SharingException {
        return book.entry(space.name()).remotes();
    }

    /**
     * Notes another place where a space is shared. Nothing is sent; see {@link Publish} for a new place.
     *
     * @param name short name: letters, digits, '-' and '_'
     * @return the remote as it was noted, without a password
     * @throws SharingException PRIVATE, INVALID_ADDRESS, ALREADY_THERE
     */
    public Remote addRemote(Space space, String name, String url) throws SharingException {
        requireShareable(space);
        if (name == null || !name.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
            throw Failure.of(Code.INVALID_ADDRESS, "remote.name", String.valueOf(name));
        }
        Remote remote = new Remote(name, Address.of(url).toString());
        for (Remote one : remotes(space)) {
            if (one.name().equalsIgnoreCase(name)) {
                throw Failure.of(Code.ALREADY_THERE, "remote.exists", space.name(), one.name(), one.url());
            }
        }
        note(space.name(), remote);
        changed(space.name());
        return remote;
    }

    void note(String space, Remote remote) throws SharingException {
        book.change(space, entry -> {
            List<Remote> list = new ArrayList<>(entry.remotes());
            list.removeIf(one -> one.name().equalsIgnoreCase(remote.name()));
            list.add(remote);
            return entry.with(list);
        });
    }

    /** Forgets a place where a space is shared; what lies there stays. */
    public void removeRemote(Space space, String name) throws SharingException {
        Remote remote = remote(space, name);
        book.change(space.name(), entry -> {
            List<Remote> list = new ArrayList<>(entry.remotes());
            list.remove(remote);
            return list.isEmpty() ? entry.with(list).withoutWaiting() : entry.with(list);
        });
        Failure.in(space.name(), () -> {
            Transfer.of(space).setRemoteHead(remote.name(), null);
            return null;
        });
        changed(space.name());
    }

    /**
     * @param name null: the usual place
     * @throws SharingException NOT_SHARED
     */
    Remote remote(Space space, String name) throws SharingException {
        List<Remote> all = remotes(space);
        if (all.isEmpty()) {
            throw Failure.of(Code.NOT_SHARED, "space.notShared", space.name());
        }
        return name == null ? all.get(0) : all.stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> Failure.of(Code.NOT_SHARED, "remote.unknown", space.name(), name));
    }

    /** @return the version that a place had when it was last looked at; empty when it never was */
    public Optional<String> knownHead(Space space, Remote remote) throws SharingException {
        return Failure.in(space.name(), () -> Transfer.of(space).remoteHead(remote.name()));
    }

    /** @return every place of a space @throws SharingException NOT_SHARED */
    List<Remote> all(Space space) throws SharingException {
        remote(space, null);
        return remotes(space);
    }

    /** @return how a space stands to the others, as far as is known without asking them */
    public SpaceState state(Space space) throws SharingException {
        Book.Entry entry = book.entry(space.name());
        return Failure.in(space.name(), () -> {
            List<SpaceState.Place> places = new ArrayList<>();
            String head = space.head();
            for (Remote remote : entry.remotes()) {
                Transfer transfer = Transfer.of(space);
                Optional<String> there = head == null ? Optional.empty() : transfer.remoteHead(remote.name());
                places.add(new SpaceState.Place(remote, head == null ? 0 : transfer.count(there.orElse(null), head),
                        there.isEmpty() ? 0 : transfer.count(head, there.get())));
            }
            return new SpaceState(space.name(), places, entry.last(), entry.waiting(), space.knownConflicts());
        });
    }

    /**
     * Counts the records whose values contradict each other. The first time all records of the space are looked
     * through, later only what changed.
     *
     * @return the records with the number of conflicts in each
     */
    public Map<RecordKey, Integer> conflicts(Space space) throws SharingException {
        return Failure.in(space.name(), space::conflicts);
    }

    /** @return the state of every space of the workspace, in its order */
    public List<SpaceState> states() throws SharingException {
        List<SpaceState> states = new ArrayList<>();
        for (Space space : workspace.spaces()) {
            states.add(state(space));
        }
        return states;
    }

    /** @return the spaces that go as soon as there is a connection: run {@link Share} for each of them then */
    public List<Space> waiting() throws SharingException {
        List<Space> waiting = new ArrayList<>();
        for (Space space : workspace.spaces()) {
            if (book.entry(space.name()).waiting()) {
                waiting.add(space);
            }
        }
        return waiting;
    }

    /** Lets a space go when there is a connection, or not any more. */
    public void setWaiting(Space space, boolean on) throws SharingException {
        if (on) {
            requireShareable(space);
            remote(space, null);
        }
        book.change(space.name(), entry -> new Book.Entry(entry.remotes(), entry.last(), on, entry.bundled()));
        changed(space.name());
    }

    /** @throws SharingException PRIVATE: such a space never leaves this machine, by whatever door */
    void requireShareable(Space space) throws SharingException {
        if (space.kind() == Space.Kind.PRIVATE) {
            throw Failure.of(Code.PRIVATE, "space.private", space.name());
        }
    }

    Book book() {
        return book;
    }

    Peer peer(Remote remote, Progress progress) throws SharingException {
        return peer(Address.of(remote.url()), progress);
    }

    Peer peer(Address address, Progress progress) {
        return Peers.open(address, options, traffic, progress);
    }

    /** Something that is done with the others. */
    interface Exchange<T> {
        T run() throws SharingException, StoreException;
    }

    /**
     * Runs an exchange and notes how it went; what could not go for want of a connection goes later.
     *
     * @param place the other side; null where it is no place the space is shared through
     */
    <T> T exchange(Space space, Remote place, boolean sending, Exchange<T> work) throws SharingException {
        SharingException failure = null;
        try {
            return work.run();
        } catch (StoreException e) {
            failure = Failure.of(e);
            throw failure;
        } catch (SharingException e) {
            failure = isBroken(space, place, e) ? new SharingException(Code.NO_CONNECTION,
                    Messages.text("failure.brokenAnswer", place.url()), e) : e;
            throw failure;
        } finally {
            noteOutcome(space, place, sending, failure);
        }
    }

    /**
     * An answer that is not Git's at all, from where there was a space before: a line that broke in its first words, or something
     * on the way, such as the page of a hotel, that answered instead of the server.
     */
    private boolean isBroken(Space space, Remote place, SharingException e) {
        try {
            return e.code() == Code.STRANGE_ANSWER && Failure.isNotGit(e.getCause()) && place != null
                    && Transfer.of(space).remoteHead(place.name()).isPresent();
        } catch (StoreException other) {
            e.addSuppressed(other);
            return false;
        }
    }

    private void noteOutcome(Space space, Remote place, boolean sending, SharingException failure)
            throws SharingException {
        if (failure != null && failure.code() == Code.CANCELLED) {
            return;
        }
        boolean offline = failure != null && failure.offline();
        LastExchange last = new LastExchange(Instant.now(), failure == null,
                failure == null ? "" : failure.getMessage());
        try {
            book.change(space.name(), entry -> {
                // a stick that is not there today is nothing to wait for, and says nothing of how the space stands
                boolean usual = place != null && !entry.remotes().isEmpty() && entry.remotes().get(0).equals(place);
                if (!usual && offline && entry.last().isPresent()) {
                    return entry;
                }
                return entry.with(last, !usual ? entry.waiting()
                        : failure == null ? entry.waiting() && !sending : entry.waiting() || sending && offline);
            });
        } catch (SharingException e) {
            if (failure == null) {
                throw e;
            }
            failure.addSuppressed(e);
        }
        changed(space.name());
    }

    /** Adds a listener. */
    public void addListener(SharingListener listener) {
        listeners.add(Objects.requireNonNull(listener));
    }

    /** Removes a listener. */
    public void removeListener(SharingListener listener) {
        listeners.remove(listener);
    }

    void changed(String space) {
        listeners.forEach(listener -> listener.changed(space));
    }
}
