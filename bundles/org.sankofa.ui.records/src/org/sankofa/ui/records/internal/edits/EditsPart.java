package org.sankofa.ui.records.internal.edits;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.store.EditingSession;
import org.sankofa.store.SessionListener;
import org.sankofa.store.Version;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.internal.edits.EditSteps.Step;
import org.sankofa.ui.records.internal.editor.SessionPart;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What was done to the record in front since it was opened; Enter or a double click goes back to a step, or on to one. */
public class EditsPart extends PagePart {

    private final StackLayout stack = new StackLayout();
    private final SessionListener listener = new SessionListener() {
        @Override
        public void changed() {
            soon();
        }

        @Override
        public void saved(Version version) {
            soon();
        }
    };
    private EditingSession session;
    private EmptyState empty;
    private Table table;
    private boolean wanted;

    @Override
    protected void fill(Composite page) {
        page.setLayout(stack);
        empty = new EmptyState(page, "undo", text("edits.none.title"), text("edits.none"));
        table = TableLook.apply(new Table(page, SWT.SINGLE | SWT.FULL_SELECTION), Token.SURFACE);
        new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Resize, event -> table.getColumn(0).setWidth(table.getClientArea().width));
        table.addListener(SWT.DefaultSelection, event -> walk());
        Accessible.name(table, () -> text("edits.name"), text("edits.help"));
        Theme.of(table).onChange(table, this::show);
        onDispose(() -> listen(null));
        show();
    }

    @Override
    protected Control focusTarget() {
        return stack.topControl;
    }

    @Inject
    void follow(@org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        if (part != null && part.getObject() instanceof SessionPart editor && editor.session() != null) {
            listen(editor.session());
        }
    }

    private void listen(EditingSession next) {
        if (session != next) {
            if (session != null) {
                session.removeListener(listener);
            }
            session = next;
            if (session != null) {
                session.addListener(listener);
            }
            soon();
        }
    }

    private void soon() {
        if (!wanted && table != null && !table.isDisposed()) {
            wanted = true;
            table.getDisplay().asyncExec(() -> {
                wanted = false;
                if (!table.isDisposed()) {
                    show();
                }
            });
        }
    }

    private void show() {
        List<Step> steps = session == null ? List.of() : new EditSteps(session.history()).steps();
        stack.topControl = steps.size() < 2 ? empty : table;
        page().layout();
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
        if (session != null && table.getSelectionCount() == 1) {
            String stopped = new EditSteps(session.history()).walkTo(((Step) table.getSelection()[0].getData()).position());
            if (!stopped.isEmpty()) {
                Dialogs.tell(table.getShell(), text("editor.undo"), stopped);
            }
        }
    }
}
