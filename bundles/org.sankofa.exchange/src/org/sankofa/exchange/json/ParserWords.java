package org.sankofa.exchange.json;

import java.util.regex.Pattern;

/** Takes out of the parser's messages what speaks to its programmers. */
final class ParserWords {

    private static final Pattern PLACE = Pattern.compile("\\[Source: .*?; line: (\\d+), column: (\\d+)\\]");
    private static final Pattern SETTING = Pattern.compile(", from `[^`]*`");
    private static final Pattern ADVICE = Pattern.compile(" *(?:: enable `[^`]*`|\\(not recognized as one since Feature).*$");

    private ParserWords() {
    }

    /** @return the message without names of settings; places as line and column; no full stop at its end */
    static String plain(String message) {
        String words = PLACE.matcher(message).replaceAll("line $1, column $2");
        words = SETTING.matcher(words).replaceAll("");
        words = ADVICE.matcher(words).replaceAll("").strip();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
