package org.sankofa.ui.evidence.internal.analyses;

import static org.sankofa.ui.evidence.internal.Layouts.wide;
import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.store.analysis.Parameter;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.FieldFrame;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.evidence.internal.browse.Names;
import org.sankofa.ui.evidence.internal.compare.AreaPicking;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Fields for what an analysis asks. */
final class AnalysisForm {

    private final PageColumn column;
    private final AnalysisAnswers answers;
    private final Workspace workspace;
    private final Names names;
    private final Runnable run;
    private final Map<String, Control> fields = new LinkedHashMap<>();

    /** @param run what Enter in a field does */
    AnalysisForm(PageColumn column, List<Parameter> parameters, AnalysisAnswers answers, Workspace workspace, Names names, Runnable run) {
        this.column = column;
        this.answers = answers;
        this.workspace = workspace;
        this.names = names;
        this.run = run;
        parameters.forEach(this::field);
    }

    private void field(Parameter one) {
        String name = one.optional() || one.standard() != null ? one.label() : text("analyses.required", one.label());
        Label caption = Theme.of(column).style(new Label(column.body(), SWT.NONE), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.LABEL);
        caption.setText(name.replace("&", "&&"));
        fields.put(one.name(), switch (one.type()) {
            case AREA -> area(one);
            case SPACE -> space(one);
            case TEXT, NUMBER, YEAR -> typed(one);
        });
        if (!one.help().isEmpty()) {
            column.text(one.help(), Token.TEXT_TERTIARY);
        }
    }

    private Control area(Parameter one) {
        PickerField<String> picker = new PickerField<>(column.body(), AreaPicking.anywhere(workspace.vocabularies(), names), false, true, one.label());
        picker.setHint(text("compare.areas.hint"));
        picker.setLayoutData(wide());
        picker.onResize(column::relayout);
        if (!answers.value(one).isEmpty()) {
            picker.setValues(List.of(answers.value(one)));
        }
        picker.onChange(chosen -> {
            answers.set(one, chosen.isEmpty() ? "" : chosen.getFirst());
            Accessible.describe(picker, "wrong", null);
        });
        return picker;
    }

    private Control space(Parameter one) {
        List<String> spaces = new ArrayList<>(workspace.spaces().stream().map(Space::name).toList());
        if (one.optional()) {
            spaces.addFirst("");
        }
        Combo combo = new Combo(column.body(), SWT.DROP_DOWN | SWT.READ_ONLY);
        spaces.forEach(space -> combo.add(space.isEmpty() ? text("analyses.spaces.all") : space));
        combo.select(Math.max(0, spaces.indexOf(answers.value(one))));
        if (!spaces.isEmpty()) {
            answers.set(one, spaces.get(combo.getSelectionIndex()));
        }
        Accessible.name(combo, one::label, one.help());
        combo.addListener(SWT.Selection, event -> {
            answers.set(one, spaces.get(combo.getSelectionIndex()));
            Accessible.describe(combo, "wrong", null);
        });
        combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        return combo;
    }

    private Control typed(Parameter one) {
        FieldFrame frame = new FieldFrame(column.body());
        GridData data = one.type() == Parameter.Type.TEXT ? wide() : new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        if (one.type() != Parameter.Type.TEXT) {
            data.widthHint = org.sankofa.ui.theme.Letters.scaled(column, 160);
        }
        frame.setLayoutData(data);
        Text text = frame.watch(new Text(frame, SWT.SINGLE));
        text.setText(answers.value(one));
        Accessible.name(text, one::label, one.help());
        text.addListener(SWT.Modify, event -> {
            answers.set(one, text.getText());
            frame.setError(false);
            Accessible.describe(text, "wrong", null);
        });
        text.addListener(SWT.DefaultSelection, event -> run.run());
        return text;
    }

    /** Goes to the field that is wrong. */
    void show(AnalysisAnswers.Wrong wrong) {
        Control field = fields.get(wrong.parameter().name());
        field.setFocus();
        if (field.getParent() instanceof FieldFrame frame) {
            frame.setError(true);
        }
        Accessible.describe(field, "wrong", wrong.sentence());
    }

    boolean setFocus() {
        return !fields.isEmpty() && fields.values().iterator().next().setFocus();
    }
}
