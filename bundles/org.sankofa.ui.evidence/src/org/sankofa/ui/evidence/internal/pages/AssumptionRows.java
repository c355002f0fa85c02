package org.sankofa.ui.evidence.internal.pages;

import static org.sankofa.ui.evidence.internal.Layouts.wide;
import static org.sankofa.ui.evidence.internal.Messages.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.FieldFrame;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.evidence.internal.assumed.Assumable;
import org.sankofa.ui.evidence.internal.assumed.AssumedInput;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.presentation.InputResult;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * What is assumed, a row each: the number, why, and the way back to the usual one. A row that is still wanted is never made anew or
 * moved among the others, so that nothing that is being typed gets lost when the case changes around it.
 */
public final class AssumptionRows {

    private static final int NUMBER = 15;
    private static final int NAME = 180;
    /** So that rows of several parts stand below each other. */
    private static final int UNIT = 13;

    /** The fields of one assumption. */
    private final class Row {
        private final Assumable what;
        private final FieldFrame frame;
        private final Text number;
        private final Text reason;
        private final IconButton back;
        private final List<Control> controls;
        private String problem = "";

        Row(Assumable what) {
            this.what = what;
            Label name = theme.style(new Label(body, SWT.WRAP), Token.PAGE, Token.TEXT, TypeStyle.BODY);
            name.setText(what.label().replace("&", "&&"));
            GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
            data.widthHint = Letters.scaled(body, NAME);
            name.setLayoutData(data);
            frame = new FieldFrame(body);
            frame.setUnit(what.unit());
            GridData narrow = new GridData(SWT.FILL, SWT.CENTER, false, false);
            narrow.widthHint = Letters.width(body, NUMBER + Math.max(UNIT, what.unit().length()));
            frame.setLayoutData(narrow);
            number = frame.watch(new Text(frame, SWT.SINGLE | SWT.RIGHT | SWT.LEFT_TO_RIGHT | (input == null ? SWT.READ_ONLY : 0)));
            number.setData(AssumptionRows.class.getName(), what.key());
            Accessible.name(number, () -> what.unit().isEmpty() ? what.label() : what.label() + ", " + what.unit(), null);
            FieldFrame words = new FieldFrame(body);
            words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            ((GridData) words.getLayoutData()).widthHint = 100;
            reason = words.watch(new Text(words, SWT.SINGLE | (input == null ? SWT.READ_ONLY : 0)));
            reason.setMessage(text("assumed.reason"));
            Accessible.name(reason, () -> text("assumed.reason.of", what.label()), null);
            back = new IconButton(body, IconButton.Look.GHOST, "undo", null, text("assumed.back", what.label()), () -> reset(this));
            controls = List.of(name, frame, words, back);
            number.addListener(SWT.Modify, event -> typed(this));
            number.addListener(SWT.FocusOut, event -> left(this));
            reason.addListener(SWT.Modify, event -> explained(this));
            reason.addListener(SWT.FocusOut, event -> left(this));
        }
    }

    private final Composite body;
    private final Theme theme;
    private final AssumedInput input;
    private final List<Row> rows = new ArrayList<>();
    private final Label problem;
    private AssumedValues values = AssumedValues.USUAL;
    private boolean filling;

    /** Rows for some assumptions. @param input null: the case can only be read */
    public AssumptionRows(Composite parent, List<? extends Assumable> all, AssumedInput input) {
        this.input = input;
        theme = Theme.of(parent);
        body = theme.style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Spacing.S;
        layout.verticalSpacing = Spacing.XS;
        body.setLayout(layout);
        body.setLayoutData(wide());
        all.forEach(this::add);
        problem = theme.style(new Label(parent, SWT.WRAP), Token.PAGE, Token.DANGER, TypeStyle.BODY);
        problem.setLayoutData(wide());
        ((GridData) problem.getLayoutData()).exclude = true;
        problem.setVisible(false);
    }

    /** Adds a row below the others. */
    public void add(Assumable what) {
        rows.add(new Row(what));
    }

