package org.sankofa.ui.evidence.internal.importing;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Names of a file that are no known areas, each with a field for what it stands for. A name that was shown stays. */
final class UnknownNames {

    private static final int FIELD = 300;
    /** So many can be said here; of more something else is wrong with the file. */
    private static final int MOST = 60;

    private final PageColumn column;
    private final ImportModel model;
    private final Picking<String> areas;
    private final Runnable changed;
    private final Set<String> shown = new HashSet<>();
    private final Composite place;
    private final Composite rows;

    /** @param changed told when a person said what a name stands for */
    UnknownNames(PageColumn column, ImportModel model, Picking<String> areas, Runnable changed) {
        this.column = column;
        this.model = model;
        this.areas = areas;
        this.changed = changed;
        place = composite(column.body(), 1);
        ((GridData) place.getLayoutData()).exclude = true;
        place.setVisible(false);
        label(place, text("figures.import.names"), TypeStyle.STRONG, Token.TEXT);
        label(place, text("figures.import.names.words"), TypeStyle.BODY, Token.TEXT_SECONDARY);
        rows = composite(place, 2);
    }

    private static Composite composite(Composite parent, int columns) {
        Composite made = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(Spacing.M, Spacing.S).applyTo(made);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(made);
        return made;
    }

    private static Label label(Composite parent, String words, TypeStyle type, Token ink) {
        Label label = Theme.of(parent).style(new Label(parent, SWT.WRAP), Token.PAGE, ink, type);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Adds the names that are not there yet. */
    void show(List<String> names) {
        for (String name : names) {
            if (shown.size() < MOST && shown.add(name)) {
                add(name);
            }
        }
        ((GridData) place.getLayoutData()).exclude = shown.isEmpty();
        place.setVisible(!shown.isEmpty());
    }

    private void add(String name) {
        label(rows, name, TypeStyle.BODY, Token.TEXT);
        PickerField<String> picker = new PickerField<>(rows, areas, false, true, text("figures.import.names.is", name));
        picker.setHint(text("figures.import.names.hint"));
        GridDataFactory.fillDefaults().hint(Letters.scaled(rows, FIELD), SWT.DEFAULT).applyTo(picker);
        if (model.areas().get(name) instanceof String code) {
            picker.setValues(List.of(code));
        }
        picker.onResize(column::relayout);
        picker.onChange(chosen -> {
            model.map(name, chosen.isEmpty() ? null : chosen.getFirst());
            changed.run();
        });
    }
}
