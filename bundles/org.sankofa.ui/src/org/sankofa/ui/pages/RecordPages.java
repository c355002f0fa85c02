package org.sankofa.ui.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.store.EditingSession;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.SessionListener;
import org.sankofa.store.Version;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.Mirroring;
import org.sankofa.ui.controls.TabBar;
import org.sankofa.ui.forms.FormHost;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.forms.RecordForm;
import org.sankofa.ui.internal.forms.FormHeader;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The inside of an editor: the head of the record, a line for messages, tabs, and the pages, made when first shown. */
public final class RecordPages extends Composite {

    /** Id of the page with every field. */
    public static final String ALL_FIELDS = "org.sankofa.page.fields";

    private static final Set<String> SAID = Set.of(ModelPackage.Literals.REVIEW_ENTRY.getName(), ModelPackage.Literals.REMARK.getName());

    private final EditingSession session;
    private final FormHost host;
    private final EditorPlace place;
    private final List<EditorPage> pages;
    private final List<PageContext> contexts = new ArrayList<>();
    private final FormHeader header;
    private final MessageBar messages;
    private final TabBar tabs;
    private final Composite stack;
    private final StackLayout layers = new StackLayout();
    private final List<BiConsumer<EObject, EStructuralFeature>> focusListeners = new ArrayList<>();
    private final List<Consumer<String>> pageListeners = new ArrayList<>();
    private EObject focusedObject;
    private EStructuralFeature focusedFeature;
    private boolean refreshing;
    private int current = -1;

    /**
     * @param session stays open when this is disposed of
     * @param contributed the pages of the record's kind, see {@link EditorPages}; the one with all fields comes by itself
     */
    public RecordPages(Composite parent, EditingSession session, FormHost host, EditorPlace place,
            List<EditorPage> contributed) {
        super(parent, SWT.NONE);
        this.session = session;
        this.host = host;
        this.place = place;
        this.pages = withAllFields(session.record().eClass(), contributed);
        Theme theme = Theme.of(this);
        theme.style(this, Token.PAGE, null, null);
        theme.cssClass(this, "sankofa-page");
        setLayout(new FillLayout());
        LowWindow window = new LowWindow(this);
        Composite body = window.body();
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        body.setLayout(layout);
        Composite top = theme.style(new Composite(body, SWT.NONE), Token.PAGE, null, null);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout inner = new GridLayout();
        inner.marginWidth = Spacing.XL;
        inner.marginHeight = 0;
        inner.verticalSpacing = 0;
        top.setLayout(inner);
        messages = new MessageBar(top);
        messages.onResize(() -> layout(true, true));
        ((GridData) messages.getLayoutData()).verticalIndent = Spacing.S;
        header = new FormHeader(top, session, host, ModelTexts.in(
            host.languages().isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(host.languages().get(0))));
        header.setLayoutData(wide());
        tabs = new TabBar(top, Messages.get("pages.tabs"), pages.stream().map(EditorPage::label).toList(), this::show);
        tabs.setLayoutData(wide());
        boolean several = pages.size() > 1;
        ((GridData) tabs.getLayoutData()).exclude = !several;
        tabs.setVisible(several);
        stack = theme.style(new Composite(body, SWT.NONE), Token.PAGE, null, null);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        window.keepBelow(top);
        stack.setLayout(layers);
        pages.forEach(page -> contexts.add(null));
        follow();
        show(0);
        Mirroring.settle(this);
        tell();
    }

    /** The page with all fields stands behind those made for the kind; a kind that has none begins with it. */
    private static List<EditorPage> withAllFields(EClass kind, List<EditorPage> contributed) {
        boolean own = EditorPages.of(kind, contributed).stream().anyMatch(page -> page.order() < EditorPage.APPENDIX);
        List<EditorPage> all = new ArrayList<>(contributed);
        all.add(new OutlinePage(ALL_FIELDS, () -> Messages.get("pages.fields"), own ? EditorPage.APPENDIX : 0, Set.of(),
            FormOutline::everything));
        return EditorPages.of(kind, all);
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        return data;
    }

    // --- what pages ask for

    /** @return the session it edits */
    public EditingSession session() {
        return session;
    }

    /** @return the line for messages at the top */
    public MessageBar messages() {
        return messages;
    }

    FormHost host() {
        return host;
    }

    EditorPlace place() {
        return place;
    }

    void follow(RecordForm form) {
        form.onFocus(this::focused);
    }

    private void focused(EObject object, EStructuralFeature feature) {
        focusedObject = object;
        focusedFeature = feature;
        List.copyOf(focusListeners).forEach(listener -> tell(listener, () -> listener.accept(object, feature)));
    }

    /** A view that listens and fails must not keep the editor from what it does. */
    private static void tell(Object listener, Runnable telling) {
        GuardedPage.run(listener.getClass().getName(), telling);
    }

    // --- pages

    /** @return ids of the pages in the order of their tabs */
    public List<String> pageIds() {
        return pages.stream().map(EditorPage::id).toList();
    }

    /** @return id of the page that is shown */
    public String page() {
        return pages.get(current).id();
    }

    /** Shows a page; one that is not there is passed over. */
    public void show(String id) {
        int index = pageIds().indexOf(id);
        if (index >= 0) {
            tabs.select(index);
            show(index);
        }
    }

