package org.sankofa.store;

import java.nio.file.Path;

import org.sankofa.store.internal.WorkspaceImpl;
import org.sankofa.store.internal.git.Disk;

/**
 * Creates and opens workspaces. A workspace is a folder that holds everything and may be copied:
 * {@code workspace.json}, {@code spaces/<name>.git}, {@code locks/} and the disposable {@code index/}.
 */
public final class Workspaces {

    private Workspaces() {
    }

    /**
     * Creates an empty workspace and opens it with the default options. The folder is made when it is
     * not there; it must be empty.
     *
     * @throws StoreException ALREADY_EXISTS when the folder holds anything, CANNOT_WRITE
     */
    public static Workspace create(Path dir, Identity me) throws StoreException {
        return create(dir, me, WorkspaceOptions.defaults());
    }

    /** Creates an empty workspace and opens it. See {@link #create(Path, Identity)}. */
    public static Workspace create(Path dir, Identity me, WorkspaceOptions options) throws StoreException {
        return WorkspaceImpl.create(dir, me, options, new Disk(new StoreCounters()));
    }

    /**
     * Opens a workspace. Whatever a killed process left behind is put in order; nobody has to repair
     * anything.
     *
     * @throws StoreException NOT_A_WORKSPACE, NEWER_VERSION, CANNOT_READ
     */
    public static Workspace open(Path dir, WorkspaceOptions options) throws StoreException {
        return WorkspaceImpl.open(dir, options, new Disk(new StoreCounters()));
    }

    /** @return whether the folder holds a workspace */
    public static boolean isWorkspace(Path dir) {
        return java.nio.file.Files.isRegularFile(dir.resolve("workspace.json"));
    }
}
