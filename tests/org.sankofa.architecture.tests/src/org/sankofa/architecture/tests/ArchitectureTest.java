package org.sankofa.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

/** Runs the rules over the checkout. */
class ArchitectureTest {

    private static final int LARGE = 400;
    private static final int TOO_LARGE = 700;
    private static final double RARELY = 0.04;

    @Test
    void bundlesRequireOnlyWhatLiesBelowThem() {
        assertAll(Rules::wrongArrows);
    }

    @Test
    void publicPackagesHaveVersionsAndInternalOnesAreHidden() {
        assertAll(Rules::looseExports);
    }

    @Test
    void onlyTheUserInterfaceKnowsOfWindows() {
        assertAll(Rules::windows);
    }

    @Test
    void everyBundleIsInAFeature() {
        String features = String.join("\n", Checkout.files(Checkout.ROOT.resolve("features"), "feature.xml").stream()
                .map(Checkout::text).toList());
        List<String> missing = Checkout.bundles().stream().map(Bundle::name)
                .filter(name -> !features.contains("plugin id=\"" + name + "\"")).toList();
        assertEquals(List.of(), missing);
    }

    /** The example is there to be read where it is; what has only pictures or texts has no sources. */
    @Test
    void theSourcesOfEveryBundleAreInTheFeatureForAuthors() {
        String sdk = Checkout.text(Checkout.ROOT.resolve("features/org.sankofa.sdk/feature.xml"));
        List<String> missing = Checkout.bundles().stream()
                .filter(bundle -> !bundle.name().equals("org.sankofa.example") && !Checkout.files(bundle.folder(), ".java").isEmpty())
                .map(bundle -> bundle.name() + ".source").filter(name -> !sdk.contains("plugin id=\"" + name + "\"")).toList();
        assertEquals(List.of(), missing);
    }

    /** Extensions come first and in order; headers are for plug-ins, which need what comes first. */
    @Test
    void whatSankofaContributesToTheWindowIsNamedByExtensions() {
        List<String> wrong = Checkout.bundles().stream().filter(bundle -> !bundle.name().equals("org.sankofa.example"))
                .filter(bundle -> Files.exists(bundle.folder().resolve("fragment.e4xmi"))
                        && (Checkout.text(bundle.folder().resolve("META-INF/MANIFEST.MF")).contains("Model-Fragment")
                        || !Checkout.text(bundle.folder().resolve("plugin.xml")).contains("org.eclipse.e4.workbench.model")))
                .map(Bundle::name).toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPublicPackageSaysWhatItIsFor() {
        List<String> missing = new ArrayList<>();
        for (Bundle bundle : Checkout.bundles()) {
            for (var export : bundle.exports()) {
                Path folder = bundle.folder().resolve("src").resolve(export.getValue().replace('.', '/'));
                if (!export.getValue().contains(".internal") && Files.isDirectory(folder) && !Files.exists(folder.resolve("package-info.java"))) {
                    missing.add(export.getValue());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void classesAreRarelyLarge() {
        List<Path> classes = Checkout.files(Checkout.ROOT.resolve("bundles"), ".java");
        List<String> large = classes.stream().filter(file -> lines(file) > LARGE).map(ArchitectureTest::name).toList();
        assertEquals(List.of(), classes.stream().filter(file -> lines(file) > TOO_LARGE).map(ArchitectureTest::name).toList());
        assertTrue(large.size() <= Math.ceil(RARELY * classes.size()), "too many large classes: " + large);
    }

    @Test
    void noFileNamesTheMachineItWasWrittenOn() {
        List<String> found = new ArrayList<>();
        List<Path> files = Checkout.files(Checkout.ROOT, ".java", ".xml", ".md", ".MF", ".properties", ".target", ".product",
                ".py", ".sh", ".json", ".tsv", ".e4xmi", "sankofa");
        assertFalse(files.isEmpty());
        for (Path file : files) {
            found.addAll(Rules.machineTraces(Checkout.ROOT.relativize(file).toString(), Checkout.text(file)));
        }
        assertEquals(List.of(), found);
    }

    private static long lines(Path file) {
        return Checkout.text(file).lines().count();
    }

    private static String name(Path file) {
        return Checkout.ROOT.relativize(file).toString();
    }

    private static void assertAll(Function<Bundle, List<String>> rule) {
        List<Bundle> bundles = Checkout.bundles();
        assertFalse(bundles.isEmpty(), "no bundles in " + Checkout.ROOT);
        assertEquals(List.of(), bundles.stream().map(rule).flatMap(List::stream).toList());
    }
}
