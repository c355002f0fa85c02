package org.sankofa.ui.network.internal.review;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.ModelPackage;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Workspace;
import org.sankofa.ui.forms.FieldNotes;
import org.sankofa.ui.pages.EditorNotes;

/** Lets people remark on single fields of a record, from the field itself. */
public final class RemarksAtFields implements EditorNotes {

    @Override
    public boolean shows(EClass kind) {
        // of the description of a space only what an owner signed counts
        return !ModelPackage.Literals.SPACE_INFO.isSuperTypeOf(kind);
    }

    @Override
    public FieldNotes of(Composite editor, EditingSession session, Workspace workspace, List<String> languages) {
        return new RemarkNotes(editor, session, workspace, languages);
    }
}
