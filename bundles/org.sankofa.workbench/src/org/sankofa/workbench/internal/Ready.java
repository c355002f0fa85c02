package org.sankofa.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.sankofa.ui.records.RecordEvents;

import jakarta.inject.Inject;

/**
 * For measuring the start: where the system property {@code sankofa.ready} names a file, writes into it when the
 * window could be used (milliseconds since 1970, and the milliseconds of processor time until then), and closes the
 * window. Usable means: drawn, and with its list where it has one.
 */
public class Ready {

    private static final String NAVIGATOR = "org.sankofa.ui.records.navigator";

    private final String file = System.getProperty("sankofa.ready");

    @Inject
    private MApplication application;

    @Inject
    private EModelService models;

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object event) {
        if (models.find(NAVIGATOR, application) == null) {
            tell();
        }
    }

    @Inject
    @Optional
    void listed(@UIEventTopic(RecordEvents.LISTED) Object event) {
        tell();
    }

    private void tell() {
        if (file == null) {
            return;
        }
        Display display = Display.getCurrent();
        display.asyncExec(() -> {
            display.update();
            try {
                Path target = Path.of(file);
                Path written = Path.of(file + ".new");
                long processor = ProcessHandle.current().info().totalCpuDuration().map(d -> d.toMillis()).orElse(0L);
                Files.writeString(written, System.currentTimeMillis() + " " + processor);
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                ILog.of(Ready.class).error("The time of the start was not written", e);
            }
            application.getContext().get(IWorkbench.class).close();
        });
    }
}
