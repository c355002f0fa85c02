package org.sankofa.ui.experience.internal.pages;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.sankofa.model.Record;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageContext;

/** Begins records that belong to the one being looked at. */
final class Beginnings {

    private Beginnings() {
    }

    /** @return whether there is a space to begin one in, and something saved that it can refer to */
    static boolean possible(PageContext context) {
        return !context.session().isNew() && space(context).isPresent();
    }

    /**
     * Makes a record, saves it, so that the page it was begun on finds it, and opens it.
     *
     * @param step what is done, such as "Record a use"
     * @param title its first title
     * @param fill sets what is known already
     */
    static <R extends Record> void begin(PageContext context, Control control, EClass kind, Class<R> type, String step,
            String title, Consumer<R> fill) {
        try {
            EditingSession session = context.workspace().create(space(context).orElseThrow(), kind);
            session.run(step, () -> {
                session.record().setTitle(Text.of(language(context), title));
                fill.accept(type.cast(session.record()));
            });
            // the shell outlives the page: the session is closed in any case
            Control owner = control.getShell();
            Jobs.start(owner, step, Jobs.WORK, monitor -> session.save(null), version -> {
                context.open(session.key());
                session.close();
            }, failure -> {
                session.close();
                Errors.report(owner, step, failure);
            });
        } catch (StoreException e) {
            Errors.report(control, step, e);
        }
    }

    /** @return an object that stands for a record in a reference to it */
    static <R extends Record> R reference(URI uri, EClass kind, Class<R> type) {
        R proxy = type.cast(EcoreUtil.create(kind));
        ((InternalEObject) proxy).eSetProxyURI(uri);
        return proxy;
    }

    static String language(PageContext context) {
        return context.languages().isEmpty() ? "en" : context.languages().get(0);
    }

    private static Optional<String> space(PageContext context) {
        return context.session().isReadOnly() ? context.workspace().defaultSpace().map(Space::name)
            : Optional.of(context.session().key().space());
    }
}
