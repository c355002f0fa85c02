package org.sankofa.ui.records.internal.search;

import static org.sankofa.ui.records.internal.Messages.text;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The one search field for everything, at the top of the window. Results come into the search view. */
public class SearchField {

    @Inject
    private EPartService parts;

    private Text field;

    @PostConstruct
    void create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 2).applyTo(box);
        field = new Text(box, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(text("search.hint"));
        field.setToolTipText(text("search.help"));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).hint(460, SWT.DEFAULT).applyTo(field);
        field.addListener(SWT.DefaultSelection, event -> search());
    }

    /** Takes the focus, with what stood in the field selected. */
    public void focus() {
        field.setFocus();
        field.selectAll();
    }

    private void search() {
        var part = parts.showPart("org.sankofa.ui.records.search", PartState.VISIBLE);
        if (part != null && part.getObject() instanceof SearchPart view) {
            view.search(field.getText());
        }
    }
}
