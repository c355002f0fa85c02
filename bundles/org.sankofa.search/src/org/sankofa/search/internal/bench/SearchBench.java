package org.sankofa.search.internal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sankofa.search.ListRequest;
import org.sankofa.search.SearchRequest;
import org.sankofa.search.Sort;
import org.sankofa.search.internal.index.Entry;
import org.sankofa.search.internal.index.Taxonomy;

/**
 * Measures our index beside bare Lucene on the same generated lessons, in one run: filling it, searching (ours with
 * filters, 50 rows, two fragments each and, apart, all facets), taking in changed records, opening, and jumping in
 * lists. Searches alternate in rounds of both; the ratio of each round is one paired measurement.
 */
public final class SearchBench {

    private static final int[] CHANGES = { 50, 1000 };
    private static final long SEED = 20061101;

    private final GeneratedLessons lessons = new GeneratedLessons(SEED);
    private final Path folder;
    private final int documents;
    private final int queries;
    private final int rounds;
    private final Map<String, Object> result = new LinkedHashMap<>();

    /**
     * @param folder an empty folder for both indexes; about 3 KB a lesson
     * @param documents lessons
     * @param queries different queries
     * @param rounds how often all queries are run by each, at least 1; 15 or more give a spread to rely on
     */
    public SearchBench(Path folder, int documents, int queries, int rounds) {
        this.folder = folder;
        this.documents = documents;
        this.queries = queries;
        this.rounds = Math.max(1, rounds);
    }

    /**
     * Runs it.
     *
     * @return names to numbers, lists of numbers and maps of the same: times in milliseconds, sizes in bytes
     */
    public Map<String, Object> run() throws IOException {
        result.put("documents", documents);
        result.put("queries", queries);
        result.put("rounds", rounds);
        try (BareLucene bare = new BareLucene(folder.resolve("bare"));
                OurIndex ours = new OurIndex(folder.resolve("ours"), Taxonomy.EMPTY)) {
            fill(bare, ours);
            search(bare, ours);
            lists(ours);
            changes(bare, ours);
        }
        open();
        return result;
    }

