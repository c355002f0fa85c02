package org.sankofa.ui.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.presentation.SectionSpec;

/** A page of some bundle. What goes wrong in it is written down with its id, and the rest of the editor goes on. */
final class GuardedPage implements EditorPage {

    private final EditorPage page;
    private final String id;
    private final String label;
    private final int order;

    private GuardedPage(EditorPage page) {
        this.page = page;
        id = page.id();
        label = page.label();
        order = page.order();
    }

    /** @return the page, where a kind has it and it says who it is */
    static Optional<EditorPage> of(EditorPage page, EClass kind) {
        if (page instanceof GuardedPage guarded) {
            return guarded.shows(kind) ? Optional.of(page) : Optional.empty();
        }
        return Optional.ofNullable(value(page.getClass().getName(), () -> {
            if (!page.shows(kind)) {
                return null;
            }
            GuardedPage guarded = new GuardedPage(page);
            if (guarded.id == null || guarded.label == null) {
                throw new IllegalStateException("It has no id or no label");
            }
            return guarded;
        }, null));
    }

    /** Does something of a page. @return whether it went well */
    static boolean run(String page, Runnable action) {
        return value(page, () -> {
            action.run();
            return true;
        }, false);
    }

    /** Asks a page for something. @return its answer; the other one when it fails */
    private static <T> T value(String page, Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError | SWTError e) {
            ILog.of(GuardedPage.class).error("The page " + page + " of an editor failed", e);
            return otherwise;
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public boolean shows(EClass kind) {
        return value(id, () -> page.shows(kind), false);
    }

    /** The one method that is not guarded: whoever calls it shows what is to be said in the place of the page. */
    @Override
    public void fill(Composite parent, PageContext context) {
        page.fill(parent, context);
    }

    @Override
    public boolean edits(EClass kind, EStructuralFeature feature) {
        return value(id, () -> page.edits(kind, feature), false);
    }

    @Override
    public boolean receive(List<Path> files, Control editor, PageContext context) {
        return value(id, () -> page.receive(files, editor, context), false);
    }

    @Override
    public List<SectionSpec> sections(FormModel model) {
        return value(id, () -> page.sections(model), List.of());
    }
}
