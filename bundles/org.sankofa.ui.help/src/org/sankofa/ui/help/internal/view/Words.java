package org.sankofa.ui.help.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sankofa.ui.help.internal.guide.GuideSearch;

/** Where words stand in a text that begin as something that was searched for. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private Words() {
    }

    /** @return start and end of each such word, in order */
    static List<int[]> places(String text, Set<String> beginnings) {
        List<int[]> places = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (!beginnings.isEmpty() && word.find()) {
            String plain = String.join("", GuideSearch.words(word.group()));
            if (beginnings.stream().anyMatch(plain::startsWith)) {
                places.add(new int[] {word.start(), word.end()});
            }
        }
        return places;
    }
}
