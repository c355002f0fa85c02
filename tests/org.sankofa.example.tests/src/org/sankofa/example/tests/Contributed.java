package org.sankofa.example.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** What the example registered as services, found as everybody else finds it. */
final class Contributed {

    private Contributed() {
    }

    /** The one service of a type that is so. */
    static <T> T one(Class<T> type, Predicate<T> which) throws Exception {
        BundleContext context = FrameworkUtil.getBundle(Contributed.class).getBundleContext();
        for (Bundle bundle : context.getBundles()) {
            if (List.of("org.apache.felix.scr", "org.sankofa.example").contains(bundle.getSymbolicName())) {
                bundle.start(Bundle.START_TRANSIENT);
            }
        }
        List<T> found = new ArrayList<>();
        for (ServiceReference<T> reference : context.getServiceReferences(type, null)) {
            T service = context.getService(reference);
            if (which.test(service)) {
                found.add(service);
            }
        }
        if (found.size() != 1) {
            throw new AssertionError("There are " + found.size() + " services of type " + type.getName() + ", wanted is one");
        }
        return found.get(0);
    }

    /** The bundle of the example. */
    static Bundle bundle() {
        return FrameworkUtil.getBundle(org.sankofa.example.Fund.class);
    }
}
