package org.sankofa.ui.experience.internal.merge;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.dialogs.BaseDialog;
import org.sankofa.ui.experience.internal.model.MergeChoice;
import org.sankofa.ui.experience.internal.model.MergeChoice.Line;
import org.sankofa.ui.experience.internal.model.MergeChoice.Side;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Two lessons side by side: which one stays, and what of the other. */
public final class MergeDialog extends BaseDialog {

    private static final int HEIGHT = 420;
    private static final int COLUMN = 300;

    private final MergeChoice choice;
    private final List<Runnable> refresh = new ArrayList<>();
    private ScrolledComposite scroll;
    private Composite table;

    /** @param choice changed by what is chosen */
    public MergeDialog(Shell parent, MergeChoice choice) {
        super(parent, text("merge.title"));
        this.choice = choice;
        setHeading(text("merge.title"));
        setSentence(text("merge.words"));
        setIcon("lesson", Token.ACCENT);
        setResizable();
    }

    @Override
    protected void fill(Composite area) {
        scroll = Theme.of(area).style(new ScrolledComposite(area, SWT.V_SCROLL), Token.PAGE, null, null);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(2 * width(area, COLUMN) + 4 * Spacing.XL, width(area, HEIGHT)).applyTo(scroll);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        table = composite(scroll);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(Spacing.XL, Spacing.XS).applyTo(table);
        scroll.setContent(table);
        stays();
        choice.lines().forEach(this::line);
        scroll.addListener(SWT.Resize, event -> arrange());
        refresh();
    }

    private void stays() {
        for (Side side : Side.values()) {
            Button button = radio(composite(table), text("merge.stays"), text("merge.stays." + side.name().toLowerCase(java.util.Locale.ROOT)));
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    choice.keep(side);
                    refresh();
                }
            });
            refresh.add(() -> button.setSelection(choice.kept() == side));
        }
    }

    private void line(Line line) {
        Label label = Theme.of(table).style(new Label(table, SWT.NONE), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.LABEL);
        label.setText(line.label().replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, Spacing.M).applyTo(label);
        for (Side side : Side.values()) {
            value(line, side);
        }
    }

    private void value(Line line, Side side) {
        Composite cell = composite(table);
        String words = line.of(side);
        if (line.open()) {
            String name = text("merge.take", line.label());
            Button button = radio(cell, text("merge.this"), name + ": " + words);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    choice.choose(line, side);
                    refresh();
                }
            });
            refresh.add(() -> button.setSelection(choice.side(line) == side));
        } else {
            frame(cell);
        }
        Theme theme = Theme.of(cell);
        Label label = theme.style(new Label(cell, SWT.WRAP), Token.PAGE, Token.TEXT, TypeStyle.BODY);
        label.setText(words.isEmpty() ? "\u2013" : words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(width(cell, COLUMN), SWT.DEFAULT).applyTo(label);
        // what goes on standing in the other lesson alone is paler
        refresh.add(() -> theme.style(label, Token.PAGE, words.isEmpty() || line.open() && choice.side(line) != side ? Token.TEXT_TERTIARY
            : Token.TEXT, TypeStyle.BODY));
    }

    private static void frame(Composite cell) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
    }

    private static Button radio(Composite cell, String words, String name) {
        frame(cell);
        Button button = new Button(cell, SWT.RADIO);
        button.setText(words.replace("&", "&&"));
        Accessible.name(button, () -> name, null);
        return button;
    }

    private void refresh() {
        refresh.forEach(Runnable::run);
    }

    private void arrange() {
        int room = scroll.getClientArea().width;
        for (var child : table.getChildren()) {
            if (child instanceof Composite cell) {
                for (var inner : cell.getChildren()) {
                    if (inner instanceof Label && inner.getLayoutData() instanceof GridData data) {
                        data.widthHint = Math.max(100, (room - Spacing.XL) / 2);
                    }
                }
            }
        }
        table.layout(true, true);
        scroll.setMinSize(0, table.computeSize(room, SWT.DEFAULT).y);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text("merge.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
