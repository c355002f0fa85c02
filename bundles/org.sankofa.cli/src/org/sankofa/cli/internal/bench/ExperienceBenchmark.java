package org.sankofa.cli.internal.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sankofa.sample.SampleNetwork;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.internal.bench.ExperienceBench;
import org.sankofa.search.quality.ExperienceQuality;
import org.sankofa.search.quality.ExperienceQuality.Measured;
import org.sankofa.search.quality.ExperienceQuality.Variant;
import org.sankofa.search.quality.Situation;
import org.sankofa.search.quality.Situations;
import org.sankofa.store.Identity;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** P4 and how good relevant experience is: over the judged situations of the sample, and among many generated lessons. */
final class ExperienceBenchmark implements Benchmark {

    private static final int QUESTIONS = 400;

    @Override
    public String name() {
        return "experience";
    }

    @Override
    public String label() {
        return "relevant experience: how good, how fast";
    }

    @Override
    public void run(BenchContext context) throws Exception {
        BenchReport report = context.report();
        try (Workspace workspace = Workspaces.create(context.folder().resolve("judged"), Identity.of("Bench", "bench@example.org"))) {
            SampleNetwork.create(workspace);
            List<Situation> situations = Situations.read(SampleNetwork.judgedExperience());
            report.section("Relevant experience in " + situations.size() + " judged situations of the sample");
            try (SearchIndex index = SearchIndex.open(workspace)) {
                index.awaitCaughtUp();
                ExperienceQuality quality = new ExperienceQuality(workspace, index);
                report.figures("words alone", figures(quality.measure(situations, Variant.TEXT)));
                report.figures("context alone", figures(quality.measure(situations, Variant.CONTEXT)));
                report.figures("both, as it is used", figures(quality.measure(situations, Variant.BOTH)));
            }
            report.section("Relevant experience with its explanation among " + context.records() + " lessons (P4)");
            context.say().accept("Filling the index, if it is not there ...");
            report.figures("ten results each, milliseconds; recall against scoring every lesson", new ExperienceBench(
                    context.kept() == null ? context.folder().resolve("many") : context.kept(), (int) context.records(), QUESTIONS, workspace.snapshot()).run());
        }
    }

    private static Map<String, Double> figures(Measured measured) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("nDCG@5", measured.ndcg5());
        figures.put("nDCG@10", measured.ndcg10());
        figures.put("MAP", measured.map());
        figures.put("MRR", measured.mrr());
        figures.put("something useful among the first five", measured.answered());
        figures.put("useful records found among the first ten of some situation", measured.coverage());
        return figures;
    }
}
