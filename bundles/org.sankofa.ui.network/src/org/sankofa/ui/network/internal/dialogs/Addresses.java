package org.sankofa.ui.network.internal.dialogs;

import java.nio.file.Path;

import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;

/** Folders as addresses of spaces. */
final class Addresses {

    private Addresses() {
    }

    /** Asks for a folder and writes its address into a field. */
    static void folder(Text field) {
        String folder = new DirectoryDialog(field.getShell()).open();
        if (folder != null) {
            field.setText(Path.of(folder).toUri().toString());
        }
    }
}
