package org.sankofa.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.merge.Keys;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordProjection;
import org.sankofa.merge.RecordState;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.ImportedSpace;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.git.ForeignObjects;
import org.sankofa.store.internal.git.PackOutput;
import org.sankofa.store.internal.git.Refs;
import org.sankofa.store.internal.git.Repositories;
import org.sankofa.store.internal.git.Staging;

/** Makes spaces: in a folder of another name, which gets its own when everything is in it. */
final class SpaceMaker {

    private final WorkspaceImpl workspace;

    SpaceMaker(WorkspaceImpl workspace) {
        this.workspace = workspace;
    }

    /** Fills the new repository. */
    private interface Filling {
        void fill(SpaceStore store) throws IOException, StoreException;
    }

    Space create(SpaceOptions options) throws StoreException {
        make(options, store -> {
            String tag = workspace.tags().next();
            try (PackOutput out = store.objects().newPack()) {
                RecordState info = info(options, tag);
                ObjectId blob = out.add(Constants.OBJ_BLOB, store.codec().write(info));
                store.commits().write(workspace.identity(), "Begin the space " + options.name(), tag, null, out,
                        List.of(new Commits.Entry(Paths.SPACE, Paths.SPACE_KIND, info.id(), null, null, blob)));
            } catch (MalformedRecordException e) {
                throw new StoreException(Code.INVALID_CONTENT,
                        "The space cannot be described so: " + e.getMessage(), e);
            }
        });
        return workspace.require(options.name());
    }

    private RecordState info(SpaceOptions options, String tag) throws MalformedRecordException {
        SpaceInfo info = (SpaceInfo) EcoreUtil.create(ModelPackage.Literals.SPACE_INFO);
        info.setId(Ids.newId());
        info.setTitle(options.title() != null ? options.title() : Text.of(options.language(), options.name()));
        set(info, "name", options.name());
        set(info, "purpose", options.purpose());
        set(info, "spaceKind", options.kind().name().toLowerCase(Locale.ROOT));
        set(info, SpaceSchema.SCHEMA, workspace.migrations().current());
        set(info, SpaceSchema.EPOCH, 1);
        info.getLanguages().add(options.language());
        RecordState state = new RecordProjection(EPackage.Registry.INSTANCE, (object, key) -> null,
                workspace.migrations().current()).update(null, info, tag);
        return state.edit(tag).set(state.id(), Keys.value(SpaceSchema.MERGE),
                Integer.toString(SpaceSchema.MERGE_VERSION)).done();
    }

