package org.sankofa.cli.internal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sankofa.cli.internal.bench.BenchContext.Generated;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.text.Text;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreCounters;
import org.sankofa.store.Workspace;

/** P6: one edit saved durably, with the index, beside plain Git on the same records. */
final class SaveBench implements Benchmark {

    private static final int WARM_UP = 5;

    @Override
    public String name() {
        return "store";
    }

    @Override
    public String label() {
        return "save one edit";
    }

    @Override
    public void run(BenchContext context) throws Exception {
        BenchReport report = context.report();
        report.section("Save one edit of one lesson among " + context.records() + " records (P6)");
        Generated generated = context.generate("save", context.records());
        try (Workspace workspace = generated.workspace()) {
            report.count("bytes of the space on disk", BenchContext.size(generated.space().repository()), "bytes");
            List<RecordKey> lessons = lessons(generated, 2 * (context.pairs() + WARM_UP) + 2);
            PlainGit git = null;
            if (PlainGit.installed()) {
                context.say().accept("Checking out " + context.records() + " files for plain Git ...");
                git = PlainGit.clone(generated.space().repository(), context.folder().resolve("tree"));
            } else {
                report.skipped("plain Git", "because git is not installed");
            }
            context.say().accept("Building the index ...");
            try (SearchIndex index = SearchIndex.open(workspace)) {
                index.awaitCaughtUp();
                pairs(context, workspace, index, git, lessons);
            }
            counts(report, workspace, git, lessons, context.folder());
        }
    }

    private static List<RecordKey> lessons(Generated generated, int count) {
        List<RecordKey> keys = new ArrayList<>();
        for (long number = generated.network().size() - 1; number >= 0 && keys.size() < count; number--) {
            if (generated.network().kind(number) == ModelPackage.Literals.LESSON) {
                keys.add(new RecordKey(BenchContext.SPACE, "lesson", generated.network().id(number)));
            }
        }
        return keys;
    }

    private static void pairs(BenchContext context, Workspace workspace, SearchIndex index, PlainGit git,
            List<RecordKey> lessons) throws Exception {
        List<Sample[]> pairs = new ArrayList<>();
        List<Sample> ours = new ArrayList<>();
        for (int i = 0; i < context.pairs() + WARM_UP; i++) {
            RecordKey first = lessons.get(2 * i % lessons.size());
            RecordKey second = lessons.get((2 * i + 1) % lessons.size());
            int turn = i;
            Sample[] pair = new Sample[2];
            Sample.Step save = () -> save(workspace, index, first, turn);
            Sample.Step commit = git == null ? () -> {
            } : () -> commit(git, context.folder().resolve("tree"), second, turn);
            // in turns, so that neither always comes first
            for (int side : turn % 2 == 0 ? new int[] { 0, 1 } : new int[] { 1, 0 }) {
                pair[side] = Sample.of(side == 0 ? save : commit);
            }
            if (i >= WARM_UP) {
                pairs.add(pair);
                ours.add(pair[0]);
            }
        }
        context.report().runs("save, durable and searchable", ours);
        if (git != null) {
            context.report().pairs("save", "Sankofa: save, durable and searchable",
                    "plain Git: write file, add, commit, objects and refs synced", pairs);
        }
    }

    private static void save(Workspace workspace, SearchIndex index, RecordKey key, int turn) throws Exception {
        try (EditingSession session = workspace.edit(key)) {
            Lesson lesson = (Lesson) session.record();
            session.run("Edit", () -> lesson.setWhy(Text.of("en", "Because of turn " + turn + ", measured anew.")));
            session.save(null);
        }
        index.awaitCaughtUp();
    }

    /** The same edit as somebody does it with plain Git: the file is written, added and committed. */
    private static void commit(PlainGit git, Path tree, RecordKey key, int turn) throws Exception {
        String path = path(key);
        Path file = tree.resolve(path);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceAll("<why xml:lang=\"en\">[^<]*<",
                "<why xml:lang=\"en\">Because of turn " + turn + ", measured anew.<"));
        git.run("add", path);
        git.run("commit", "-q", "-m", "Edit " + turn);
    }

    static String path(RecordKey key) {
        return "records/" + key.kind() + '/' + key.id().substring(0, 2) + '/' + key.id().substring(2, 4) + '/'
                + key.id() + ".xmi";
    }

    private static void counts(BenchReport report, Workspace workspace, PlainGit git, List<RecordKey> lessons,
            Path folder) throws Exception {
        StoreCounters counters = workspace.counters();
        long syncs = counters.syncs();
        long bytes = counters.bytesWritten();
        long parsed = counters.recordsParsed();
        try (EditingSession session = workspace.edit(lessons.get(0))) {
            Lesson lesson = (Lesson) session.record();
            session.run("Edit", () -> lesson.setWhy(Text.of("en", "Counted.")));
            session.save(null);
        }
        report.count("syncs of one save", counters.syncs() - syncs, "files and folders");
        report.count("bytes written by one save", counters.bytesWritten() - bytes, "bytes");
        report.count("records parsed by one save, opening included", counters.recordsParsed() - parsed, "records");
        if (git != null) {
            String path = path(lessons.get(1));
            Path file = folder.resolve("tree").resolve(path);
            Files.writeString(file, Files.readString(file).replace("</s:Lesson>", " </s:Lesson>"));
            report.count("syncs of one save by plain Git", git.syncs(new String[] { "add", path },
                    new String[] { "commit", "-q", "-m", "Counted" }), "files");
        }
    }
}
