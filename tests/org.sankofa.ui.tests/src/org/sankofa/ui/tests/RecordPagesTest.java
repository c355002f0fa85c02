package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.model.text.Text;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.pages.Beginning;
import org.sankofa.ui.pages.EditorPage;
import org.sankofa.ui.pages.EditorPages;
import org.sankofa.ui.pages.EditorPlace;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.pages.PageSection;
import org.sankofa.ui.pages.PageSections;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.theme.Token;

/** A page of some bundle that fails takes nothing with it: neither the editor nor the other pages, nor what was typed. */
class RecordPagesTest {

    private final Display display = Display.getDefault();
    private final List<String> logged = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> logged.add(status.getMessage());
    private Network network;
    private EditingSession session;
    private Shell shell;

    @BeforeEach
    void open() throws Exception {
        network = new Network(display, false);
        session = network.create(Literals.LESSON);
        shell = Ui.shell(display, 900, 700);
        Platform.addLogListener(log);
    }

    @AfterEach
    void close() throws Exception {
        Platform.removeLogListener(log);
        shell.dispose();
        Ui.settle(display);
        session.close();
        network.close();
    }

    @Test
    void aPageThatDoesNotKnowItsKindsIsLeftOut() {
        EditorPage wrong = page("org.example.wrong", kind -> {
            throw new IllegalStateException("Does not know");
        }, (parent, context) -> { });
        EditorPage nameless = page(null, kind -> true, (parent, context) -> { });
        EditorPage good = page("org.example.good", kind -> true, (parent, context) -> { });
        assertEquals(List.of("org.example.good"),
            EditorPages.of(Literals.LESSON, List.of(wrong, nameless, good)).stream().map(EditorPage::id).toList());
        assertEquals(2, logged.size(), logged::toString);
    }

    @Test
    void aPageThatCannotBeFilledSaysSoAndCanBeTriedAgain() {
        boolean[] broken = {true};
        List<String> ended = new ArrayList<>();
        RecordPages editor = editor(page("org.example.faulty", kind -> true, (parent, context) -> {
            parent.setLayout(new FillLayout());
            new Label(parent, 0).setText("Half a page");
            context.onDispose(() -> ended.add("ended"));
            if (broken[0]) {
                throw new IllegalStateException("There is no page to show");
            }
            context.onChange(() -> { });
        }), page("org.example.good", kind -> true, (parent, context) -> new Label(parent, 0).setText("Good")));
        assertEquals("org.example.faulty", editor.page());
        assertTrue(labels(editor).stream().anyMatch(words -> words.contains("cannot be shown")), labels(editor)::toString);
        assertFalse(labels(editor).contains("Half a page"));
        assertEquals(List.of("ended"), ended, "what it listened to is let go of");
        assertTrue(logged.stream().anyMatch(line -> line.contains("org.example.faulty")), logged::toString);
        editor.show("org.example.good");
        assertEquals("org.example.good", editor.page());
        editor.show(RecordPages.ALL_FIELDS);
        editor.show("org.example.faulty");
        broken[0] = false;
        Ui.all(editor, IconButton.class, button -> Accessible.nameOf(button).equals("Try again")).getFirst().press();
        Ui.settle(display);
        assertTrue(labels(editor).contains("Half a page"));
    }

