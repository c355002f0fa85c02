package org.sankofa.ui.help.internal.guide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.sankofa.ui.help.internal.text.Block;
import org.sankofa.ui.help.internal.text.Block.Heading;
import org.sankofa.ui.help.internal.text.Block.Row;
import org.sankofa.ui.help.internal.text.ChapterText;
import org.sankofa.ui.help.internal.text.Span;

/** Finds sections of the guide in which each word that was typed begins a word, accents and case aside. */
public final class GuideSearch {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * A section that fits.
     *
     * @param topic where it stands
     * @param chapter title of its chapter
     * @param heading its own; the chapter's for what stands before the first section
     */
    public record Found(String topic, String chapter, String heading) {

        /** @return the id of its chapter */
        public String id() {
            int hash = topic.indexOf('#');
            return hash < 0 ? topic : topic.substring(0, hash);
        }
    }

    private record Section(Found found, List<String> heading, List<String> words) {

        private int fit(List<String> typed) {
            int fit = 0;
            for (String word : typed) {
                if (heading.stream().anyMatch(one -> one.startsWith(word))) {
                    fit += 2;
                } else if (words.stream().noneMatch(one -> one.startsWith(word))) {
                    return 0;
                } else {
                    fit++;
                }
            }
            return fit;
        }
    }

    private final List<Section> sections = new ArrayList<>();

    /** Takes up a chapter. */
    public void add(String id, ChapterText text) {
        String title = text.title();
        Found now = new Found(id, title, title);
        StringBuilder words = new StringBuilder();
        for (Block block : text.blocks()) {
            if (block instanceof Heading heading && heading.level() > 1) {
                section(now, words);
                now = new Found(id + '#' + heading.anchor(), title, Span.words(heading.words()));
                words.setLength(0);
            }
            words.append(' ').append(Span.words(block.words()));
            if (block instanceof Row row) {
                words.append(' ').append(Span.words(row.term()));
            }
        }
        section(now, words);
    }

    private void section(Found found, StringBuilder words) {
        sections.add(new Section(found, words(found.heading()), words(words.toString())));
    }

    /** @return the sections that fit, those first whose headings do; none when no word was typed */
    public List<Found> find(String typed) {
        List<String> wanted = words(typed);
        return wanted.isEmpty() ? List.of() : sections.stream().filter(section -> section.fit(wanted) > 0)
            .sorted(Comparator.comparingInt((Section section) -> section.fit(wanted)).reversed()).map(Section::found).toList();
    }

    /** @return the words of a text, without accents and case */
    public static List<String> words(String text) {
        return GAPS.splitAsStream(plain(text)).filter(word -> !word.isEmpty()).toList();
    }

    /** @return a text without accents and case */
    static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
