package org.sankofa.search.internal.context;

import java.util.ArrayList;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.sankofa.search.similarity.ContextAttribute;

/** Finds the attributes that plug-ins registered. Apart, for outside OSGi its classes are not there. */
final class AttributeServices {

    private static final System.Logger LOG = System.getLogger("org.sankofa.search");

    private AttributeServices() {
    }

    static List<ContextAttribute<?>> all() {
        List<ContextAttribute<?>> found = new ArrayList<>();
        BundleContext context = context();
        if (context == null) {
            return found;
        }
        try {
            for (ServiceReference<?> reference : sorted(context.getServiceReferences(ContextAttribute.class.getName(), null))) {
                if (context.getService(reference) instanceof ContextAttribute<?> attribute) {
                    found.add(attribute);
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("No filter is used", e);
        }
        return found;
    }

    /** Ours, which need not be started so far; null outside OSGi. */
    private static BundleContext context() {
        Bundle own = FrameworkUtil.getBundle(AttributeServices.class);
        if (own != null && own.getBundleContext() == null) {
            try {
                own.start(Bundle.START_TRANSIENT);
            } catch (BundleException e) {
                LOG.log(System.Logger.Level.DEBUG, "Attributes of plug-ins are not to be had.", e);
            }
        }
        return own == null ? null : own.getBundleContext();
    }

    /** The one of the highest rank last, so that it counts. */
    private static List<ServiceReference<?>> sorted(ServiceReference<?>[] references) {
        List<ServiceReference<?>> all = new ArrayList<>(references == null ? List.of() : List.of(references));
        all.sort(null);
        return all;
    }
}
