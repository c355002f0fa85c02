package org.sankofa.cli.internal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.sankofa.cli.internal.bench.BenchContext.Generated;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** Opening, reading, walking and the history of one record. */
final class ReadBench implements Benchmark {

    private static final int READS = 1000;
    private static final int VERSIONS = 20;

    @Override
    public String name() {
        return "read";
    }

    @Override
    public String label() {
        return "open, load, walk, history";
    }

    @Override
    public void run(BenchContext context) throws Exception {
        BenchReport report = context.report();
        report.section("Read a space of " + context.records() + " records");
        Generated generated = context.generate("read", context.records());
        RecordKey edited = edit(generated);
        generated.workspace().close();
        List<Sample> opened = new ArrayList<>();
        for (int i = 0; i < context.pairs(); i++) {
            opened.add(Sample.of(() -> {
                try (Workspace workspace = open(context)) {
                    workspace.snapshot().record(edited).orElseThrow();
                }
            }));
        }
        report.runs("open the workspace and read one record", opened);
        try (Workspace workspace = open(context)) {
            load(context, generated, workspace);
            walk(context, workspace);
            history(context, workspace, edited);
        }
    }

    private static Workspace open(BenchContext context) throws Exception {
        return Workspaces.open(context.folder().resolve("read"), WorkspaceOptions.defaults());
    }

    /** Gives one lesson a history, between the saves of others. */
    private static RecordKey edit(Generated generated) throws Exception {
        List<RecordKey> lessons = new ArrayList<>();
        for (long number = 0; lessons.size() < 2 && number < generated.network().size(); number++) {
            if (generated.network().kind(number) == ModelPackage.Literals.LESSON) {
                lessons.add(new RecordKey(BenchContext.SPACE, "lesson", generated.network().id(number)));
            }
        }
        for (int i = 0; i < VERSIONS; i++) {
            for (RecordKey key : lessons) {
                try (EditingSession session = generated.workspace().edit(key)) {
                    Lesson lesson = (Lesson) session.record();
                    String text = "Version " + i;
                    session.run("Edit", () -> lesson.setWhy(Text.of("en", text)));
                    session.save(null);
                }
            }
        }
        return lessons.get(0);
    }

    private static void load(BenchContext context, Generated generated, Workspace workspace) throws Exception {
        SplittableRandom random = new SplittableRandom(context.seed());
        List<Sample> loads = new ArrayList<>();
        for (int i = 0; i < READS; i++) {
            long number = random.nextLong(generated.network().size());
            RecordKey key = new RecordKey(BenchContext.SPACE,
                    org.sankofa.model.kinds.Kinds.kindOf(generated.network().kind(number)), generated.network().id(number));
            Snapshot snapshot = workspace.snapshot();
            loads.add(Sample.of(() -> snapshot.record(key).orElseThrow()));
        }
        context.report().runs("load one record, at random", loads);
    }

    private static void walk(BenchContext context, Workspace workspace) throws Exception {
        List<Sample> walks = new ArrayList<>();
        for (int i = 0; i < context.pairs(); i++) {
            Snapshot snapshot = workspace.snapshot();
            walks.add(Sample.of(() -> {
                try (Stream<RecordKey> keys = snapshot.keys(BenchContext.SPACE, null)) {
                    if (keys.count() < context.records()) {
                        throw new IllegalStateException("Records are missing");
                    }
                }
            }));
        }
        context.report().runs("walk the names of all records", walks);
    }

    private static void history(BenchContext context, Workspace workspace, RecordKey key) throws Exception {
        Space space = workspace.space(BenchContext.SPACE).orElseThrow();
        List<Sample> histories = new ArrayList<>();
        for (int i = 0; i < context.pairs(); i++) {
            histories.add(Sample.of(() -> {
                if (space.history(key.kind(), key.id(), 0).size() != VERSIONS + 1) {
                    throw new IllegalStateException("Versions are missing");
                }
            }));
        }
        context.report().runs("history of one record with " + (VERSIONS + 1) + " versions", histories);
    }
}
