package org.sankofa.ui.experience.internal.pages;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.sankofa.model.Record;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.text.Text;
import org.sankofa.store.Space;
import org.sankofa.ui.pages.Beginning;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.presentation.Proxies;

/** Begins records that belong to the one being looked at. They open filled and unsaved. */
final class Beginnings {

    private Beginnings() {
    }

    /** @return whether there is a space to begin one in, and something saved that it can refer to */
    static boolean possible(PageContext context) {
        return !context.session().isNew() && (!context.session().isReadOnly()
            || context.workspace().defaultSpace().map(Space::name).isPresent());
    }

    /**
     * Opens a new record.
     *
     * @param step what is done, such as "Record a use"
     * @param title its first title
     * @param fill sets what is known already
     */
    static <R extends Record> void begin(PageContext context, EClass kind, Class<R> type, String step, String title,
            Consumer<R> fill) {
        context.create(Kinds.kindOf(kind), Beginning.of(step, type, record -> {
            record.setTitle(Text.of(language(context), title));
            fill.accept(record);
        }));
    }

    /** @return an object that stands for the record being looked at in a reference to it */
    static <R extends Record> R self(PageContext context, Class<R> type) {
        return Proxies.to(context.session().key().uri(), context.record().eClass(), type);
    }

    static String language(PageContext context) {
        return context.languages().isEmpty() ? "en" : context.languages().get(0);
    }
}
