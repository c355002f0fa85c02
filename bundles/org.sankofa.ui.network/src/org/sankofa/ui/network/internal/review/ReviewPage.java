package org.sankofa.ui.network.internal.review;

import static org.sankofa.ui.network.internal.Messages.text;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.ModelPackage;
import org.sankofa.ui.pages.EditorPage;
import org.sankofa.ui.pages.PageContext;

/** The review of a record: where it stands and how far one can rely on it, the next steps, and all steps so far. */
public final class ReviewPage implements EditorPage {

    private static final int ORDER = 800;

    @Override
    public String id() {
        return "org.sankofa.page.review";
    }

    @Override
    public String label() {
        return text("review.page");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean shows(EClass kind) {
        return ModelPackage.Literals.REVIEWED.isSuperTypeOf(kind) || ModelPackage.Literals.REQUEST.isSuperTypeOf(kind);
    }

    @Override
    public void fill(Composite page, PageContext context) {
        page.setLayout(new FillLayout());
        new ReviewPanel(page, context).follow();
    }
}
