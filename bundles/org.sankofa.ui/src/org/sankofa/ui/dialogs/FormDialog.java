package org.sankofa.ui.dialogs;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.FieldFrame;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** A dialog with fields one below the other. Its button can be pressed once nothing is missing or wrong. */
public abstract class FormDialog extends BaseDialog {

    private static final int FIELD = 320;
    private static final int LINES = 96;

    private final String accept;

    /**
     * @param title what the window manager shows
     * @param heading what is asked, in a few words
     * @param sentence what one should know about it
     * @param accept what the button says that does it
     */
    protected FormDialog(Shell shell, String title, String heading, String sentence, String accept) {
        super(shell, title);
        this.accept = accept;
        setHeading(heading);
        setSentence(sentence);
        setResizable();
    }

    /** @return what is missing or wrong, a sentence; empty: something is missing and one sees what; null: nothing */
    protected String wrong() {
        return null;
    }

    /** Looks again whether all is well; fields of {@link #field} do so by themselves. */
    public final void changed() {
        String wrong = wrong();
        setProblem(wrong);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, accept, true).setEnabled(wrong() == null);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** Adds the name of a field, in the first column. */
    protected static Label caption(Composite area, String name) {
        Label label = Theme.of(area).style(new Label(area, SWT.NONE), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.BODY);
        label.setText(name.replace("&", "&&"));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    /** Adds a field with its name. With {@code SWT.MULTI} it takes several lines and the room that is left. */
    protected final Text field(Composite area, String name, String value, int style) {
        Label label = caption(area, name);
        Text text = framed(area, name, value, style);
        boolean lines = (style & SWT.MULTI) != 0;
        GridDataFactory.fillDefaults().grab(true, lines).hint(width(area, FIELD), lines ? width(area, LINES) : SWT.DEFAULT).applyTo(text.getParent());
        if (lines) {
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, Spacing.S).applyTo(label);
        }
        return text;
    }

    /** Adds a field with its name, and a button behind it that does something with it. */
    protected final Text field(Composite area, String name, String value, int style, String help, Consumer<Text> helper) {
        caption(area, name);
        Composite row = composite(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Spacing.S, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Text text = framed(row, name, value, style);
        GridDataFactory.fillDefaults().grab(true, false).hint(width(area, FIELD), SWT.DEFAULT).applyTo(text.getParent());
        press(row, help, () -> helper.accept(text));
        return text;
    }

    /** Adds a field without its name on the screen; the layout data belong to its frame, which is its parent. */
    protected final Text framed(Composite area, String name, String value, int style) {
        FieldFrame frame = new FieldFrame(area);
        boolean lines = (style & SWT.MULTI) != 0;
        Text text = frame.watch(new Text(frame, style | (lines ? SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE)));
        text.setText(value);
        Accessible.name(text, () -> name, null);
        text.addListener(SWT.Modify, event -> changed());
        if (lines) {
            // Tab leads on, as in the other fields
            text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
        return text;
    }

    /** Adds a field with its name in which one of several things is chosen; the first one is. */
    protected static Combo choice(Composite area, String name, String... choices) {
        caption(area, name);
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(choices);
        combo.select(0);
        Accessible.name(combo, () -> name, null);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** Adds a button to switch something on or off, or to choose one of several, over the width of the fields. */
    protected static Button button(Composite area, String words, int style) {
        Button button = new Button(area, style | SWT.WRAP);
        button.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    /** Adds a button that does something at once, in one column of a grid. */
    protected static Button press(Composite area, String words, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> action.run());
        int width = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * Spacing.S;
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.FILL).hint(width, SWT.DEFAULT).applyTo(button);
        return button;
    }

    /** Adds a paragraph over the whole width. */
    protected static Label paragraph(Composite area, String words) {
        return over(wrapped(area, words, Token.TEXT_SECONDARY, TypeStyle.BODY));
    }

    /** Adds a title over the whole width, for what comes next. */
    protected static Label section(Composite area, String words) {
        Label label = over(wrapped(area, words, Token.TEXT, TypeStyle.STRONG));
        ((GridData) label.getLayoutData()).verticalIndent = Spacing.S;
        return label;
    }

    private static Label over(Label label) {
        ((GridData) label.getLayoutData()).horizontalSpan = 2;
        return label;
    }
}
