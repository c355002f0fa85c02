package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.Fact;
import org.sankofa.store.SessionListener;
import org.sankofa.ui.controls.Popover;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.FactModel;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Source of a value, or why there is none: a small form beside the field. */
final class FactPopover {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 420;

    private FactPopover() {
    }

    static void open(FieldCell cell, FieldContext field, EStructuralFeature focus) {
        FactModel model = field.fact();
        Fact fact = model.findOrMake();
        Popover popover = new Popover(cell, Messages.get("fact.title", field.spec().label()));
        Composite content = popover.content();
        Theme theme = Theme.of(content);
        theme.style(content, Token.PAGE, null, null);
        GridLayout layout = new GridLayout();
        layout.marginWidth = Spacing.L;
        layout.marginHeight = Spacing.M;
        layout.verticalSpacing = Spacing.S;
        content.setLayout(layout);
        Label title = theme.style(new Label(content, SWT.NONE), Token.PAGE, Token.TEXT, TypeStyle.STRONG);
        title.setText(Messages.get("fact.title", field.spec().label()).replace("&", "&&"));
        ScrolledComposite scroll = theme.style(new ScrolledComposite(content, SWT.V_SCROLL), Token.PAGE, null, null);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        FormScope scope = field.scope();
        // the fact joins its object with the first thing that is said, and leaves it with the last
        ObjectPane pane = new ObjectPane(scroll, scope, fact, fields(scope, fact), () -> {
            model.attach(fact);
            if (fact.getAbsence() != org.sankofa.model.Absence.GIVEN) {
                field.owner().eUnset(field.feature());
            }
        });
        scroll.setContent(pane);
        Runnable fit = () -> scroll.setMinSize(pane.computeSize(Math.max(300, scroll.getClientArea().width), SWT.DEFAULT));
        scroll.addListener(SWT.Resize, e -> fit.run());
        SessionListener listener = new SessionListener() {
            @Override
            public void changed() {
                if (!pane.isDisposed()) {
                    pane.refresh();
                    pane.layout(true, true);
                    fit.run();
                }
            }
        };
        scope.session().addListener(listener);
        popover.onClose(() -> {
            scope.session().removeListener(listener);
            if (!field.readOnly() && model.find().isPresent() && !FactModel.says(fact)) {
                field.change(field.stepLabel(), model::tidy);
            }
        });
        Rectangle header = new Rectangle(Math.max(0, cell.getSize().x - WIDTH), 0, WIDTH, 20);
        int height = pane.computeSize(WIDTH - 2 * Spacing.L, SWT.DEFAULT).y;
        ((GridData) scroll.getLayoutData()).heightHint = Math.min(HEIGHT, height);
        popover.open(cell, header, WIDTH);
        FieldCell first = focus == null ? null : pane.cell(focus);
        (first == null ? pane.cells().get(0) : first).reveal();
    }

    private static List<FieldSpec> fields(FormScope scope, Fact fact) {
        return scope.model(fact.eClass()).sections().stream().flatMap(s -> s.fields().stream()).toList();
    }

    /** What is known of a value's origin, in a few lines. */
    static String summary(FieldContext field) {
        List<String> lines = new ArrayList<>();
        Fact fact = field.fact().find().orElse(null);
        if (fact != null) {
            FormLine line = new FormLine(field.scope());
            for (FieldSpec spec : fields(field.scope(), fact)) {
                EStructuralFeature feature = spec.feature();
                String text = org.sankofa.ui.presentation.FormModel.filled(fact, feature)
                    ? line.text(field.scope().references(), fact, feature) : "";
                if (!text.isEmpty()) {
                    lines.add(spec.label() + ": " + text);
                }
            }
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
