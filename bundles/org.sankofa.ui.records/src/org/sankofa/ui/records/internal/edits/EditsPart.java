package org.sankofa.ui.records.internal.edits;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.BesideEditorPart;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.internal.edits.EditSteps.Step;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** What was done to the record in front since it was opened; Enter or a double click goes back to a step, or on to one. */
public class EditsPart extends BesideEditorPart {

    private final StackLayout stack = new StackLayout();
    private Composite both;
    private EmptyState untouched;
    private Table table;

    @Override
    protected EmptyState empty(Composite page) {
        return none(page);
    }

    private static EmptyState none(Composite parent) {
        return new EmptyState(parent, "undo", text("edits.none.title"), text("edits.none"));
    }

    @Override
    protected Control content(Composite page) {
        both = new Composite(page, SWT.NONE);
        both.setLayout(stack);
        untouched = none(both);
        table = TableLook.apply(new Table(both, SWT.SINGLE | SWT.FULL_SELECTION), Token.SURFACE);
        new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Resize, event -> table.getColumn(0).setWidth(table.getClientArea().width));
        table.addListener(SWT.DefaultSelection, event -> walk());
        Accessible.name(table, () -> text("edits.name"), text("edits.help"));
        Theme.of(table).onChange(table, this::show);
        return both;
    }

    @Override
    protected Control focusTarget() {
        return isShowing() ? stack.topControl : super.focusTarget();
    }

    @Override
    protected void shown(RecordPages editor) {
        show();
    }

    @Override
    protected void changed() {
        show();
    }

    private void show() {
        EditingSession session = editor() == null ? null : editor().session();
        List<Step> steps = session == null ? List.of() : new EditSteps(session.history()).steps();
        stack.topControl = steps.size() < 2 ? untouched : table;
        both.layout();
        table.setItemCount(0);
        Icons icons = Icons.of(table);
        Theme theme = Theme.of(table);
        for (Step step : steps) {
            TableItem item = new TableItem(table, SWT.NONE);
            String name = step.position() == 0 ? text("edits.beginning", Titles.of(session.record())) : step.label();
            item.setText(step.saved() ? text("edits.saved", name) : name);
            item.setImage(icons.get(step.saved() ? "save" : step.done() ? "check" : "redo", Icons.SMALL,
                    step.now() ? Token.ACCENT : Token.TEXT_TERTIARY));
            item.setForeground(theme.color(step.done() ? Token.TEXT : Token.TEXT_TERTIARY));
            item.setData(step);
            if (step.now()) {
                table.setSelection(item);
            }
        }
    }

    private void walk() {
        if (editor() != null && table.getSelectionCount() == 1) {
            String stopped = new EditSteps(editor().session().history()).walkTo(((Step) table.getSelection()[0].getData()).position());
            if (!stopped.isEmpty()) {
                Dialogs.tell(table.getShell(), text("editor.undo"), stopped);
            }
        }
    }
}
