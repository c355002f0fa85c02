package org.sankofa.ui.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sankofa.ui.help.internal.guide.Chapter;
import org.sankofa.ui.help.internal.guide.Contexts;
import org.sankofa.ui.help.internal.text.Block;
import org.sankofa.ui.help.internal.text.Block.Heading;
import org.sankofa.ui.help.internal.text.ChapterText;
import org.sankofa.ui.help.internal.text.Span;
import org.sankofa.ui.help.internal.text.Target;
import org.sankofa.ui.help.tests.Chapters.Written;

/** The chapters are there in each language, are built alike, and lead to each other. */
class ChaptersTest {

    private static final Set<String> BEGUN = Set.of("overview", "first-hour", "keys");

    static List<Written> all() {
        return Chapters.all();
    }

    @Test
    void everyChapterIsThereInEveryLanguage() {
        assertEquals(List.of("overview", "first-hour", "figures", "member", "sharing", "desk", "finding", "evidence", "editing", "keys", "files", "plugins", "words"),
            Chapters.GUIDE.chapters().stream().map(Chapter::id).toList());
        for (Chapter chapter : Chapters.GUIDE.chapters()) {
            for (String language : Chapters.COMPLETE) {
                assertTrue(chapter.speaks(language), () -> chapter.id() + " in " + language);
            }
            assertEquals(BEGUN.contains(chapter.id()), chapter.speaks("ar"), () -> chapter.id() + " in Arabic");
        }
    }

    @Test
    void noFileIsPassedOver() throws IOException {
        Path folder = Chapters.root().resolve("bundles/org.sankofa.ui.help/guide");
        Set<String> read = new TreeSet<>(all().stream().map(written -> written + ".md").toList());
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(new TreeSet<>(files.filter(Files::isRegularFile)
                .map(file -> folder.relativize(file).toString().replace('\\', '/')).toList()), read);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLanguageIsBuiltAsTheEnglishOne(Written written) {
        assertEquals(shape(english(written)), shape(written.text()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLanguageLeadsWhereTheEnglishOneLeads(Written written) {
        assertEquals(targets(english(written)), targets(written.text()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void headingsHaveNamesOfTheirOwn(Written written) {
        List<String> names = written.text().headings().stream().map(Heading::anchor).toList();
        assertEquals(names.size(), Set.copyOf(names).size(), names::toString);
    }

    @ParameterizedTest
    @MethodSource("all")
    void linksLeadToHeadingsThatAreThere(Written written) {
        for (Span link : written.text().links()) {
            if (link.target().kind() == Target.Kind.CHAPTER) {
                String chapter = link.target().name().isEmpty() ? written.chapter().id() : link.target().name();
                assertTopic(new Target(Target.Kind.CHAPTER, chapter, link.target().anchor(), java.util.Map.of()));
            }
        }
    }

    @Test
    void contextsLeadToHeadingsThatAreThere() {
        List<Contexts.Rule> rules = Chapters.GUIDE.contexts().rules();
        assertTrue(rules.size() > 10, rules::toString);
        for (Contexts.Rule rule : rules) {
            String[] parts = rule.topic().split("#");
            assertTopic(new Target(Target.Kind.CHAPTER, parts[0], parts.length > 1 ? parts[1] : "", java.util.Map.of()));
        }
    }

    @Test
    void theOneThatSaysMostOfThePlaceCounts() {
        Contexts contexts = Chapters.GUIDE.contexts();
        assertEquals("finding#lists", contexts.topic("org.sankofa.ui.records.navigator", null, null));
        String editor = "org.sankofa.ui.records.editor";
        assertEquals("editing", contexts.topic(editor, "organisation", null));
        assertEquals("member#lesson", contexts.topic(editor, "lesson", "org.sankofa.page.lesson.main"));
        assertEquals("first-hour#case", contexts.topic(editor, "countryCase", "org.sankofa.ui.cases.page.overview"));
        assertEquals("first-hour#figures", contexts.topic(editor, "countryCase", "org.sankofa.ui.cases.page.remittances"));
        assertEquals("first-hour#documents", contexts.topic(editor, "countryCase", "org.sankofa.page.files"));
        assertEquals("editing#history", contexts.topic(editor, "lesson", "org.sankofa.page.history"));
        assertEquals("", contexts.topic("org.example.unknown", null, null));
        assertEquals("first-hour#interview",
            contexts.topicOfDialog("org.sankofa.ui.cases.internal.start.StartCaseDialog"));
        assertEquals("", contexts.topicOfDialog("org.example.Dialog"));
    }

    @Test
    void dialogsOfContextsExist() {
        for (Contexts.Rule rule : Chapters.GUIDE.contexts().rules()) {
            if (rule.dialog() != null) {
                String bundle = rule.dialog().substring(0, rule.dialog().indexOf(".internal"));
                assertTrue(Files.exists(Chapters.root().resolve("bundles/" + bundle + "/src/" + rule.dialog().replace('.', '/')
                    + ".java")), rule::toString);
            }
        }
    }

    private static void assertTopic(Target target) {
        Chapter chapter = Chapters.GUIDE.chapter(target.name()).orElseThrow(() -> new AssertionError("no chapter " + target));
        assertTrue(target.anchor().isEmpty() || Chapters.text(chapter, "en").headings().stream()
            .anyMatch(heading -> heading.anchor().equals(target.anchor())), () -> "no heading " + target.topic());
    }

    private static ChapterText english(Written written) {
        return Chapters.text(written.chapter(), "en");
    }

    private static List<String> shape(ChapterText text) {
        return text.blocks().stream().map(block -> switch (block) {
            case Heading heading -> heading.level() + " " + heading.anchor();
            case Block.Item item -> "item " + item.number();
            case Block.Row row -> "row " + row.heading();
            default -> block.getClass().getSimpleName();
        }).toList();
    }

    private static List<String> targets(ChapterText text) {
        return text.links().stream().map(link -> link.target().toString()).distinct().sorted().toList();
    }
}
