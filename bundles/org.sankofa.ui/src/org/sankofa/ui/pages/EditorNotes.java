package org.sankofa.ui.pages;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Composite;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Workspace;
import org.sankofa.ui.forms.FieldNotes;

/**
 * Gives the editors of some kinds of record notes at their fields. An OSGi service; one object serves all editors.
 */
public interface EditorNotes {

    /** @return whether the fields of this kind can have notes */
    boolean shows(EClass kind);

    /**
     * Begins to follow the notes of a record.
     *
     * @param editor they are followed as long as it is there
     * @param languages of the person, the best first
     */
    FieldNotes of(Composite editor, EditingSession session, Workspace workspace, List<String> languages);

    /** @return what some bundle registered for a kind; empty where none did */
    static Optional<EditorNotes> of(EClass kind) {
        Bundle bundle = FrameworkUtil.getBundle(EditorNotes.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        if (context == null) {
            return Optional.empty();
        }
        try {
            for (ServiceReference<EditorNotes> reference : context.getServiceReferences(EditorNotes.class, null)) {
                EditorNotes notes = context.getService(reference);
                boolean[] shows = new boolean[1];
                if (notes != null && GuardedPage.run(notes.getClass().getName(), () -> shows[0] = notes.shows(kind)) && shows[0]) {
                    return Optional.of(notes);
                }
            }
            return Optional.empty();
        } catch (org.osgi.framework.InvalidSyntaxException e) {
            throw new IllegalStateException("There is no filter to be wrong", e);
        }
    }
}
