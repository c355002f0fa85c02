package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.dialogs.FormDialog;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.Languages;
import org.sankofa.ui.network.internal.NetworkSharing;
import org.sankofa.ui.network.internal.model.KeyMaker;
import org.sankofa.ui.network.internal.model.Signing;
import org.sankofa.ui.network.internal.model.SigningState;
import org.sankofa.ui.network.internal.model.SigningWords;
import org.sankofa.ui.network.internal.model.SpaceTitles;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Token;

/** Which key signs what is saved here, what a space wants signed, who its members are and who of them signed. */
public final class SigningDialog extends FormDialog {

    private static final int TABLE = 110;
    private static final int KEY = 68;
    private static final String NEW = "id_ed25519_sankofa";

    private final Workspace workspace;
    private final Space space;
    private final SigningWords words = new SigningWords(ZoneId.systemDefault());
    private final List<Path> keys;
    private SigningState state;
    private Combo choice;
    private Text publicKey;
    private Label mine;
    private Button add;
    private Label policy;
    private Table members;
    private boolean membersWanted;
    private boolean fresh;
    private Path chosen;

    /**
     * @param state how it stands in the space
     * @param found keys that can be chosen
     */
    public SigningDialog(Shell shell, Workspace workspace, Space space, SigningState state, List<Path> found) {
        super(shell, text("signing.title"), text("signing.heading"), text("signing.message"), text("signing.ok"));
        this.workspace = workspace;
        this.space = space;
        this.state = state;
        this.keys = new ArrayList<>(found);
        if (state.key() != null && !keys.contains(state.key())) {
            keys.add(0, state.key());
        }
    }

    /** Reads how it stands, asks, and does what was chosen. */
    public static void open(Shell shell, NetworkSharing sharing, Space space, RecordEditors editors) {
        Workspace workspace = sharing.workspace();
        Signing signing = new Signing(workspace);
        Path folder = sharing.shared().options().ssh();
        record Read(SigningState state, List<Path> found) {
        }
        Jobs.read(shell, text("signing.job"), monitor -> new Read(signing.read(space), signing.found(folder)), read -> {
            SigningDialog dialog = new SigningDialog(shell, workspace, space, read.state(), read.found());
            if (dialog.open() == Window.OK) {
                dialog.use(shell, folder, sharing);
            } else if (dialog.membersWanted) {
                editors.open(space.infoKey());
            }
        });
    }

    private void use(Shell shell, Path folder, NetworkSharing sharing) {
        String comment = workspace.identity().email();
        Jobs.work(shell, text("signing.job.use"), monitor -> workspace.setSigningKey(fresh ? KeyMaker.make(folder, NEW, comment) : chosen),
                done -> sharing.tell());
    }

    @Override
    protected void fill(Composite area) {
        choice = choice(area, text("signing.key"));
        choice.addListener(SWT.Selection, event -> chose());
        publicKey = field(area, text("signing.public"), "", SWT.READ_ONLY | SWT.MULTI, text("signing.copy"), SigningDialog::copy);
        ((GridData) publicKey.getParent().getLayoutData()).heightHint = width(area, KEY);
        mine = paragraph(area, "");
        add = press(area, text("signing.add"), this::add);
        ((GridData) add.getLayoutData()).horizontalSpan = 2;
        section(area, text("signing.space", SpaceTitles.of(space, Languages.preferred())));
        policy = paragraph(area, "");
        members(area);
        Button open = press(area, text("signing.members.open"), () -> {
            membersWanted = true;
            setReturnCode(CANCEL);
            close();
        });
        ((GridData) open.getLayoutData()).horizontalSpan = 2;
        offer();
        show();
        choice.setFocus();
    }

    private static void copy(Text key) {
        if (!key.getText().isEmpty()) {
            Clipboard clipboard = new Clipboard(key.getDisplay());
            clipboard.setContents(new Object[] {key.getText()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void members(Composite area) {
        members = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        members.setHeaderVisible(true);
        TableLook.apply(members, Token.SURFACE);
        Accessible.name(members, () -> text("signing.members"), null);
        for (String key : List.of("signing.column.name", "signing.column.role", "signing.column.signed")) {
            new TableColumn(members, SWT.NONE).setText(text(key));
        }
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, TABLE).applyTo(members);
    }

    /** Nothing, the keys there are, another file, a new one. */
    private void offer() {
        choice.removeAll();
        choice.add(text("signing.key.none"));
        keys.forEach(key -> choice.add(key.toString()));
        choice.add(text("signing.key.other"));
        choice.add(text("signing.key.new"));
        choice.select(chosen == null ? state.key() == null ? 0 : keys.indexOf(state.key()) + 1 : keys.indexOf(chosen) + 1);
        if (chosen == null) {
            chosen = state.key();
        }
    }

    private void chose() {
        int index = choice.getSelectionIndex();
        fresh = index == keys.size() + 2;
        if (index == keys.size() + 1) {
            FileDialog dialog = new FileDialog(getShell());
            String file = dialog.open();
            Path picked = file == null ? chosen : Path.of(file);
            if (picked != null && !keys.contains(picked)) {
                keys.add(picked);
            }
            chosen = picked;
            offer();
        } else if (!fresh) {
            chosen = index == 0 ? null : keys.get(index - 1);
        }
        show();
        look();
    }

    private boolean isOther() {
        return fresh || !java.util.Objects.equals(chosen, state.key());
    }

    /** Shows the public half of what was chosen, or why it cannot be used. */
    private void look() {
        Path wanted = chosen;
        if (wanted == null || fresh) {
            publicKey.setText("");
            setProblem(null);
            return;
        }
        Jobs.start(publicKey, text("signing.job"), Jobs.READ, monitor -> workspace.publicKey(wanted), line -> {
            if (wanted.equals(chosen) && !fresh) {
                publicKey.setText(line);
                setProblem(null);
            }
        }, failure -> {
            publicKey.setText("");
            setProblem(failure.getMessage());
        });
    }

    private void show() {
        publicKey.setText(isOther() ? "" : state.publicKey());
        String said = fresh ? text("signing.new.words") : isOther() ? text(chosen == null ? "signing.off" : "signing.other") : String.join("\n", words.mine(state));
        mine.setText(said.replace("&", "&&"));
        add.setVisible(!isOther() && state.canAdd());
        ((GridData) add.getLayoutData()).exclude = !add.getVisible();
        policy.setText(String.join("\n", words.space(state)).replace("&", "&&"));
        members.removeAll();
        for (SigningState.MemberLine member : state.members()) {
            new TableItem(members, SWT.NONE).setText(new String[] {member.name(), words.roles(member), words.signed(member)});
        }
        for (TableColumn column : members.getColumns()) {
            column.pack();
            column.setWidth(Math.max(column.getWidth(), 110));
        }
        fit();
    }

    private void add() {
        add.setEnabled(false);
        Signing signing = new Signing(workspace);
        Jobs.work(add, text("signing.job.add"), monitor -> {
            signing.add(space);
            return signing.read(space);
        }, now -> {
            state = now;
            add.setEnabled(true);
            show();
        });
    }
}