    // the description is written by name, so that it works with older and newer models
    private static void set(EObject object, String name, Object value) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature == null || value == null) {
            return;
        }
        if (feature.getEType().isInstance(value)) {
            object.eSet(feature, value);
        } else if (feature.getEType() instanceof EDataType type) {
            object.eSet(feature, EcoreUtil.createFromString(type, value.toString()));
        }
    }

    ImportedSpace takeOver(Path repository, SpaceOptions options) throws StoreException {
        ForeignObjects foreign = ForeignObjects.in(repository).orElseThrow(() -> new StoreException(
                Code.INVALID_CONTENT, "The folder " + repository + " holds no Git repository that can be taken over."
                        + " Choose the folder of a clone, or of a bare repository."));
        if (foreign.isShallow()) {
            throw new StoreException(Code.INVALID_CONTENT, "The repository in " + repository
                    + " has only a part of its history. Clone it again as a whole.");
        }
        List<String> remarks = new ArrayList<>();
        make(options, store -> {
            remarks.addAll(foreign.remarks());
            fill(store, foreign, repository);
            remarks.addAll(new Inspection(store.objects()).remarks(store.tree(store.head())));
        });
        return new ImportedSpace(workspace.require(options.name()), remarks);
    }

    private void fill(SpaceStore store, ForeignObjects foreign, Path repository) throws IOException, StoreException {
        StoreException none = new StoreException(Code.INVALID_CONTENT, "The repository in " + repository
                + " holds no space of Sankofa, or only a part of one.");
        ObjectId head = foreign.head(workspace.disk()).orElseThrow(() -> none);
        try {
            foreign.copyTo(store.objects());
            if (!store.objects().has(head)) {
                throw none;
            }
            new ObjectCheck(store.objects()).check(head, List.of());
        } catch (IOException e) {
            throw new StoreException(Code.INVALID_CONTENT, "The repository in " + repository
                    + " is damaged: " + e.getMessage(), e);
        }
        begin(store, head, foreign.files(workspace.disk()), none);
    }

    /** Makes a commit, whose objects are there, the head of a new space. */
    private static void begin(SpaceStore store, ObjectId head, Map<String, ObjectId> files, StoreException none)
            throws StoreException {
        store.locked(() -> {
            ObjectId adopted = new Adopter(store).adopt(head).commit();
            ObjectId blob = store.objects().find(store.tree(adopted), Paths.SPACE);
            if (blob == null || !isSpace(store, blob)) {
                throw none;
            }
            store.refs().compareAndSet(Refs.MAIN, null, adopted);
            takeFiles(store, files);
            return null;
        });
    }

    /** Names attached files whose blobs are there. @return how many are what their names say */
    static int takeFiles(SpaceStore store, Map<String, ObjectId> files) throws IOException {
        int taken = 0;
        for (Map.Entry<String, ObjectId> file : files.entrySet()) {
            if (file.getKey().matches(Refs.FILES + "[0-9a-f]{64}") && store.objects().has(file.getValue())
                    && FilesImpl.holds(store, file.getKey().substring(Refs.FILES.length()), file.getValue())) {
                if (store.refs().read(file.getKey()) == null) {
                    store.refs().compareAndSet(file.getKey(), null, file.getValue());
                }
                taken++;
            }
        }
        return taken;
    }

    /**
     * Makes a space of objects that were received and found complete.
     *
     * @param files attached files by the names of their refs
     */
    Space receive(Staging staging, ObjectId head, Map<String, ObjectId> files, SpaceOptions options)
            throws StoreException {
        make(options, store -> {
            staging.moveTo(store.objects());
            begin(store, head, files, new StoreException(Code.INVALID_CONTENT,
                    "There is no space of Sankofa at that address, or only a part of one."));
        });
        return workspace.require(options.name());
    }

    private static boolean isSpace(SpaceStore store, ObjectId blob) throws IOException {
        try {
            store.state(blob, Paths.SPACE_KIND, null);
            return true;
        } catch (MalformedRecordException e) {
            return false;
        }
    }

    private void make(SpaceOptions options, Filling filling) throws StoreException {
        String name = options.name();
        if (workspace.options().readOnly()) {
            throw new StoreException(Code.READ_ONLY, "The workspace is open for reading only.");
        }
        if (!Paths.isSpaceName(name)) {
            throw new StoreException(Code.INVALID_NAME, "\"" + Paths.shorten(name) + "\" cannot be the name of a space."
                    + " Use up to 64 letters, digits, '.', '-' and '_', beginning with a letter or digit.");
        }
        for (Space space : workspace.spaces()) {
            if (space.name().equalsIgnoreCase(name)) {
                throw new StoreException(Code.ALREADY_EXISTS, "There is a space named \"" + space.name()
                        + "\" already. Choose another name.");
            }
        }
        Path target = workspace.folder(name);
        Path temporary = target.resolveSibling(".new-" + Ids.newId() + ".git");
        try {
            try {
                Repositories.create(temporary, workspace.disk());
                try (SpaceStore store = new SpaceStore(name, temporary, workspace.locks(), workspace.disk(),
                        workspace.migrations(), true)) {
                    store.signWith(workspace.signing()::sign);
                    filling.fill(store);
                }
                if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                    // made by a process that died before the workspace knew of it
                    workspace.disk().rename(target, target.resolveSibling(".old-" + Ids.newId() + ".git"));
                }
                workspace.disk().rename(temporary, target);
                workspace.disk().syncFolder(target.getParent());
            } finally {
                Repositories.delete(temporary);
            }
        } catch (IOException e) {
            throw Failures.writing(name, e);
        }
        workspace.openSpaces().add(new WorkspaceFile.Entry(name, options.kind(), options.readOnly()));
    }
}
