package org.sankofa.ui.controls;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** What stands where there is nothing yet: says why, and what to do. */
public final class EmptyState extends Composite {

    private static final int WIDTH = 360;

    private final Composite middle;

    /**
     * @param icon name of an icon
     * @param title a few words
     * @param sentence what to do; empty: nothing
     */
    public EmptyState(Composite parent, String icon, String title, String sentence) {
        super(parent, SWT.NONE);
        Theme theme = Theme.of(this);
        theme.style(this, Token.PAGE, null, null);
        setLayout(outer());
        middle = theme.style(new Composite(this, SWT.NONE), Token.PAGE, null, null);
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = Spacing.S;
        middle.setLayout(layout);
        Label image = theme.style(new Label(middle, SWT.NONE), Token.PAGE, null, null);
        image.setImage(Icons.of(this).get(icon, Icons.LARGE, Token.TEXT_TERTIARY));
        theme.onChange(image, () -> image.setImage(Icons.of(image).get(icon, Icons.LARGE, Token.TEXT_TERTIARY)));
        GridData drawn = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        image.setLayoutData(drawn);
        addListener(SWT.Resize, event -> {
            // where there is little room, the words go before the drawing, and have longer lines
            drawn.exclude = false;
            lines(WIDTH);
            boolean fits = fits();
            drawn.exclude = !fits;
            image.setVisible(fits);
            if (!fits && !fits()) {
                lines(getClientArea().width - 2 * Spacing.L);
            }
            layout(true, true);
        });
        label(title, Token.TEXT, TypeStyle.TITLE);
        if (!sentence.isEmpty()) {
            label(sentence, Token.TEXT_SECONDARY, TypeStyle.BODY);
        }
    }

    private static GridLayout outer() {
        GridLayout layout = new GridLayout();
        layout.marginHeight = 0;
        return layout;
    }

    private boolean fits() {
        return middle.computeSize(SWT.DEFAULT, SWT.DEFAULT).y <= getClientArea().height;
    }

    private void lines(int most) {
        for (Control child : middle.getChildren()) {
            if (child instanceof Label label && !label.getText().isEmpty()) {
                int natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
                ((GridData) label.getLayoutData()).widthHint = Math.max(1, Math.min(most, natural));
            }
        }
    }

    private void label(String text, Token ink, TypeStyle type) {
        Label label = Theme.of(this).style(new Label(middle, SWT.WRAP | SWT.CENTER), Token.PAGE, ink, type);
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        int natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        data.widthHint = Math.min(WIDTH, natural);
        label.setLayoutData(data);
    }

    /** Adds something to do. */
    public EmptyState action(IconButton.Look look, String icon, String text, Runnable run) {
        IconButton button = new IconButton(middle, look, icon, text, null, run);
        button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        return this;
    }
}
