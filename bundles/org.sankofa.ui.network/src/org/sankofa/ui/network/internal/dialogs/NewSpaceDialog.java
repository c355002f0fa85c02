package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.ui.dialogs.FormDialog;

/** Asks for a new space: what it is called and whom it is for. */
public final class NewSpaceDialog extends FormDialog {

    private final Workspace workspace;
    private Text title;
    private Text name;
    private Button network;
    private boolean named;
    private SpaceOptions options;

    /** @param workspace the network that gets the space */
    public NewSpaceDialog(Shell shell, Workspace workspace) {
        super(shell, text("new.title"), text("new.heading"), text("new.message"), text("new.ok"));
        this.workspace = workspace;
    }

    @Override
    protected void fill(Composite area) {
        title = field(area, text("new.name"), "", SWT.NONE);
        name = field(area, text("new.short"), "", SWT.NONE);
        title.addListener(SWT.Modify, event -> propose());
        name.addListener(SWT.KeyDown, event -> named = true);
        caption(area, text("new.for"));
        network = button(area, text("new.for.network"), SWT.RADIO);
        network.setSelection(true);
        caption(area, "");
        button(area, text("new.for.office"), SWT.RADIO);
        title.setFocus();
    }

    private void propose() {
        if (!named) {
            name.setText(Normalizer.normalize(title.getText(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
        }
    }

    @Override
    protected String wrong() {
        String wanted = name.getText().strip();
        if (title.getText().isBlank()) {
            return "";
        }
        if (!wanted.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            return text("space.name.wrong");
        }
        List<Space> spaces = workspace.spaces();
        return spaces.stream().anyMatch(one -> one.name().equalsIgnoreCase(wanted)) ? text("space.name.taken", wanted) : null;
    }

    @Override
    protected void okPressed() {
        String language = Locale.getDefault().getLanguage().isEmpty() ? "en" : Locale.getDefault().getLanguage();
        options = SpaceOptions.of(name.getText().strip(), network.getSelection() ? Space.Kind.NETWORK : Space.Kind.OFFICE)
                .withTitle(org.sankofa.model.text.Text.of(language, title.getText().strip()));
        super.okPressed();
    }

    /** @return the space to be made */
    public SpaceOptions options() {
        return options;
    }
}
