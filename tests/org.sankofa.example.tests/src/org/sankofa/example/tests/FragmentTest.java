package org.sankofa.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.sankofa.ui.parts.PagePart;

/** What the example contributes to the window exists, and it uses nothing but what is public. */
class FragmentTest {

    private static final Pattern CLASS = Pattern.compile("bundleclass://org\\.sankofa\\.example/([\\w.]+)");
    private static final Pattern INTERNAL = Pattern.compile("\\borg\\.(?:sankofa|eclipse)\\.(?!example\\.)[\\w.]*\\binternal\\b[\\w.]*");

    @Test
    void theViewsOfTheFragmentAreThere() throws Exception {
        Bundle bundle = Contributed.bundle();
        assertEquals("fragment.e4xmi", bundle.getHeaders("").get("Model-Fragment"));
        String fragment = new String(bundle.getEntry("fragment.e4xmi").openStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        Matcher found = CLASS.matcher(fragment);
        assertTrue(found.find());
        do {
            Object view = bundle.loadClass(found.group(1)).getConstructor().newInstance();
            assertTrue(view instanceof PagePart, found.group(1));
        } while (found.find());
    }

    @Test
    void everyComponentIsPacked() {
        for (String name : List.of("fund-purpose", "funds-page", "funds-importer", "funds-by-country")) {
            assertNotNull(Contributed.bundle().getEntry("OSGI-INF/" + name + ".xml"), name);
        }
    }

    @Test
    void usesThePublicApiAlone() throws Exception {
        List<String> found = new ArrayList<>();
        List<Path> sources;
        try (Stream<Path> all = Files.walk(Checkout.EXAMPLE.resolve("src"))) {
            sources = all.filter(path -> path.toString().endsWith(".java")).toList();
        }
        assertFalse(sources.isEmpty());
        for (Path source : sources) {
            INTERNAL.matcher(Files.readString(source)).results().forEach(use -> found.add(source.getFileName() + ": " + use.group()));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void noBundleOfSankofaNamesTheExampleAsAFriend() throws Exception {
        List<String> found = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(Checkout.ROOT.resolve("bundles"))) {
            for (Path bundle : (Iterable<Path>) bundles::iterator) {
                Path manifest = bundle.resolve("META-INF/MANIFEST.MF");
                if (!bundle.equals(Checkout.EXAMPLE) && Files.exists(manifest)
                        && Files.readString(manifest).contains("org.sankofa.example")) {
                    found.add(bundle.getFileName().toString());
                }
            }
        }
        assertEquals(List.of(), found);
    }
}
