package org.sankofa.store.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.ChangeEvent.Origin;
import org.sankofa.store.Identity;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.git.FileLock;
import org.sankofa.store.internal.git.Repositories;

/**
 * The spaces of a workspace, and what else its file says: opens what the file names, follows it when another process changes
 * it, and changes it under a lock that all processes take.
 */
final class OpenSpaces {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final WorkspaceImpl workspace;
    private final ChangeNews news;
    private final Object lock = new Object();
    private volatile List<SpaceImpl> spaces = List.of();
    private volatile List<String> remarks = List.of();
    private volatile WorkspaceFile.Content known;

    OpenSpaces(WorkspaceImpl workspace, ChangeNews news) {
        this.workspace = workspace;
        this.news = news;
    }

    /** @return the spaces in their order */
    List<SpaceImpl> all() {
        return spaces;
    }

    Optional<SpaceImpl> named(String name) {
        return spaces.stream().filter(space -> space.name().equals(name)).findFirst();
    }

    /** @return why spaces could not be opened, one sentence each */
    List<String> remarks() {
        return remarks;
    }

    Identity identity() {
        return known.identity();
    }

    Optional<Path> signingKey() {
        return keyFile(known);
    }

    private static Optional<Path> keyFile(WorkspaceFile.Content content) {
        try {
            return content.signingKey().isEmpty() ? Optional.empty() : Optional.of(Path.of(content.signingKey()));
        } catch (InvalidPathException e) {
            // written on another system; saving says that the key is not there
            return Optional.of(Path.of("key"));
        }
    }

    /** Looks whether another process changed the file. */
    void look() throws StoreException, IOException {
        WorkspaceFile.Content content = WorkspaceFile.read(workspace.directory());
        if (!content.equals(known)) {
            take(content, Origin.OTHER_PROCESS);
        }
    }

    /** Makes the spaces those of the file, keeping those that are open, and tells which are new. */
    void take(WorkspaceFile.Content content, Origin origin) throws IOException {
        synchronized (lock) {
            Map<String, SpaceImpl> open = new LinkedHashMap<>();
            spaces.forEach(space -> open.put(space.name(), space));
            List<SpaceImpl> list = new ArrayList<>();
            List<String> found = new ArrayList<>();
            for (WorkspaceFile.Entry entry : content.spaces()) {
                SpaceImpl space = open.get(entry.name());
                if (space != null) {
                    list.add(space);
                } else {
                    open(entry, found).ifPresent(list::add);
                }
            }
            remarks = List.copyOf(found);
            boolean others = known != null && !spaces.equals(list);
            spaces = List.copyOf(list);
            if (others) {
                tell(list.stream().filter(space -> !open.containsValue(space)).toList(), origin);
            }
            if (known == null || !known.signingKey().equals(content.signingKey())) {
                workspace.signing().key(keyFile(content));
            }
            known = content;
        }
    }

    private void tell(List<SpaceImpl> fresh, Origin origin) throws IOException {
        news.spacesChanged();
        for (SpaceImpl space : fresh) {
            ObjectId head = space.store().head();
            if (head != null) {
                news.moved(space, null, head, origin);
            }
        }
    }

    private Optional<SpaceImpl> open(WorkspaceFile.Entry entry, List<String> found) throws IOException {
        Path folder = workspace.folder(entry.name());
        Optional<String> refusal = Repositories.refusal(folder);
        if (refusal.isPresent()) {
            found.add(refusal.get());
            return Optional.empty();
        }
        SpaceStore store = new SpaceStore(entry.name(), folder, workspace.locks(), workspace.disk(),
                workspace.migrations(), false);
        try {
            store.tree(store.head());
        } catch (IOException e) {
            // one damaged space must not keep the others closed
            store.close();
            found.add(Failures.reading(entry.name(), e).getMessage());
            return Optional.empty();
        }
        store.signWith(workspace.signing()::sign);
        SpaceImpl space = new SpaceImpl(workspace, store, entry.kind(), entry.readOnly());
        store.moves().announceTo((from, to, origin) -> news.moved(space, from, to, origin));
        return Optional.of(space);
    }

    /** Takes over what plain Git did while nobody looked. A space that cannot be written stays as it is. */
    void adoptHeads() throws IOException {
        for (SpaceImpl space : spaces) {
            ObjectId head = space.store().head();
            if (head != null && !space.readOnly() && !CommitText.isOurs(space.store().objects().commit(head))) {
                try {
                    space.store().locked(space.store()::adopted);
                } catch (StoreException e) {
                    remark(e.getMessage());
                }
            }
        }
    }

    private void remark(String sentence) {
        List<String> more = new ArrayList<>(remarks);
        more.add(sentence);
        remarks = List.copyOf(more);
    }

    /** A change of what the file says. */
    interface FileChange {
        WorkspaceFile.Content apply(WorkspaceFile.Content content);
    }

    /** Changes the file, and the spaces with it. */
    void change(FileChange change) throws StoreException {
        if (workspace.options().readOnly()) {
            throw new StoreException(Code.READ_ONLY, "The workspace is open for reading only.");
        }
        // read again under the lock: another process may have added a space
        try (FileLock held = FileLock.acquire(workspace.locks().resolve("workspace.lock"), PATIENCE)) {
            WorkspaceFile.Content content = change.apply(WorkspaceFile.read(workspace.directory()));
            WorkspaceFile.write(workspace.directory(), content, workspace.disk());
            take(content, Origin.LOCAL);
        } catch (IOException e) {
            throw Failures.writing(workspace.directory().toString(), e);
        }
    }

    private interface ListChange {
        List<WorkspaceFile.Entry> apply(List<WorkspaceFile.Entry> entries);
    }

    private void changeList(ListChange change) throws StoreException {
        change(content -> new WorkspaceFile.Content(content.identity(), content.signingKey(),
                change.apply(content.spaces())));
    }

    /** Adds a space whose folder is there. */
    void add(WorkspaceFile.Entry entry) throws StoreException {
        changeList(entries -> {
            List<WorkspaceFile.Entry> list = new ArrayList<>(entries);
            list.removeIf(e -> e.name().equals(entry.name()));
            list.add(entry);
            return list;
        });
    }

    /** Takes a space out. @return where its folder is kept */
    Path remove(SpaceImpl space) throws StoreException {
        String name = space.name();
        return space.store().locked(() -> {
            Path folder = workspace.folder(name);
            Path kept = folder.resolveSibling(".left-" + name + "-" + LocalDate.now() + "-"
                    + Ids.newId().substring(0, 8) + ".git");
            changeList(entries -> entries.stream().filter(entry -> !entry.name().equals(name)).toList());
            workspace.disk().rename(folder, kept);
            workspace.disk().syncFolder(kept.getParent());
            space.store().close();
            return kept;
        });
    }

    /** Changes the order; spaces left out keep theirs at the end. */
    void order(List<String> names) throws StoreException {
        for (String name : names) {
            workspace.require(name);
        }
        changeList(entries -> {
            List<WorkspaceFile.Entry> list = new ArrayList<>();
            for (String name : names) {
                entries.stream().filter(e -> e.name().equals(name) && !list.contains(e)).forEach(list::add);
            }
            entries.stream().filter(e -> !list.contains(e)).forEach(list::add);
            return list;
        });
    }

    /** Stores which spaces can only be looked at. */
    void storeFlags() throws StoreException {
        changeList(entries -> entries.stream().map(entry -> new WorkspaceFile.Entry(entry.name(), entry.kind(),
                named(entry.name()).map(SpaceImpl::readOnlyFlag).orElse(entry.readOnly()))).toList());
    }
}
