package org.sankofa.sharing.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.pack.PackConfig;
import org.eclipse.jgit.transport.BasePackFetchConnection;
import org.eclipse.jgit.transport.BasePackPushConnection;
import org.eclipse.jgit.transport.Connection;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PushConnection;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.sankofa.sharing.Login;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.SharingOptions;
import org.sankofa.store.Progress;

/** Any Git server that speaks Git's protocol over HTTP, SSH or by itself. */
final class GitPeer implements Peer {

    private static final long SEED_LIMIT = 8L << 30;

    private final Address address;
    private final SharingOptions options;
    private final Logins logins;
    private final Connections connections;
    private final List<AutoCloseable> open = new CopyOnWriteArrayList<>();
    private final Progress progress;
    private final Openings openings;
    /** Sessions over SSH; null for others. */
    private final PatientSessions ssh;

    GitPeer(Address address, SharingOptions options, Traffic traffic, Progress progress) {
        this.address = address;
        this.options = options;
        this.ssh = address.kind() == Address.Kind.SSH ? new PatientSessions(options) : null;
        this.logins = new Logins(address, ssh == null ? options : options.withQuestions(ssh.questions()));
        this.connections = new Connections(address, traffic);
        this.progress = progress;
        this.openings = new Openings(progress, this::breakOff);
    }

    private Transport transport(Repository local) throws IOException {
        Transport transport = Transport.open(local, address.uri());
        transport.setTimeout((int) Math.max(1, options.timeout().toSeconds()));
        transport.setTagOpt(TagOpt.NO_TAGS);
        transport.setFetchThin(true);
        transport.setPushThin(true);
        transport.setPushUseBitmaps(false);
        transport.setCredentialsProvider(logins);
        if (transport instanceof TransportHttp http) {
            http.setHttpConnectionFactory(connections);
            if (logins.good().isPresent()) {
                // it was asked for a moment ago: saying it at once saves a request
                Login login = logins.good().get();
                http.setPreemptiveBasicAuthentication(login.user(), new String(login.password()));
            }
        } else if (transport instanceof SshTransport over) {
            over.setSshSessionFactory(ssh);
        }
        open.add(transport);
        return transport;
    }

    /** Something that is done with the server. */
    private interface Talk<T> {
        T talk() throws IOException, SharingException;
    }

    private <T> T talk(ProgressMonitor monitor, Talk<T> work) throws SharingException {
        try (CancelWatch watch = new CancelWatch(monitor, this::breakOff)) {
            T result = work.talk();
            logins.worked();
            return result;
        } catch (IOException | RuntimeException e) {
            if (monitor.isCancelled() || progress.cancelled()) {
                throw new SharingException(Code.CANCELLED, Messages.text("failure.cancelled"), e);
            }
            if (logins.refusedInsecure()) {
                throw new SharingException(Code.INSECURE, Messages.text("failure.insecure", address), e);
            }
            throw Failure.of(address.toString(), e);
        }
    }

    private void breakOff() {
        connections.breakOff();
        if (ssh != null) {
            ssh.close();
        }
    }

    @Override
    public Fetching fetching(Repository into, Set<String> files) throws SharingException {
        return talk(NullProgressMonitor.INSTANCE, () -> openings.open(() -> {
            List<RefSpec> wanted = new ArrayList<>();
            wanted.add(new RefSpec(Constants.HEAD));
            wanted.add(new RefSpec(MAIN));
            for (String name : files) {
                wanted.add(new RefSpec(name.endsWith("/") ? name + "*:" + name + "*" : name));
            }
            FetchConnection connection = transport(into).openFetch(wanted);
            if (!(connection instanceof BasePackFetchConnection)) {
                connection.close();
                throw Failure.of(Code.STRANGE_ANSWER, "failure.dumb", address);
            }
            return new Reading(connection, files);
        }));
    }

    private static String branch(Connection connection) {
        if (connection.getRef(MAIN) != null) {
            return MAIN;
        }
        Ref head = connection.getRef(Constants.HEAD);
        if (head == null) {
            return MAIN;
        }
        if (head.isSymbolic()) {
            return head.getTarget().getName();
        }
        // servers that do not say what HEAD stands for
        return connection.getRefs().stream().filter(ref -> ref.getName().startsWith(Constants.R_HEADS)
                && head.getObjectId().equals(ref.getObjectId())).map(Ref::getName).findFirst().orElse(MAIN);
    }

    private static Map<String, ObjectId> refs(Connection connection, String branch, Set<String> files) {
        Map<String, ObjectId> refs = new LinkedHashMap<>();
        Ref main = connection.getRef(branch);
        Ref head = connection.getRef(Constants.HEAD);
        if (main != null && main.getObjectId() != null) {
            refs.put(branch, main.getObjectId());
        } else if (head != null && head.getObjectId() != null && !branch.equals(MAIN)) {
            refs.put(branch, head.getObjectId());
        }
        for (Ref ref : connection.getRefs()) {
            for (String name : files) {
                if (ref.getObjectId() != null
                        && (name.endsWith("/") ? ref.getName().startsWith(name) : ref.getName().equals(name))) {
                    refs.put(ref.getName(), ref.getObjectId());
                }
            }
        }
        return refs;
    }

    private final class Reading implements Fetching {

