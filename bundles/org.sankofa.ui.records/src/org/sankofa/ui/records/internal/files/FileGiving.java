package org.sankofa.ui.records.internal.files;

import static org.sankofa.ui.records.internal.Messages.text;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.sankofa.model.Attachment;
import org.sankofa.store.Space;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.jobs.Jobs;

/** Opens a kept file with the program of the computer for it, or saves it where the person says when it is none to open. */
public final class FileGiving {

    private FileGiving() {
    }

    /** Whether {@link #give} opens the file; else it saves it. */
    public static boolean opens(Attachment file) {
        return FileShelf.mayOpen(String.valueOf(file.getName()));
    }

    /** Gives the file to the person. */
    public static void give(Control from, Space space, Attachment file) {
        String to = null;
        if (!opens(file)) {
            FileDialog dialog = new FileDialog(from.getShell(), SWT.SAVE);
            dialog.setFileName(FileShelf.harmless(file.getName()));
            dialog.setOverwrite(true);
            to = dialog.open();
            if (to == null) {
                return;
            }
        }
        String target = to;
        FileShelf shelf = new FileShelf(space);
        Jobs.start(from, text("files.giving"), Jobs.WORK, monitor -> {
            if (target == null) {
                return shelf.copyToOpen(file);
            }
            shelf.give(file, Path.of(target));
            return null;
        }, copy -> {
            if (copy != null && !Program.launch(copy.toString())) {
                Errors.report(from, text("files.giving"), new FileRefused(text("files.noProgram", file.getName()), null));
            }
        }, failure -> Errors.report(from, text("files.giving"), failure));
    }
}
