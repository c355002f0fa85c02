package org.sankofa.ui.records.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.sankofa.ui.records.internal.search.SearchField;

import jakarta.inject.Named;

/** Puts the cursor into the search field at the top of the window; with a query it searches at once. */
public class FindHandler {

    @Execute
    public void execute(@Optional @Named("org.sankofa.command.find.query") String query, MWindow window, EModelService models) {
        if (models.find("org.sankofa.ui.records.searchField", window) instanceof MToolControl control
                && control.getObject() instanceof SearchField field) {
            if (query == null) {
                field.focus();
            } else {
                field.search(query);
            }
        }
    }
}
