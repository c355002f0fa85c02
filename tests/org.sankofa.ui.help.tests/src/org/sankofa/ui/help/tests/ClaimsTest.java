package org.sankofa.ui.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.search.ListRequest;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.Identity;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.help.internal.text.Mark;
import org.sankofa.ui.help.internal.text.Span;
import org.sankofa.ui.help.internal.text.Target;
import org.sankofa.ui.help.tests.Chapters.Written;

/** What the guide says of the program is so: names on the screen, queries, commands, keys of controls. */
class ClaimsTest {

    private static final String FORMS = "bundles/org.sankofa.ui/src/org/sankofa/ui/internal/forms/";
    private static final String HELP = "bundles/org.sankofa.ui.help/src/org/sankofa/ui/help/internal/view/";
    private static final String RECORDS = "bundles/org.sankofa.ui.records/src/org/sankofa/ui/records/internal/";

    /** Where the keys that are no commands' are listened to: folder, and what stands in a file of it. */
    private static final Map<String, List<String>> LISTENED = Map.ofEntries(
        Map.entry("Alt+Enter", List.of(FORMS, "e.keyCode == SWT.CR && (e.stateMask & SWT.ALT) != 0")),
        Map.entry("Alt+Shift+Enter", List.of(FORMS, "(e.stateMask & SWT.SHIFT) != 0")),
        Map.entry("Alt+Page Down", List.of(FORMS, "case SWT.PAGE_DOWN -> head.turnLanguage(1)")),
        Map.entry("Alt+Page Up", List.of(FORMS, "case SWT.PAGE_UP -> head.turnLanguage(-1)")),
        Map.entry("Alt+Insert", List.of(FORMS, "case SWT.INSERT -> head.addLanguage()")),
        Map.entry("Ctrl+Enter", List.of("bundles/org.sankofa.ui.cases/src/org/sankofa/ui/cases/internal/start/",
            "enter && event.stateMask == SWT.MOD1")),
        Map.entry("Enter", List.of("bundles/org.sankofa.ui.cases/src/org/sankofa/ui/cases/internal/pages/", "case SWT.CR")),
        Map.entry("Esc", List.of(FORMS, "TRAVERSE_ESCAPE")),
        Map.entry("Left", List.of("bundles/org.sankofa.ui/src/org/sankofa/ui/controls/", "SWT.ARROW_LEFT")),
        Map.entry("Right", List.of("bundles/org.sankofa.ui/src/org/sankofa/ui/controls/", "SWT.ARROW_RIGHT")),
        Map.entry("F2", List.of(FORMS, "SWT.F2")),
        Map.entry("Tab", List.of(FORMS, "TRAVERSE_TAB_NEXT")),
        Map.entry("Shift+Tab", List.of(FORMS, "TRAVERSE_TAB_PREVIOUS")),
        Map.entry("Insert", List.of(FORMS, "SWT.INSERT")),
        Map.entry("Ctrl++", List.of(FORMS, "command && event.keyCode == '+'")),
        Map.entry("Ctrl+D", List.of(FORMS, "command && event.keyCode == 'd'")),
        Map.entry("Alt+Up", List.of(FORMS, "SWT.ARROW_UP")),
        Map.entry("Alt+Down", List.of(FORMS, "SWT.ARROW_DOWN")),
        Map.entry("Delete", List.of(RECORDS + "bulk/", "SWT.DEL")),
        Map.entry("Ctrl+C", List.of(RECORDS + "bulk/", "'c' && event.stateMask == SWT.MOD1")),
        Map.entry("Ctrl+V", List.of(FORMS, "command && event.keyCode == 'v'")),
        Map.entry("Backspace", List.of("bundles/org.sankofa.ui.evidence/src/org/sankofa/ui/evidence/internal/browse/", "event.keyCode == SWT.BS")),
        Map.entry("Page Up", List.of("bundles/org.sankofa.ui/src/org/sankofa/ui/tables/", "SWT.PAGE_UP")),
        Map.entry("Page Down", List.of("bundles/org.sankofa.ui/src/org/sankofa/ui/tables/", "SWT.PAGE_DOWN")),
        Map.entry("Home", List.of("bundles/org.sankofa.ui/src/org/sankofa/ui/tables/", "SWT.HOME")),
        Map.entry("End", List.of("bundles/org.sankofa.ui/src/org/sankofa/ui/tables/", "SWT.END")),
        Map.entry("Up", List.of(HELP, "case SWT.ARROW_UP")),
        Map.entry("Down", List.of(HELP, "case SWT.ARROW_DOWN")),
        Map.entry("Space", List.of(HELP, "case SWT.SPACE")),
        Map.entry("Alt+Left", List.of(HELP, "SWT.ARROW_LEFT")),
        Map.entry("Alt+Right", List.of(HELP, "SWT.ARROW_RIGHT")),
        // the system's own: several rows are selected with them
        Map.entry("Shift", List.of(RECORDS + "list/", "SWT.MULTI")),
        Map.entry("Ctrl", List.of(RECORDS + "list/", "SWT.MULTI")));

