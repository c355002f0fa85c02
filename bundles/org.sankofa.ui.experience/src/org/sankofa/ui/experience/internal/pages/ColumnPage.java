package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.jobs.Debounce;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.EditorPage;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;

/**
 * A page to read, made of what other records say too. What it shows is looked up off the user interface's thread, again
 * after each change of the record or of the index.
 *
 * @param <T> what it shows, without widgets; equal values look equal
 */
abstract class ColumnPage<T> implements EditorPage {

    private static final int PAUSE = 300;

    private final String name;
    private final int order;
    private final String kind;

    /** @param name names the page in ids and texts, such as {@code lesson.use} */
    ColumnPage(String name, int order, String kind) {
        this.name = name;
        this.order = order;
        this.kind = kind;
    }

    /** @return what looks it up; called on the user interface's thread, to take what it needs of the record */
    abstract Jobs.Task<T> reading(PageContext context, Finder finder);

    /** Fills the empty column. */
    abstract void show(T value, PageContext context, PageColumn column);

    @Override
    public final String id() {
        return "org.sankofa.page." + name;
    }

    @Override
    public final String label() {
        return text("page." + name);
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final boolean shows(EClass type) {
        return kind.equals(Kinds.kindOf(type));
    }

    @Override
    public final void fill(Composite page, PageContext context) {
        page.setLayout(new FillLayout());
        new Filling<>(this, new PageColumn(page), context).follow();
    }

    /** One column of one editor. */
    private static final class Filling<T> {

        private final ColumnPage<T> page;
        private final PageColumn column;
        private final PageContext context;
        private T shown;
        private int asked;

        Filling(ColumnPage<T> page, PageColumn column, PageContext context) {
            this.page = page;
            this.column = column;
            this.context = context;
        }

        void follow() {
            context.onChange(this::read);
            Debounce later = new Debounce(column, PAUSE, this::read);
            Control control = column;
            Runnable listener = () -> {
                if (!control.isDisposed()) {
                    control.getDisplay().asyncExec(later::call);
                }
            };
            context.index().addListener(listener);
            context.onDispose(() -> context.index().removeListener(listener));
        }

        private void read() {
            int number = ++asked;
            Finder finder = new Finder(context.workspace().snapshot(), context.index(), context.languages());
            Jobs.read(column, text("page.reading", page.label()), page.reading(context, finder), value -> {
                // a later question has a later answer
                if (number == asked && !value.equals(shown)) {
                    shown = value;
                    column.rebuild(() -> page.show(value, context, column));
                }
            });
        }
    }
}
