package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.cases.internal.model.Gap;
import org.sankofa.ui.cases.internal.model.Place;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** Lists of lines that lead to fields. */
final class Rows {

    private Rows() {
    }

    /** A part of a page with two columns of lines. */
    static Composite twoColumns(Composite parent) {
        return columns(parent, 2);
    }

    /** A part of a page with columns of lines. */
    static Composite columns(Composite parent, int count) {
        Composite rows = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout(count, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Spacing.XL;
        layout.verticalSpacing = 0;
        rows.setLayout(layout);
        rows.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return rows;
    }

    /** A line for a gap. */
    static void gap(Composite parent, Gap gap, PageContext context) {
        String icon = switch (gap.why()) {
            case EMPTY -> "edit";
            case UNKNOWN -> "unknown";
            case UNSOURCED -> "source";
            case INCOMPLETE -> "warning";
        };
        String remark = gap.why() == Gap.Why.INCOMPLETE ? "" : text("gap." + gap.why().name().toLowerCase(Locale.ROOT));
        new RecordLine(parent, icon, gap.words()).quiet().icon(gap.why() == Gap.Why.INCOMPLETE ? Token.WARNING : Token.TEXT_SECONDARY)
            .detail(remark).onOpen(() -> go(gap.place(), context));
    }

    /** Goes to a field. */
    static void go(Place place, PageContext context) {
        context.reveal(place.object(), place.feature());
    }
}
