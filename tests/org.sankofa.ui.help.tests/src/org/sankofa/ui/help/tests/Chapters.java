package org.sankofa.ui.help.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.sankofa.ui.help.internal.guide.Chapter;
import org.sankofa.ui.help.internal.guide.Guide;
import org.sankofa.ui.help.internal.text.ChapterText;
import org.sankofa.ui.help.internal.text.GuideException;

/** The guide as it is built, for the tests to read. */
final class Chapters {

    static final List<String> COMPLETE = List.of("en", "fr", "es");
    static final List<String> BEGUN = List.of("ar");
    static final Guide GUIDE = Guide.installed("en");

    /** A chapter in one language. */
    record Written(Chapter chapter, String language, ChapterText text) {
        @Override
        public String toString() {
            return language + '/' + chapter.id();
        }
    }

    private Chapters() {
    }

    /** Everything that was written. */
    static List<Written> all() {
        return GUIDE.chapters().stream().flatMap(chapter -> Stream.concat(COMPLETE.stream(), BEGUN.stream())
            .filter(chapter::speaks).map(language -> new Written(chapter, language, text(chapter, language)))).toList();
    }

    static ChapterText text(Chapter chapter, String language) {
        try {
            return chapter.text(language);
        } catch (GuideException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** A file of the checkout. */
    static String source(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files of a folder of the checkout, one after the other. */
    static String sources(String folder) {
        try (Stream<Path> files = Files.list(root().resolve(folder))) {
            return files.filter(Files::isRegularFile).map(file -> source(root().relativize(file).toString()))
                .collect(java.util.stream.Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        return Path.of(System.getProperty("sankofa.root"));
    }
}
