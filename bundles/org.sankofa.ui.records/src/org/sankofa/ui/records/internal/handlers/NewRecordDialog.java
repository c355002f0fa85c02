package org.sankofa.ui.records.internal.handlers;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.store.Space;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Token;

/** Asks what kind of record to begin, and in which space it is to live. */
final class NewRecordDialog extends TitleAreaDialog {

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
        super(shell);
        this.spaces = spaces;
        setShellStyle(getShellStyle() | SWT.RESIZE);
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
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("new.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(text("new.heading"));
        setMessage(text("new.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(8, 8).applyTo(area);
        table = TableLook.apply(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), Token.SURFACE);
        Accessible.name(table, () -> text("new.kinds.name"), null);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(460, 330).applyTo(table);
        for (EClass type : kinds) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(texts.label(type));
            item.setImage(Icons.of(table).get(type, Icons.SMALL, Token.TEXT_SECONDARY));
        }
        table.addListener(SWT.Selection, event -> setMessage(texts.help(kinds.get(table.getSelectionIndex()))));
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        new Label(area, SWT.NONE).setText(text("new.space"));
        space = new Combo(area, SWT.READ_ONLY);
        spaces.forEach(one -> space.add(title(one)));
        space.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(space);
        table.select(0);
        table.setFocus();
        return area;
    }

    private static String title(Space space) {
        var title = space.info() == null ? null : space.info().getTitle();
        String words = title == null || title.isEmpty() ? space.name()
                : title.best(org.sankofa.ui.records.internal.Titles.languages()).value();
        return text("new.space." + space.kind().name().toLowerCase(Locale.ROOT), words);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text("new.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
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
