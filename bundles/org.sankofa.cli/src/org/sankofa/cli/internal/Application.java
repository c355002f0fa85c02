package org.sankofa.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** The command line as an application of the platform. */
public final class Application implements IApplication {

    private static final Logger LIBRARY_LOG = Logger.getLogger("org.apache.lucene");

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        // scripts read what commands say, so it is the same on every machine
        Locale.setDefault(Locale.ENGLISH);
        // the search library explains its optimisations at warning level, which tells a person nothing
        LIBRARY_LOG.setLevel(Level.SEVERE);
        Terminal terminal = new Terminal(System.in, new FileOutputStream(FileDescriptor.out), System.err);
        OsgiServices services = new OsgiServices(FrameworkUtil.getBundle(Application.class).getBundleContext());
        return new Main(terminal, services).run(arguments == null ? new String[0] : arguments);
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
