package org.sankofa.ui.evidence.internal.importing;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.sankofa.exchange.Importer;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.evidence.internal.browse.Names;
import org.sankofa.ui.evidence.internal.compare.AreaPicking;
import org.sankofa.ui.jobs.JobProgress;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.presentation.Languages;

/** Reads a publication from a file: first looked at, then shown what was understood, then taken. */
public final class FiguresImport {

    private final Control control;
    private final Workspace workspace;
    private final MessageBar messages;
    private final List<Importer> importers;

    /** @param importers all formats there are */
    public FiguresImport(Control control, PageContext context, List<Importer> importers) {
        this(control, context.workspace(), context.messages(), importers);
    }

    /**
     * For views, which have no page around them.
     *
     * @param messages where it is said what was taken
     * @param importers all formats there are
     */
    public FiguresImport(Control control, Workspace workspace, MessageBar messages, List<Importer> importers) {
        this.control = control;
        this.workspace = workspace;
        this.messages = messages;
        this.importers = importers;
    }

    /** Asks for a file and reads it. @param taken called when figures were taken */
    public void ask(Runnable taken) {
        FileDialog dialog = new FileDialog(control.getShell(), SWT.OPEN);
        dialog.setText(text("figures.import.title"));
        String chosen = dialog.open();
        if (chosen != null) {
            read(Path.of(chosen), taken);
        }
    }

    /** Reads a file: looks at it, shows what it is, and takes it when the person says so. */
    public void read(Path file, Runnable taken) {
        if (workspace.defaultSpace().isEmpty()) {
            Dialogs.tell(control.getShell(), text("figures.import.title"), text("figures.import.nowhere"));
            return;
        }
        ImportModel model = new ImportModel(workspace, importers, file);
        Jobs.work(control, text("figures.import.looking"), monitor -> model.look(model.space(), Map.of(), new JobProgress(monitor)), look -> {
            if (look.report() == null && look.failure().isEmpty()) {
                Dialogs.tell(control.getShell(), text("figures.import.title"), text("figures.import.unknown"));
            } else if (new FiguresDialog(control.getShell(), model, look, areas()).open() == Window.OK) {
                take(model, taken);
            }
        });
    }

    private Picking<String> areas() {
        return AreaPicking.named(workspace.vocabularies(), Names.of(workspace.vocabularies(), Languages.ofPerson()));
    }

    private void take(ImportModel model, Runnable taken) {
        Map<String, String> options = model.options();
        Jobs.work(control, text("figures.import.title"), monitor -> model.take(options, new JobProgress(monitor)), report -> {
            String space = model.space();
            TakingBack back = new TakingBack(control, workspace, messages, taken);
            messages.show(MessageBar.Kind.SUCCESS, text("figures.import.done", report.created() + report.updated()),
                report.version().map(commit -> back.action(space, commit)).stream().toArray(MessageBar.Action[]::new));
            taken.run();
        });
    }
}
