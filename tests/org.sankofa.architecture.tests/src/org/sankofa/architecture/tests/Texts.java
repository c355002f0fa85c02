package org.sankofa.architecture.tests;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One file of English texts with its translations beside it.
 *
 * @param bundle the bundle that holds it
 * @param english the file without a language in its name
 */
record Texts(Bundle bundle, Path english) {

    private static final Pattern OTHER_LANGUAGE = Pattern.compile(".*_[a-z]{2}(_[A-Z]{2})?\\.properties");

    /** All that there are. */
    static List<Texts> all() {
        return Checkout.bundles().stream().flatMap(bundle -> Checkout.files(bundle.folder(), ".properties").stream()
                .filter(file -> !file.endsWith("build.properties"))
                .filter(file -> !OTHER_LANGUAGE.matcher(file.getFileName().toString()).matches())
                .map(file -> new Texts(bundle, file))).toList();
    }

    /** Whether code fills in values, as opposed to what the platform shows as it stands. */
    boolean arePatterns() {
        return english.endsWith("messages.properties");
    }

    /** Whether the bundle makes a pattern of every text, also where there is nothing to fill in. */
    boolean areAlwaysPatterns() {
        return english.getParent().endsWith("checks");
    }

    Map<String, String> read() {
        return read(english);
    }

    Path file(String language) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_" + language + ".properties"));
    }

    Map<String, String> read(String language) {
        return read(file(language));
    }

    private static Map<String, String> read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return sorted;
    }

    @Override
    public String toString() {
        return Checkout.ROOT.relativize(english).toString();
    }
}
