package org.sankofa.ui.forms;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.text.Text;
import org.sankofa.search.Row;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.internal.l10n.Messages;

/** The ordinary surroundings of a form: a workspace, its index, and somebody who opens editors. */
public class WorkspaceFormHost implements FormHost {

    private final Workspace workspace;
    private final SearchIndex index;
    private final List<String> languages;
    private final String space;
    private final Consumer<RecordKey> opener;

    /**
     * @param index may be null: references then cannot be searched
     * @param space name of the space new records go to; null: the workspace's default one
     * @param opener opens an editor
     */
    public WorkspaceFormHost(Workspace workspace, SearchIndex index, List<String> languages, String space,
            Consumer<RecordKey> opener) {
        this.workspace = Objects.requireNonNull(workspace);
        this.index = index;
        this.languages = List.copyOf(languages);
        this.space = space;
        this.opener = Objects.requireNonNull(opener);
    }

    @Override
    public List<String> languages() {
        return languages;
    }

    @Override
    public Snapshot snapshot() {
        return workspace.snapshot();
    }

    @Override
    public List<Row> suggest(String typed, Collection<String> kinds, int limit) throws StoreException {
        return index == null ? List.of() : index.suggest(typed, kinds, limit, languages);
    }

    @Override
    public void open(URI target) {
        Ids.parse(target).flatMap(ref -> workspace.snapshot().find(ref.record())).ifPresent(opener);
    }

    @Override
    public boolean canCreate(EClass kind) {
        return Kinds.isKind(kind) && targetSpace() != null;
    }

    /** The new record is saved at once, so that the reference holds and others find the record. */
    @Override
    public void create(EClass kind, String title, Consumer<URI> created) {
        try (EditingSession session = workspace.create(targetSpace(), kind)) {
            String language = languages.isEmpty() ? "en" : languages.get(0);
            session.run(Messages.get("form.create.step"), () -> {
                if (!title.isBlank()) {
                    session.record().setTitle(Text.of(language, title.strip()));
                }
            });
            session.save(null);
            created.accept(session.key().uri());
        } catch (StoreException e) {
            Errors.report(null, Messages.get("form.create.failed"), e);
        }
    }

    private String targetSpace() {
        if (space != null && workspace.space(space).filter(s -> !s.readOnly()).isPresent()) {
            return space;
        }
        return workspace.defaultSpace().map(s -> s.name()).orElse(null);
    }
}
