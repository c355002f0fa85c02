package org.sankofa.cli.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.sankofa.exchange.Exporter;
import org.sankofa.exchange.Importer;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.sharing.Sharing;
import org.sankofa.store.analysis.Analysis;

/** Contributions found in the service registry. */
public final class OsgiServices implements Services {

    private static final System.Logger LOG = System.getLogger(OsgiServices.class.getName());
    private static final String COMPONENTS = "Service-Component";
    private static final String COMPONENT_RUNTIME = "org.apache.felix.scr";

    private final BundleContext context;
    private boolean prepared;

    /** @param context of the bundle that uses the services */
    public OsgiServices(BundleContext context) {
        this.context = context;
    }

    @Override
    public List<Importer> importers() {
        return all(Importer.class);
    }

    @Override
    public List<Exporter> exporters() {
        return all(Exporter.class);
    }

    @Override
    public List<RecordCheck> checks() {
        return all(RecordCheck.class);
    }

    @Override
    public List<Analysis> analyses() {
        return all(Analysis.class);
    }

    @Override
    public Sharing sharing() {
        return all(Sharing.class).stream().findFirst().orElseGet(Sharing::plain);
    }

    @Override
    public String version() {
        return context.getBundle().getVersion().toString();
    }

    private <T> List<T> all(Class<T> type) {
        prepare();
        List<T> found = new ArrayList<>();
        try {
            List<ServiceReference<T>> references = new ArrayList<>(context.getServiceReferences(type, null));
            references.sort(Comparator.reverseOrder());
            for (ServiceReference<T> reference : references) {
                T service = context.getService(reference);
                if (service != null) {
                    found.add(service);
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("No filter is used", e);
        }
        return found;
    }

    /** Components count from the first moment, whatever the start levels of the product are. */
    private void prepare() {
        if (prepared) {
            return;
        }
        prepared = true;
        for (Bundle bundle : context.getBundles()) {
            if (COMPONENT_RUNTIME.equals(bundle.getSymbolicName())) {
                start(bundle, Bundle.START_TRANSIENT);
            }
        }
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() == Bundle.RESOLVED && bundle.getHeaders("").get(COMPONENTS) != null
                    && bundle.getHeaders("").get("Fragment-Host") == null) {
                start(bundle, Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            }
        }
    }

    private static void start(Bundle bundle, int options) {
        try {
            bundle.start(options);
        } catch (BundleException e) {
            // what the others contribute works all the same
            LOG.log(System.Logger.Level.WARNING, "The bundle " + bundle.getSymbolicName() + " cannot be started", e);
        }
    }
}
