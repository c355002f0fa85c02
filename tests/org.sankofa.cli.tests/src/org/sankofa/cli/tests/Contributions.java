package org.sankofa.cli.tests;

import org.osgi.framework.FrameworkUtil;
import org.sankofa.cli.internal.OsgiServices;
import org.sankofa.cli.internal.Services;

/** The services of the running platform. */
final class Contributions {

    private Contributions() {
    }

    static Services services() {
        return new OsgiServices(FrameworkUtil.getBundle(Contributions.class).getBundleContext());
    }
}
