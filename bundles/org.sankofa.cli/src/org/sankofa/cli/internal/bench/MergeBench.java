package org.sankofa.cli.internal.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sankofa.cli.internal.bench.BenchContext.Generated;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.model.Record;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.text.Text;
import org.sankofa.store.MergeResult;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** P8: two histories with k records changed on both sides. */
final class MergeBench implements Benchmark {

    private static final int[] CHANGED = { 50, 1000 };
    private static final int TURNS = 5;

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public String label() {
        return "merge two histories";
    }

    @Override
    public void run(BenchContext context) throws Exception {
        BenchReport report = context.report();
        report.section("Merge two histories of " + context.records() + " records (P8)");
        if (!PlainGit.installed()) {
            report.skipped("merge", "because git, which brings the two together here, is not installed");
            return;
        }
        Generated generated = context.generate("ours", context.records());
        Path ours = generated.space().repository();
        generated.workspace().close();
        Path theirs = context.folder().resolve("theirs");
        BenchContext.copy(context.folder().resolve("ours"), theirs);
        for (int k : CHANGED) {
            if (k <= context.records() / 2) {
                measure(context, generated, ours, theirs, k);
            } else {
                report.skipped("merge of " + k + " records", "because there are too few records");
            }
        }
    }

    private static void measure(BenchContext context, Generated generated, Path ours, Path theirs, int k)
            throws Exception {
        List<Sample> samples = new ArrayList<>();
        MergeResult last = null;
        for (int turn = 0; turn < TURNS; turn++) {
            String other;
            try (Workspace workspace = Workspaces.open(theirs, WorkspaceOptions.defaults())) {
                Space space = workspace.space(BenchContext.SPACE).orElseThrow();
                change(generated, space, k, "theirs " + turn);
                other = space.head();
            }
            try (Workspace workspace = Workspaces.open(context.folder().resolve("ours"), WorkspaceOptions.defaults())) {
                change(generated, workspace.space(BenchContext.SPACE).orElseThrow(), k, "ours " + turn);
            }
            Path theirRepository = theirs.resolve("spaces").resolve(ours.getFileName());
            PlainGit.at(ours).run("fetch", "-q", theirRepository.toString(), other + ":refs/bench/" + k + "-" + turn);
            try (Workspace workspace = Workspaces.open(context.folder().resolve("ours"), WorkspaceOptions.defaults())) {
                Space space = workspace.space(BenchContext.SPACE).orElseThrow();
                MergeResult[] result = new MergeResult[1];
                samples.add(Sample.of(() -> result[0] = space.merge(other)));
                last = result[0];
                PlainGit.at(theirRepository).run("fetch", "-q", ours.toString(),
                        space.head() + ":refs/bench/back-" + k + "-" + turn);
            }
            try (Workspace workspace = Workspaces.open(theirs, WorkspaceOptions.defaults())) {
                Space space = workspace.space(BenchContext.SPACE).orElseThrow();
                space.merge(last.commit());
                if (!space.head().equals(last.commit())) {
                    throw new IllegalStateException("The two sides did not come to the same version");
                }
            }
        }
        BenchReport report = context.report();
        report.runs("merge, " + k + " records changed on both sides", samples);
        report.count("records merged, k = " + k, last.recordsMerged(), "records");
        report.count("records parsed, k = " + k, last.recordsParsed(), "reads of records");
        report.count("records in conflict, k = " + k, last.conflicts(), "records");
    }

    /** Each side writes another feature, so nothing conflicts. */
    private static void change(Generated generated, Space space, int k, String what) throws Exception {
        long step = generated.network().size() / k;
        space.write("Change " + k + " records", batch -> {
            for (int i = 0; i < k; i++) {
                long number = i * step;
                String kind = Kinds.kindOf(generated.network().kind(number));
                Record record = RecordJson.copy(batch.get(kind, generated.network().id(number)).orElseThrow());
                if (what.startsWith("ours")) {
                    record.setNotes(Text.of("en", what));
                } else {
                    record.setSummary(Text.of("en", what));
                }
                batch.put(record);
            }
        });
    }
}
