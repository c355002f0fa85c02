package org.sankofa.cli.internal.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/**
 * From the start of the process to a window that can be used: the sample network beside an empty e4 window. Both are
 * processes of their own on the display of the machine; they say themselves when they are ready.
 */
final class StartBench implements Benchmark {

    private static final String WORKBENCH = "org.sankofa.workbench";
    private static final int MOST_SECONDS = 120;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String label() {
        return "a window beside an empty one";
    }

    @Override
    public void run(BenchContext context) throws Exception {
        BenchReport report = context.report();
        report.section("Start to a usable window (P2)");
        if (System.getenv("DISPLAY") == null && System.getProperty("os.name").equals("Linux")) {
            report.skipped("start of the window", "there is no display (set DISPLAY, for example of Xvfb)");
            return;
        }
        Path sample = network(context, "start");
        Path bare = network(context, "bare");
        List<String> ours = List.of("-network", sample.toString());
        List<String> empty = List.of("-network", bare.toString(), "-applicationXMI", WORKBENCH + "/Bare.e4xmi",
                "-lifeCycleURI", "bundleclass://" + WORKBENCH + "/" + WORKBENCH + ".internal.BareLifeCycle");
        // the first start of each makes its layout and its index
        start(context, ours, (Path) null);
        start(context, empty, (Path) null);
        Path archive = archive(context, ours);
        List<Sample[]> pairs = new ArrayList<>();
        List<Sample[]> plain = new ArrayList<>();
        for (int i = 0; i < context.pairs(); i++) {
            Sample window = start(context, empty, (Path) null);
            pairs.add(new Sample[] { window, start(context, ours, archive) });
            plain.add(new Sample[] { window, start(context, ours, (Path) null) });
        }
        report.pairs("start", "an empty e4 window", "Sankofa on the sample network, as its second start is", pairs);
        report.pairs("start without the archive of classes", "an empty e4 window", "Sankofa on the sample network", plain);
    }

    private static Path network(BenchContext context, String name) throws Exception {
        Path network = context.folder().resolve(name);
        try (Workspace workspace = Workspaces.create(network, Identity.of("Bench", "bench@example.org"))) {
            SampleNetwork.create(workspace);
        }
        return network;
    }

    /** What the script makes after the first window: an archive of the classes that were loaded. */
    private static Path archive(BenchContext context, List<String> arguments) throws IOException, InterruptedException {
        Path list = context.folder().resolve("classes.list");
        Path archive = context.folder().resolve("classes.jsa");
        start(context, arguments, "-XX:DumpLoadedClassList=" + list);
        List<String> command = java(context);
        command.addAll(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive,
                "-jar", launcher().toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(context.folder().resolve("archive.log").toFile()).start();
        if (process.waitFor() != 0) {
            throw new IOException("The archive of classes was not made: "
                    + Files.readString(context.folder().resolve("archive.log")));
        }
        return archive;
    }

    private static List<String> java(BenchContext context) {
        return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-Dsankofa.ready="
                        + context.folder().resolve("ready")));
    }

    private static Sample start(BenchContext context, List<String> arguments, Path archive)
            throws IOException, InterruptedException {
        return start(context, arguments, archive == null ? "-Xshare:auto" : "-XX:SharedArchiveFile=" + archive);
    }

    private static Sample start(BenchContext context, List<String> arguments, String option)
            throws IOException, InterruptedException {
        Path ready = context.folder().resolve("ready");
        Files.deleteIfExists(ready);
        List<String> command = java(context);
        command.add(option);
        command.addAll(List.of("-jar", launcher().toString(), "-data", "@noDefault"));
        command.addAll(arguments);
        Path log = context.folder().resolve("start.log");
        long begun = System.currentTimeMillis();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("The window was not ready after " + MOST_SECONDS + " seconds.");
        }
        if (!Files.exists(ready)) {
            throw new IOException("The window ended before it was ready: " + Files.readString(log));
        }
        String[] told = Files.readString(ready).split(" ");
        return new Sample(TimeUnit.MILLISECONDS.toNanos(Long.parseLong(told[0]) - begun),
                TimeUnit.MILLISECONDS.toNanos(Long.parseLong(told[1])), 0);
    }

    private static Path launcher() throws IOException {
        Path plugins = Path.of(URI.create(System.getProperty("osgi.install.area"))).resolve("plugins");
        try (var found = Files.newDirectoryStream(plugins, "org.eclipse.equinox.launcher_*.jar")) {
            return found.iterator().next();
        }
    }
}
