package org.sankofa.ui.records.internal;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.sankofa.model.labels.FormHints;
import org.sankofa.search.Row;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Token;

/** The icons of records in lists: the flag of the country for country cases, else that of the kind. */
public final class RowIcons {

    private static final String COUNTRY_CASE = "countryCase";

    private RowIcons() {
    }

    /** @return the image, for the control's display */
    public static Image image(Control control, Row row) {
        return Icons.of(control).get(name(row), Icons.SMALL, Token.TEXT_SECONDARY);
    }

    /** @return the name of the icon; never null */
    public static String name(Row row) {
        if (COUNTRY_CASE.equals(row.key().kind()) && !row.areas().isEmpty()) {
            return Icons.area(row.areas().getFirst());
        }
        String icon = org.sankofa.model.kinds.Kinds.classOf(row.key().kind()).map(FormHints::icon).orElse(null);
        return icon == null ? "record" : icon;
    }
}
