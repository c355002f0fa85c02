package org.sankofa.ui.records.internal.search;

import static org.sankofa.ui.records.internal.Messages.text;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.records.internal.palette.Palette;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/**
 * The one field for everything, at the top of the window. While one types, records, commands and views of that name are
 * offered below it; Enter without a choice searches, with results in the search view.
 */
public class SearchField {

    @Inject
    private EPartService parts;

    @Inject
    private Palette palette;

    private Text field;

    @PostConstruct
    void create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 2).applyTo(box);
        field = new Text(box, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(text("search.hint"));
        field.setToolTipText(text("search.help"));
        Accessible.name(field, () -> text("palette.name"), text("search.help"));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).hint(460, SWT.DEFAULT).applyTo(field);
        palette.attach(field, this::search);
    }

    /** Takes the focus, with what stood in the field selected. */
    public void focus() {
        field.setFocus();
        field.selectAll();
        palette.offer();
    }

    /** Searches, and shows what was found. */
    public void search(String query) {
        var part = parts.showPart("org.sankofa.ui.records.search", PartState.VISIBLE);
        if (part != null && part.getObject() instanceof SearchPart view) {
            view.search(query);
        }
    }
}
