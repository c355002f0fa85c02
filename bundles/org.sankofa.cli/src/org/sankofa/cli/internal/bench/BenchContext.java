package org.sankofa.cli.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.sankofa.cli.internal.generate.BulkWriter;
import org.sankofa.cli.internal.generate.SyntheticNetwork;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/**
 * What a measurement works with.
 *
 * @param records size of the generated space
 * @param pairs how often two ways are measured in turns
 * @param seed of the content
 * @param folder an empty folder that is cleaned up afterwards
 * @param kept a folder for what takes long to make, and is used again the next time; null: it is made in the other one
 * @param report where the figures go
 * @param say tells the person what is going on
 */
public record BenchContext(long records, int pairs, long seed, Path folder, Path kept, BenchReport report,
        Consumer<String> say) {

    /** Name of the space that is measured. */
    static final String SPACE = "synthetic";

    /** A generated workspace. */
    record Generated(Workspace workspace, Space space, SyntheticNetwork network) {
    }

    /** Makes a workspace with so many invented records. */
    Generated generate(String name, long count) throws StoreException {
        say.accept("Generating " + count + " records ...");
        Workspace workspace = Workspaces.create(folder.resolve(name), Identity.of("Bench", "bench@example.org"));
        Space space = workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.NETWORK));
        SyntheticNetwork network = new SyntheticNetwork(workspace.snapshot(), count, seed);
        BulkWriter.write(network, space, Progress.NONE);
        return new Generated(workspace, space, network);
    }

    /** @return bytes of all files below a folder */
    static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** Copies a folder with everything in it. */
    static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path source : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target);
                }
            }
        }
    }

    /** @return all measurements there are */
    public static List<Benchmark> all() {
        return List.of(new SaveBench(), new ReadBench(), new LoadBench(), new MergeBench(), new MemoryBench(),
                new SearchBenchmark(), new ExperienceBenchmark(), new ShareBench(), new LargeRecordBench(), new StartBench());
    }
}
