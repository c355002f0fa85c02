package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks where a space is to be shared, and says who will see what. */
public final class PublishDialog extends AddressDialog {

    private final List<String> seen;
    private Button sure;

    /**
     * @param title what people call the space
     * @param seen what others will see, one sentence each
     */
    public PublishDialog(Shell shell, String title, List<String> seen) {
        super(shell, text("publish.title"), text("publish.heading", title), text("publish.message"), text("publish.ok"));
        this.seen = List.copyOf(seen);
    }

    @Override
    protected void fill(Composite area) {
        addressField(area, text("publish.address"));
        paragraph(area, text("publish.examples"));
        section(area, text("publish.seen"));
        seen.forEach(sentence -> paragraph(area, sentence));
        sure = button(area, text("publish.sure"), SWT.CHECK);
        sure.addListener(SWT.Selection, event -> changed());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 8).applyTo(sure);
    }

    @Override
    protected String wrong() {
        return typed().isEmpty() || sure == null || !sure.getSelection() ? "" : null;
    }
}
