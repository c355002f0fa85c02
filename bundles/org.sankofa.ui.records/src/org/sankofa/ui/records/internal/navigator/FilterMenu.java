package org.sankofa.ui.records.internal.navigator;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sankofa.search.Facet;
import org.sankofa.search.FacetField;
import org.sankofa.ui.records.internal.Kinds;

/** The menu from which a filter is added: fields, and the values that occur in the list, the most frequent first. */
final class FilterMenu {

    /** The fields to choose from, in this order. */
    static final List<FacetField> FIELDS = List.of(FacetField.KIND, FacetField.AREA, FacetField.THEME, FacetField.STATE,
            FacetField.YEAR, FacetField.SPACE);

    private FilterMenu() {
    }

    /**
     * Opens the menu below a control.
     *
     * @param facets what occurs
     * @param add takes the name of the field and the value
     */
    static void open(Control anchor, List<Facet> facets, BiConsumer<String, String> add) {
        Menu menu = new Menu(anchor.getShell(), SWT.POP_UP);
        for (Facet facet : facets) {
            MenuItem field = new MenuItem(menu, SWT.CASCADE);
            field.setText(text("search.facet." + facet.field().name().toLowerCase(Locale.ROOT)));
            field.setEnabled(!facet.values().isEmpty());
            Menu values = new Menu(anchor.getShell(), SWT.DROP_DOWN);
            field.setMenu(values);
            for (Facet.Value value : facet.values()) {
                MenuItem item = new MenuItem(values, SWT.PUSH);
                item.setText(text("navigator.entry", label(facet.field(), value), value.count()).replace("&", "&&"));
                item.addListener(SWT.Selection, event -> add.accept(facet.field().field(), value.value()));
            }
            if (facet.more() > 0) {
                MenuItem more = new MenuItem(values, SWT.PUSH);
                more.setText(text("list.filter.more", facet.more(), facet.field().field()));
                more.setEnabled(false);
            }
        }
        below(menu, anchor);
    }

    /** Opens a menu below a control; it goes away after that. */
    static void below(Menu menu, Control anchor) {
        Rectangle place = anchor.getDisplay().map(anchor.getParent(), null, anchor.getBounds());
        menu.setLocation(place.x, place.y + place.height);
        menu.addListener(SWT.Hide, event -> anchor.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static String label(FacetField field, Facet.Value value) {
        return field == FacetField.KIND ? Kinds.label(value.value())
                : value.label() == null || value.label().isEmpty() ? value.value() : value.label();
    }
}
