package org.sankofa.experience.capture;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.sankofa.experience.internal.LanguageGuess;
import org.sankofa.experience.internal.capture.Filling;
import org.sankofa.experience.internal.text.Texts;
import org.sankofa.model.Lesson;
import org.sankofa.model.Record;
import org.sankofa.model.text.Text;
import org.sankofa.search.experience.ExperienceSearch;
import org.sankofa.store.Workspace;

/**
 * "What did we learn?" from any record: fills a new lesson with place, themes, people, period, where it was drawn from
 * and what the place was like then, so that two sentences are left to write. Only what is empty is filled.
 */
public final class Capture {

    private static final int TITLE = 110;

    private final Workspace workspace;
    private final ExperienceSearch contexts;

    /**
     * @param workspace where records are
     * @param contexts for what a place is like, from {@code SearchIndex.experience()}; null: that is left empty
     */
    public Capture(Workspace workspace, ExperienceSearch contexts) {
        this.workspace = Objects.requireNonNull(workspace);
        this.contexts = contexts;
    }

    /**
     * Fills a lesson from a record.
     *
     * @param source what it was learned from, saved; null for none
     * @param lesson a new lesson with an id; changed, so call it where it may be
     * @param language tag of the language the person writes
     */
    public void fill(Record source, Lesson lesson, String language) {
        new Filling(workspace, contexts).fill(source, lesson, language);
    }

    /**
     * Sets the two sentences that make a lesson, and a title of the first where there is none. What was filled in from an answer in another
     * language stays as it is where nobody changed it, and gives way to other words: two languages of one text are translations.
     *
     * @param language of whoever writes
     * @param tried what was tried
     * @param happened what came of it
     */
    public static void write(Lesson lesson, String language, String tried, String happened) {
        Text filled = lesson.getHappened();
        lesson.setTried(with(lesson.getTried(), language, tried));
        lesson.setHappened(with(filled, language, happened));
        if (filled != null && Collections.disjoint(filled.languages(), lesson.getHappened().languages())) {
            lesson.setLanguage(language);
            String title = Texts.firstSentence(filled.best(List.of()).value(), TITLE);
            if (lesson.getTitle() != null && lesson.getTitle().asMap().containsValue(title)) {
                lesson.setTitle(null);
            }
        }
        String first = tried == null || tried.isBlank() ? happened : tried;
        if (lesson.getTitle() == null && first != null && !first.isBlank()) {
            lesson.setTitle(Text.of(language, Texts.firstSentence(first, TITLE)));
        }
    }

    private static Text with(Text text, String language, String words) {
        if (words == null || words.isBlank()) {
            return text;
        }
        String said = words.strip().replace("\r\n", "\n");
        if (text == null || text.isEmpty() || text.get(language) != null) {
            return (text == null ? Text.EMPTY : text).with(language, said).orNull();
        }
        if (text.asMap().values().stream().anyMatch(one -> one.strip().equals(said))) {
            return text;
        }
        return LanguageGuess.of(said).filter(text.languages()::contains).map(one -> text.with(one, said)).orElseGet(() -> Text.of(language, said));
    }
}
