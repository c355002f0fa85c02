package org.sankofa.workbench.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * Whether the remembered layout of the window may be used again. It may not after the program changed its
 * version, because parts of the older layout may be gone.
 */
@Creatable
public class Layouts {

    private static final String NODE = "org.sankofa.workbench";
    private static final String VERSION = "layoutVersion";

    /** Says whether the layout must be built anew, and remembers that it now is. */
    boolean renew() throws BackingStoreException {
        Preferences node = InstanceScope.INSTANCE.getNode(NODE);
        String version = FrameworkUtil.getBundle(Layouts.class).getVersion().toString();
        if (version.equals(node.get(VERSION, ""))) {
            return false;
        }
        node.put(VERSION, version);
        node.flush();
        return true;
    }
}
