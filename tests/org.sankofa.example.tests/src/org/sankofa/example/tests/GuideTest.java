package org.sankofa.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The guide for authors of plug-ins shows the files that are built here, whole and as they are. */
class GuideTest {

    private static final Path DOCS = Checkout.ROOT.resolve("releng/docs");
    private static final Path START = DOCS.resolve("plugin-start");
    private static final Path FIRST = START.resolve("bundles/org.example.first");

    /** A line that begins with the name of a file, and the block of code that follows. */
    private static final Pattern BLOCK = Pattern.compile("^`([^`\\n]+)`([^\\n]*)\\n\\n```\\w*\\n(.*?)^```$",
            Pattern.MULTILINE | Pattern.DOTALL);

    private record Block(Path file, String text) {
    }

    private static List<Block> blocks() throws Exception {
        List<Block> found = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(DOCS.resolve("plugin-guide.md")));
        while (matcher.find()) {
            String name = matcher.group(1);
            Path file = matcher.group(2).equals(" of the first view") || name.startsWith("src/org/example/first/")
                    ? FIRST.resolve(name)
                    : Files.exists(START.resolve(name)) ? START.resolve(name) : Checkout.EXAMPLE.resolve(name);
            found.add(new Block(file, matcher.group(3)));
        }
        return found;
    }

    @Test
    void everyFileItShowsIsThatFile() throws Exception {
        for (Block block : blocks()) {
            assertTrue(Files.exists(block.file()), "there is no " + block.file());
            assertEquals(Files.readString(block.file()), block.text(), block.file().toString());
        }
    }

    @Test
    void itShowsEveryFileThatIsWrittenByHand() throws Exception {
        Set<Path> shown = blocks().stream().map(Block::file).collect(Collectors.toSet());
        assertEquals(Set.of(), missing(Checkout.EXAMPLE, shown));
        assertEquals(Set.of(), missing(START, shown));
    }

    /** What is shown of a perspective is a part of the fragment that is built. */
    @Test
    void thePerspectiveItShowsIsThatOfTheExample() throws Exception {
        Matcher shown = Pattern.compile("^```xml\\n( *<fragments .*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(DOCS.resolve("plugin-guide.md")));
        assertTrue(shown.find());
        assertTrue(Files.readString(Checkout.EXAMPLE.resolve("fragment.e4xmi")).contains(shown.group(1)), shown.group(1));
    }

    /** The public packages and their versions are those that the manifests export. */
    @Test
    void itNamesEveryPublicPackageWithItsVersion() throws Exception {
        Set<String> rows = new TreeSet<>();
        try (Stream<Path> bundles = Files.list(Checkout.ROOT.resolve("bundles"))) {
            for (Path bundle : (Iterable<Path>) bundles.filter(one -> !one.equals(Checkout.EXAMPLE))::iterator) {
                Path file = bundle.resolve("META-INF/MANIFEST.MF");
                if (Files.exists(file)) {
                    String packages = packages(bundle.getFileName().toString(), file);
                    if (!packages.isEmpty()) {
                        rows.add("| `" + bundle.getFileName() + "` | " + packages + " |");
                    }
                }
            }
        }
        String guide = Files.readString(DOCS.resolve("plugin-guide.md"));
        String api = guide.substring(guide.indexOf("## API"));
        Set<String> told = api.lines().filter(line -> line.startsWith("| `org.sankofa")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", rows), String.join("\n", told));
    }

    private static String packages(String bundle, Path file) throws Exception {
        Set<String> found = new TreeSet<>();
        try (InputStream stream = Files.newInputStream(file)) {
            String exported = new Manifest(stream).getMainAttributes().getValue("Export-Package");
            for (String one : exported == null ? new String[0] : exported.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                String name = one.strip().replaceAll(";.*", "");
                if (!name.contains(".internal") && !one.contains("x-friends") && !one.contains("x-internal")) {
                    String version = one.replaceAll(".*version=\"([^\"]*)\".*", "$1");
                    found.add(name + (version.equals("1.0.0") ? "" : " " + version));
                }
            }
        }
        List<String> shown = new ArrayList<>();
        for (String one : found) {
            String name = one.replaceAll(" .*", "");
            shown.add("`" + (shown.isEmpty() ? name : name.substring(bundle.length())) + "`" + one.substring(name.length()));
        }
        return String.join(", ", shown);
    }

    private static Set<String> missing(Path folder, Set<Path> shown) throws Exception {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString();
                if (!name.matches("(.*[/\\\\])?(src-gen|target|bin|\\.settings)[/\\\\].*|\\.(project|classpath|polyglot.*|tycho.*)|pom\\.tycho")
                        && !shown.contains(file)) {
                    missing.add(name);
                }
            }
        }
        return missing;
    }
}