    /**
     * Takes the id of a page when it is shown.
     *
     * @return ends that
     */
    public Runnable onPage(Consumer<String> listener) {
        pageListeners.add(listener);
        return () -> pageListeners.remove(listener);
    }

    /** @return the pages in the order of their tabs */
    public List<EditorPage> pages() {
        return List.copyOf(pages);
    }

    private void show(int index) {
        if (index == current) {
            return;
        }
        current = index;
        PageContext context = contexts.get(index);
        if (context == null) {
            Composite page = Theme.of(this).style(new Composite(stack, SWT.NONE), Token.PAGE, null, null);
            context = new PageContext(this, page, pages.get(index));
            contexts.set(index, context);
            context.fill();
        }
        layers.topControl = context.page();
        stack.layout();
        context.shown();
        List.copyOf(pageListeners).forEach(listener -> tell(listener, () -> listener.accept(pages.get(index).id())));
        focused(session.record(), null);
    }

    /** Offers files that are dropped on the editor to its pages. @return whether one of them takes them */
    public boolean offer(List<Path> files) {
        PageContext context = contexts.get(current);
        return pages.stream().anyMatch(page -> page.receive(files, this, context));
    }

    /** Goes to a field: opens the page that edits it, scrolls to it and gives it the focus. */
    public void reveal(EObject object, EStructuralFeature feature) {
        EObject top = object;
        EStructuralFeature first = feature;
        while (top != session.record() && top.eContainer() != null) {
            first = top.eContainingFeature();
            top = top.eContainer();
        }
        for (EditorPage page : pages) {
            if (page.edits(session.record().eClass(), first)) {
                show(page.id());
                contexts.get(current).revealing();
                contexts.get(current).form().ifPresent(form -> form.reveal(object, feature));
                return;
            }
        }
    }

    /** Goes to the place of a problem. */
    public void reveal(Problem problem) {
        EObject top = problem.object();
        EStructuralFeature first = null;
        while (top != null && top.eContainer() != null) {
            first = top.eContainingFeature();
            top = top.eContainer();
        }
        EStructuralFeature feature = first != null ? first : Ids.idOf(problem.object()) == null ? null
            : session.record().eClass().getEStructuralFeature(problem.path().replaceAll("[.\\[].*", ""));
        String wanted = pages.stream().filter(page -> feature != null && page.edits(session.record().eClass(), feature))
            .map(EditorPage::id).findFirst().orElse(ALL_FIELDS);
        show(wanted);
        contexts.get(current).revealing();
        contexts.get(current).form().ifPresent(form -> form.reveal(problem));
    }

    /** Goes to a field on a certain page; one that is not there is passed over. */
    public void reveal(String page, EObject object, EStructuralFeature feature) {
        if (pageIds().contains(page)) {
            show(page);
            contexts.get(current).revealing();
            contexts.get(current).form().ifPresent(form -> form.reveal(object, feature));
        }
    }

    /**
     * Takes the object and the feature that has the focus, at once those that had it last; the record and null while a page
     * is shown on which no field had it yet.
     *
     * @return ends that
     */
    public Runnable onFocus(BiConsumer<EObject, EStructuralFeature> listener) {
        focusListeners.add(listener);
        listener.accept(focusedObject == null ? session.record() : focusedObject, focusedFeature);
        return () -> focusListeners.remove(listener);
    }

    @Override
    public boolean setFocus() {
        // a form may lie behind another face of its page, and a page may hold nothing that takes the focus; nowhere it must not be
        PageContext context = contexts.get(current);
        if (tabs.isDisposed() || context.page().isDisposed()) {
            // the window is being disposed of, and with it what had the focus
            return false;
        }
        return context.form().filter(Composite::isVisible).map(RecordForm::setFocus).orElse(false)
            || context.page().setFocus() || tabs.setFocus();
    }

    // --- following the session

    private void follow() {
        SessionListener listener = new SessionListener() {
            @Override
            public void changed() {
                refreshSoon();
            }

            @Override
            public void saved(Version version) {
                refreshSoon();
            }

            @Override
            public void incoming(List<FeatureChange> changes) {
                if (!isDisposed()) {
                    // what is said about a record is no value of it
                    long values = changes.stream().filter(change -> !SAID.contains(change.type())).count();
                    if (values > 0) {
                        messages.show(MessageBar.Kind.INFO, Messages.get("form.incoming", values));
                    }
                    refreshSoon();
                }
            }

            @Override
            public void deletedElsewhere() {
                if (!isDisposed()) {
                    messages.show(MessageBar.Kind.WARNING, Messages.get("form.deleted"));
                }
            }
        };
        session.addListener(listener);
        addListener(SWT.Dispose, event -> session.removeListener(listener));
    }

    private void tell() {
        if (session.isReadOnly()) {
            messages.show(MessageBar.Kind.INFO, session.readOnlyReason().orElse(Messages.get("form.readOnly")));
        }
    }

    /** Typing gives a change a key: pages are told once for all that came meanwhile. */
    private void refreshSoon() {
        if (isDisposed() || refreshing) {
            return;
        }
        refreshing = true;
        getDisplay().asyncExec(() -> {
            refreshing = false;
            if (!isDisposed()) {
                refresh();
            }
        });
    }

    private void refresh() {
        if (header.refresh()) {
            layout(true, true);
        }
        header.redraw();
        for (int i = 0; i < contexts.size(); i++) {
            if (contexts.get(i) != null) {
                contexts.get(i).changed(i == current);
            }
        }
    }
}