    /** Makes the rows those of other assumptions. One that is being typed in stays until it is left. */
    public void keep(List<? extends Assumable> wanted) {
        rows.removeIf(row -> {
            boolean gone = !wanted.contains(row.what) && !typing(row);
            if (gone) {
                row.controls.forEach(Control::dispose);
            }
            return gone;
        });
        Control before = null;
        for (Assumable what : wanted) {
            Row row = rows.stream().filter(one -> one.what.equals(what)).findFirst().orElse(null);
            if (row == null) {
                row = new Row(what);
                rows.add(row);
                for (Control control : row.controls) {
                    if (before == null) {
                        control.moveAbove(body.getChildren()[0]);
                    } else {
                        control.moveBelow(before);
                    }
                    before = control;
                }
            }
            before = row.controls.getLast();
        }
    }

    /** @return whether there is a row for it */
    public boolean has(Assumable what) {
        return rows.stream().anyMatch(row -> row.what.equals(what));
    }

    /** Puts the keyboard into the number of an assumption: what is typed next stands in its place. */
    public void focus(Assumable what) {
        rows.stream().filter(row -> row.what.equals(what)).findFirst().ifPresent(row -> {
            row.number.setFocus();
            row.number.selectAll();
        });
    }

    private static boolean typing(Row row) {
        return row.number.isFocusControl() || row.reason.isFocusControl();
    }

    /** @return how many rows there are */
    public int count() {
        return rows.size();
    }

    /** Shows what counts now. What is being typed and cannot be read yet stays. */
    public void show(AssumedValues newValues) {
        values = newValues;
        if (input != null) {
            input.found(newValues.found());
        }
        filling = true;
        try {
            rows.forEach(this::show);
        } finally {
            filling = false;
        }
    }

    private void show(Row row) {
        BigDecimal counts = values.number(row.what);
        String wanted = counts == null ? "" : AssumedValues.format(row.what, counts);
        boolean typing = row.number.isFocusControl();
        boolean pending = !row.problem.isEmpty() || typing && row.number.getText().isBlank() && values.said(row.what).isEmpty();
        InputResult<String> there = AssumedInput.parse(row.what, row.number.getText());
        boolean same = there.isOk() && counts != null && !there.value().isEmpty() && new BigDecimal(there.value()).compareTo(counts) == 0;
        if (!pending && !(typing && same) && !row.number.getText().equals(wanted)) {
            row.number.setText(wanted);
            row.frame.setError(false);
        }
        BigDecimal usual = values.usual(row.what);
        row.number.setMessage(usual == null ? text("assumed.none") : AssumedValues.format(row.what, usual));
        String waiting = input == null ? "" : input.waiting(row.what);
        String why = waiting.isEmpty() ? values.reason(row.what) : waiting;
        if (!row.reason.getText().strip().equals(why.strip())) {
            row.reason.setText(why);
        }
        row.back.setVisible(input != null && values.said(row.what).isPresent());
        problems();
    }

    private void typed(Row row) {
        if (filling || input == null) {
            return;
        }
        InputResult<String> read = AssumedInput.parse(row.what, row.number.getText());
        row.problem = read.isOk() ? "" : read.problem();
        row.frame.setError(!read.isOk());
        problems();
        if (read.isOk()) {
            input.value(row.what, read.value());
        } else {
            input.takeBack(row.what);
        }
    }

    private void explained(Row row) {
        if (!filling && input != null) {
            input.reason(row.what, row.reason.getText());
        }
    }

    /** What is typed in one row, number and reason, is one step. */
    private void left(Row row) {
        body.getDisplay().asyncExec(() -> {
            if (!body.isDisposed() && (row.number.isDisposed() || !typing(row))) {
                if (input != null) {
                    input.leave();
                }
                show(values);
            }
        });
    }

    private void reset(Row row) {
        if (input != null) {
            row.problem = "";
            input.reset(row.what);
            row.number.setFocus();
        }
    }

    private void problems() {
        String words = rows.stream().map(row -> row.problem).filter(one -> !one.isEmpty()).findFirst().orElse("");
        if (!words.equals(problem.getText())) {
            problem.setText(words.replace("&", "&&"));
            ((GridData) problem.getLayoutData()).exclude = words.isEmpty();
            problem.setVisible(!words.isEmpty());
            FigureSlots.relayout(problem);
        }
    }
}
