package org.sankofa.ui.charts;

import static org.sankofa.ui.charts.internal.Messages.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.jobs.Jobs;

/** Asks where a file is to be written, writes it off the window's thread, and says where it is. To be used on the user interface's thread. */
public final class ExportFile {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final int LONGEST_NAME = 60;

    private ExportFile() {
    }

    /**
     * Asks and writes; does nothing where no place is chosen.
     *
     * @param from stands in the window; when it ends, nothing is said any more
     * @param title of the question, and of the work
     * @param name of what is written, in the person's language; a name of a file is made of it
     * @param ending of the file, such as {@code csv}
     * @param content makes what is written, not on the window's thread
     * @param written is told where it was written
     */
    public static void ask(Control from, String title, String name, String ending, Callable<byte[]> content, Consumer<Path> written) {
        FileDialog dialog = new FileDialog(from.getShell(), SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {"*." + ending});
        dialog.setFileName(fileName(name) + "." + ending);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(from, title, Path.of(chosen), content, written);
        }
    }

    /** Writes to a place that was chosen. */
    public static void write(Control from, String title, Path file, Callable<byte[]> content, Consumer<Path> written) {
        Jobs.work(from, title, monitor -> Files.write(file, content.call()), written);
    }

    /** Says in a bar where a file was written, with the way to its folder. */
    public static void say(MessageBar bar, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        bar.show(MessageBar.Kind.SUCCESS, text("export.written", file.toAbsolutePath()), new MessageBar.Action(text("export.folder"),
            () -> Program.launch(folder.toString())));
    }

    /** @return CSV as spreadsheets take it: they know UTF-8 by a mark at its beginning */
    public static byte[] csv(String csv) {
        return (BYTE_ORDER_MARK + csv).getBytes(StandardCharsets.UTF_8);
    }

    /** @return words as the name of a file, without an ending */
    public static String fileName(String words) {
        String name = words.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return name.isEmpty() ? text("chart.file") : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