    @Test
    void partsOfOtherBundlesStandInTheirOrderAndOneThatFailsLeavesItsPlaceEmpty() {
        PageSections sections = new PageSections();
        Runnable[] more = new Runnable[1];
        sections.add(section("org.example.good", 300, (column, changed) -> filled -> filled.text("Third", Token.TEXT)));
        sections.add(section("org.example.good", 100, (column, changed) -> {
            throw new IllegalStateException("Cannot begin");
        }));
        sections.add(section("org.example.good", 150, (column, changed) -> filled -> {
            throw new IllegalStateException("Cannot be filled");
        }));
        sections.add(section("org.example.other", 50, (column, changed) -> filled -> filled.text("Of another page", Token.TEXT)));
        PageSection second = section("org.example.good", 200, (column, changed) -> {
            more[0] = changed;
            String[] words = {"Second"};
            return filled -> {
                filled.text(words[0], Token.TEXT);
                words[0] = "More";
            };
        });
        sections.add(second);
        PageSection gone = section("org.example.good", 1, (column, changed) -> filled -> filled.text("Gone", Token.TEXT));
        sections.add(gone);
        sections.remove(gone);
        RecordPages editor = editor(page("org.example.good", kind -> true, (parent, context) -> {
            parent.setLayout(new FillLayout());
            PageColumn column = new PageColumn(parent);
            List<List<PageSection.Part>> parts = new ArrayList<>();
            Runnable fill = () -> column.rebuild(() -> parts.getFirst().forEach(part -> part.fill(column)));
            parts.add(sections.open("org.example.good", column, context, fill));
            fill.run();
        }));
        assertEquals(List.of("Second", "Third"), labels(editor).stream().filter(List.of("Second", "Third", "Gone", "Of another page")::contains).toList());
        assertTrue(logged.size() >= 2, logged::toString);
        more[0].run();
        assertTrue(labels(editor).contains("More") && labels(editor).contains("Third"), labels(editor)::toString);
    }

