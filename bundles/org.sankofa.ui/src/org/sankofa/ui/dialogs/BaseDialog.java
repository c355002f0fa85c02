package org.sankofa.ui.dialogs;

import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * Base of all dialogs: a heading, a sentence, what the dialog is about, a line for what is wrong, and buttons, all with the
 * same edges. It never becomes smaller than what it says.
 */
public abstract class BaseDialog extends Dialog {

    /** Width of what a dialog says, in points, with letters of the usual size; {@link #width} says it for larger ones. */
    public static final int WIDTH = 440;

    private static final int USUAL_LINE = 17;

    private final String title;
    private String heading = "";
    private String sentence = "";
    private String icon;
    private Token ink;
    private Label sentenceLabel;
    private Composite problem;
    private Label problemWords;
    private String said = "";
    private boolean placed;

    /**
     * @param parent the window it belongs to; null: none
     * @param title what the window manager shows
     */
    protected BaseDialog(Shell parent, String title) {
        super(parent);
        this.title = title;
    }

    /** Says in a few words what it is about; before it is opened. */
    protected final void setHeading(String words) {
        heading = words;
    }

    /** Says more about it under the heading; empty: nothing. */
    protected final void setSentence(String words) {
        sentence = words;
        if (sentenceLabel != null) {
            sentenceLabel.setText(words.replace("&", "&&"));
            fit();
        }
    }

    /** Shows an icon beside the heading; before it is opened. */
    protected final void setIcon(String name, Token colour) {
        icon = name;
        ink = colour;
    }

    /** Lets a person make it larger; before it is opened. */
    protected final void setResizable() {
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Makes what the dialog is about. The area has a grid of two columns: names and fields. */
    protected abstract void fill(Composite area);

    /** Says what is wrong, above the buttons; null: nothing. */
    protected final void setProblem(String words) {
        if (problem == null || problem.isDisposed()) {
            return;
        }
        boolean wrong = words != null && !words.isEmpty();
        problemWords.setText(wrong ? words.replace("&", "&&") : "");
        problem.setVisible(wrong);
        ((GridData) problem.getLayoutData()).exclude = !wrong;
        fit();
        if (!said.equals(wrong ? words : "")) {
            said = wrong ? words : "";
            Accessible.nameChanged(problem);
        }
    }

    /** Lays out what changed, and makes the window higher where it needs to be. */
    protected final void fit() {
        Shell shell = getShell();
        if (shell == null || shell.isDisposed() || !placed) {
            return;
        }
        Point size = shell.getSize();
        int wanted = height(size.x);
        if (wanted > size.y) {
            shell.setSize(size.x, Math.min(wanted, shell.getMonitor().getClientArea().height));
        }
        shell.layout(true, true);
    }

    /** The height that a width needs: where words have more room they take fewer lines. */
    private int height(int width) {
        return getShell().computeSize(width - getShell().computeTrim(0, 0, 0, 0).width, SWT.DEFAULT).y;
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        getShell().setSize(size);
        getShell().layout(true, true);
        widen(getShell());
        return new Point(size.x, height(size.x));
    }

    /** Words that have more room than they asked for, because something beside them is wider, take fewer lines. */
    private static void widen(Composite parent) {
        for (Control child : parent.getChildren()) {
            if ((child.getStyle() & SWT.WRAP) != 0 && child.getLayoutData() instanceof GridData data && data.widthHint != SWT.DEFAULT) {
                data.widthHint = Math.max(data.widthHint, child.getSize().x);
            } else if (child instanceof Composite inner) {
                widen(inner);
            }
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        Theme.of(shell).style(shell, Token.PAGE, Token.TEXT, null);
    }

    @Override
    protected void initializeBounds() {
        super.initializeBounds();
        getShell().setMinimumSize(getShell().getSize());
        placed = true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite page = composite(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.fillDefaults().extendedMargins(Spacing.XL, Spacing.XL, Spacing.XL, 0).spacing(0, 0).applyTo(page);
        head(page);
        Composite area = composite(page);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Spacing.M, Spacing.S).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        fill(area);
        if (Stream.of(area.getChildren()).anyMatch(Control::getVisible)) {
            ((GridData) area.getLayoutData()).verticalIndent = Spacing.L;
        }
        foot(page);
        return page;
    }

    private void head(Composite page) {
        Theme theme = Theme.of(page);
        Composite head = composite(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(icon == null ? 1 : 2).spacing(Spacing.L, Spacing.XS).applyTo(head);
        if (icon != null) {
            Label image = theme.style(new Label(head, SWT.NONE), Token.PAGE, null, null);
            image.setImage(Icons.of(head).get(icon, Icons.LARGE, ink));
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 2).applyTo(image);
        }
        Label words = wrapped(head, heading, Token.TEXT, TypeStyle.TITLE);
        ((GridData) words.getLayoutData()).exclude = heading.isEmpty();
        words.setVisible(!heading.isEmpty());
        sentenceLabel = wrapped(head, sentence, icon == null ? Token.TEXT_SECONDARY : Token.TEXT, TypeStyle.BODY);
        ((GridData) sentenceLabel.getLayoutData()).exclude = sentence.isEmpty();
        sentenceLabel.setVisible(!sentence.isEmpty());
    }

    private void foot(Composite page) {
        Theme theme = Theme.of(page);
        problem = composite(page);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Spacing.S, 0).applyTo(problem);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, Spacing.M).exclude(true).applyTo(problem);
        Label image = theme.style(new Label(problem, SWT.NONE), Token.PAGE, null, null);
        image.setImage(Icons.of(page).get("error", Icons.SMALL, Token.DANGER));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(image);
        problemWords = wrapped(problem, "", Token.DANGER, TypeStyle.BODY);
        problem.setVisible(false);
        Accessible.role(problem, ACC.ROLE_ALERT, () -> said, null);
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        Composite bar = Theme.of(parent).style((Composite) super.createButtonBar(parent), Token.PAGE, null, null);
        GridLayout layout = (GridLayout) bar.getLayout();
        layout.marginWidth = Spacing.XL;
        layout.marginHeight = 0;
        layout.marginTop = Spacing.XL;
        layout.marginBottom = Spacing.L;
        layout.horizontalSpacing = Spacing.S;
        return bar;
    }

    /** What a button says has air on both sides, also where it is long. */
    @Override
    protected void setButtonLayoutData(Button button) {
        super.setButtonLayoutData(button);
        GridData data = (GridData) button.getLayoutData();
        data.widthHint = Math.max(data.widthHint, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * Spacing.M);
    }

    /** @return a width for letters of the usual size, as it is for those that the person chose */
    protected static int width(Control control, int usual) {
        return usual * Math.max(USUAL_LINE, Theme.of(control).lineHeight(TypeStyle.BODY)) / USUAL_LINE;
    }

    /** Makes a composite of the dialog's colour. */
    protected static Composite composite(Composite parent) {
        return Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, Token.TEXT, null);
    }

    /** Makes a label whose words go on in the next line, over one column of a grid. */
    protected static Label wrapped(Composite parent, String words, Token colour, TypeStyle type) {
        Label label = Theme.of(parent).style(new Label(parent, SWT.WRAP), Token.PAGE, colour, type);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(width(parent, WIDTH), SWT.DEFAULT).applyTo(label);
        return label;
    }
}
