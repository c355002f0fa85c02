package org.sankofa.store.internal.git;

import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit from reading the configuration of the machine and the user, from starting the installed Git
 * to find it, and from writing measurements into the user's home.
 */
public final class Isolation {

    private static final class Nothing extends FileBasedConfig {
        Nothing(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() throws ConfigInvalidException {
            // there is no file
        }

        @Override
        public void save() {
            // there is no file
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }

    private static final class Reader extends SystemReader.Delegate {
        Reader(SystemReader reader) {
            super(reader);
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS fs) {
            return new Nothing(parent, fs);
        }

        @Override
        public FileBasedConfig openSystemConfig(Config parent, FS fs) {
            return new Nothing(parent, fs);
        }

        @Override
        public FileBasedConfig openJGitConfig(Config parent, FS fs) {
            return new Nothing(parent, fs);
        }
    }

    private Isolation() {
    }

    /** Puts the isolation in place, unless somebody (a test) has put something else there. */
    public static synchronized void apply() {
        SystemReader now = SystemReader.getInstance();
        if (now.getClass().getName().startsWith(SystemReader.class.getName())) {
            SystemReader.setInstance(new Reader(now));
        }
    }
}
