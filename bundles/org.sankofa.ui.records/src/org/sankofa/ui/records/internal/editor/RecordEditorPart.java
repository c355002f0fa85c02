package org.sankofa.ui.records.internal.editor;

import static org.sankofa.ui.records.internal.Messages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.Attachment;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.store.RecoveryCopy;
import org.sankofa.store.SessionListener;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.UndoResult;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.forms.FieldNotes;
import org.sankofa.ui.forms.WorkspaceFormHost;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.Beginning;
import org.sankofa.ui.pages.EditorNotes;
import org.sankofa.ui.pages.EditorPages;
import org.sankofa.ui.pages.EditorPlace;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.presentation.RecordCopy;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.internal.files.Attaching;
import org.sankofa.ui.records.internal.files.FilesPage;
import org.sankofa.ui.records.internal.trail.EditorTrail;
import org.sankofa.ui.records.internal.trail.Trail;

import jakarta.inject.Inject;

/** The editor of a record: its form, over a session that all parts showing the record share. */
public class RecordEditorPart extends PagePart implements SessionPart, PagedPart {

    @Inject
    private MPart part;

    @Inject
    private Workspace workspace;

    @Inject
    private SearchIndex index;

    @Inject
    private RecordEditors editors;

    @Inject
    private IEventBroker events;

    @Inject
    private EPartService parts;

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    private Trail trail;

    private static final String PAGE = "page";

    private final SessionListener listener = new Follow();
    private EditingSession session;
    private RecordPages pages;
    private Attaching attaching;
    private EditorTrail way;
    private boolean offered;
    private boolean heldBack;
    private int begun;

    @Override
    protected void fill(Composite page) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        try {
            session = open();
        } catch (StoreException e) {
            part.setLabel(text("editor.unreadable"));
            say(page, text("editor.unreadable.words", e.getMessage()));
            return;
        }
        onDispose(session::close);
        session.addListener(listener);
        onDispose(() -> session.removeListener(listener));
        way = new EditorTrail(session, workspace, editors, parts, this::undo);
        boolean onTrail = trail != null && way.leadsTo(part);
        if (onTrail) {
            way.bar(page, trail);
        }
        pages = new RecordPages(page, session,
                new Host(),
                new Place(), EditorPages.of(session.record().eClass()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        pages.show(part.getPersistedState().getOrDefault(PAGE, pages.page()));
        pages.onPage(id -> {
            part.getPersistedState().put(PAGE, id);
            events.send(TURNED, part);
        });
        if (onTrail) {
            way.watch(pages, trail, events);
            Runnable away = this::offerCopy;
            trail.addListener(away);
            onDispose(() -> trail.removeListener(away));
        }
        attaching = new Attaching(pages, session, workspace, pages.messages());
        attaching.acceptDrops(pages, pages::offer, this::showFiles);
        offerCopy();
        updateTitle();
        part.setDirty(session.isDirty());
    }

    /** Who may only read gets a way to go on with what he read; the trail offers that by itself. */
    private void offerCopy() {
        boolean held = heldBack;
        heldBack = way.isShown(trail);
        if (heldBack || offered && !held) {
            if (heldBack) {
                pages.messages().clear();
            }
            return;
        }
        offered = true;
        workspace.defaultSpace().filter(space -> session.isReadOnly() && !(session.record() instanceof SpaceInfo)).ifPresent(space -> pages.messages().show(
                MessageBar.Kind.INFO, session.readOnlyReason().orElse(text("editor.readonly")),
                new MessageBar.Action(text("editor.copy"), () -> editors.copy(session.key(), space.name()))));
    }

    private EditingSession open() throws StoreException {
        Optional<RecordKey> toCreate = RecordEditors.newRecordOf(part);
        if (toCreate.isPresent()) {
            EClass kind = Kinds.classOf(toCreate.get().kind()).orElseThrow();
            EditingSession created = workspace.create(toCreate.get().space(), kind);
            RecordEditors.copyOf(part).flatMap(workspace.snapshot()::record).ifPresent(source -> {
                created.run(text("editor.copy.step"), () -> RecordCopy.fill(created.record(), source));
                // undone, it would leave an empty record behind; who does not want the copy closes it
                created.history().clear();
            });
            RecordEditors.beginningOf(part).ifPresent(
                    first -> created.run(first.step(), () -> first.values().accept(created.record())));
            begun = created.history().position();
            return created;
        }
        RecordKey key = RecordEditors.keyOf(part).orElseThrow();
        Optional<RecoveryCopy> unsaved = workspace.recoveryCopies().stream().filter(c -> c.key().equals(key)).findFirst();
        return unsaved.isPresent() ? workspace.recover(unsaved.get()) : workspace.edit(key);
    }

    private static void say(Composite page, String words) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(16, 8).applyTo(label);
    }

