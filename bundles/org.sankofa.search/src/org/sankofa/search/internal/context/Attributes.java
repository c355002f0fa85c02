package org.sankofa.search.internal.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.sankofa.search.similarity.ContextAttribute;

/** The attributes there are at one moment: the built-in ones and those of plug-ins. */
public final class Attributes {

    private static final System.Logger LOG = System.getLogger("org.sankofa.search");
    private static final List<ContextAttribute<?>> BUILT_IN = BuiltIn.all();

    private final Map<String, ContextAttribute<?>> byId = new LinkedHashMap<>();

    private Attributes() {
        BUILT_IN.forEach(attribute -> byId.put(attribute.id(), attribute));
    }

    /** The attributes of now. */
    public static Attributes now() {
        Attributes attributes = new Attributes();
        for (ContextAttribute<?> service : services()) {
            String id = service.id();
            if (id == null || !id.matches("[A-Za-z][A-Za-z0-9.-]*")) {
                LOG.log(System.Logger.Level.WARNING, "A context attribute is left out, for its id is not made of letters and digits: " + id);
            } else {
                attributes.byId.put(id, service);
            }
        }
        return attributes;
    }

    /** Outside OSGi there are no services. */
    private static List<ContextAttribute<?>> services() {
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
        Bundle own = FrameworkUtil.getBundle(Attributes.class);
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

    /** All of them. */
    public Collection<ContextAttribute<?>> all() {
        return byId.values();
    }

    /** Their ids in order, with blanks between. */
    public String ids() {
        return String.join(" ", new TreeSet<>(byId.keySet()));
    }

    /** Whether some are not among those ids. */
    public boolean hasOthersThan(String ids) {
        return !Set.of(ids.split(" ")).containsAll(byId.keySet());
    }

    /** The attribute of an id. */
    public Optional<ContextAttribute<?>> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
