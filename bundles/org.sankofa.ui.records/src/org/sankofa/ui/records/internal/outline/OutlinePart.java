package org.sankofa.ui.records.internal.outline;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.controls.SearchBox;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.jobs.Debounce;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.BesideEditorPart;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The structure of the record in front, to see where one is and to go elsewhere. */
public class OutlinePart extends BesideEditorPart {

    private static final int PAUSE = 150;
    private static final int CHECK_AFTER = 600;

    private Composite whole;
    private SearchBox search;
    private OutlineTree tree;
    private Debounce rebuild;
    private Debounce check;
    private Outline outline;
    private FormModel model;

    @Override
    protected EmptyState empty(Composite page) {
        return new EmptyState(page, "outline", text("outline.none.title"), text("outline.none"));
    }

    @Override
    protected Control content(Composite page) {
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
        return whole;
    }

    @Override
    protected Control focusTarget() {
        return isShowing() ? tree.control() : super.focusTarget();
    }

    @Override
    protected void shown(RecordPages editor) {
        outline = null;
        if (editor != null) {
            model = new FormModel(editor.session().record().eClass(), ModelTexts.in(Locale.forLanguageTag(Titles.languages().getFirst())));
            onEnd(editor.onPage(page -> tree.open(page)));
            build();
            tree.open(editor.page());
            onEnd(editor.onFocus(this::focused));
            check();
        }
    }

    @Override
    protected void changed() {
        rebuild.call();
    }

    private void build() {
        RecordPages editor = editor();
        if (editor != null) {
            outline = new Outline(editor.session().record(), editor.pages(), model, Titles.languages());
            outline.filter(search.text().getText());
            tree.show(outline);
            check.call();
        }
    }

    /** The live object may change while it is checked: then the next change checks again. */
    private void check() {
        RecordPages editor = editor();
        Outline checked = outline;
        if (editor != null && checked != null) {
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
        RecordPages editor = editor();
        if (editor != null && outline != null && !tree.control().isFocusControl()) {
            outline.find(editor.page(), object, feature).ifPresent(tree::select);
        }
    }

    private void go(OutlineNode node) {
        RecordPages editor = editor();
        if (editor == null) {
            return;
        }
        if (node.feature() == null || node.kind() == OutlineNode.Kind.PAGE) {
            editor.show(node.page());
            editor.setFocus();
        } else {
            editor.reveal(node.page(), node.object(), node.feature());
        }
    }
}
