package org.sankofa.ui.transfer;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Records on the clipboard: for fields that refer to records, with a text beside them for all other programs. */
public final class RecordClipboard {

    private RecordClipboard() {
    }

    /**
     * Puts records on the clipboard.
     *
     * @param text what other programs get: titles, or rows for a spreadsheet
     */
    public static void copy(Display display, List<URI> addresses, String text) {
        Clipboard clipboard = new Clipboard(display);
        try {
            if (addresses.isEmpty()) {
                clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            } else {
                clipboard.setContents(new Object[] {addresses.toArray(URI[]::new), text},
                    new Transfer[] {RecordTransfer.getInstance(), TextTransfer.getInstance()});
            }
        } finally {
            clipboard.dispose();
        }
    }

    /** @return the records on the clipboard; none when something else is on it */
    public static List<URI> paste(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(RecordTransfer.getInstance()) instanceof URI[] addresses ? List.of(addresses)
                : List.of();
        } finally {
            clipboard.dispose();
        }
    }
}
