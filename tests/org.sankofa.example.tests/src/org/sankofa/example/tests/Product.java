package org.sankofa.example.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A copy of the product that the build made, to install into. */
final class Product {

    private static final Path TARGET = Checkout.ROOT.resolve("releng/org.sankofa.product/target");
    private static final Path REPOSITORY = TARGET.resolve("repository");

    /** How a process ended. */
    record Run(int code, String out, String err) {
    }

    private final Path home;
    private final Path work;

    private Product(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    /** The product of this machine, whether it is built or not. */
    private static Path built() {
        BundleContext context = FrameworkUtil.getBundle(Product.class).getBundleContext();
        return TARGET.resolve(Path.of("products/org.sankofa.workbench.product", context.getProperty("osgi.os"),
                context.getProperty("osgi.ws"), context.getProperty("osgi.arch"), "sankofa"));
    }

    /** Why there is nothing to install into or from, a sentence; empty when there is. */
    static String missing() throws IOException {
        if (!Files.isDirectory(built().resolve("plugins"))) {
            return "The product is not built for this machine; \"./sankofa test\" and \"./sankofa build\" build it.";
        }
        if (!Files.isDirectory(REPOSITORY.resolve("features"))) {
            return "The repository of features is not built; \"./sankofa test\" and \"./sankofa build\" build it.";
        }
        return Files.isExecutable(maven()) ? "" : "There is no Maven to run the director with in " + maven() + ".";
    }

    private static Path maven() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        return Path.of(System.getProperty("sankofa.maven"), "bin", windows ? "mvn.cmd" : "mvn");
    }

    static Product copy(Path folder) throws IOException {
        Path home = folder.resolve("sankofa");
        try (Stream<Path> all = Files.walk(built())) {
            for (Path from : (Iterable<Path>) all::iterator) {
                Path to = home.resolve(built().relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        }
        return new Product(home, Files.createDirectories(folder.resolve("work")));
    }

    void install(String feature) throws Exception {
        director("-DinstallIUs=" + feature + ".feature.group");
    }

    void uninstall(String feature) throws Exception {
        director("-DuninstallIUs=" + feature + ".feature.group");
    }

    /** As the guide says it, without a network. */
    private void director(String what) throws Exception {
        Run run = run(List.of(maven().toString(), "-B", "-o", "-q",
                "-Dmaven.repo.local=" + System.getProperty("sankofa.maven.repository"),
                "org.eclipse.tycho:tycho-p2-director-plugin:" + System.getProperty("sankofa.tycho") + ":director",
                "-Drepositories=" + REPOSITORY.toUri(), what, "-Dprofile=DefaultProfile", "-Ddestination=" + home));
        if (run.code() != 0) {
            throw new AssertionError("The director failed: " + run.out() + run.err());
        }
    }

    /** The names of the bundles that are installed. */
    List<String> bundles() throws IOException {
        try (Stream<Path> all = Files.list(home.resolve("plugins"))) {
            return all.map(path -> path.getFileName().toString().replaceAll("_.*", "")).toList();
        }
    }

    /** Runs a command of the product's command line. */
    Run command(Object... arguments) throws Exception {
        Path launcher;
        try (Stream<Path> all = Files.list(home.resolve("plugins"))) {
            launcher = all.filter(path -> path.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst()
                    .orElseThrow();
        }
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-jar", launcher.toString(), "-application", "org.sankofa.cli.application", "-data", "@none", "-nosplash"));
        Stream.of(arguments).map(Object::toString).forEach(line::add);
        return run(line);
    }

    /** As {@link #command}, and expects success. */
    String ok(Object... arguments) throws Exception {
        Run run = command(arguments);
        if (run.code() != 0) {
            throw new AssertionError(List.of(arguments) + " ended with " + run.code() + ": " + run.err() + run.out());
        }
        return run.out();
    }

    private Run run(List<String> line) throws Exception {
        Path out = work.resolve("out");
        Path err = work.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(line).directory(work.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                throw new AssertionError(line + " does not end; it said " + Files.readString(out) + Files.readString(err));
            }
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }
}
