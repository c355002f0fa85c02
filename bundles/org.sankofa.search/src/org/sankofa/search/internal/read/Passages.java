package org.sankofa.search.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sankofa.search.Fragment;
import org.sankofa.search.internal.index.DocumentMaker;
import org.sankofa.search.internal.read.Highlights.Place;

/** Cuts texts into passages around marked places and chooses the ones to show. */
final class Passages {

    private static final int MAX_LENGTH = 260;
    private static final int LEAD = 60;
    private static final char SEPARATOR = DocumentMaker.SEPARATOR.charAt(0);
    private static final int MAX_WORDS = 64;

    private Passages() {
    }

    /** A passage with the words it shows, one bit each, how much they weigh, and where it stands. */
    record Scored(Fragment fragment, long words, float score, int start) {
    }

    /** Adds the passages of a text that hold marked places. */
    static void add(String text, String language, List<Place> places, float[] weights, List<Scored> to) {
        places.sort(Comparator.comparingInt(Place::start).thenComparingInt(Place::end));
        for (int i = 0; i < places.size();) {
            int first = Math.min(places.get(i).start(), text.length());
            int start = sentenceStart(text, first);
            if (first - start > LEAD * 2) {
                start = wordStart(text, first - LEAD, first);
            }
            int end = sentenceEnd(text, Math.max(first, Math.min(text.length(), places.get(i).end())), start);
            int last = i;
            while (last < places.size() && places.get(last).end() <= end) {
                last++;
            }
            last = Math.max(last, i + 1);
            to.add(scored(text, language, start, end, places.subList(i, last), weights));
            i = last;
        }
    }

    private static Scored scored(String text, String language, int from, int to, List<Place> places,
            float[] weights) {
        int start = from;
        int end = to;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        List<Fragment.Mark> marks = new ArrayList<>();
        long words = 0;
        float score = 0;
        for (Place place : places) {
            int markStart = Math.max(0, Math.min(end, place.start()) - start);
            int markEnd = Math.max(0, Math.min(end, place.end()) - start);
            long bit = 1L << place.word() % MAX_WORDS;
            score += (words & bit) == 0 ? weights[place.word()] : weights[place.word()] * 0.1f;
            words |= bit;
            Fragment.Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
            if (last != null && markStart < last.end()) {
                marks.set(marks.size() - 1, new Fragment.Mark(last.start(), Math.max(last.end(), markEnd)));
            } else if (markEnd > markStart) {
                marks.add(new Fragment.Mark(markStart, markEnd));
            }
        }
        return new Scored(new Fragment(plain(text.substring(start, end)), language, marks), words, score, start);
    }

    private static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && blank(c)) {
                if (plain == null) {
                    plain = new StringBuilder(text);
                }
                plain.setCharAt(i, ' ');
            }
        }
        return plain == null ? text : plain.toString();
    }

    private static boolean blank(char c) {
        return c == SEPARATOR || Character.isWhitespace(c);
    }

    /** Where the sentence begins that holds a place. */
    private static int sentenceStart(String text, int place) {
        int least = Math.max(0, place - MAX_LENGTH);
        for (int i = place - 1; i > least; i--) {
            if (endsSentence(text, i)) {
                return i + 1;
            }
        }
        return least == 0 ? 0 : wordStart(text, place - LEAD, place);
    }

    /** Where the sentence ends that holds a place, no further from the start than a fragment may be long. */
    private static int sentenceEnd(String text, int place, int start) {
        int most = Math.min(text.length(), Math.max(place, start + MAX_LENGTH));
        for (int i = Math.max(place - 1, start); i < most; i++) {
            if (i >= place - 1 && endsSentence(text, i) && i + 1 >= place) {
                return text.charAt(i) == SEPARATOR ? i : i + 1;
            }
        }
        if (most == text.length()) {
            return most;
        }
        int space = text.lastIndexOf(' ', most);
        return space > place ? space : most;
    }

    private static boolean endsSentence(String text, int i) {
        char c = text.charAt(i);
        if (c == SEPARATOR || c == '\n' || c == '\u3002' || c == '\uff01' || c == '\uff1f') {
            return true;
        }
        boolean mark = c == '.' || c == '!' || c == '?' || c == '\u061f';
        return mark && i + 1 < text.length() && blank(text.charAt(i + 1)) && i > 1
                && !(c == '.' && blank(text.charAt(i - 2)));
    }

    private static int wordStart(String text, int from, int to) {
        int space = text.indexOf(' ', Math.max(0, from));
        return space >= 0 && space < to ? space + 1 : Math.max(0, from);
    }

    /** The best ones, those first that show a word that none before shows; no repetition of the title. */
    static List<Fragment> choose(List<Scored> scored, String title, int most) {
        if (scored.size() > 1) {
            scored.removeIf(s -> s.fragment.text().equals(title));
        }
        List<Fragment> chosen = new ArrayList<>(most);
        long shown = 0;
        while (chosen.size() < most && !scored.isEmpty()) {
            Scored best = null;
            for (Scored one : scored) {
                if (best == null || better(one, best, shown)) {
                    best = one;
                }
            }
            scored.remove(best);
            chosen.add(best.fragment);
            shown |= best.words;
        }
        return chosen;
    }

    private static boolean better(Scored one, Scored other, long shown) {
        int fresh = Integer.compare(Long.bitCount(one.words & ~shown), Long.bitCount(other.words & ~shown));
        return fresh > 0 || fresh == 0 && one.score > other.score;
    }
}
