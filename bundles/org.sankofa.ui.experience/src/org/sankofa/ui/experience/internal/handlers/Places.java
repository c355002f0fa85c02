package org.sankofa.ui.experience.internal.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.presentation.Languages;
import org.sankofa.ui.records.RecordEditors;

/** Where commands begin records, and what they begin them from. */
public final class Places {

    private Places() {
    }

    /** @return the space of a record where it can be written to, else the one for new records */
    public static Optional<String> beside(RecordKey key, Workspace workspace) {
        return workspace.space(key.space()).filter(space -> !space.readOnly()).or(workspace::defaultSpace).map(Space::name);
    }

    /** @return the record of that kind in the editor in front */
    static Optional<RecordKey> inFront(MPart part, String kind) {
        return RecordEditors.keyOf(part).filter(key -> key.kind().equals(kind));
    }

    /** @return the person's languages, the best first */
    public static List<String> languages() {
        return Languages.ofPerson();
    }

    /** @return the inside of the editor that is in a part; null: none */
    public static RecordPages pagesOf(MPart part) {
        return part == null || !(part.getWidget() instanceof Composite whole) ? null : pages(whole);
    }

    private static RecordPages pages(Composite in) {
        for (Control child : in.getChildren()) {
            RecordPages found = child instanceof RecordPages pages ? pages : child instanceof Composite inner ? pages(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
