package org.sankofa.ui.records.internal.moves;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.sankofa.ui.records.internal.editor.PagedPart;

import jakarta.inject.Named;

/** Turns the pages of the active editor, from the last one on to the first. */
abstract class PageStep {

    private final int by;

    PageStep(int by) {
        this.by = by;
    }

    @CanExecute
    public boolean canExecute(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part, Stage stage) {
        return stage.isInFront() && part != null && part.getObject() instanceof PagedPart paged && paged.pages().size() > 1;
    }

    /** While a dialog is open, a key may come without having been asked whether it can. */
    @Execute
    public void execute(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        if (part != null && part.getObject() instanceof PagedPart paged && !paged.pages().isEmpty()) {
            List<String> pages = paged.pages();
            paged.showPage(pages.get(Math.floorMod(pages.indexOf(paged.shownPage()) + by, pages.size())));
        }
    }
}
