package org.sankofa.ui.records.internal.search;

import static org.sankofa.ui.records.internal.Messages.text;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.records.internal.palette.Palette;
import org.sankofa.ui.theme.Letters;

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
        box.setLayout(new Room());
        field = new Text(box, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(text("search.hint"));
        field.setToolTipText(text("search.help"));
        Accessible.name(field, () -> text("palette.name"), text("search.help"));
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

    /** Asks for little, so that what stands beside it stays on one line; takes what is left, up to a width that reads well. */
    private static final class Room extends Layout {

        private static final int LEAST = 22;
        private static final int MOST = 56;
        private static final int MARGIN = 12;

        @Override
        protected Point computeSize(Composite box, int wHint, int hHint, boolean flush) {
            Control child = box.getChildren()[0];
            return new Point(wHint == SWT.DEFAULT ? Letters.width(child, LEAST) + 2 * MARGIN : wHint, child.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 4);
        }

        @Override
        protected void layout(Composite box, boolean flush) {
            Control child = box.getChildren()[0];
            Rectangle area = box.getClientArea();
            int height = child.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
            int width = Math.min(Letters.width(child, MOST), area.width - 2 * MARGIN);
            child.setBounds(area.width - MARGIN - width, Math.max(0, (area.height - height) / 2), width, height);
        }
    }
}
