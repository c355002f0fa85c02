package org.sankofa.ui.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The pages there are for a kind: those that bundles registered as services. */
public final class EditorPages {

    private EditorPages() {
    }

    /** @return the pages of a kind in the order of their tabs; none where no bundle has one for it */
    public static List<EditorPage> of(EClass kind) {
        Bundle bundle = FrameworkUtil.getBundle(EditorPages.class);
        return bundle == null || bundle.getBundleContext() == null ? List.of() : of(kind, all(bundle.getBundleContext()));
    }

    /** @return those of the given pages that the kind has, in the order of their tabs; the first of each id, and without those that fail */
    public static List<EditorPage> of(EClass kind, Collection<EditorPage> all) {
        List<EditorPage> found = new ArrayList<>();
        all.stream().flatMap(page -> GuardedPage.of(page, kind).stream())
            .sorted(Comparator.comparingInt(EditorPage::order).thenComparing(EditorPage::id))
            .filter(page -> found.stream().noneMatch(other -> other.id().equals(page.id())))
            .forEach(found::add);
        return List.copyOf(found);
    }

    private static List<EditorPage> all(BundleContext context) {
        List<EditorPage> pages = new ArrayList<>();
        try {
            for (ServiceReference<EditorPage> reference : context.getServiceReferences(EditorPage.class, null)) {
                EditorPage page = context.getService(reference);
                if (page != null) {
                    pages.add(page);
                }
            }
        } catch (InvalidSyntaxException e) {
            ILog.of(EditorPages.class).error("The pages of editors cannot be asked for", e);
        }
        return pages;
    }
}
