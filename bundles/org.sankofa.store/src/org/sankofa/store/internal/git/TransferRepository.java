package org.sankofa.store.internal.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jgit.attributes.AttributesNodeProvider;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectDatabase;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefDatabase;
import org.eclipse.jgit.lib.RefRename;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.ReflogReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.transport.PackParser;
import org.eclipse.jgit.util.FS;

/**
 * A repository as JGit's transports want one: objects and a fixed set of refs. No file of configuration is read,
 * no hook is found, no ref can be moved; what is received is limited in size.
 */
public final class TransferRepository extends Repository {

    private static final String READ_ONLY = "Transports do not move refs of a space.";

    /** Configuration that is in no file. */
    private static final class Settings extends StoredConfig {
        @Override
        public void load() {
            // there is no file
        }

        @Override
        public void save() {
            // there is no file
        }
    }

    private final ObjectDatabase objects;
    private final Names refs;
    private final long limit;
    private final StoredConfig settings = new Settings();

    /**
     * @param folder the repository's folder, for names in messages
     * @param objects its objects; not closed with this
     * @param refs what a transport may tell the other side
     * @param limit most bytes that are received
     */
    public TransferRepository(Path folder, ObjectDatabase objects, Map<String, ObjectId> refs, long limit) {
        super(new RepositoryBuilder().setGitDir(folder.toFile()).setBare().setFS(FS.DETECTED));
        this.objects = objects;
        this.refs = new Names(refs);
        this.limit = limit;
        settings.setInt("protocol", null, "version", 2);
        settings.setString("http", null, "followRedirects", "initial");
        settings.setInt("http", null, "maxRedirects", 3);
        settings.setBoolean("pack", null, "buildBitmaps", false);
        settings.setInt("pack", null, "threads", 1);
        // a field that changed in a record of a few kilobytes: deltas are small, so try harder
        settings.setInt("pack", null, "compression", 9);
    }

    @Override
    public void create(boolean bare) throws IOException {
        throw new IOException(READ_ONLY);
    }

    @Override
    public String getIdentifier() {
        return getDirectory().getPath();
    }

    @Override
    public ObjectDatabase getObjectDatabase() {
        return objects;
    }

    @Override
    public ObjectInserter newObjectInserter() {
        ObjectInserter inserter = objects.newInserter();
        return new ObjectInserter.Filter() {
            @Override
            protected ObjectInserter delegate() {
                return inserter;
            }

            @Override
            public PackParser newPackParser(java.io.InputStream in) throws IOException {
                PackParser parser = inserter.newPackParser(new LimitedInput(in, limit));
                parser.setMaxObjectSizeLimit(ForeignObjects.LARGEST);
                return parser;
            }
        };
    }

    @Override
    public RefDatabase getRefDatabase() {
        return refs;
    }

    @Override
    public StoredConfig getConfig() {
        return settings;
    }

    /** @return the settings, for tests and for a transport that needs its own */
    public Config settings() {
        return settings;
    }

    @Override
    public AttributesNodeProvider createAttributesNodeProvider() {
        throw new UnsupportedOperationException("A space has no attributes.");
    }

    @Override
    public void scanForRepoChanges() {
        // nothing is watched
    }

    @Override
    public void notifyIndexChanged(boolean internal) {
        // there is no index
    }

    @Override
    protected void doClose() {
        // the objects belong to somebody else
    }

    /** Refs that stand in memory. */
    private static final class Names extends RefDatabase {

        private final Map<String, Ref> all = new TreeMap<>();

        Names(Map<String, ObjectId> refs) {
            refs.forEach((name, id) -> all.put(name, new ObjectIdRef.PeeledNonTag(Ref.Storage.LOOSE, name, id)));
        }

        @Override
        public void create() throws IOException {
            throw new IOException(READ_ONLY);
        }

        @Override
        public void close() {
            // nothing is open
        }

        @Override
        public boolean isNameConflicting(String name) {
            return false;
        }

        @Override
        public RefUpdate newUpdate(String name, boolean detach) throws IOException {
            throw new IOException(READ_ONLY);
        }

        @Override
        public RefRename newRename(String from, String to) throws IOException {
            throw new IOException(READ_ONLY);
        }

        @Override
        public Ref exactRef(String name) {
            return all.get(name);
        }

        @Override
        public Map<String, Ref> getRefs(String prefix) {
            Map<String, Ref> found = new HashMap<>();
            all.forEach((name, ref) -> {
                if (name.startsWith(prefix)) {
                    found.put(name.substring(prefix.length()), ref);
                }
            });
            return found;
        }

        @Override
        public List<Ref> getAdditionalRefs() {
            return List.of();
        }

        @Override
        public Ref peel(Ref ref) {
            return ref;
        }

        @Override
        public ReflogReader getReflogReader(Ref ref) throws IOException {
            throw new IOException("A space has no log of its refs.");
        }
    }
}
