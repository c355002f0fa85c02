package org.sankofa.ui.evidence.internal.importing;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.Importer;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.jobs.JobProgress;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageContext;

/** Reads a publication from a file: first looked at, then shown what was understood, then taken. */
public final class FiguresImport {

    /** The format that knows all publications by their content. */
    private static final String ANY = "evidence";
    private static final int SHOWN = 6;

    /** A file as it was understood; without a report it is none of the publications. */
    private record Look(Importer importer, Path file, ImportReport report) {
    }

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

    /** Reads a file. */
    public void read(Path file, Runnable taken) {
        Optional<String> space = space(workspace);
        if (space.isEmpty()) {
            Dialogs.tell(control.getShell(), text("figures.import.title"), text("figures.import.nowhere"));
            return;
        }
        Jobs.work(control, text("figures.import.looking"), monitor -> look(file, space.get(), monitor), look -> {
            if (look.report() == null) {
                Dialogs.tell(control.getShell(), text("figures.import.title"), text("figures.import.unknown"));
            } else if (look.report().created() + look.report().updated() == 0 && look.report().problems().isEmpty()) {
                Dialogs.tell(control.getShell(), text("figures.import.title"), text("figures.import.nothing"));
            } else if (Dialogs.confirm(control.getShell(), text("figures.import.title"), words(look.report()), text("figures.import.take"))) {
                take(look, space.get(), taken);
            }
        });
    }

    private static Optional<String> space(Workspace workspace) {
        return workspace.defaultSpace().map(Space::name);
    }

    private Look look(Path file, String space, IProgressMonitor monitor) throws Exception {
        for (Importer importer : importers) {
            if (importer.format().equals(ANY) && importer.recognises(file)) {
                return new Look(importer, file, importer.run(request(file, space, true, monitor)));
            }
        }
        return new Look(null, file, null);
    }

    private ImportRequest request(Path file, String space, boolean dry, IProgressMonitor monitor) {
        return new ImportRequest(workspace, space, file, dry, new JobProgress(monitor));
    }

    /** What was understood, how much is new, and what does not fit. */
    public static String words(ImportReport report) {
        StringJoiner words = new StringJoiner("\n");
        report.understood().forEach(one -> words.add(one.label() + ": " + one.value()));
        words.add("");
        words.add(text("figures.import.question", report.created(), report.unchanged(), report.refused()));
        if (!report.problems().isEmpty()) {
            words.add("").add(text("figures.import.problems", report.problems().size()));
            report.problems().stream().limit(SHOWN).forEach(problem -> words.add("\u2022 " + problem.message()));
        }
        return words.toString();
    }

    private void take(Look look, String space, Runnable taken) {
        Jobs.work(control, text("figures.import.title"), monitor -> look.importer().run(request(look.file(), space, false, monitor)), report -> {
            messages.show(MessageBar.Kind.SUCCESS, text("figures.import.done", report.created()));
            taken.run();
        });
    }
}
