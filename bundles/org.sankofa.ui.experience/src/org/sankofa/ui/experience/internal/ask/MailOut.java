package org.sankofa.ui.experience.internal.ask;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageContext;

/** Saves what goes out, where the person says. Nothing is sent from here: the person's own mail program does that. */
final class MailOut {

    /** What goes out. */
    interface Writing {
        /** @return why it may not go out, a sentence; empty when it may */
        Optional<String> problem();

        /** @return its bytes */
        byte[] bytes();
    }

    private MailOut() {
    }

    /**
     * Asks where to and saves it.
     *
     * @param name the name that is proposed, with its ending
     * @param make reads what goes out, in a job
     * @param done said when it is saved, with the place of the file
     */
    static void save(Control from, PageContext context, String name, Jobs.Task<Writing> make, String done) {
        if (context.session().isNew() || context.session().isDirty()) {
            context.messages().show(MessageBar.Kind.WARNING, text("ask.save"));
            return;
        }
        FileDialog dialog = new FileDialog(from.getShell(), SWT.SAVE);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(from, context, Path.of(chosen), make, done);
        }
    }

    /** Saves it in a file. */
    static void write(Control from, PageContext context, Path file, Jobs.Task<Writing> make, String done) {
        Jobs.work(from, text("ask.job"), monitor -> {
            Writing writing = make.run(monitor);
            Optional<String> problem = writing.problem();
            if (problem.isEmpty()) {
                Files.write(file, writing.bytes());
            }
            return problem;
        }, problem -> context.messages().show(problem.isEmpty() ? MessageBar.Kind.SUCCESS : MessageBar.Kind.WARNING,
            problem.orElseGet(() -> text(done, file))));
    }
}
