package org.sankofa.ui.cases.internal.start;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.FieldFrame;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** One question with the fields that answer it. Whatever is typed or chosen is in the case at once. */
final class QuestionPane extends Composite {

    private final Interview interview;
    private final Question question;
    private final List<Control> fields = new ArrayList<>();
    private List<String> picks;
    private PickerField<String> picker;
    private ConceptPicking picking;
    private MessageBar unfit;
    private Text words;
    private Text source;
    private Button unknown;
    private boolean filling = true;

    QuestionPane(Composite parent, Interview interview, Question question, ConceptPicking picking) {
        super(parent, SWT.NONE);
        this.interview = interview;
        this.question = question;
        Theme.of(this).style(this, Token.PAGE, null, null);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Spacing.S;
        setLayout(layout);
        Answer answer = interview.answer(question);
        picks = answer.picks();
        label(this, question.label(), Token.TEXT, TypeStyle.TITLE);
        label(this, question.help(), Token.TEXT_SECONDARY, TypeStyle.BODY);
        if (question.asksChoice()) {
            addChoice(picking);
        }
        if (question.asksWords()) {
            label(this, text(question.asksChoice() ? "start.why" : "start.answer"), Token.TEXT_SECONDARY, TypeStyle.LABEL);
            words = field(answer.words(), SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 3,
                text(question.asksChoice() ? "start.why" : "start.answer"));
        }
        label(this, text("start.source"), Token.TEXT_SECONDARY, TypeStyle.LABEL);
        source = field(answer.source(), SWT.SINGLE, 1, text("start.source"));
        unknown = Theme.of(this).style(new Button(this, SWT.CHECK), Token.PAGE, Token.TEXT, TypeStyle.BODY);
        unknown.setText(text("start.unknown"));
        unknown.setSelection(answer.unknown());
        unknown.addListener(SWT.Selection, event -> write());
        enable(!answer.unknown());
        filling = false;
    }

    private void addChoice(ConceptPicking picking) {
        List<Choice<String>> choices = interview.choices(question);
        if (choices.isEmpty() || question.asksMany()) {
            this.picking = picking;
            picker = new PickerField<>(this, picking, question.asksMany(), true, question.label());
            picker.setValues(picks);
            picker.onChange(values -> choose(values));
            picker.onResize(() -> layout(true, true));
            picker.setLayoutData(wide());
            fields.add(picker);
            unfit = new MessageBar(this);
            picker.onLeftover(typed -> tell(unfit, typed));
        } else {
            Segmented segments = new Segmented(this, choices.stream().map(Choice::label).toList(), question.label());
            for (int i = 0; i < choices.size(); i++) {
                if (picks.contains(choices.get(i).value())) {
                    segments.select(i);
                }
            }
            segments.onSelect(index -> choose(List.of(choices.get(index).value())));
            segments.setLayoutData(wide());
            fields.add(segments);
        }
    }

    private Text field(String value, int style, int lines, String name) {
        FieldFrame frame = new FieldFrame(this);
        Text field = frame.watch(new Text(frame, style));
        field.setText(value);
        GridData data = wide();
        data.heightHint = lines == 1 ? SWT.DEFAULT : lines * Theme.of(this).lineHeight(TypeStyle.BODY) + Spacing.L;
        frame.setLayoutData(data);
        field.addListener(SWT.Modify, event -> write());
        field.addListener(SWT.Traverse, event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT
            || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        Accessible.name(field, () -> name, null);
        fields.add(field);
        return field;
    }

    private void choose(List<String> values) {
        picks = values;
        write();
    }

    private void write() {
        if (!filling) {
            boolean nobody = unknown.getSelection();
            enable(!nobody);
            interview.answer(question, new Answer(words == null ? "" : words.getText(), picks, nobody, source.getText()));
        }
    }

    private void enable(boolean value) {
        fields.forEach(field -> field.setEnabled(value));
    }

    /**
     * Takes what was typed in the picker and is exactly one choice. The rest stays there and is pointed out, so that nobody
     * goes on in the belief that it was taken.
     *
     * @return whether nothing is left over
     */
    boolean settled() {
        String typed = picker == null ? "" : picker.text().getText().strip();
        if (typed.isEmpty()) {
            return true;
        }
        if (picking.exact(typed).isPresent() && picker.typeAndTake(typed)) {
            return true;
        }
        tell(unfit, typed);
        picker.setFocus();
        return false;
    }

    static void tell(MessageBar bar, String typed) {
        if (typed == null) {
            bar.clear();
        } else {
            bar.show(MessageBar.Kind.WARNING, text("start.leftover", typed));
        }
    }

    /** Takes back what was answered. */
    void clear() {
        interview.answer(question, Answer.NONE);
    }

    @Override
    public boolean setFocus() {
        return fields.get(0).setFocus();
    }

    // --- pieces of the dialog

    static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 300;
        return data;
    }

    static Label label(Composite parent, String words, Token ink, TypeStyle type) {
        Label label = Theme.of(parent).style(new Label(parent, SWT.WRAP), Token.PAGE, ink, type);
        label.setText(words.replace("&", "&&"));
        label.setLayoutData(wide());
        return label;
    }

    static Composite buttons(Composite parent, int count) {
        Composite buttons = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout(count, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = Spacing.S;
        buttons.setLayout(layout);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.END, true, true));
        ((GridData) buttons.getLayoutData()).grabExcessVerticalSpace = count == 1;
        return buttons;
    }
}
