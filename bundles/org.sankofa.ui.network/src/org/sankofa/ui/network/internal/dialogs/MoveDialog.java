package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.sharing.privacy.MovePreview;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.ui.dialogs.FormDialog;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.Languages;
import org.sankofa.ui.network.internal.model.SpaceTitles;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Asks where a record shall go, and says what becomes visible to whom there. */
public final class MoveDialog extends FormDialog {

    private final Workspace workspace;
    private final RecordKey key;
    private final List<Space> targets;
    private Combo choice;
    private Composite preview;
    private MovePreview shown;
    private String target;

    /** @param targets where it can go */
    public MoveDialog(Shell shell, Workspace workspace, RecordKey key, List<Space> targets) {
        super(shell, text("move.title"), text("move.heading"), text("move.message"), text("move.ok"));
        this.workspace = workspace;
        this.key = key;
        this.targets = List.copyOf(targets);
    }

    @Override
    protected void fill(Composite area) {
        choice = choice(area, text("move.to"), targets.stream().map(space -> SpaceTitles.of(space, Languages.preferred())).toArray(String[]::new));
        choice.addListener(SWT.Selection, event -> look());
        preview = composite(area);
        GridLayoutFactory.fillDefaults().spacing(0, Spacing.S).applyTo(preview);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 72).applyTo(preview);
        choice.setFocus();
        look();
    }

    private void look() {
        String wanted = targets.get(choice.getSelectionIndex()).name();
        shown = null;
        changed();
        Jobs.read(preview, text("move.job.look"), monitor -> MovePreview.of(workspace, key, wanted), found -> {
            if (found.target().equals(targets.get(choice.getSelectionIndex()).name())) {
                shown = found;
                say(found.sentences());
                changed();
            }
        });
    }

    private void say(List<String> sentences) {
        for (var child : preview.getChildren()) {
            child.dispose();
        }
        for (String sentence : sentences) {
            wrapped(preview, sentence, Token.TEXT_SECONDARY, TypeStyle.BODY);
        }
        // what does not fit is not left unread
        ((GridData) preview.getLayoutData()).heightHint = SWT.DEFAULT;
        fit();
    }

    @Override
    protected String wrong() {
        return shown == null ? "" : shown.contactDataRefused() ? text("move.contactData") : null;
    }

    @Override
    protected void okPressed() {
        target = shown.target();
        super.okPressed();
    }

    /** @return name of the space it shall go to */
    public String target() {
        return target;
    }
}
