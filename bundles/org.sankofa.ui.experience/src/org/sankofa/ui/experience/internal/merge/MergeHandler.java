package org.sankofa.ui.experience.internal.merge;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.experience.internal.handlers.Places;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;

import jakarta.inject.Named;

/** Joins the lesson in front with another one. */
public class MergeHandler {

    @CanExecute
    public boolean possible(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return key(part) != null && Places.pagesOf(part) != null;
    }

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_PART) MPart part, Workspace workspace, SearchIndex index, RecordEditors editors) {
        RecordPages pages = Places.pagesOf(part);
        new Merging(pages, workspace, index, Places.languages(), pages.messages(), editors::open).begin(key(part));
    }

    private static RecordKey key(MPart part) {
        return part == null ? null : RecordEditors.keyOf(part).filter(key -> key.kind().equals("lesson")).orElse(null);
    }
}
