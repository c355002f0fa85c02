package org.sankofa.ui.help.internal.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.sankofa.ui.help.internal.text.ChapterReader;
import org.sankofa.ui.help.internal.text.ChapterText;
import org.sankofa.ui.help.internal.text.GuideException;

/** A chapter of the guide, in the languages it was written in. Its files lie in {@code <folder>/<language>/<id>.md}. */
public final class Chapter {

    /** The language that every chapter has. */
    public static final String ENGLISH = "en";

    private final String id;
    private final int order;
    private final String folder;
    private final Function<String, URL> files;
    private final Map<String, ChapterText> read = new HashMap<>();

    /** @param files finds a file of the bundle that brings the chapter by its path; null where there is none */
    public Chapter(String id, int order, String folder, Function<String, URL> files) {
        this.id = id;
        this.order = order;
        this.folder = folder;
        this.files = files;
    }

    /** @return the name that links lead to it by */
    public String id() {
        return id;
    }

    /** @return its place in the contents */
    public int order() {
        return order;
    }

    /** @return whether it was written in that language */
    public boolean speaks(String language) {
        return file(language) != null;
    }

    /** @return the language it is shown in to those who prefer another one */
    public String languageFor(String language) {
        return speaks(language) ? language : ENGLISH;
    }

    /**
     * Reads the chapter, in English where it was not written in that language.
     *
     * @throws GuideException when its file holds what chapters cannot have, or is missing
     */
    public ChapterText text(String language) throws GuideException {
        String spoken = languageFor(language);
        ChapterText text = read.get(spoken);
        if (text == null) {
            text = read(spoken);
            read.put(spoken, text);
        }
        return text;
    }

    private ChapterText read(String language) throws GuideException {
        URL file = file(language);
        if (file == null) {
            throw new GuideException("The chapter " + id + " is missing: there is no " + path(language) + ".");
        }
        try (InputStream stream = file.openStream()) {
            return ChapterReader.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The chapter " + id + " cannot be read.", e);
        } catch (GuideException e) {
            throw new GuideException(String.join(" ", List.of(path(language) + ":", e.getMessage())));
        }
    }

    private URL file(String language) {
        return files.apply(path(language));
    }

    private String path(String language) {
        return folder + '/' + language + '/' + id + ".md";
    }
}
