package org.sankofa.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;

/** What the system's own controls are told of the looks, beyond what SWT can say of a single control. */
public final class SystemControls {

    private static final String CSS_FILE = "org.eclipse.swt.internal.gtk.cssFile";

    private SystemControls() {
    }

    /**
     * Takes GTK's frame from fields that have one of ours. To be called before the first display is made; on other
     * systems, and where somebody named a style sheet of his own for GTK, nothing happens.
     */
    public static void prepare() {
        if (!"gtk".equals(SWT.getPlatform()) || System.getProperty(CSS_FILE) != null) {
            return;
        }
        try (InputStream sheet = SystemControls.class.getResourceAsStream("/css/gtk.css")) {
            Path file = Files.createTempFile("sankofa", ".css");
            file.toFile().deleteOnExit();
            Files.copy(sheet, file, StandardCopyOption.REPLACE_EXISTING);
            System.setProperty(CSS_FILE, file.toString());
        } catch (IOException e) {
            // the second frame is ugly and no more
            ILog.of(SystemControls.class).warn("GTK's style sheet could not be written: " + e.getMessage(), e);
        }
    }
}
