package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** Menu items of plug-ins find the commands of others, whichever of the bundles the platform comes to first. */
class PluginsTest {

    private static final String HEADER = "Model-Fragment";
    private static final int TRIES = 500;

    private static final String FRAGMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <fragment:ModelFragments xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:commands="http://www.eclipse.org/ui/2010/UIModel/application/commands"
                xmlns:fragment="http://www.eclipse.org/ui/2010/UIModel/fragment"
                xmlns:menu="http://www.eclipse.org/ui/2010/UIModel/application/ui/menu" xmi:id="_plugin">
              <imports xsi:type="commands:Command" xmi:id="_showView" elementId="org.sankofa.command.showView"/>
              <fragments xsi:type="fragment:StringModelFragment" xmi:id="_f_view" featurename="children"
                  parentElementId="org.sankofa.menu.view">
                <elements xsi:type="menu:HandledMenuItem" xmi:id="_m_plugin" elementId="org.example.test.item"
                    label="A view of a plug-in" command="_showView">
                  <parameters xmi:id="_m_plugin_view" elementId="org.example.test.item.view"
                      name="org.sankofa.command.showView.view" value="org.sankofa.ui.records.search"/>
                </elements>
              </fragments>
            </fragment:ModelFragments>
            """;

    private final BundleContext context = FrameworkUtil.getBundle(PluginsTest.class).getBundleContext();
    private Bundle plugin;

    @TempDir
    Path folder;

    @AfterEach
    void takeOut() throws Exception {
        if (plugin != null) {
            plugin.uninstall();
        }
    }

    @Test
    void everyMenuItemHasItsCommandWhenAPluginIsReadFirst() throws Exception {
        plugin = installFirst();
        plugin.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        RunningWorkbench.on(network(), workbench -> {
            List<String> items = new ArrayList<>();
            List<String> without = new ArrayList<>();
            workbench.ui(() -> {
                ((EObject) workbench.application()).eAllContents().forEachRemaining(one -> {
                    if (one instanceof MHandledItem item) {
                        items.add(item.getElementId());
                        if (item.getCommand() == null) {
                            without.add(item.getElementId());
                        }
                    }
                });
                return null;
            });
            assertTrue(items.contains("org.example.test.item"), items.toString());
            assertEquals(List.of(), without);
        });
    }

    private Path network() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        return network;
    }

    /**
     * The platform reads the fragments that headers name in the order of a hash table of the bundles, which differs from start to
     * start. Installs the plug-in until it comes before all others there.
     */
    private Bundle installFirst() throws Exception {
        Set<Bundle> others = new HashSet<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getHeaders("").get(HEADER) != null) {
                others.add(bundle);
            }
        }
        for (int i = 0; i < TRIES; i++) {
            Bundle plugin = context.installBundle("test:plugin" + i, new ByteArrayInputStream(bundle("org.example.test" + i)));
            Map<Bundle, Integer> order = new HashMap<>();
            others.forEach(bundle -> order.put(bundle, 0));
            order.put(plugin, 1);
            if (order.keySet().iterator().next() == plugin) {
                return plugin;
            }
            plugin.uninstall();
        }
        throw new AssertionError("No plug-in came first");
    }

    private static byte[] bundle(String name) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", name + ";singleton:=true");
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Bundle-ActivationPolicy", "lazy");
        headers.putValue(HEADER, "fragment.e4xmi");
        headers.putValue("Require-Bundle", "org.sankofa.ui");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new ZipEntry("fragment.e4xmi"));
            jar.write(FRAGMENT.getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
        return bytes.toByteArray();
    }
}
