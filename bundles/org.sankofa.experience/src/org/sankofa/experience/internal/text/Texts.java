package org.sankofa.experience.internal.text;

import java.util.List;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.Lesson;
import org.sankofa.model.Record;
import org.sankofa.model.text.Text;

/** What records say in words. */
public final class Texts {

    private Texts() {
    }

    /** @return what a lesson says, in all its languages */
    public static String of(Lesson lesson) {
        StringJoiner words = new StringJoiner("\n");
        for (Text text : new Text[] { lesson.getTitle(), lesson.getSummary(), lesson.getTried(), lesson.getHappened(), lesson.getWhy(),
                lesson.getRecommendation() }) {
            add(words, text);
        }
        return words.toString();
    }

    /** @return all texts of a record itself, without notes */
    public static String of(Record record) {
        StringJoiner words = new StringJoiner("\n");
        for (EAttribute attribute : record.eClass().getEAllAttributes()) {
            if (!"notes".equals(attribute.getName()) && ((EObject) record).eGet(attribute) instanceof Text text) {
                add(words, text);
            }
        }
        return words.toString();
    }

    private static void add(StringJoiner words, Text text) {
        if (text != null) {
            text.asMap().values().forEach(words::add);
        }
    }

    /** @return the first sentence, cut at a word where it is long */
    public static String firstSentence(String text, int most) {
        String first = text.strip().split("(?<=[.!?。؟])\\s|\\n", 2)[0].strip();
        if (first.length() <= most) {
            return first.replaceFirst("[.。]$", "");
        }
        int end = first.lastIndexOf(' ', most);
        return first.substring(0, end > most / 2 ? end : first.offsetByCodePoints(0, Math.min(most, first.codePointCount(0, first.length())))) + "…";
    }

    /** @return the words for somebody who reads these languages; empty for none */
    public static String shown(Text text, List<String> languages) {
        return text == null || text.isEmpty() ? "" : text.best(languages).value();
    }
}
