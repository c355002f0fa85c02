package org.sankofa.ui.records.internal.outline;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;
import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.store.EditingSession;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.SessionListener;
import org.sankofa.store.Version;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.controls.SearchBox;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.jobs.Debounce;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.internal.editor.EditorFollower;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The structure of the record in front, to see where one is and to go elsewhere. */
public class OutlinePart extends PagePart {

    private static final int PAUSE = 150;
    private static final int CHECK_AFTER = 600;

    @Inject
    private EPartService parts;

    private final StackLayout stack = new StackLayout();
    private final EditorFollower follower = new EditorFollower(this::show);
    private MPart waiting;
    private EmptyState empty;
    private Composite whole;
    private SearchBox search;
    private OutlineTree tree;
    private Debounce rebuild;
    private Debounce check;
    private Outline outline;
    private FormModel model;

    @Override
    protected void fill(Composite page) {
        page.setLayout(stack);
        empty = new EmptyState(page, "outline", text("outline.none.title"), text("outline.none"));
        whole = Theme.of(page).style(new Composite(page, SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout();
        layout.marginWidth = Spacing.S;
        layout.marginHeight = Spacing.S;
        whole.setLayout(layout);
        search = new SearchBox(whole, text("outline.filter"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        tree = new OutlineTree(whole, this::go);
        tree.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        search.onSearch(letters -> {
            if (outline != null) {
                outline.filter(letters);
                tree.show(outline);
            }
        });
        rebuild = new Debounce(whole, PAUSE, this::build);
        check = new Debounce(whole, CHECK_AFTER, this::check);
        onDispose(follower::end);
        stack.topControl = empty;
        follow(waiting);
        if (follower.editor() == null) {
            follower.followInSight(parts);
        }
    }

    @Override
    protected Control focusTarget() {
        return stack.topControl == whole ? tree.control() : empty;
    }

    @Inject
    void follow(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        if (tree == null) {
            waiting = part;
        } else if (!whole.isDisposed()) {
            follower.follow(part);
        }
    }

    private void show(RecordPages editor) {
        if (whole.isDisposed()) {
            return;
        }
        outline = null;
        if (editor != null) {
            EditingSession session = editor.session();
            List<String> languages = Titles.languages();
            model = new FormModel(session.record().eClass(), ModelTexts.in(Locale.forLanguageTag(languages.getFirst())));
            SessionListener listener = new Follow();
            session.addListener(listener);
            follower.onEnd(() -> session.removeListener(listener));
            follower.onEnd(editor.onPage(page -> tree.open(page)));
            build();
            tree.open(editor.page());
            follower.onEnd(editor.onFocus(this::focused));
            check();
        }
        stack.topControl = editor == null ? empty : whole;
        page().layout();
    }

    private void build() {
        RecordPages editor = follower.editor();
        if (editor != null && !editor.isDisposed()) {
            outline = new Outline(editor.session().record(), editor.pages(), model, Titles.languages());
            outline.filter(search.text().getText());
            tree.show(outline);
            check.call();
        }
    }

    /** The live object may change while it is checked: then the next change checks again. */
    private void check() {
        RecordPages editor = follower.editor();
        Outline checked = outline;
        if (editor != null && !editor.isDisposed() && checked != null) {
            EditingSession session = editor.session();
            Jobs.start(whole, text("outline.job"), Jobs.READ, monitor -> session.problems(), problems -> {
                if (checked == outline) {
                    mark(session, problems);
                }
            }, failure -> Errors.log(text("outline.job"), failure));
        }
    }

    /** A new record that nobody wrote in is not wrong yet, it is only empty. */
    private void mark(EditingSession session, List<Problem> problems) {
        outline.mark(session.isNew() && !session.isDirty() ? List.of() : problems);
        tree.refresh();
    }

    private void focused(EObject object, EStructuralFeature feature) {
        RecordPages editor = follower.editor();
        if (editor != null && outline != null && !tree.control().isFocusControl()) {
            outline.find(editor.page(), object, feature).ifPresent(tree::select);
        }
    }

    private void go(OutlineNode node) {
        RecordPages editor = follower.editor();
        if (editor == null || editor.isDisposed()) {
            return;
        }
        if (node.feature() == null || node.kind() == OutlineNode.Kind.PAGE) {
            editor.show(node.page());
            editor.setFocus();
        } else {
            editor.reveal(node.page(), node.object(), node.feature());
        }
    }

    /** Keeps the outline true to the session. */
    private final class Follow implements SessionListener {

        @Override
        public void changed() {
            soon();
        }

        @Override
        public void saved(Version version) {
            soon();
        }

        @Override
        public void incoming(List<FeatureChange> changes) {
            soon();
        }

        private void soon() {
            if (!whole.isDisposed()) {
                whole.getDisplay().asyncExec(() -> {
                    if (!whole.isDisposed()) {
                        rebuild.call();
                    }
                });
            }
        }
    }
}
