package org.sankofa.search.internal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.sankofa.search.internal.index.Entry;
import org.sankofa.search.internal.index.Entry.Days;
import org.sankofa.store.RecordKey;

/**
 * Lessons made up for measurements: about 2.5 KB of text each, words as rare and as frequent as in real texts (Zipf's
 * law), titles, areas, themes, states, years. The same seed gives the same lessons.
 */
public final class GeneratedLessons {

    private static final int VOCABULARY = 60_000;
    private static final int TITLE_WORDS = 8;
    private static final int BODY_WORDS = 340;
    private static final String[] START = { "re", "mi", "de", "con", "pro", "sa", "lo", "in", "ex", "ca", "tra", "ne",
        "po", "fi", "gra", "stu", "be", "ha", "vi", "ko" };
    private static final String[] MIDDLE = { "mit", "gra", "ve", "lop", "nom", "ling", "duc", "fer", "port", "tan",
        "men", "sul", "cri", "bor", "net", "rus", "pla", "dim" };
    private static final String[] END = { "tion", "ment", "ance", "ing", "er", "ed", "s", "ity", "al", "ness", "or",
        "ies", "ly", "ure" };
    private static final String[] AREAS = { "ALB", "GHA", "SLV", "MDA", "PHL", "LBN", "SOM", "TJK", "MEX", "SEN",
        "KEN", "MAR", "IND", "NPL", "HTI", "DOM", "RWA", "SDN", "UKR", "PER" };
    private static final String[] THEMES = { "remittances", "diaspora", "skills", "return", "education", "health",
        "gender", "finance" };
    private static final String[] STATES = { "draft", "submitted", "validated", "validated", "validated", "retired" };

    private final String[] words = new String[VOCABULARY];
    private final double[] share = new double[VOCABULARY];
    private final long seed;

    /** @param seed of everything random */
    public GeneratedLessons(long seed) {
        this.seed = seed;
        Random random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder(START[random.nextInt(START.length)]);
            for (int n = i < 200 ? 0 : 1 + random.nextInt(2); n > 0; n--) {
                word.append(MIDDLE[random.nextInt(MIDDLE.length)]);
            }
            word.append(END[random.nextInt(END.length)]);
            words[i] = i < 5000 ? word.toString() : word.append((char) ('a' + i % 26)).append((char) ('a' + i / 26 % 26))
                    .toString();
            sum += 1d / (i + 3);
            share[i] = sum;
        }
        for (int i = 0; i < VOCABULARY; i++) {
            share[i] /= sum;
        }
    }

    private String word(Random random) {
        int at = java.util.Arrays.binarySearch(share, random.nextDouble());
        return words[Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at)];
    }

    /** Words of a draft: as many as somebody has typed when experience is looked for. */
    String draft(int number) {
        return text(new Random(seed * 15_485_863 + number), 60);
    }

    private String text(Random random, int count) {
        StringBuilder text = new StringBuilder(count * 8);
        for (int i = 0; i < count; i++) {
            String word = word(random);
            boolean start = i % 14 == 0;
            text.append(start ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word)
                    .append(i % 14 == 13 ? ". " : " ");
        }
        return text.toString().strip();
    }

    /** The lesson of a number. */
    public Entry lesson(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        Entry entry = new Entry(new RecordKey("bench", "lesson", String.format("%08x-0000-4000-8000-%012x", number,
                random.nextLong() & 0xffffffffffffL)));
        entry.titles.put("en", text(random, TITLE_WORDS));
        for (String feature : new String[] { "tried", "happened", "why", "recommendation" }) {
            entry.text("en", feature, text(random, BODY_WORDS / 4));
        }
        entry.areas.add(AREAS[random.nextInt(AREAS.length)]);
        entry.themes.add(THEMES[random.nextInt(THEMES.length)]);
        String state = STATES[random.nextInt(STATES.length)];
        entry.states.add(state);
        entry.values.add("reviewstate=" + state);
        entry.values.add("outcome=" + (random.nextBoolean() ? "success" : "failure"));
        entry.has.addAll(List.of("title", "outcome", "reviewstate", "tried", "happened", "why", "recommendation"));
        entry.year = 1990 + random.nextInt(30);
        int day = (int) java.time.LocalDate.of(entry.year, 1, 1).toEpochDay();
        entry.dates.add(new Days(day, day + 364));
        entry.modified = 1_600_000_000_000L + number * 1000L;
        return entry;
    }

    /** A question people could ask: one to three words, most with a filter on area or state. */
    public Question question(int number) {
        Random random = new Random(seed * 7_368_787 + number);
        List<String> asked = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            // words people search for are neither the most frequent nor the rarest ones
            asked.add(words[50 + (int) (Math.pow(random.nextDouble(), 2) * 8000)]);
        }
        String area = random.nextInt(3) > 0 ? AREAS[random.nextInt(AREAS.length)] : null;
        String state = random.nextInt(3) == 0 ? "validated" : null;
        return new Question(asked, area, state);
    }

    /** A question. {@code area} and {@code state} null: any. */
    public record Question(List<String> words, String area, String state) {

        /** In the query language. */
        public String text() {
            return String.join(" ", words) + (area == null ? "" : " area:" + area)
                    + (state == null ? "" : " state:" + state);
        }
    }
}
