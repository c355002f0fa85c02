package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.Identity;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.dialogs.BaseDialog;
import org.sankofa.ui.help.Help;
import org.sankofa.ui.help.internal.guide.Chapter;
import org.sankofa.ui.help.internal.guide.Guide;
import org.sankofa.ui.help.internal.text.GuideException;
import org.sankofa.ui.help.internal.text.Span;
import org.sankofa.ui.help.internal.text.Target;
import org.sankofa.ui.help.internal.view.BoundKeys;
import org.sankofa.ui.help.internal.view.GuidePart;
import org.sankofa.ui.help.internal.view.GuideView;
import org.sankofa.ui.records.RecordEditors;

/** The guide in the running workbench: F1, links that lead into the program, keys as they are bound, and its looks. */
class GuideTest {

    private static final String NAVIGATOR = "org.sankofa.ui.records.navigator";
    private static final String SEARCH = "org.sankofa.ui.records.search";

    @TempDir
    Path folder;

    @Test
    void theGuideFitsThePlaceAndTheProgram() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            SampleNetwork.create(workspace);
        }
        RunningWorkbench.on(network, workbench -> {
            workbench.service(SearchIndex.class).awaitCaughtUp();
            everyLinkLeadsSomewhere(workbench);
            everyChapterIsShown(workbench);
            f1OpensWhatFits(workbench);
            f1OpensAWindowOverADialog(workbench);
            linksDoWhatTheySay(workbench);
            wordsAreFound(workbench);
            pictures(workbench);
        });
    }

    private static void everyLinkLeadsSomewhere(RunningWorkbench workbench) throws Exception {
        Set<String> commands = workbench.application().getCommands().stream().map(MCommand::getElementId).collect(Collectors.toSet());
        Map<String, MCommand> byId = workbench.application().getCommands().stream()
                .collect(Collectors.toMap(MCommand::getElementId, command -> command));
        BoundKeys keys = workbench.service(BoundKeys.class);
        List<String> wrong = new ArrayList<>();
        for (Chapter chapter : Guide.installed("en").chapters()) {
            for (String language : List.of("en", "fr", "es", "ar")) {
                for (Span link : chapter.text(language).links()) {
                    Target target = link.target();
                    boolean right = switch (target.kind()) {
                        case COMMAND -> commands.contains(target.name()) && byId.get(target.name()).getParameters().stream()
                                .allMatch(one -> one.isOptional() || target.values().containsKey(one.getElementId()));
                        case KEY -> workbench.ui(() -> keys.keys(target.name())).map(link.words()::equals).orElse(false);
                        case VIEW -> workbench.ui(() -> !workbench.service(EModelService.class)
                                .findElements(workbench.application(), target.name(), MPart.class).isEmpty());
                        case CHAPTER, QUERY -> true;
                    };
                    if (!right) {
                        wrong.add(language + '/' + chapter.id() + ": " + link);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** In each language, wide and narrow: no line is empty, links are underlined, and no term runs into its meaning. */
    private static void everyChapterIsShown(RunningWorkbench workbench) {
        BoundKeys keys = workbench.service(BoundKeys.class);
        List<String> wrong = new ArrayList<>();
        for (String language : List.of("en", "fr", "es", "ar")) {
            Guide guide = Guide.installed(language);
            for (int width : new int[] {900, 420}) {
                workbench.ui(() -> {
                    Shell shell = new Shell(workbench.shell(), "ar".equals(language) ? SWT.RIGHT_TO_LEFT : SWT.NONE);
                    shell.setLayout(new FillLayout());
                    GuideView view = new GuideView(shell, guide, keys, target -> { });
                    shell.setSize(width, 600);
                    shell.open();
                    for (Chapter chapter : guide.chapters()) {
                        view.show(chapter.id());
                        shell.layout(true, true);
                        StyledText text = Widgets.all(view, StyledText.class).getFirst();
                        wrong(text, chapter, language).forEach(one -> wrong.add(chapter.id() + " in " + language + ", " + width
                                + " wide: " + one));
                    }
                    shell.dispose();
                    return null;
                });
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> wrong(StyledText text, Chapter chapter, String language) throws Exception {
        List<String> wrong = new ArrayList<>();
        if (!text.getText().startsWith(chapter.text(language).title())) {
            wrong.add("begins with " + text.getLine(0));
        }
        if ("ar".equals(chapter.languageFor(language)) != ((text.getOrientation() & SWT.RIGHT_TO_LEFT) != 0)) {
            wrong.add("runs in the wrong direction");
        }
        long links = chapter.text(language).links().stream().filter(link -> link.target().kind() != Target.Kind.KEY).count();
        long underlined = List.of(text.getStyleRanges()).stream().filter(range -> range.underline).count();
        if (links != underlined) {
            wrong.add(links + " links, " + underlined + " of them underlined");
        }
        for (int line = 0; line < text.getLineCount(); line++) {
            String words = text.getLine(line);
            int tab = words.indexOf('\t');
            if (words.isBlank()) {
                wrong.add("an empty line");
            } else if (tab > 0) {
                int start = text.getOffsetAtLine(line);
                int term = text.getLocationAtOffset(start).y;
                int meaning = text.getLocationAtOffset(start + tab + 1).y;
                if (Math.abs(term - meaning) > text.getLineHeight() / 2) {
                    wrong.add("no room beside a term: " + words);
                }
            }
        }
        return wrong;
    }

    private static void f1OpensWhatFits(RunningWorkbench workbench) throws Exception {
        f1(workbench, show(workbench, NAVIGATOR), "finding#lists");
        f1(workbench, show(workbench, "org.sankofa.ui.records.problems"), "editing#problems");
        Row albania = workbench.service(SearchIndex.class)
                .list(ListRequest.all().matching("kind:countryCase area:ALB").page(0, 1)).rows().getFirst();
        MPart editor = workbench.ui(() -> workbench.service(RecordEditors.class).open(albania.key()));
        workbench.await("the case", () -> workbench.service(Workspace.class).openSessions().size() == 1);
        f1(workbench, editor, "first-hour#case");
        MPart tagged = workbench.service(EPartService.class).findPart(NAVIGATOR);
        workbench.ui(() -> tagged.getTags().add(Help.TAG + "words#program"));
        f1(workbench, show(workbench, NAVIGATOR), "words#program");
        workbench.ui(() -> tagged.getTags().remove(Help.TAG + "words#program"));
    }

    /** The dialog keeps the window from being used, so the guide has one of its own above it. */
    private static void f1OpensAWindowOverADialog(RunningWorkbench workbench) {
        Thread asking = new Thread(() -> workbench.command("org.sankofa.command.new", Map.of()), "asking");
        asking.start();
        workbench.await("the dialog", () -> dialog(workbench).isPresent());
        workbench.await("the guide above it", () -> {
            Shell dialog = dialog(workbench).orElseThrow();
            if (workbench.shell().getDisplay().getActiveShell() != dialog && dialog.getShells().length == 0) {
                dialog.forceActive();
            } else if (dialog.getShells().length == 0) {
                Event event = new Event();
                event.keyCode = SWT.F1;
                event.doit = true;
                dialog.notifyListeners(SWT.KeyDown, event);
            }
            return dialog.getShells().length == 1 && Widgets.find(dialog.getShells()[0], StyledText.class, "Guide: ").isPresent();
        });
        assertEquals("Guide: Editing and keeping", workbench.ui(() -> Accessible.nameOf(
                Widgets.find(dialog(workbench).orElseThrow().getShells()[0], StyledText.class, "Guide: ").orElseThrow())));
        workbench.ui(() -> {
            Shell dialog = dialog(workbench).orElseThrow();
            dialog.getShells()[0].close();
            dialog.close();
            return null;
        });
        workbench.await("the end of the dialog", () -> !asking.isAlive());
    }

    private static Optional<Shell> dialog(RunningWorkbench workbench) {
        return Stream.of(workbench.shell().getShells()).filter(shell -> shell.getData() instanceof BaseDialog).findFirst();
    }

    private static MPart show(RunningWorkbench workbench, String part) {
        workbench.ui(() -> workbench.service(EPartService.class).showPart(part, PartState.ACTIVATE));
        return workbench.service(EPartService.class).findPart(part);
    }

    private static void f1(RunningWorkbench workbench, MPart part, String topic) {
        workbench.ui(() -> {
            workbench.service(EPartService.class).activate(part, true);
            return null;
        });
        workbench.await("the part in front", () -> workbench.service(EPartService.class).getActivePart() == part);
        workbench.key(workbench.shell(), SWT.F1);
        workbench.await("the guide at " + topic, () -> guide(workbench) != null && topic.equals(guide(workbench).topic()));
        workbench.await("the heading of " + topic, () -> isInSight(text(workbench), heading(topic)));
    }

    private static String heading(String topic) {
        try {
            String[] parts = topic.split("#");
            return Guide.installed("en").chapter(parts[0]).orElseThrow().text("en").headings().stream()
                    .filter(heading -> heading.anchor().equals(parts.length > 1 ? parts[1] : ""))
                    .map(heading -> Span.words(heading.words())).findFirst().orElseThrow();
        } catch (GuideException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isInSight(StyledText text, String line) {
        for (int i = 0; i < text.getLineCount(); i++) {
            if (text.getLine(i).equals(line)) {
                // the line's own place includes the air above its letters
                int letters = text.getLocationAtOffset(text.getOffsetAtLine(i)).y + text.getLineVerticalIndent(i);
                return letters >= 0 && letters < text.getClientArea().height;
            }
        }
        return false;
    }

    private static GuidePart guide(RunningWorkbench workbench) {
        MPart part = workbench.service(EPartService.class).findPart(Help.GUIDE);
        return part != null && part.getObject() instanceof GuidePart guide ? guide : null;
    }

    private static void linksDoWhatTheySay(RunningWorkbench workbench) {
        follow(workbench, "finding", "Network");
        workbench.await("the view", () -> NAVIGATOR.equals(workbench.service(EPartService.class).getActivePart().getElementId()));
        follow(workbench, "overview", "Today");
        workbench.await("today", () -> "org.sankofa.ui.records.today".equals(
                workbench.service(EPartService.class).getActivePart().getElementId()));
        follow(workbench, "overview", "your own lists");
        workbench.await("the section", () -> "finding#lists".equals(guide(workbench).topic()));
        follow(workbench, "finding", "title:remittances");
        workbench.await("what was found", () -> workbench.service(EPartService.class).findPart(SEARCH).getObject() != null
                && Widgets.find(workbench.shell(), Table.class, "Records found").filter(table -> table.getItemCount() > 0).isPresent());
    }

    /** Goes to a link with Tab and follows it with Enter. */
    private static void follow(RunningWorkbench workbench, String topic, String words) {
        workbench.ui(() -> workbench.service(Help.class).open(topic));
        workbench.await("the chapter", () -> guide(workbench) != null && topic.equals(guide(workbench).topic()));
        StyledText text = text(workbench);
        workbench.ui(() -> {
            text.setSelection(0);
            for (int i = 0; i < 100 && !words.equals(text.getSelectionText()); i++) {
                Event tab = new Event();
                tab.detail = SWT.TRAVERSE_TAB_NEXT;
                tab.doit = true;
                text.notifyListeners(SWT.Traverse, tab);
            }
            return null;
        });
        assertEquals(words, workbench.ui(text::getSelectionText));
        workbench.key(text, SWT.CR);
    }

    private static StyledText text(RunningWorkbench workbench) {
        return workbench.ui(() -> Widgets.find(workbench.shell(), StyledText.class, "Guide: ").orElseThrow());
    }

    private static void wordsAreFound(RunningWorkbench workbench) {
        workbench.ui(() -> workbench.service(Help.class).open("overview"));
        Text field = workbench.ui(() -> Widgets.find(workbench.shell(), Text.class, "Search the guide").orElseThrow());
        workbench.ui(() -> {
            field.setText("not applicable");
            field.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
        workbench.await("the section that was found", () -> "editing#absence".equals(guide(workbench).topic()));
        workbench.ui(() -> {
            field.setText("zzzz");
            return null;
        });
        workbench.await("words where nothing is found", () -> Widgets.find(workbench.shell(), Tree.class, "Sections found").isEmpty()
                && Widgets.all(workbench.shell(), org.eclipse.swt.widgets.Label.class).stream()
                        .anyMatch(label -> label.getText().contains("zzzz")));
        workbench.ui(() -> {
            field.setText("");
            return null;
        });
        workbench.await("the contents", () -> Widgets.find(workbench.shell(), Tree.class, "Contents of the guide").isPresent());
        assertEquals(new TreeSet<>(), new TreeSet<>(workbench.ui(() -> Widgets.nameless(workbench.shell()))));
    }

    private static void pictures(RunningWorkbench workbench) throws Exception {
        workbench.ui(() -> workbench.service(Help.class).open("overview"));
        workbench.picture("guide-light");
        workbench.command("org.sankofa.command.theme", Map.of());
        workbench.picture("guide-dark");
        workbench.ui(() -> workbench.service(Help.class).open("keys#tables"));
        workbench.picture("guide-keys-dark");
        workbench.command("org.sankofa.command.theme", Map.of());
        workbench.ui(() -> workbench.service(Help.class).open("finding#queries"));
        workbench.picture("guide-queries-light");
    }
}
