package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.Collection;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.Record;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** A form that says what it is for while nothing is in it. */
abstract class HintedPage extends HeadedPage {

    private final String name;
    private final Supplier<FormOutline> outline;

    HintedPage(String name, int order, String kind, Supplier<FormOutline> outline) {
        super(name, order, kind, outline);
        this.name = name;
        this.outline = outline;
    }

    @Override
    final void head(Composite head, PageContext context) {
        Label hint = Theme.of(head).style(new Label(head, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.BODY);
        hint.setText(text(context.session().isReadOnly() ? "hint.readOnly" : "hint." + name));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        hint.setLayoutData(data);
        context.onChange(() -> {
            boolean empty = isEmpty(context.record());
            if (data.exclude == empty) {
                data.exclude = !empty;
                hint.setVisible(empty);
                head.getParent().layout(true, true);
            }
        });
        more(head, context);
    }

    /** Adds what stands below the hint. */
    void more(Composite head, PageContext context) {
    }

    private boolean isEmpty(Record record) {
        for (EStructuralFeature feature : record.eClass().getEAllStructuralFeatures()) {
            if (outline.get().holds(record.eClass(), feature)) {
                Object value = record.eGet(feature, false);
                if (value instanceof Collection<?> all ? !all.isEmpty() : value != null) {
                    return false;
                }
            }
        }
        return true;
    }
}
