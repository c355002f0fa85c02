package org.sankofa.ui.internal.forms;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.Tier;
import org.sankofa.ui.controls.SectionHeader;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.presentation.SectionSpec;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** A section of a form. Its fields are made when they are first needed. */
final class SectionPane extends Composite {

    private static final int GUESS = 58;

    private final FormScope scope;
    private final EObject object;
    private final SectionSpec spec;
    private final SectionHeader header;
    private ObjectPane body;

    SectionPane(Composite parent, FormScope scope, EObject object, SectionSpec spec) {
        super(parent, SWT.NONE);
        this.scope = scope;
        this.object = object;
        this.spec = spec;
        Theme.of(this).style(this, Token.PAGE, null, null);
        header = new SectionHeader(this, spec.label());
        header.onToggle(open -> {
            if (open) {
                build();
            }
            scope.relayout();
        });
        addListener(SWT.Resize, e -> place());
        refreshRemark();
    }

    SectionSpec spec() {
        return spec;
    }

    ObjectPane body() {
        return body;
    }

    boolean isBuilt() {
        return body != null;
    }

    boolean isOpen() {
        return header.isOpen();
    }

    void setOpen(boolean open) {
        header.setOpen(open);
        if (open) {
            build();
        }
    }

    ObjectPane build() {
        if (body == null) {
            body = new ObjectPane(this, scope, object, spec.fields(), () -> { });
        }
        return body;
    }

    void refresh() {
        if (body != null) {
            body.refresh();
        }
        refreshRemark();
    }

    void refreshProblems() {
        if (body != null) {
            body.refreshProblems();
        }
        refreshRemark();
    }

    List<Problem> problems() {
        return spec.fields().stream().flatMap(field -> problems(field).stream()).toList();
    }

    private List<Problem> problems(FieldSpec field) {
        return switch (field.kind()) {
            case LIST, PART -> new org.sankofa.ui.presentation.TableModel(object,
                (org.eclipse.emf.ecore.EReference) field.feature()).rows().stream()
                .flatMap(row -> scope.problemsIn(row).stream()).toList();
            default -> scope.problems(object, field.feature());
        };
    }

    int filled() {
        return FormModel.filled(object, spec);
    }

    private void refreshRemark() {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            header.setRemark(Messages.get("section.problems", problems.size()),
                problems.stream().anyMatch(p -> p.tier() != Tier.WARNING) ? Token.DANGER : Token.WARNING);
        } else {
            header.setRemark(isOpen() ? "" : Messages.get("section.filled", filled(), spec.fields().size()),
                Token.TEXT_TERTIARY);
        }
    }

    /** Nothing to read in it. */
    boolean isHidden() {
        return !scope.showEmpty() && filled() == 0 && (body == null || body.isEmptyForReading());
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 700 : wHint;
        int height = header.computeSize(width, SWT.DEFAULT).y;
        if (isOpen()) {
            height += Spacing.S + (body == null ? spec.fields().size() * GUESS / 2
                : body.computeSize(width, SWT.DEFAULT).y) + Spacing.XL;
        }
        return new Point(width, height);
    }

    @Override
    public void layout(boolean changed, boolean all) {
        place();
        if (body != null && all) {
            body.layout(changed, true);
        }
    }

    private void place() {
        Rectangle area = getClientArea();
        int height = header.computeSize(area.width, SWT.DEFAULT).y;
        header.setBounds(0, 0, area.width, height);
        if (body != null) {
            body.setVisible(isOpen());
            body.setBounds(0, height + Spacing.S, area.width, Math.max(0, area.height - height - Spacing.S));
        }
        refreshRemark();
    }
}
