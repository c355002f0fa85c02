package org.sankofa.ui.records.internal.handlers;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.store.Space;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.dialogs.FormDialog;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Token;

/** Asks what kind of record to begin, and in which space it is to live. */
final class NewRecordDialog extends FormDialog {

    private static final int HEIGHT = 320;

    private final List<EClass> kinds = org.sankofa.ui.records.internal.Kinds.creatable();
    private final List<Space> spaces;
    private final ModelTexts texts = ModelTexts.in(Locale.getDefault());
    private Table table;
    private Combo space;
    private EClass kind;
    private Space chosen;

    /**
     * @param shell parent
     * @param spaces spaces that can be written, at least one; the first is proposed
     */
    NewRecordDialog(Shell shell, List<Space> spaces) {
        super(shell, text("new.title"), text("new.heading"), text("new.message"), text("new.ok"));
        this.spaces = spaces;
    }

    /** The kind that was chosen, when the dialog was closed with OK. */
    String kind() {
        return Kinds.kindOf(kind);
    }

    /** The space that was chosen, when the dialog was closed with OK. */
    String space() {
        return chosen.name();
    }

    @Override
    protected void fill(Composite area) {
        table = TableLook.apply(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), Token.SURFACE);
        Accessible.name(table, () -> text("new.kinds.name"), null);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).applyTo(table);
        for (EClass type : kinds) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(texts.label(type));
            item.setImage(Icons.of(table).get(type, Icons.SMALL, Token.TEXT_SECONDARY));
        }
        Label help = paragraph(area, "");
        int room = 0;
        for (EClass type : kinds) {
            help.setText(texts.help(type).replace("&", "&&"));
            room = Math.max(room, help.computeSize(WIDTH, SWT.DEFAULT).y);
        }
        // the list stays where it is, whatever is said of the kind that is selected
        ((GridData) help.getLayoutData()).heightHint = room;
        table.addListener(SWT.Selection, event -> say(help));
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        space = choice(area, text("new.space"), spaces.stream().map(NewRecordDialog::title).toArray(String[]::new));
        table.select(0);
        say(help);
        table.setFocus();
    }

    /** The list takes the selection away while a kind is looked for in it by typing what none begins with. */
    private void say(Label help) {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(table.getSelectionIndex() >= 0);
        }
        if (table.getSelectionIndex() < 0) {
            return;
        }
        help.setText(texts.help(kinds.get(table.getSelectionIndex())).replace("&", "&&"));
    }

    private static String title(Space space) {
        var title = space.info() == null ? null : space.info().getTitle();
        String words = title == null || title.isEmpty() ? space.name()
                : title.best(org.sankofa.ui.records.internal.Titles.languages()).value();
        return text("new.space." + space.kind().name().toLowerCase(Locale.ROOT), words);
    }

    @Override
    protected void okPressed() {
        if (table.getSelectionIndex() >= 0) {
            kind = kinds.get(table.getSelectionIndex());
            chosen = spaces.get(space.getSelectionIndex());
            super.okPressed();
        }
    }
}
