package org.sankofa.workbench.internal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.networks.Networks;

/** Opens each network in a process of its own: what one window does can never harm the other. */
public final class NetworkWindows implements Networks {

    private static final List<String> KEPT_OPTIONS = List.of("-X", "--enable-native-access", "-Dfile.encoding", "-Dsankofa.home=",
            "-Duser.language=", "-Duser.country=", "-Dswt.");
    private static final List<String> KEPT_ARGUMENTS = List.of("-nl", "-dir", "-configuration");

    private final Path current;
    private final KnownNetworks known;

    /** @param current the network of this window */
    public NetworkWindows(Path current, KnownNetworks known) {
        this.current = current;
        this.known = known;
    }

    @Override
    public Path current() {
        return current;
    }

    @Override
    public List<Path> recent() {
        return known.list().stream().filter(network -> !network.equals(current)).toList();
    }

    @Override
    public void open(Path network) throws IOException {
        Path folder = network.toAbsolutePath().normalize();
        if (holdsSomethingElse(folder)) {
            throw new IOException(Messages.text("network.other", folder));
        }
        new ProcessBuilder(command(folder)).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
    }

    /** Whether a new network would lie among the files of something else. */
    public static boolean holdsSomethingElse(Path folder) throws IOException {
        if (Workspaces.isWorkspace(folder) || Files.notExists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return files.iterator().hasNext();
        }
    }

    /** As this process was started, with another network. */
    public static List<String> command(Path network) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (System.getProperty("os.name").startsWith("Mac")) {
            command.add("-XstartOnFirstThread");
        }
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> KEPT_OPTIONS.stream().anyMatch(argument::startsWith))
                .filter(argument -> !command.contains(argument)).forEach(command::add);
        command.addAll(List.of("-jar", launcher().toString(), "-data", "@noDefault"));
        command.addAll(kept(List.of(Platform.getCommandLineArgs())));
        command.addAll(List.of("-network", network.toString()));
        return command;
    }

    /** Of the arguments of a window those that count for every window: its language and where the program keeps its settings. */
    public static List<String> kept(List<String> arguments) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i + 1 < arguments.size(); i++) {
            if (KEPT_ARGUMENTS.contains(arguments.get(i)) && !arguments.get(i + 1).startsWith("-")) {
                kept.add(arguments.get(i));
                kept.add(arguments.get(++i));
            }
        }
        return kept;
    }

    private static Path launcher() throws IOException {
        Path plugins = Path.of(URI.create(System.getProperty("osgi.install.area").replace(" ", "%20"))).resolve("plugins");
        if (Files.isDirectory(plugins)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(plugins, "org.eclipse.equinox.launcher_*.jar")) {
                for (Path launcher : found) {
                    return launcher;
                }
            }
        }
        throw new IOException(Messages.text("network.launcher", plugins));
    }
}