    private static final Pattern COMMAND = Pattern.compile("sankofa ([a-z]+)");

    @TempDir
    Path folder;

    static List<Written> all() {
        return Chapters.all();
    }

    /** What is in bold is on the screen, in that language, or is a word that the glossary explains. */
    @ParameterizedTest
    @MethodSource("all")
    void namesAreThoseOnTheScreen(Written written) {
        if (written.chapter().id().equals("words")) {
            return;
        }
        Set<String> said = screen(written.language());
        List<String> unknown = written.text().spans().stream().filter(span -> span.marks().contains(Mark.STRONG))
            .flatMap(span -> Stream.of(span.words().split(" > "))).filter(name -> !said.contains(plain(name))).toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void queriesAreUnderstoodAndFindSomething() throws Exception {
        Set<String> queries = new TreeSet<>();
        all().forEach(written -> written.text().links().stream().map(Span::target)
            .filter(target -> target.kind() == Target.Kind.QUERY).forEach(target -> queries.add(target.name())));
        assertTrue(queries.size() >= 10, queries::toString);
        try (Workspace workspace = Workspaces.create(folder.resolve("network"),
                new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
            try (SearchIndex index = SearchIndex.open(workspace)) {
                index.awaitCaughtUp();
                for (String query : queries) {
                    assertEquals(List.of(), index.parse(query, List.of("en")).problems(), query);
                    assertTrue(index.list(ListRequest.all().matching(query).page(0, 1)).total() > 0, () -> "found by " + query);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void commandsOfTheCommandLineExist(Written written) {
        String documented = Chapters.source("releng/docs/cli.md");
        for (Span span : written.text().spans()) {
            Matcher command = COMMAND.matcher(span.marks().contains(Mark.CODE) ? span.words() : "");
            while (command.find()) {
                assertTrue(command.group(1).equals("run") || documented.contains("| `" + command.group(1) + " "),
                    () -> span.words() + " is not documented");
            }
        }
    }

    @Test
    void keysOfControlsAreListenedTo() {
        Set<String> named = new TreeSet<>();
        all().stream().filter(written -> written.language().equals("en")).forEach(written -> written.text().spans().stream()
            .filter(span -> span.marks().contains(Mark.KEY) && span.target() == null).forEach(span -> named.add(span.words())));
        assertEquals(new TreeSet<>(LISTENED.keySet()), named);
        LISTENED.forEach((key, where) -> assertTrue(Chapters.sources(where.get(0)).contains(where.get(1)),
            () -> key + " is not listened to in " + where.get(0)));
    }

    private static final Map<String, Set<String>> SCREENS = new HashMap<>();

    private static Set<String> screen(String language) {
        return SCREENS.computeIfAbsent(language, ClaimsTest::read);
    }

    private static Set<String> read(String language) {
        Set<String> said = new HashSet<>();
        String suffix = language.equals("en") ? "" : "_" + language;
        for (Path file : files("(messages|bundle|model)" + suffix + "\\.properties")) {
            properties(file).values().forEach(text -> said.add(plain(text.toString())));
        }
        if (language.equals("en")) {
            Matcher label = Pattern.compile("key=\"\\w+\" value=\"([^\"]+)\"|name=\"(\\w+)\"")
                .matcher(Chapters.source("bundles/org.sankofa.model/model/sankofa.ecore"));
            while (label.find()) {
                said.add(plain(label.group(1) == null ? words(label.group(2)) : label.group(1)));
            }
        }
        return said;
    }

    private static List<Path> files(String name) {
        List<Path> files = new ArrayList<>();
        for (String bundle : List.of("ui", "ui.records", "ui.cases", "ui.charts", "ui.evidence", "ui.experience", "ui.network", "workbench", "model")) {
            try (Stream<Path> all = Files.walk(Chapters.root().resolve("bundles/org.sankofa." + bundle))) {
                all.filter(file -> file.getFileName().toString().matches(name) && !file.toString().contains("target"))
                    .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertTrue(!files.isEmpty(), name);
        return files;
    }

    private static Properties properties(Path file) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** A name that is made of the feature's, where the model says none. */
    private static String words(String feature) {
        return feature.replaceAll("([a-z])([A-Z])", "$1 $2");
    }

    private static String plain(String name) {
        return name.replace('\u00a0', ' ').replace('\u202f', ' ').replace("&", "").replace("''", "'").replace("\u2026", "").replace("...", "").strip().toLowerCase(java.util.Locale.ROOT);
    }
}
