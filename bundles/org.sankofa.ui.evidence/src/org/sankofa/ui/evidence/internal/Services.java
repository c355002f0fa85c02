package org.sankofa.ui.evidence.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** What bundles offer, those of plug-ins too. */
public final class Services {

    private Services() {
    }

    /** @return all services of a type that are there now, in the order they were registered; one that cannot be made is left out */
    public static <T> List<T> all(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        List<T> found = new ArrayList<>();
        try {
            for (ServiceReference<T> reference : context.getServiceReferences(type, null).stream().sorted(java.util.Comparator.reverseOrder()).toList()) {
                T service = context.getService(reference);
                if (service != null) {
                    found.add(service);
                }
            }
        } catch (InvalidSyntaxException e) {
            ILog.of(Services.class).error("The services of " + type.getName() + " cannot be read", e);
        }
        return found;
    }
}