    private void fill(BareLucene bare, OurIndex ours) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < documents; i++) {
            lessons.lesson(i);
        }
        double generating = millis(start);
        start = System.nanoTime();
        for (int i = 0; i < documents; i++) {
            bare.add(lessons.lesson(i));
        }
        bare.commit();
        double bareTime = millis(start) - generating;
        start = System.nanoTime();
        ours.add(0, documents, lessons::lesson);
        ours.commit();
        double ourTime = millis(start) - generating;
        bare.refresh();
        ours.refresh();
        result.put("fill", Map.of("bareMillis", bareTime, "oursMillis", ourTime, "ratio", ourTime / bareTime,
                "bareBytes", size("bare"), "oursBytes", size("ours")));
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private long size(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private void search(BareLucene bare, OurIndex ours) throws IOException {
        List<double[]> bareTimes = new ArrayList<>();
        List<double[]> ourTimes = new ArrayList<>();
        List<double[]> facetTimes = new ArrayList<>();
        double[] cpu = new double[3];
        long[] found = new long[2];
        // one round before counts, for the compiler
        for (int round = -1; round < rounds; round++) {
            double[][] times = new double[3][queries];
            double[] used = new double[3];
            found[0] = 0;
            found[1] = 0;
            for (int i = 0; i < queries; i++) {
                GeneratedLessons.Question question = lessons.question(i);
                SearchRequest request = SearchRequest.of(question.text());
                for (int turn = 0; turn < 3; turn++) {
                    int who = (turn + i + round + 3) % 3;
                    long cpuStart = cpuNanos();
                    long start = System.nanoTime();
                    switch (who) {
                        case 0 -> found[0] += bare.search(question);
                        case 1 -> found[1] += ours.search(request).total();
                        default -> ours.search(request.withFacets());
                    }
                    times[who][i] = millis(start);
                    used[who] += (cpuNanos() - cpuStart) / 1e6;
                }
            }
            if (round >= 0) {
                bareTimes.add(times[0]);
                ourTimes.add(times[1]);
                facetTimes.add(times[2]);
                for (int i = 0; i < 3; i++) {
                    cpu[i] += used[i];
                }
            }
        }
        double runs = (double) rounds * queries;
        result.put("searchBare", figures(bareTimes, cpu[0] / runs));
        result.put("search", figures(ourTimes, cpu[1] / runs));
        result.put("searchWithFacets", figures(facetTimes, cpu[2] / runs));
        result.put("searchRatio", ratios(ourTimes, bareTimes));
        result.put("searchWithFacetsRatio", ratios(facetTimes, bareTimes));
        result.put("hits", Map.of("bareAtLeast", found[0], "ours", found[1]));
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Of all threads, those that join segments among them; less at the mercy of other programs than the time. */
    private static long processNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Map<String, Object> figures(List<double[]> times, double cpuMillis) {
        double[] all = times.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("p50Millis", percentile(all, 50));
        figures.put("p90Millis", percentile(all, 90));
        figures.put("p99Millis", percentile(all, 99));
        figures.put("maxMillis", all[all.length - 1]);
        figures.put("cpuMillisMean", cpuMillis);
        return figures;
    }

    private static double percentile(double[] sorted, double percent) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * percent / 100) - 1)];
    }

    /** The ratio of the medians of each round: its median and how far it spreads. */
    private static Map<String, Object> ratios(List<double[]> ours, List<double[]> bare) {
        double[] ratios = new double[ours.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = percentile(sorted(ours.get(i)), 50) / percentile(sorted(bare.get(i)), 50);
        }
        Arrays.sort(ratios);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("median", percentile(ratios, 50));
        figures.put("least", ratios[0]);
        figures.put("most", ratios[ratios.length - 1]);
        return figures;
    }

    private static double[] sorted(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private void lists(OurIndex ours) throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>();
        long start = System.nanoTime();
        ours.list(ListRequest.all());
        figures.put("firstPageMillis", millis(start));
        double[] jumps = new double[100];
        for (int i = 0; i < jumps.length; i++) {
            start = System.nanoTime();
            ours.list(ListRequest.all().page((long) documents * (i * 37 % 100) / 100, 100));
            jumps[i] = millis(start);
        }
        Arrays.sort(jumps);
        figures.put("jumpP50Millis", percentile(jumps, 50));
        figures.put("jumpP99Millis", percentile(jumps, 99));
        start = System.nanoTime();
        ours.list(ListRequest.all().sorted(Sort.MODIFIED, true));
        figures.put("firstPageByModificationMillis", millis(start));
        start = System.nanoTime();
        ours.list(ListRequest.all().filter(org.sankofa.search.FacetField.AREA, java.util.Set.of("ALB")));
        figures.put("firstPageFilteredMillis", millis(start));
        result.put("lists", figures);
    }

    private void changes(BareLucene bare, OurIndex ours) throws IOException {
        for (int count : CHANGES) {
            if (count > documents) {
                continue;
            }
            int repeats = Math.max(3, Math.min(15, rounds));
            double[] bareTimes = new double[repeats];
            double[] ourTimes = new double[repeats];
            double[] listTimes = new double[repeats];
            double[] cpuRatios = new double[repeats];
            for (int round = 0; round < repeats; round++) {
                List<Entry> changed = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    changed.add(lessons.lesson((int) ((i * 7919L + round * 104_729L) % documents)));
                }
                long cpu = processNanos();
                long start = System.nanoTime();
                for (Entry entry : changed) {
                    bare.replace(entry);
                }
                bare.refresh();
                bareTimes[round] = millis(start);
                long between = processNanos();
                start = System.nanoTime();
                ours.replace(changed);
                ours.refresh();
                ourTimes[round] = millis(start);
                cpuRatios[round] = (double) (processNanos() - between) / Math.max(1, between - cpu);
                start = System.nanoTime();
                ours.list(ListRequest.all().page(documents / 2, 100));
                listTimes[round] = millis(start);
            }
            double[] ratios = new double[repeats];
            for (int i = 0; i < repeats; i++) {
                ratios[i] = ourTimes[i] / bareTimes[i];
            }
            result.put("change" + count, Map.of("bareP50Millis", percentile(sorted(bareTimes), 50), "oursP50Millis",
                    percentile(sorted(ourTimes), 50), "ratioMedian", percentile(sorted(ratios), 50),
                    "cpuRatioMedian", percentile(sorted(cpuRatios), 50), "listAfterP50Millis", percentile(sorted(listTimes), 50)));
        }
        bare.commit();
        ours.commit();
    }

    private void open() throws IOException {
        long start = System.nanoTime();
        try (OurIndex ours = new OurIndex(folder.resolve("ours"), Taxonomy.EMPTY)) {
            ours.refresh();
            double opened = millis(start);
            ours.search(SearchRequest.of(lessons.question(0).text()));
            double searched = millis(start);
            ours.list(ListRequest.all());
            result.put("open", Map.of("openMillis", opened, "firstSearchMillis", searched, "firstListMillis",
                    millis(start)));
        }
    }
}
