package org.sankofa.search.internal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.sankofa.search.experience.Experience;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.Question;
import org.sankofa.search.internal.context.Attributes;
import org.sankofa.search.internal.context.ContextIndexing;
import org.sankofa.search.internal.index.Entry;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.search.internal.index.TaxonomyLoader;
import org.sankofa.search.similarity.QuestionKind;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;

/**
 * P4: relevant experience with its explanation among generated lessons of all countries, each with a context; how long it
 * takes, and how many of the ten best of scoring every lesson are among the ten found.
 */
public final class ExperienceBench {

    private static final long SEED = 20061101;
    private static final int WARM = 50;
    private static final int JUDGED = 40;
    private static final int CHANGES = 15;
    private static final int PARTS = 64;

    private final GeneratedLessons lessons = new GeneratedLessons(SEED);
    private final Attributes attributes = Attributes.now();
    private final Path folder;
    private final int documents;
    private final int questions;
    private final Taxonomy taxonomy;
    private final List<String> countries;
    private final List<String> themes;
    private final List<String> groups;

    /** @param snapshot where the vocabularies are */
    public ExperienceBench(Path folder, int documents, int questions, Snapshot snapshot) {
        this.folder = folder;
        this.documents = documents;
        this.questions = questions;
        this.taxonomy = TaxonomyLoader.load(snapshot);
        this.countries = codes("area", "[A-Z]{3}");
        this.themes = codes("theme", ".+");
        this.groups = codes("target-group", ".+");
    }

    private List<String> codes(String scheme, String form) {
        return taxonomy.all().stream().filter(one -> one.scheme().equals(scheme) && one.code().matches(form)).map(Taxonomy.Concept::notation)
            .sorted().toList();
    }

    /** Measures. */
    public Map<String, Object> run() throws IOException {
        Map<String, Object> result = new LinkedHashMap<>();
        try (OurIndex index = new OurIndex(folder, taxonomy)) {
            fill(index, result);
            long start = System.nanoTime();
            index.experience(request(questions), 0);
            result.put("firstQuestionMillis", (System.nanoTime() - start) / 1e6);
            for (int i = 1; i < WARM; i++) {
                index.experience(request(questions + i), 0);
            }
            long considered = 0;
            Clocks clocks = new Clocks(questions);
            for (int i = 0; i < questions; i++) {
                ExperienceRequest request = request(i);
                clocks.start();
                considered += index.experience(request, 0).considered();
                clocks.stop();
            }
            clocks.report(result);
            result.put("consideredMean", considered / (double) questions);
            recall(index, result);
            afterChanges(index, result);
        }
        return result;
    }

