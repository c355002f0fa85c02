package org.sankofa.workbench.internal.perspectives;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Which perspective was used last, beside the layout of the window, so that it outlives a layout that is made anew. */
public final class LastPerspective {

    private static final String NODE = "org.sankofa.workbench";
    private static final String KEY = "perspective";

    private LastPerspective() {
    }

    /** Its id; empty when none was used yet. */
    public static String get() {
        return node().get(KEY, "");
    }

    /** Remembers another one. */
    public static void set(String id) {
        if (id.equals(get())) {
            return;
        }
        node().put(KEY, id);
        try {
            node().flush();
        } catch (BackingStoreException e) {
            // a convenience; the window works without it
            ILog.of(LastPerspective.class).warn("The perspective used last was not stored", e);
        }
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