    private static PageSection section(String page, int order, java.util.function.BiFunction<PageColumn, Runnable, PageSection.Part> open) {
        return new PageSection() {
            @Override
            public String page() {
                return page;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public Part open(PageColumn column, PageContext context, Runnable changed) {
                return open.apply(column, changed);
            }
        };
    }

    @Test
    void aPageThatCannotFollowKeepsTheOthersNotFromFollowing() {
        int[] followed = new int[1];
        boolean[] broken = new boolean[1];
        RecordPages editor = editor(page("org.example.faulty", kind -> true, (parent, context) -> {
            context.onChange(() -> {
                if (broken[0]) {
                    throw new IllegalStateException("Cannot follow");
                }
            });
            context.onChange(() -> followed[0]++);
        }));
        assertEquals(1, followed[0]);
        broken[0] = true;
        session.run("Title", () -> session.record().setLanguage("fr"));
        Ui.await(display, "the listener behind it is told", () -> followed[0] == 2);
        assertTrue(editor.messages().isShowing());
        assertTrue(Accessible.nameOf(editor.messages()).contains("may show what was before"), Accessible.nameOf(editor.messages()));
        assertTrue(logged.stream().anyMatch(line -> line.contains("org.example.faulty")), logged::toString);
        session.history().undo();
        Ui.await(display, "the editor goes on", () -> followed[0] == 3);
    }

    @Test
    void aPageThatDoesNotKnowItsFieldsIsPassedOver() {
        RecordPages editor = editor(new EditorPage() {
            @Override
            public String id() {
                return "org.example.faulty";
            }

            @Override
            public String label() {
                return "Faulty";
            }

            @Override
            public int order() {
                return 100;
            }

            @Override
            public boolean shows(EClass kind) {
                return true;
            }

            @Override
            public void fill(Composite page, PageContext context) {
                context.onReveal(() -> {
                    throw new IllegalStateException("Cannot come to the front");
                });
            }

            @Override
            public boolean edits(EClass kind, EStructuralFeature feature) {
                throw new IllegalStateException("Does not know");
            }
        });
        editor.reveal(session.record(), Literals.RECORD__TITLE);
        assertEquals(RecordPages.ALL_FIELDS, editor.page());
    }

    /** The guard around a page of some bundle asks it everything that the interface lets an editor ask, also what is added to it later. */
    @Test
    void aPageIsAskedWhatItIsThereToAnswer() throws Exception {
        Set<String> asked = new TreeSet<>();
        EditorPage plain = page("org.example.good", kind -> true, (parent, context) -> { });
        EditorPage recording = (EditorPage) Proxy.newProxyInstance(EditorPage.class.getClassLoader(), new Class<?>[] {EditorPage.class},
            (proxy, method, arguments) -> {
                asked.add(method.getName());
                return method.invoke(plain, arguments);
            });
        EditorPage guarded = EditorPages.of(Literals.LESSON, List.of(recording)).getFirst();
        Set<String> all = new TreeSet<>();
        for (Method method : EditorPage.class.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())) {
                all.add(method.getName());
                Object[] arguments = Stream.of(method.getParameterTypes())
                    .map(type -> type == EClass.class ? Literals.LESSON : type == FormModel.class ? new FormModel(Literals.LESSON, ModelTexts.in(Locale.ENGLISH)) : type == List.class ? List.of() : null)
                    .toArray();
                method.invoke(guarded, arguments);
            }
        }
        assertEquals(all, asked);
    }

    /** A long title and many tabs in a low window, or with large letters, leave room to work in all the same. */
    @Test
    void inALowWindowThereIsRoomToWorkIn() {
        session.run("Title", () -> ((Lesson) session.record()).setTitle(Text.of("en", "Wages ".repeat(30))));
        Composite[] place = new Composite[1];
        RecordPages editor = editor(page("org.example.good", kind -> true, (parent, context) -> place[0] = parent));
        ScrolledComposite around = Ui.all(editor, ScrolledComposite.class, one -> true).getFirst();
        int high = place[0].getSize().y;
        assertFalse(around.getVerticalBar().isVisible());
        shell.setSize(500, 200);
        Ui.await(display, "the editor to scroll", () -> around.getVerticalBar().isVisible());
        GC gc = new GC(editor);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        assertTrue(place[0].getSize().y >= 10 * line, "room of " + place[0].getSize().y);
        shell.setSize(900, 700);
        Ui.await(display, "the editor not to scroll", () -> !around.getVerticalBar().isVisible());
        assertEquals(high, place[0].getSize().y);
    }

    @Test
    void aViewThatFailsWhileItListensIsNoAffairOfTheEditor() {
        RecordPages editor = editor(page("org.example.good", kind -> true, (parent, context) -> { }));
        List<String> heard = new ArrayList<>();
        editor.onPage(id -> {
            throw new IllegalStateException("Cannot listen");
        });
        editor.onPage(heard::add);
        editor.show(RecordPages.ALL_FIELDS);
        assertEquals(List.of(RecordPages.ALL_FIELDS), heard);
        assertNotNull(editor.page());
    }

    private RecordPages editor(EditorPage... pages) {
        RecordPages editor = new RecordPages(shell, session, network.host(), new Place(), List.of(pages));
        shell.layout(true, true);
        shell.open();
        Ui.settle(display);
        return editor;
    }

    private static List<String> labels(RecordPages editor) {
        return Ui.all(editor, Label.class, label -> true).stream().map(Label::getText).toList();
    }

    private static EditorPage page(String id, Predicate<EClass> shows, BiConsumer<Composite, PageContext> fill) {
        return new EditorPage() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String label() {
                return "A page";
            }

            @Override
            public int order() {
                return 100;
            }

            @Override
            public boolean shows(EClass kind) {
                return shows.test(kind);
            }

            @Override
            public void fill(Composite page, PageContext context) {
                fill.accept(page, context);
            }
        };
    }

    /** Opens nothing. */
    private final class Place implements EditorPlace {

        @Override
        public Workspace workspace() {
            return network.workspace();
        }

        @Override
        public SearchIndex index() {
            throw new IllegalStateException("These pages search nothing");
        }

        @Override
        public void open(RecordKey key) {
            throw new IllegalStateException("These pages open nothing");
        }

        @Override
        public void create(String space, String kind, Beginning beginning) {
            throw new IllegalStateException("These pages begin nothing");
        }
    }
}
