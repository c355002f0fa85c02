package org.sankofa.ui.evidence.internal.importing;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sankofa.ui.evidence.internal.Messages;
import org.sankofa.ui.evidence.internal.browse.Names;
import org.sankofa.ui.evidence.internal.model.DatasetTexts;

/** What an importer says in English of what it understood, in the language of the window as far as it has words for it. */
public final class UnderstoodWords {

    private static final String TO = " to ";
    private static final String BETWEEN = ", ";

    private UnderstoodWords() {
    }

    /** @param name of what was understood; others are left as they are said */
    public static String of(String name, String said) {
        return switch (name) {
            case "dataset" -> dataset(said);
            case "edition" -> DatasetTexts.edition(said);
            case "indicators" -> indicators(said);
            case "periods" -> periods(said);
            default -> said;
        };
    }

    /** Code and title, of which the title has words where nobody changed it. */
    private static String dataset(String said) {
        int end = said.indexOf(BETWEEN);
        if (end < 0) {
            return said;
        }
        String key = "set." + said.substring(0, end) + ".title";
        Optional<String> known = Messages.english(key).filter(said.substring(end + BETWEEN.length())::equals);
        return known.isPresent() ? text(key) : said;
    }

    /** The name of each with its code; of many only the codes. */
    private static String indicators(String said) {
        Names names = new Names(code -> code);
        return Arrays.stream(said.split(BETWEEN)).map(code -> {
            String name = names.indicator(code);
            return name.equals(code) ? code : text("figures.import.understood.code", name, code);
        }).collect(Collectors.joining(BETWEEN));
    }

    private static String periods(String said) {
        int end = said.indexOf(TO);
        return end < 0 ? said : text("figures.import.understood.span", said.substring(0, end), said.substring(end + TO.length()));
    }
}
