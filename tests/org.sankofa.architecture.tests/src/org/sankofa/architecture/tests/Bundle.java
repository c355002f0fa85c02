package org.sankofa.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/**
 * What the manifest of a bundle says.
 *
 * @param folder folder of the bundle; null in tests of the rules
 * @param name symbolic name
 * @param requires symbolic names of required bundles
 * @param imports imported packages
 * @param exports exported packages with their attributes and directives
 */
record Bundle(Path folder, String name, List<String> requires, List<String> imports, List<ManifestElement> exports) {

    static Bundle read(Path folder) {
        Map<String, String> headers = new HashMap<>();
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            ManifestElement.parseBundleManifest(in, headers);
        } catch (IOException | BundleException e) {
            throw new IllegalStateException("The manifest of " + folder.getFileName() + " cannot be read", e);
        }
        return of(folder, headers);
    }

    static Bundle of(Path folder, Map<String, String> headers) {
        return new Bundle(folder, elements(headers, "Bundle-SymbolicName").getFirst().getValue(),
                names(elements(headers, "Require-Bundle")), names(elements(headers, "Import-Package")),
                elements(headers, "Export-Package"));
    }

    /** All bundles of a folder of the checkout. */
    static List<Bundle> in(Path parent) {
        try (var folders = Files.list(parent)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("META-INF/MANIFEST.MF"))).sorted()
                    .map(Bundle::read).toList();
        } catch (IOException e) {
            throw new IllegalStateException(parent + " cannot be read", e);
        }
    }

    private static List<ManifestElement> elements(Map<String, String> headers, String header) {
        try {
            ManifestElement[] found = ManifestElement.parseHeader(header, headers.get(header));
            return found == null ? List.of() : Arrays.asList(found);
        } catch (BundleException e) {
            throw new IllegalStateException(header + " cannot be read", e);
        }
    }

    private static List<String> names(List<ManifestElement> elements) {
        List<String> names = new ArrayList<>();
        elements.forEach(element -> names.addAll(Arrays.asList(element.getValueComponents())));
        return names;
    }
}