    private void fill(OurIndex index, Map<String, Object> result) throws IOException {
        if (index.documents() == documents + countries.size()) {
            return; // made by a run before
        }
        if (index.documents() > 0) {
            throw new IOException("The index in " + folder + " is one of other lessons. Name an empty folder.");
        }
        long start = System.nanoTime();
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            try {
                index.add((int) ((long) documents * part / PARTS), (int) ((long) documents * (part + 1) / PARTS), this::lesson);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        index.add(0, countries.size(), this::countryCase);
        index.commit();
        index.refresh();
        result.put("fillSeconds", (System.nanoTime() - start) / 1e9);
    }

    /** The first question after a lesson was saved, which is what somebody meets who types and saves. */
    private void afterChanges(OurIndex index, Map<String, Object> result) throws IOException {
        double[] times = new double[CHANGES];
        for (int i = 0; i < CHANGES; i++) {
            index.replace(List.of(lesson(i * 97 % documents)));
            index.refresh();
            long start = System.nanoTime();
            index.experience(request(questions + WARM + i), 0);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        result.put("afterSaveP50Millis", Clocks.percentile(times, 50));
        result.put("afterSaveMaxMillis", Clocks.percentile(times, 100));
    }

    private void recall(OurIndex index, Map<String, Object> result) throws IOException {
        double recall = 0;
        double worst = 1;
        double[] times = new double[JUDGED];
        for (int i = 0; i < JUDGED; i++) {
            Set<String> found = ten(index, i, 0);
            long start = System.nanoTime();
            Set<String> all = ten(index, i, Integer.MAX_VALUE);
            times[i] = (System.nanoTime() - start) / 1e6;
            int size = all.size();
            all.retainAll(found);
            double one = size == 0 ? 1 : all.size() / (double) size;
            recall += one / JUDGED;
            worst = Math.min(worst, one);
        }
        Arrays.sort(times);
        result.put("recallAt10", recall);
        result.put("recallAt10Worst", worst);
        result.put("exhaustiveP50Millis", Clocks.percentile(times, 50));
    }

    private Set<String> ten(OurIndex index, int number, int few) throws IOException {
        Set<String> ids = new HashSet<>();
        for (Experience one : index.experience(request(number), few).items()) {
            ids.add(one.row().key().id());
        }
        return ids;
    }

    private ExperienceRequest request(int number) {
        Random random = new Random(SEED * 31 + number);
        String country = countries.get(random.nextInt(countries.size()));
        if (number % 4 == 0) {
            return ExperienceRequest.of(new Question(QuestionKind.COUNTRY, "", "", "", Set.of(country), Map.of("area", country), Map.of()))
                .limit(10);
        }
        Map<String, String> values = new HashMap<>();
        values.put("area", country);
        values.put("themes", some(themes, 1 + random.nextInt(3), random));
        values.put("targetGroups", some(groups, 1, random));
        return ExperienceRequest.of(new Question(number % 4 == 1 ? QuestionKind.REQUEST : QuestionKind.PROGRAMME, "none", "", "", Set.of(country),
            values, Map.of("en", lessons.draft(number)))).limit(10);
    }

    private Entry lesson(int number) {
        Entry entry = lessons.lesson(number);
        Random random = new Random(SEED * 17 + number);
        put(entry, "area", some(countries, random.nextInt(6) == 0 ? 2 : 1, random));
        put(entry, "themes", some(themes, 1 + random.nextInt(3), random));
        put(entry, "targetGroups", some(groups, 1 + random.nextInt(2), random));
        int year = 1990 + random.nextInt(30);
        put(entry, "period", year + ".." + (year + random.nextInt(3)));
        if (random.nextInt(3) == 0) {
            put(entry, "remittanceShare", number(random, 30));
        }
        entry.context.put(ContextIndexing.GROUP, "programme-" + random.nextInt(documents / 7 + 1));
        entry.context.put("@nature", "observed");
        entry.context.put("@outcome", random.nextBoolean() ? "failure" : "success");
        entry.context.put("@reviewState", entry.states.get(0));
        return entry;
    }

    private Entry countryCase(int number) {
        Random random = new Random(SEED * 13 + number);
        Entry entry = new Entry(new RecordKey("bench", "countryCase", String.format("%08x-0000-4000-9000-000000000000", number)));
        entry.titles.put("en", countries.get(number));
        entry.text("en", "overview", lessons.draft(-1 - number));
        put(entry, "area", countries.get(number));
        put(entry, "remittanceShare", number(random, 30));
        put(entry, "emigrantShare", number(random, 40));
        put(entry, "skilledEmigration", number(random, 60));
        put(entry, "incomeLevel", List.of("low", "lowerMiddle", "upperMiddle", "high").get(random.nextInt(4)));
        put(entry, "destinations", some(countries, 4, random));
        put(entry, "themes", some(themes, 4, random));
        return entry;
    }

    private void put(Entry entry, String id, String written) {
        attributes.byId(id).ifPresent(attribute -> ContextIndexing.put(entry, attribute, written));
    }

    private static String number(Random random, double most) {
        return Double.toString(Math.round(random.nextDouble() * most * 10) / 10.0);
    }

    private static String some(List<String> of, int count, Random random) {
        Set<String> chosen = new TreeSet<>();
        List<String> all = new ArrayList<>(of);
        while (chosen.size() < count) {
            // some are written about more than others
            chosen.add(all.get((int) (Math.pow(random.nextDouble(), 1.5) * all.size())));
        }
        return String.join(" ", chosen);
    }
}
