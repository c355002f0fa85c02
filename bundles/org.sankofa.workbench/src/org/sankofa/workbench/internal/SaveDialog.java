package org.sankofa.workbench.internal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.dialogs.BaseDialog;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Token;

/** Asks which of several records to save; each has a tick that can be taken away. */
final class SaveDialog extends BaseDialog {

    private static final int SEEN = 8;

    private final List<String> names;
    private Table table;
    private List<Boolean> chosen;

    /** @param names what the records are called, at least two */
    SaveDialog(Shell parent, List<String> names) {
        super(parent, Messages.text("save.title"));
        this.names = names;
        chosen = names.stream().map(name -> true).toList();
        setHeading(Messages.text("save.title"));
        setSentence(Messages.text("save.several", names.size()));
        setIcon("help", Token.ACCENT);
        setResizable();
    }

    /** @return for each record whether to save it, once the dialog is closed with {@link Window#OK} */
    List<Boolean> chosen() {
        return chosen;
    }

    @Override
    protected void fill(Composite area) {
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        TableLook.apply(table, Token.SURFACE);
        Accessible.name(table, () -> Messages.text("save.list"), null);
        for (String name : names) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(name);
            item.setChecked(true);
        }
        table.select(0);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                changed();
            }
        });
        int height = table.getItemHeight() * Math.min(SEEN, names.size());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(width(area, WIDTH), height).applyTo(table);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, saves(), true);
        createButton(parent, IDialogConstants.NO_ID, Messages.text("save.no"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        // wide enough for the longest of what it may say
        Button save = getButton(IDialogConstants.OK_ID);
        GridData data = (GridData) save.getLayoutData();
        data.widthHint = Math.max(data.widthHint, longest(save));
        table.setFocus();
    }

    private int longest(Button save) {
        String words = save.getText();
        save.setText(Messages.text("save.some", names.size(), names.size()));
        int width = save.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        save.setText(words);
        return width;
    }

    private void changed() {
        chosen = Stream.of(table.getItems()).map(TableItem::getChecked).toList();
        Button save = getButton(IDialogConstants.OK_ID);
        save.setText(saves());
        save.setEnabled(chosen.contains(true));
    }

    private String saves() {
        long saved = chosen.stream().filter(Boolean::booleanValue).count();
        return saved == names.size() || saved == 0 ? Messages.text("save.all") : Messages.text("save.some", saved, names.size());
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.NO_ID) {
            chosen = IntStream.range(0, names.size()).mapToObj(i -> false).toList();
            okPressed();
        } else {
            super.buttonPressed(id);
        }
    }
}
