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
        start(context, ours);
        start(context, empty);
        List<Sample[]> pairs = new ArrayList<>();
        for (int i = 0; i < context.pairs(); i++) {
            Sample window = start(context, empty);
            pairs.add(new Sample[] { window, start(context, ours) });
        }
        report.pairs("start", "an empty e4 window", "Sankofa on the sample network", pairs);
    }

    private static Path network(BenchContext context, String name) throws Exception {
        Path network = context.folder().resolve(name);
        try (Workspace workspace = Workspaces.create(network, Identity.of("Bench", "bench@example.org"))) {
            SampleNetwork.create(workspace);
        }
        return network;
    }

    private static Sample start(BenchContext context, List<String> arguments) throws IOException, InterruptedException {
        Path ready = context.folder().resolve("ready");
        Files.deleteIfExists(ready);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-Dsankofa.ready=" + ready));
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