    @Override
    protected Control focusTarget() {
        return pages;
    }

    @Override
    public EditingSession session() {
        return session;
    }

    @Override
    public RecordPages editor() {
        return pages;
    }

    @Override
    public List<String> pages() {
        return pages == null ? List.of() : pages.pageIds();
    }

    @Override
    public String shownPage() {
        return pages == null ? "" : pages.page();
    }

    @Override
    public void showPage(String id) {
        if (pages != null) {
            pages.show(id);
            pages.setFocus();
        }
    }

    /** Whoever closes goes on unless this throws, and closing throws away what is not saved. */
    @Persist
    void save() throws StoreException {
        try {
            session.save(null);
        } catch (StoreException | RuntimeException e) {
            Errors.report(page(), text("editor.save.failed"), e);
            throw e;
        }
    }

    @Override
    public void saveInBackground() {
        Jobs.work(page(), text("editor.save"), monitor -> session.save(null), version -> { });
    }

    @Override
    public void undo() {
        tell(session.history().undo());
    }

    @Override
    public void redo() {
        tell(session.history().redo());
    }

    private void tell(UndoResult result) {
        if (!result.complete()) {
            Dialogs.tell(page().getShell(), text("editor.undo"), result.message());
        }
    }

    private void updateTitle() {
        part.setLabel(Titles.of(session.record()));
        part.setTooltip(text("editor.tooltip", org.sankofa.ui.records.internal.Kinds.label(session.record().eClass()),
                session.key().space()));
        part.setIconURI(Icons.uri(Optional.ofNullable(org.sankofa.model.labels.FormHints.icon(session.record().eClass()))
                .filter(Icons::exists).orElse("record")));
    }

    private void showFiles() {
        pages.show(FilesPage.ID);
    }

    /** What the window gives to forms. */
    private final class Host extends WorkspaceFormHost {

        private FieldNotes notes;

        Host() {
            super(workspace, index, Titles.languages(), session.key().space(), editors::open);
        }

        @Override
        public FieldNotes notes() {
            if (notes == null) {
                notes = EditorNotes.of(session.record().eClass())
                        .map(some -> some.of(page(), session, workspace, Titles.languages())).orElse(FieldNotes.NONE);
            }
            return notes;
        }

        @Override
        public int begun() {
            return begun;
        }

        @Override
        public boolean canAttach() {
            return !session.isReadOnly();
        }

        @Override
        public void attach(List<Path> files, Consumer<List<Attachment>> with) {
            if (pages.offer(files)) {
                return;
            }
            if (with == null) {
                attaching.take(files, RecordEditorPart.this::showFiles);
            } else {
                attaching.take(files, with, () -> { });
            }
        }
    }

    /** What the window gives to pages. */
    private final class Place implements EditorPlace {

        @Override
        public Workspace workspace() {
            return workspace;
        }

        @Override
        public SearchIndex index() {
            return index;
        }

        @Override
        public void open(RecordKey key) {
            editors.open(key);
        }

        @Override
        public void create(String space, String kind, Beginning beginning) {
            Optional.ofNullable(space).or(() -> workspace.defaultSpace().map(Space::name)).ifPresentOrElse(
                    name -> begin(name, kind, beginning),
                    () -> pages.messages().show(MessageBar.Kind.WARNING, text("new.nowhere")));
        }

        private void begin(String space, String kind, Beginning beginning) {
            if (beginning == null) {
                editors.create(space, kind);
            } else {
                editors.create(space, kind, beginning);
            }
        }
    }

    /** Keeps the tab true to the session. */
    private final class Follow implements SessionListener {

        @Override
        public void changed() {
            onPage(() -> {
                updateTitle();
                events.send(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
            });
        }

        @Override
        public void dirtyChanged() {
            onPage(() -> part.setDirty(session.isDirty()));
        }

        @Override
        public void saved(Version version) {
            onPage(() -> {
                RecordEditors.remember(part, session.key(), false);
                part.setDirty(session.isDirty());
            });
        }

        @Override
        public void incoming(List<FeatureChange> changes) {
            onPage(RecordEditorPart.this::updateTitle);
        }

        private void onPage(Runnable action) {
            if (!page().isDisposed()) {
                page().getDisplay().asyncExec(() -> {
                    if (!page().isDisposed()) {
                        action.run();
                    }
                });
            }
        }
    }
}
