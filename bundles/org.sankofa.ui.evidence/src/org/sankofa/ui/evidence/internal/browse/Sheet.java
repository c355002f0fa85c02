package org.sankofa.ui.evidence.internal.browse;

import static org.sankofa.ui.evidence.internal.Layouts.wide;
import static org.sankofa.ui.evidence.internal.Messages.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** What is shown below a heading, with a way back. Its layout is a grid of one column. */
abstract class Sheet extends Composite {

    Sheet(Composite parent, String title, String remark, Runnable back) {
        super(parent, SWT.NONE);
        Theme theme = Theme.of(this);
        theme.style(this, Token.PAGE, null, null);
        GridLayout layout = new GridLayout();
        layout.marginWidth = Spacing.M;
        layout.marginHeight = Spacing.M;
        layout.verticalSpacing = Spacing.S;
        setLayout(layout);
        Composite head = theme.style(new Composite(this, SWT.NONE), Token.PAGE, null, null);
        GridLayout row = new GridLayout(2, false);
        row.marginWidth = 0;
        row.marginHeight = 0;
        head.setLayout(row);
        head.setLayoutData(wide());
        IconButton button = new IconButton(head, IconButton.Look.GHOST, "chevron-left", null, text("browse.back"), back);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        Label label = theme.style(new Label(head, SWT.WRAP), Token.PAGE, Token.TEXT, TypeStyle.SECTION);
        label.setText(title.replace("&", "&&"));
        GridData data = wide();
        data.verticalAlignment = SWT.CENTER;
        label.setLayoutData(data);
        if (!remark.isEmpty()) {
            words(this, remark);
        }
    }

    static Label words(Composite parent, String words) {
        Label label = Theme.of(parent).style(new Label(parent, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.BODY);
        label.setText(words.replace("&", "&&"));
        label.setLayoutData(wide());
        return label;
    }

    static GridData all() {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 100;
        data.heightHint = 100;
        return data;
    }
}
