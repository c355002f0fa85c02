package org.sankofa.ui.records.internal.history;

import static org.sankofa.ui.records.internal.Messages.text;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.ModelPackage;
import org.sankofa.ui.pages.EditorPage;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;

/** The history of a record as the page of its editor: who changed what in which sitting, with a way back. */
public final class HistoryPage implements EditorPage {

    /** The id of this page. */
    public static final String ID = "org.sankofa.page.history";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return text("history.page");
    }

    @Override
    public int order() {
        return APPENDIX + 40;
    }

    @Override
    public boolean shows(EClass kind) {
        return ModelPackage.Literals.RECORD.isSuperTypeOf(kind);
    }

    @Override
    public void fill(Composite page, PageContext context) {
        FillLayout layout = new FillLayout();
        layout.marginWidth = Spacing.L;
        layout.marginHeight = Spacing.S;
        page.setLayout(layout);
        new HistoryPanel(page, context.workspace()).show(context.session().key());
    }
}
