package org.sankofa.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the checkout that the tests run in. */
final class Checkout {

    static final Path ROOT = Path.of(System.getProperty("sankofa.root")).toAbsolutePath().normalize();

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "bin", "src-gen");

    private Checkout() {
    }

    static List<Bundle> bundles() {
        return Bundle.in(ROOT.resolve("bundles"));
    }

    /** The files below a folder, but none that a tool made. */
    static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(Checkout::ours)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no text in UTF-8", e);
        }
    }

    private static boolean ours(Path file) {
        for (Path part : ROOT.relativize(file.toAbsolutePath())) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }
}
