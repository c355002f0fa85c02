package org.sankofa.ui.records.internal.trail;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Fact;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Space;
import org.sankofa.store.UndoHistory;
import org.sankofa.store.Workspace;
import org.sankofa.ui.presentation.FactModel;

/** Notices in the session of an editor what the trail is about. For the thread that the record belongs to. */
public final class TrailGuide {

    private static final URI ALBANIA = Ids.conceptUri("area", "ALB");

    private final EditingSession session;
    private final Trail trail;
    private int position;

    /** @param session of the editor that shows the trail */
    public TrailGuide(EditingSession session, Trail trail) {
        this.session = session;
        this.trail = trail;
        position = session.history().position();
    }

    /** Whether the trail begins at this record: the case of Albania in a sample. */
    public static boolean beginsAt(Record record, String space, Workspace workspace) {
        return record instanceof CountryCase country && country.getArea() != null
            && Ids.uriOf(country.getArea()).filter(ALBANIA::equals).isPresent()
            && workspace.space(space).map(Space::kind).filter(Space.Kind.SAMPLE::equals).isPresent();
    }

    /** Looks at what was done since the last time. */
    public void look() {
        UndoHistory history = session.history();
        int now = history.position();
        if (now > position) {
            trail.did(Stop.EDIT);
        } else if (now < position && history.canRedo()) {
            trail.did(Stop.UNDO);
        }
        position = now;
    }

    /** A value and its field. */
    public record Sourced(EObject object, EStructuralFeature feature) {
    }

    /** The first value of the record that names where it comes from. */
    public Optional<Sourced> sourced() {
        for (Iterator<EObject> all = session.record().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Fact fact && fact.eContainer() != null && FactModel.says(fact) && isSource(fact)) {
                EStructuralFeature feature = fact.eContainer().eClass().getEStructuralFeature(String.valueOf(fact.getFeature()));
                if (feature != null) {
                    return Optional.of(new Sourced(fact.eContainer(), feature));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSource(Fact fact) {
        return !fact.getSources().isEmpty() || !fact.getFiles().isEmpty() || !List.of("", "null").contains(String.valueOf(fact.getQuote()));
    }
}
