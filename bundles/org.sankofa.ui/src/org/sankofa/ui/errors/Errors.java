package org.sankofa.ui.errors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;

/** The border at which failures become sentences: logs them and tells the person. */
public final class Errors {

    private static final String REPORTER = Errors.class.getName();

    /** Shows a message; set for tests and for places that show messages in their own way. */
    @FunctionalInterface
    public interface Reporter {
        /** Shows it. */
        void show(Shell parent, UserMessage message);
    }

    private Errors() {
    }

    /** Logs a failure and tells the person, on the control's thread. */
    public static void report(Control control, String title, Throwable failure) {
        UserMessage message = UserMessage.of(title, failure);
        log(message, failure);
        Shell shell = control == null || control.isDisposed() ? null : control.getShell();
        Display display = shell == null ? Display.getDefault() : shell.getDisplay();
        Reporter reporter = (Reporter) display.getData(REPORTER);
        (reporter == null ? (Reporter) ErrorDialog::open : reporter).show(shell, message);
    }

    /** Logs a failure that nobody need be told about. */
    public static void log(String title, Throwable failure) {
        log(UserMessage.of(title, failure), failure);
    }

    /** Shows messages of this display in another way; null: the dialog. */
    public static void setReporter(Display display, Reporter reporter) {
        display.setData(REPORTER, reporter);
    }

    private static void log(UserMessage message, Throwable failure) {
        if (FrameworkUtil.getBundle(Errors.class) == null) {
            return; // outside OSGi, as in plain tests, there is no log
        }
        ILog log = ILog.of(Errors.class);
        String text = message.title() + ": " + failure.getMessage();
        if (message.expected()) {
            log.warn(text, failure);
        } else {
            log.error(text, failure);
        }
    }
}
