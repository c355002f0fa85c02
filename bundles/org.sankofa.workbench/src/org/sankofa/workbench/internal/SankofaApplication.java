package org.sankofa.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.sankofa.ui.dialogs.Dialogs;

/** Finds the network to open, puts the window's settings beside it, and starts the e4 workbench. */
public class SankofaApplication implements IApplication {

    private final E4Application workbench = new E4Application();

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Speech.prepare(List.of(Platform.getApplicationArgs()));
        Path network = Location.of(List.of(Platform.getApplicationArgs()));
        if (Platform.getInstanceLocation().isSet()) {
            return workbench.start(context);
        }
        if (!new Preparation(network).run()) {
            return EXIT_OK;
        }
        try {
            Path settings = Location.settings(network);
            Files.createDirectories(settings);
            Platform.getInstanceLocation().set(settings.toUri().toURL(), false);
        } catch (IOException e) {
            Dialogs.warn(Display.getDefault().getActiveShell(), Messages.text("open.failed.title"),
                    Messages.text("open.failed", network, e.getLocalizedMessage()));
            return EXIT_OK;
        }
        return workbench.start(context);
    }

    @Override
    public void stop() {
        workbench.stop();
    }
}
