package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The fields of one object, or of one section of it. */
final class ObjectPane extends Composite {

    private final EObject object;
    private final List<FieldCell> cells = new ArrayList<>();

    /** All fields of an object in a row. */
    ObjectPane(Composite parent, FormScope scope, EObject object, Runnable attach) {
        this(parent, scope, object, scope.model(object.eClass()).sections().stream().flatMap(s -> s.fields().stream())
            .toList(), attach);
    }

    ObjectPane(Composite parent, FormScope scope, EObject object, List<FieldSpec> fields, Runnable attach) {
        super(parent, SWT.NONE);
        this.object = object;
        Theme.of(this).style(this, Token.PAGE, null, null);
        setLayout(new FieldLayout());
        for (FieldSpec field : fields) {
            cells.add(new FieldCell(this, new FieldContext(scope, object, field, attach)));
        }
    }

    EObject object() {
        return object;
    }

    void refresh() {
        cells.forEach(FieldCell::refresh);
    }

    void refreshProblems() {
        for (FieldCell cell : cells) {
            cell.update();
            if (cell.editor() instanceof ListEditor list) {
                list.refreshProblems();
            }
        }
    }

    List<FieldCell> cells() {
        return cells;
    }

    FieldCell cell(EStructuralFeature feature) {
        return cells.stream().filter(cell -> cell.context().feature() == feature).findFirst().orElse(null);
    }

    boolean isEmptyForReading() {
        return cells.stream().allMatch(cell -> cell.getLayoutData() == Boolean.FALSE);
    }
}
