package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.dialogs.FormDialog;

/** Asks where a space is to be shared, and says who will see what. */
public final class PublishDialog extends FormDialog {

    private final List<String> seen;
    private Text address;
    private Button sure;
    private String url;

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
        address = field(area, text("publish.address"), "", SWT.NONE, text("address.folder"), Addresses::folder);
        paragraph(area, text("publish.examples"));
        section(area, text("publish.seen"));
        seen.forEach(sentence -> paragraph(area, sentence));
        sure = button(area, text("publish.sure"), SWT.CHECK);
        sure.addListener(SWT.Selection, event -> changed());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 8).applyTo(sure);
        address.setFocus();
    }

    @Override
    protected String wrong() {
        return address.getText().isBlank() || sure == null || !sure.getSelection() ? "" : null;
    }

    @Override
    protected void okPressed() {
        url = address.getText().strip();
        super.okPressed();
    }

    /** @return where to */
    public String url() {
        return url;
    }
}
