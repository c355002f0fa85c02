package org.sankofa.ui.evidence.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The inside of a view that shows one sheet at a time: a line for messages, and what is said where there is nothing yet. */
public final class Sheets extends Composite {

    private final MessageBar messages;
    private final StackLayout stack = new StackLayout();
    private final Composite empty;
    private final EmptyState nothing;

    /**
     * @param page of the view, which holds nothing else
     * @param icon of the state without anything, as are its title and its words
     */
    public Sheets(Composite page, String icon, String title, String words) {
        this(page, new MessageBar(laid(page)), icon, title, words);
    }

    private Sheets(Composite page, MessageBar messages, String icon, String title, String words) {
        super(page, SWT.NONE);
        this.messages = messages;
        Theme.of(page).style(this, Token.PAGE, null, null);
        setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        setLayout(stack);
        empty = Theme.of(page).style(new Composite(this, SWT.NONE), Token.PAGE, null, null);
        empty.setLayout(new FillLayout());
        nothing = new EmptyState(empty, icon, title, words);
    }

    private static Composite laid(Composite page) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        return page;
    }

    /** @return the line for messages above the sheets */
    public MessageBar messages() {
        return messages;
    }

    /** Offers something to do where there is nothing yet. */
    public void offer(String icon, String label, Runnable action) {
        nothing.action(IconButton.Look.PLAIN, icon, label, action);
    }

    /** @return what says that there is nothing yet */
    public Control empty() {
        return empty;
    }

    /** @return the sheet that is shown */
    public Control shown() {
        return stack.topControl;
    }

    /** Shows a sheet, which stands in this. */
    public void show(Control sheet) {
        if (stack.topControl != sheet) {
            stack.topControl = sheet;
            layout(true, true);
        }
    }
}
