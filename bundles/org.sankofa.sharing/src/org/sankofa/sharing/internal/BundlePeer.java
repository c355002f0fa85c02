package org.sankofa.sharing.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.TransportBundleStream;
import org.eclipse.jgit.transport.URIish;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;

/** A file of versions, as Git writes it with {@code git bundle}: it can be received from, but not sent to. */
public final class BundlePeer implements Peer {

    private final Path file;

    /** @param file the file */
    public BundlePeer(Path file) {
        this.file = file;
    }

    @Override
    public Fetching fetching(Repository into, Set<String> files) throws SharingException {
        return Failure.in(file.toString(), () -> {
            InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            boolean open = false;
            try {
                // the address is for messages only
                TransportBundleStream transport = new TransportBundleStream(into, new URIish("bundle"), in);
                Reading reading = new Reading(transport, transport.openFetch());
                open = true;
                return reading;
            } catch (java.net.URISyntaxException e) {
                throw new IOException(e);
            } catch (org.eclipse.jgit.errors.TransportException e) {
                throw new SharingException(Code.NOT_A_SPACE, Messages.text("bundle.none", file), e);
            } finally {
                if (!open) {
                    in.close();
                }
            }
        });
    }

    private final class Reading implements Fetching {

        private final TransportBundleStream transport;
        private final FetchConnection connection;

        Reading(TransportBundleStream transport, FetchConnection connection) {
            this.transport = transport;
            this.connection = connection;
        }

        @Override
        public Map<String, ObjectId> refs() {
            Map<String, ObjectId> refs = new LinkedHashMap<>();
            connection.getRefs().forEach(ref -> refs.put(ref.getName(), ref.getObjectId()));
            return refs;
        }

        @Override
        public String branch() {
            List<String> heads = refs().keySet().stream().filter(name -> name.startsWith("refs/heads/")).toList();
            return heads.contains(MAIN) || heads.isEmpty() ? refs().containsKey("HEAD") && heads.isEmpty() ? "HEAD" : MAIN
                    : heads.get(0);
        }

        @Override
        public void fetch(Map<String, ObjectId> wanted, Set<ObjectId> have, ProgressMonitor monitor)
                throws SharingException {
            Failure.in(file.toString(), () -> {
                List<Ref> refs = new ArrayList<>();
                wanted.forEach((name, id) -> refs.add(new ObjectIdRef.PeeledNonTag(Ref.Storage.NETWORK, name, id)));
                connection.fetch(monitor, refs, have);
                return null;
            });
        }

        @Override
        public void close() {
            connection.close();
            transport.close();
        }
    }

    @Override
    public Sending sending(Repository from) throws SharingException {
        throw Failure.of(Code.INVALID_ADDRESS, "bundle.send", file);
    }

    @Override
    public void close() {
        // each look opens the file anew
    }
}
