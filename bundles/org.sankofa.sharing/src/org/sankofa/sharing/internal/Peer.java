package org.sankofa.sharing.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Repository;
import org.sankofa.sharing.SharingException;

/** The other side: a server, or a folder. */
public interface Peer extends AutoCloseable {

    /** The branch of the records. */
    String MAIN = "refs/heads/main";
    /** Attached files. */
    String FILES = "refs/sankofa/files/";

    /** A look at the other side, and objects from there. */
    interface Fetching extends AutoCloseable {

        /** @return the refs there that were asked for */
        Map<String, ObjectId> refs();

        /** @return the name of the branch of the records there: main, unless the repository was made otherwise */
        String branch();

        /**
         * Receives everything these objects reach.
         *
         * @param wanted by ref
         * @param have further commits whose objects are here
         */
        void fetch(Map<String, ObjectId> wanted, Set<ObjectId> have, ProgressMonitor monitor) throws SharingException;

        @Override
        void close();
    }

    /** What happened to one ref. */
    enum Outcome {
        /** It is where it should be. */
        DONE,
        /** Somebody else moved it. */
        OVERTAKEN,
        /** The other side did not want it. */
        REFUSED
    }

    /**
     * The answer to what was sent for one ref.
     *
     * @param said what the other side said; may be empty
     */
    record Answer(Outcome outcome, String said) {
    }

    /** A connection to send over. */
    interface Sending extends AutoCloseable {

        /** @return the refs there */
        Map<String, ObjectId> refs();

        /** @return the name of the branch of the records there */
        String branch();

        /** @return whether there is nothing at all yet */
        boolean isEmpty();

        /**
         * Sends what is missing there, and moves the refs that are still where {@link #refs} saw them.
         *
         * @param targets by ref; the id of zeros takes a ref away
         */
        Map<String, Answer> send(Map<String, ObjectId> targets, ProgressMonitor monitor) throws SharingException;

        @Override
        void close();
    }

    /**
     * @param into where objects go
     * @param files names of refs of attached files to look for; a name that ends in a slash stands for all below
     */
    Fetching fetching(Repository into, Set<String> files) throws SharingException;

    /**
     * Receives the seed of the space, where one is offered, and goes on with one that was begun before.
     *
     * @return the file; empty when none is offered
     */
    default Optional<Path> seed(ProgressMonitor monitor) throws SharingException {
        return Optional.empty();
    }

    /** Removes what was received of the seed: it was used, or it is of no use. */
    default void forgetSeed() {
        // there is none
    }

    /** @return whether a seed was begun, so that joining again goes on with it */
    default boolean hasBegunSeed() {
        return false;
    }

    /** Makes the place where there is none yet, as far as that is possible: a new folder. */
    default void make() throws SharingException {
        // a server is asked for by people
    }

    /** @param from where objects come from */
    Sending sending(Repository from) throws SharingException;

    @Override
    void close();
}
