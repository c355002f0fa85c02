package org.sankofa.ui.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.model.Record;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.forms.FormHost;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.forms.RecordForm;
import org.sankofa.ui.internal.l10n.Messages;

/** What a page of an editor works with: the record being edited and what is around it. For the user interface's thread. */
public final class PageContext {

    private final RecordPages editor;
    private final Composite page;
    private final EditorPage spec;
    private final List<Runnable> changeListeners = new ArrayList<>();
    private final List<Runnable> revealListeners = new ArrayList<>();
    private final List<Runnable> endings = new ArrayList<>();
    private RecordForm form;
    private boolean stale;
    private boolean behind;

    PageContext(RecordPages editor, Composite page, EditorPage spec) {
        this.editor = editor;
        this.page = page;
        this.spec = spec;
        page.addListener(SWT.Dispose, event -> end());
    }

    /** Makes the content. What a page of some bundle fails with stays in its place: a sentence, and a way to try again. */
    void fill() {
        if (GuardedPage.run(spec.id(), () -> spec.fill(page, this))) {
            return;
        }
        end();
        changeListeners.clear();
        revealListeners.clear();
        form = null;
        clear();
        page.setLayout(new FillLayout());
        new EmptyState(page, "error", Messages.get("pages.broken", spec.label()), Messages.get("pages.broken.words"))
            .action(IconButton.Look.PLAIN, "refresh", Messages.get("pages.again"), this::again);
        page.layout(true, true);
    }

    private void again() {
        clear();
        page.setLayout(null);
        fill();
        page.layout(true, true);
    }

    private void clear() {
        for (Control child : page.getChildren()) {
            GuardedPage.run(spec.id(), child::dispose);
        }
    }

    private void end() {
        List<Runnable> now = List.copyOf(endings);
        endings.clear();
        now.forEach(ending -> GuardedPage.run(spec.id(), ending));
    }

    /** @return the record; change it inside {@link EditingSession#run} alone */
    public Record record() {
        return session().record();
    }

    /** @return the session that all parts showing the record share; the editor closes it */
    public EditingSession session() {
        return editor.session();
    }

    /** @return the open network */
    public Workspace workspace() {
        return editor.place().workspace();
    }

    /** @return searches and lists */
    public SearchIndex index() {
        return editor.place().index();
    }

    /** @return the person's languages, the best first */
    public List<String> languages() {
        return editor.host().languages();
    }

    /** @return what forms need */
    public FormHost host() {
        return editor.host();
    }

    /** Opens another record. */
    public void open(RecordKey key) {
        editor.place().open(key);
    }

    /** Opens a new record of a kind in an editor, in the space of this one where that can be written to. */
    public void create(String kind) {
        create(kind, null);
    }

    /**
     * The same, with first values. Nothing is stored before the person saves.
     *
     * @param beginning the first values; null: none
     */
    public void create(String kind, Beginning beginning) {
        editor.place().create(session().isReadOnly() ? null : session().key().space(), kind, beginning);
    }

    /** @return the line for messages at the top of the editor */
    public MessageBar messages() {
        return editor.messages();
    }

    /** Shows another page of this editor. */
    public void showPage(String id) {
        editor.show(id);
    }

    /** Goes to a field, on the page that edits it. */
    public void reveal(EObject object, EStructuralFeature feature) {
        editor.reveal(object, feature);
    }

    /**
     * Makes a form of some fields of the record on this page. It follows the record by itself.
     *
     * @param outline its sections
     */
    public RecordForm form(Composite parent, FormOutline outline) {
        form = new RecordForm(parent, session(), host(), outline);
        editor.follow(form);
        return form;
    }

    /** Does something now and after each change of the record, once for many changes, while the page is shown. */
    public void onChange(Runnable listener) {
        changeListeners.add(listener);
        listener.run();
    }

    /** Does something before a field of this page's form is gone to, such as bringing the form to the front. */
    public void onReveal(Runnable listener) {
        revealListeners.add(listener);
    }

    /** Does something when the page ends. */
    public void onDispose(Runnable ending) {
        endings.add(ending);
    }

    Composite page() {
        return page;
    }

    Optional<RecordForm> form() {
        return Optional.ofNullable(form).filter(there -> !there.isDisposed());
    }

    void revealing() {
        List.copyOf(revealListeners).forEach(listener -> GuardedPage.run(spec.id(), listener));
    }

    void changed(boolean shown) {
        stale = !shown;
        if (shown && !page.isDisposed()) {
            boolean well = true;
            for (Runnable listener : List.copyOf(changeListeners)) {
                well &= GuardedPage.run(spec.id(), listener);
            }
            if (!well && !behind) {
                messages().show(MessageBar.Kind.WARNING, Messages.get("pages.behind", spec.label()));
            }
            behind = !well;
        }
    }

    void shown() {
        if (stale) {
            changed(true);
        }
    }
}