        private final FetchConnection connection;
        private final Set<String> files;

        Reading(FetchConnection connection, Set<String> files) {
            this.connection = connection;
            this.files = files;
        }

        @Override
        public Map<String, ObjectId> refs() {
            return GitPeer.refs(connection, branch(), files);
        }

        @Override
        public String branch() {
            return GitPeer.branch(connection);
        }

        @Override
        public void fetch(Map<String, ObjectId> wanted, Set<ObjectId> have, ProgressMonitor monitor)
                throws SharingException {
            talk(monitor, () -> {
                List<Ref> refs = new ArrayList<>();
                wanted.forEach((name, id) -> refs
                        .add(new org.eclipse.jgit.lib.ObjectIdRef.PeeledNonTag(Ref.Storage.NETWORK, name, id)));
                connection.fetch(monitor, refs, have);
                return null;
            });
        }

        @Override
        public void close() {
            connection.close();
        }
    }

    private Seed seed() {
        return new Seed(address, connections, options.cache(), SEED_LIMIT, (int) options.timeout().toMillis());
    }

    @Override
    public Optional<Path> seed(ProgressMonitor monitor) throws SharingException {
        return address.kind() == Address.Kind.HTTP
                ? talk(monitor, () -> seed().receive(logins.good(), monitor)) : Optional.empty();
    }

    @Override
    public boolean hasBegunSeed() {
        return address.kind() == Address.Kind.HTTP && seed().isBegun();
    }

    @Override
    public void forgetSeed() {
        try {
            seed().forget();
        } catch (IOException e) {
            // it is found unfit again, and costs room until then
            System.getLogger("org.sankofa.sharing").log(System.Logger.Level.DEBUG, Failure.said(e.getMessage()));
        }
    }

    @Override
    public Sending sending(Repository from) throws SharingException {
        return talk(NullProgressMonitor.INSTANCE, () -> openings.open(() -> {
            Transport transport = transport(from);
            PushConnection connection = transport.openPush();
            if (!(connection instanceof BasePackPushConnection)) {
                connection.close();
                throw Failure.of(Code.STRANGE_ANSWER, "failure.dumb", address);
            }
            return new Writing(from, transport, connection);
        }));
    }

    private final class Writing implements Sending {

        private final Repository from;
        private final Transport transport;
        private final PushConnection connection;

        Writing(Repository from, Transport transport, PushConnection connection) {
            this.from = from;
            this.transport = transport;
            this.connection = connection;
        }

        @Override
        public Map<String, ObjectId> refs() {
            return GitPeer.refs(connection, branch(), Set.of(FILES));
        }

        @Override
        public String branch() {
            // what can be pushed to says nothing of HEAD
            if (connection.getRef(MAIN) != null) {
                return MAIN;
            }
            Collection<Ref> heads = connection.getRefs().stream()
                    .filter(ref -> ref.getName().startsWith(Constants.R_HEADS)).toList();
            return heads.size() == 1 ? heads.iterator().next().getName() : MAIN;
        }

        @Override
        public boolean isEmpty() {
            return connection.getRefs().isEmpty();
        }

        @Override
        public Map<String, Answer> send(Map<String, ObjectId> targets, ProgressMonitor monitor)
                throws SharingException {
            return talk(monitor, () -> {
                Map<String, RemoteRefUpdate> updates = new LinkedHashMap<>();
                for (Map.Entry<String, ObjectId> target : targets.entrySet()) {
                    boolean gone = target.getValue().equals(ObjectId.zeroId());
                    updates.put(target.getKey(), new RemoteRefUpdate(from, gone ? null : target.getKey(),
                            gone ? null : target.getValue(), target.getKey(), false, null, null));
                }
                if (!isEmpty()) {
                    // a save writes whole objects, quickly: what goes over the line is worth another look
                    PackConfig packing = new PackConfig(from);
                    packing.setReuseDeltas(false);
                    packing.setReuseObjects(false);
                    transport.setPackConfig(packing);
                }
                connection.push(monitor, updates);
                Map<String, Answer> answers = new LinkedHashMap<>();
                updates.forEach((name, update) -> answers.put(name, answer(update)));
                return answers;
            });
        }

        @Override
        public void close() {
            connection.close();
        }
    }

    private static Peer.Answer answer(RemoteRefUpdate update) {
        String said = Failure.said(update.getMessage());
        String text = said.toLowerCase(Locale.ROOT);
        return switch (update.getStatus()) {
            case OK, UP_TO_DATE -> new Answer(Outcome.DONE, said);
            case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> new Answer(Outcome.OVERTAKEN, said);
            default -> new Answer(text.contains("lock") || text.contains("fast-forward") || text.contains("fast forward")
                    || text.contains("fetch first") || text.contains("already exists")
                    || text.contains("failed to update ref") || text.contains("changed") ? Outcome.OVERTAKEN
                            : Outcome.REFUSED, said);
        };
    }

    @Override
    public void close() {
        openings.close();
        for (AutoCloseable one : open) {
            try {
                one.close();
            } catch (Exception e) {
                // everything was said already
                System.getLogger("org.sankofa.sharing").log(System.Logger.Level.DEBUG, Failure.said(e.getMessage()));
            }
        }
        connections.clear();
        if (ssh != null) {
            ssh.close();
        }
    }
}
