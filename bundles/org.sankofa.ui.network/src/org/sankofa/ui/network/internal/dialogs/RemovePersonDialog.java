package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.sharing.Remote;
import org.sankofa.ui.dialogs.FormDialog;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.model.PersonRemoval;
import org.sankofa.ui.network.internal.model.PersonRemoval.Preview;
import org.sankofa.ui.network.internal.model.PersonRemoval.Touched;

/**
 * Shows what would be taken out of a space for a person, and asks how far: from now on, or from all that was ever saved. The
 * latter has to be confirmed with the name of the space, for nobody can undo it.
 */
public final class RemovePersonDialog extends FormDialog {

    private static final int LIST = 130;

    private final PersonRemoval removal;
    private Text list;
    private Button anewButton;
    private Label outcome;
    private Label ask;
    private Text confirmed;
    private Preview preview;
    private boolean anew;

    /** @param name of the person */
    public RemovePersonDialog(Shell shell, PersonRemoval removal, String name) {
        super(shell, text("person.title"), text("person.heading", name), text("person.message"), text("person.ok"));
        this.removal = removal;
    }

    @Override
    protected void fill(Composite area) {
        list = framed(area, text("person.touched"), text("person.looking"), SWT.MULTI | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, LIST).applyTo(list.getParent());
        Button now = radio(area, "person.now");
        now.setSelection(true);
        anewButton = radio(area, "person.anew");
        outcome = paragraph(area, "");
        ask = paragraph(area, text("person.confirm", removal.space().name()));
        confirmed = framed(area, text("person.confirm", removal.space().name()), "", SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(confirmed.getParent());
        show();
        now.setFocus();
        Jobs.read(list, text("person.job.look"), monitor -> removal.preview(), found -> {
            preview = found;
            list.setText(String.join("\n", lines(found)));
            show();
        });
    }

    private Button radio(Composite area, String key) {
        Button button = button(area, text(key), SWT.RADIO);
        button.addListener(SWT.Selection, event -> show());
        ((GridData) button.getLayoutData()).horizontalSpan = 2;
        return button;
    }

    /** @return what is touched, a line for each record */
    public static List<String> lines(Preview preview) {
        List<String> lines = new ArrayList<>();
        add(lines, "person.goes", preview.goes());
        add(lines, "person.stays", preview.stays());
        add(lines, "person.toRead", preview.toRead());
        return lines.isEmpty() ? List.of(text("person.nothing")) : lines;
    }

    private static void add(List<String> lines, String heading, List<Touched> touched) {
        if (!touched.isEmpty()) {
            lines.add(text(heading));
            touched.forEach(one -> lines.add(text("person.line", one.title(), String.join(", ", one.fields()))));
        }
    }

    /** @return what comes of it for the others, in sentences */
    public static List<String> outcome(boolean anew, List<Remote> places) {
        List<String> words = new ArrayList<>();
        if (!anew) {
            words.add(text("person.now.history"));
            words.add(text(places.isEmpty() ? "person.now.here" : "person.now.others"));
            return words;
        }
        words.add(text("person.anew.warning"));
        words.add(text("person.anew.signatures"));
        if (!places.isEmpty()) {
            words.add(text("person.anew.others", String.join(", ", places.stream().map(Remote::url).toList())));
        }
        words.add(text("person.anew.copies"));
        return words;
    }

    private void show() {
        boolean all = anewButton.getSelection();
        outcome.setText(outcome(all, preview == null ? List.of() : preview.places()).stream().map(line -> "•  " + line)
                .collect(Collectors.joining("\n")).replace("&", "&&"));
        for (var control : List.of(ask, confirmed.getParent())) {
            control.setVisible(all);
            ((GridData) control.getLayoutData()).exclude = !all;
        }
        fit();
        changed();
    }

    @Override
    protected String wrong() {
        return preview == null || confirmed == null || anewButton.getSelection() && !removal.space().name().equals(confirmed.getText().strip()) ? "" : null;
    }

    @Override
    protected void okPressed() {
        anew = anewButton.getSelection();
        super.okPressed();
    }

    /** @return whether the history shall begin anew without the person */
    public boolean anew() {
        return anew;
    }

    /** @return what was shown */
    public Preview preview() {
        return preview;
    }
}
