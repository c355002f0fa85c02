package org.sankofa.cli.internal.bench;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;

import org.sankofa.cli.internal.bench.BenchContext.Generated;
import org.sankofa.model.Record;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** P10: what records and their names take in memory. */
final class MemoryBench implements Benchmark {

    private static final long MOST = 10_000;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String label() {
        return "memory";
    }

    @Override
    public void run(BenchContext context) throws Exception {
        long records = Math.min(MOST, context.records());
        BenchReport report = context.report();
        report.section("Memory, " + records + " records (P10)");
        Generated generated = context.generate("memory", records);
        generated.workspace().close();
        long empty = used();
        try (Workspace workspace = Workspaces.open(context.folder().resolve("memory"), WorkspaceOptions.defaults())) {
            Snapshot snapshot = workspace.snapshot();
            long open = used();
            report.count("open workspace and snapshot", open - empty, "bytes held");
            Sample[] walk = new Sample[1];
            List<RecordKey> keys = new ArrayList<>();
            walk[0] = Sample.of(() -> {
                try (var all = snapshot.keys(BenchContext.SPACE, null)) {
                    all.forEach(keys::add);
                }
            });
            long named = used();
            report.count("names of all records, each", (double) (named - open) / keys.size(), "bytes held");
            report.count("walking, each record", (double) walk[0].allocated() / keys.size(), "bytes allocated");
            List<Record> held = new ArrayList<>();
            Sample load = Sample.of(() -> keys.forEach(key -> snapshot.record(key).ifPresent(held::add)));
            report.count("loading, each record", (double) load.allocated() / keys.size(), "bytes allocated");
            report.count("a record as objects, what the snapshot keeps included",
                    (double) (used() - named) / held.size(), "bytes held");
            Reference.reachabilityFence(held);
        }
    }

    /** Bytes in use after everything that can go is gone. */
    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
