package org.sankofa.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** The command line as an application of the platform. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        Terminal terminal = new Terminal(System.in, System.out, System.err);
        OsgiServices services = new OsgiServices(FrameworkUtil.getBundle(Application.class).getBundleContext());
        return new Main(terminal, services).run(arguments == null ? new String[0] : arguments);
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
