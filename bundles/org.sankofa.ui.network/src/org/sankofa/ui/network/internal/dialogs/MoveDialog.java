package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.sharing.privacy.MovePreview;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.Languages;

/** Asks where a record shall go, and says what becomes visible to whom there. */
public final class MoveDialog extends AskDialog {

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
    void fill(Composite area) {
        new Label(area, SWT.NONE).setText(text("move.to"));
        choice = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        Accessible.name(choice, () -> text("move.to"), null);
        choice.setItems(targets.stream().map(space -> SpaceTitles.of(space, Languages.preferred())).toArray(String[]::new));
        choice.addListener(SWT.Selection, event -> look());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        preview = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(preview);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 150).applyTo(preview);
        choice.select(0);
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
            Label label = new Label(preview, SWT.WRAP);
            label.setText(sentence.replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(label);
        }
        preview.layout(true, true);
        // what does not fit is not left unread
        var wanted = getShell().computeSize(getShell().getSize().x, SWT.DEFAULT);
        getShell().setSize(getShell().getSize().x, Math.max(getShell().getSize().y, wanted.y));
    }

    @Override
    String wrong() {
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
