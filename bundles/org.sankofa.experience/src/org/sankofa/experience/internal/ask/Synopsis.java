package org.sankofa.experience.internal.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sankofa.experience.ask.ReplyThread;
import org.sankofa.experience.internal.Messages;

/**
 * A first synopsis: how many answered, from where, and of each answer the sentence whose words come up most among all
 * answers, in the words of its author.
 */
public final class Synopsis {

    private static final int MOST_SENTENCES = 12;
    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 60;
    private static final int LEAST_LETTERS = 4;

    private Synopsis() {
    }

    /** @return the synopsis in the language of the messages; sentences stay in the language of their authors */
    public static String of(Messages messages, ReplyThread thread, List<String> places) {
        List<String> answers = new ArrayList<>();
        for (ReplyThread.Line line : thread.lines()) {
            if (line.depth() == 0 && line.reply().getText() != null) {
                answers.add(line.reply().getText().best(List.of(messages.language())).value());
            }
        }
        Map<String, Integer> weight = new HashMap<>();
        answers.forEach(answer -> words(answer).forEach(word -> weight.merge(word, 1, Integer::sum)));
        StringBuilder text = new StringBuilder(places.isEmpty() ? messages.get("reply.synopsis", answers.size())
                : messages.get("reply.synopsis.places", answers.size(), String.join(", ", places)));
        answers.stream().limit(MOST_SENTENCES).map(answer -> best(answer, weight)).distinct()
                .forEach(sentence -> text.append("\n\n“").append(sentence).append('”'));
        return text.toString();
    }

    private static String best(String answer, Map<String, Integer> weight) {
        List<String> sentences = Arrays.stream(answer.split("(?<=[.!?。؟])\\s+|\\n+")).map(String::strip).filter(s -> !s.isEmpty()).toList();
        String best = sentences.isEmpty() ? answer : sentences.get(0);
        double highest = -1;
        for (String sentence : sentences) {
            Set<String> words = words(sentence);
            int length = sentence.split("\\s+").length;
            if (length >= LEAST_WORDS && length <= MOST_WORDS && !words.isEmpty()) {
                double score = words.stream().mapToInt(word -> weight.getOrDefault(word, 0)).sum() / Math.sqrt(words.size());
                if (score > highest) {
                    highest = score;
                    best = sentence;
                }
            }
        }
        return best.length() > 600 ? best.substring(0, best.offsetByCodePoints(0, best.codePointCount(0, 600))) + "…" : best;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")).filter(word -> word.length() >= LEAST_LETTERS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
