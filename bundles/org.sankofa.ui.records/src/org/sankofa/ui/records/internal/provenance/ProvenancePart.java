package org.sankofa.ui.records.internal.provenance;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.model.Fact;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.jobs.Debounce;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.BesideEditorPart;
import org.sankofa.ui.records.internal.provenance.Origin.Cited;
import org.sankofa.ui.theme.Spacing;

import jakarta.inject.Inject;

/** Where the value of the field with the focus comes from; of the whole record while no field has it. */
public class ProvenancePart extends BesideEditorPart {

    /** Topic of the event that tells that the origin of a value was shown; its data is the key of the record. */
    public static final String SHOWN = "org/sankofa/ui/records/sourceShown";

    private static final int PAUSE = 200;

    @Inject
    private Workspace workspace;

    @Inject
    private RecordEditors editors;

    @Inject
    private IEventBroker events;

    private WritingReader reader;
    private PageColumn column;
    private Debounce soon;
    private EObject object;
    private EStructuralFeature feature;
    private int asked;

    @Override
    protected EmptyState empty(Composite page) {
        return new EmptyState(page, "provenance", text("provenance.none.title"), text("provenance.none"));
    }

    @Override
    protected Control content(Composite page) {
        reader = new WritingReader(workspace);
        column = new PageColumn(page, Spacing.M);
        soon = new Debounce(column, PAUSE, this::read);
        return column;
    }

    @Override
    protected void shown(RecordPages editor) {
        if (editor != null) {
            onEnd(editor.onFocus(this::focused));
        }
    }

    @Override
    protected void changed() {
        soon.call();
    }

    /** The small form of a source is about the value it belongs to. */
    private void focused(EObject what, EStructuralFeature field) {
        EObject owner = what instanceof Fact fact && fact.eContainer() != null ? fact.eContainer() : what;
        EStructuralFeature value = what instanceof Fact fact && fact.getFeature() != null
            ? owner.eClass().getEStructuralFeature(fact.getFeature()) : field;
        if (owner != object || value != feature) {
            object = owner;
            feature = value;
            soon.call();
        }
    }

    private void read() {
        RecordPages editor = editor();
        if (editor == null || object == null) {
            return;
        }
        int now = ++asked;
        EditingSession session = editor.session();
        RecordKey key = session.key();
        boolean isNew = session.isNew();
        String id = Ids.idOf(object);
        String name = feature == null ? null : feature.getName();
        Jobs.read(column, text("provenance.job"), monitor -> isNew ? Writing.NONE : reader.read(key, id, name), writing -> {
            if (now == asked && editor() == editor) {
                show(session, writing);
            }
        });
    }

    private void show(EditingSession session, Writing writing) {
        ProvenanceView view = new ProvenanceView(column, session, workspace, editors::open);
        if (feature == null) {
            RecordOrigins origins = RecordOrigins.of(session.record(), Titles.languages());
            column.rebuild(() -> view.record(writing, origins));
            return;
        }
        Origin origin = new OriginReader(session, Titles.languages()).read(object, feature);
        List<Cited> whole = new OriginReader(session, Titles.languages()).ofRecord();
        column.rebuild(() -> view.field(object, feature, origin, whole, writing));
        if (origin.isSourced() || !whole.isEmpty()) {
            events.post(SHOWN, session.key());
        }
    }
}
