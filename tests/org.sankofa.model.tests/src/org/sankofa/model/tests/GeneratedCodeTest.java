package org.sankofa.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What is checked in must be what the generator makes of the model. */
class GeneratedCodeTest {

    private static final String ADVICE = " differs from what the generator makes of model/sankofa.ecore."
        + " Run ./sankofa regenerate and commit what it writes; never edit generated code.";

    @TempDir
    Path output;

    @Test
    void generatedCodeIsThatOfTheModel() throws Exception {
        Path root = Path.of(System.getProperty("sankofa.root"));
        Path bundle = root.resolve("bundles/org.sankofa.model");
        generate(root.resolve("releng/org.sankofa.modelgen/GenerateModel.java"), bundle);

        SortedSet<String> expected = files(output.resolve("src-gen"));
        assertTrue(expected.contains("org/sankofa/model/CountryCase.java"), "the generator wrote " + expected.size());
        assertEquals(expected, files(bundle.resolve("src-gen")), "The set of files in src-gen" + ADVICE);
        for (String file : expected) {
            assertSame("src-gen/" + file, bundle);
        }
        assertSame("model/sankofa.genmodel", bundle);
    }

    private void assertSame(String file, Path bundle) throws IOException {
        assertArrayEquals(Files.readAllBytes(output.resolve(file)), Files.readAllBytes(bundle.resolve(file)),
            file + ADVICE);
    }

    /** In a Java of its own, because inside OSGi the generator wants a workspace of projects. */
    private void generate(Path program, Path bundle) throws Exception {
        Path log = output.resolve("log.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
            classPath(), program.toString(), bundle.toString(), output.toString())
            .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "The generator did not end.");
        assertEquals(0, process.exitValue(), () -> read(log));
    }

    private static String classPath() {
        Bundle self = FrameworkUtil.getBundle(GeneratedCodeTest.class);
        if (self == null) {
            return System.getProperty("java.class.path");
        }
        List<Bundle> bundles = List.of(self.getBundleContext().getBundles());
        return bundles.stream().map(FileLocator::getBundleFileLocation).flatMap(java.util.Optional::stream)
            .map(File::getPath).filter(path -> path.endsWith(".jar")).collect(Collectors.joining(File.pathSeparator));
    }

    private static SortedSet<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "The generator failed, and what it wrote cannot be read: " + e.getMessage();
        }
    }
}
