package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.PolicyState;
import org.sankofa.model.Programme;
import org.sankofa.model.Record;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.cases.internal.model.Links;
import org.sankofa.ui.cases.internal.pages.PoliciesPage;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.forms.WorkspaceFormHost;
import org.sankofa.ui.pages.Beginning;
import org.sankofa.ui.pages.EditorPlace;
import org.sankofa.ui.pages.RecordPages;

/** The page of policies shows for each measure the programmes and lessons that have to do with it, and for a gap what others did. */
class PolicyLinksTest {

    private static final String SPACE = "office";
    private static final long PATIENCE = 60_000_000_000L;

    @TempDir
    Path folder;

    private final List<RecordKey> opened = new ArrayList<>();
    private Workspace workspace;

    private Concept concept(String notation) {
        return workspace.vocabularies().byNotation(notation).orElseThrow();
    }

    private <R extends Record> RecordKey save(EClass kind, String title, String area, Consumer<R> fill) throws Exception {
        try (EditingSession session = workspace.create(SPACE, kind)) {
            session.run("Fill", () -> {
                session.record().setTitle(Cases.en(title));
                session.record().getAreas().add(concept("area:" + area));
                @SuppressWarnings("unchecked")
                R record = (R) session.record();
                fill.accept(record);
            });
            session.save(null);
            return session.key();
        }
    }

    @Test
    void eachMeasureHasWhatIsAboutItAndAGapWhatOthersDid() throws Exception {
        Display display = Display.getDefault();
        try (Workspace network = Workspaces.create(folder.resolve("network"), Identity.of("Ama Mensah", "ama@example.org"), WorkspaceOptions.forWindow(task -> {
            if (Display.getCurrent() == display) {
                task.run();
            } else {
                display.asyncExec(task);
            }
        }).watching(false)); SearchIndex index = SearchIndex.open(network)) {
            workspace = network;
            workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.OFFICE));
            RecordKey agents = save(Literals.PROGRAMME, "Agents in villages", "GHA", (Programme one) -> one.getGoals().add(concept("sdg:10.c")));
            save(Literals.LESSON, "Prices on the radio", "GHA", (Lesson one) -> one.getThemes().add(concept("theme:remittances")));
            save(Literals.PROGRAMME, "Wells", "GHA", (Programme one) -> one.getThemes().add(concept("theme:health")));
            RecordKey cards = save(Literals.LESSON, "Consular cards", "SLV", (Lesson one) -> {
                one.getThemes().add(concept("theme:remittances"));
                one.setOutcome(LessonOutcome.FAILURE);
            });
            save(Literals.LESSON, "Mobile wallets", "PHL", (Lesson one) -> one.getThemes().add(concept("theme:remittances")));
            index.awaitCaughtUp();
            Shell shell = new Shell(display);
            shell.setLayout(new FillLayout());
            shell.setSize(1000, 900);
            try (EditingSession session = workspace.create(SPACE, Literals.COUNTRY_CASE)) {
                CountryCase record = (CountryCase) session.record();
                session.run("Fill", () -> {
                    record.setArea(concept("area:GHA"));
                    PolicyMeasure transfers = Cases.measure(record, "Cheaper transfers", PolicyState.ABSENT, null);
                    transfers.getGoals().add(concept("sdg:10.c"));
                    transfers.getPriorities().add(concept("priority:remittances"));
                    Cases.measure(record, "Something else", PolicyState.UNKNOWN, null);
                });
                PolicyMeasure transfers = record.getMeasures().getFirst();
                RecordPages editor = new RecordPages(shell, session, new WorkspaceFormHost(workspace, index, List.of("en"), SPACE, key -> { }),
                    place(index), List.of(new PoliciesPage()));
                editor.show(new PoliciesPage().id());
                shell.open();
                await(display, "programmes and lessons are found", () -> lines(shell).stream().anyMatch(line -> line.contains("same goal SDG 10.c")));
                List<String> lines = lines(shell);
                assertTrue(lines.contains("Agents in villages, Programme, same goal SDG 10.c"), lines.toString());
                assertTrue(lines.stream().anyMatch(line -> line.startsWith("Prices on the radio, Lesson, same theme: Remittances")), lines.toString());
                assertTrue(lines.indexOf("Agents in villages, Programme, same goal SDG 10.c") > lines.indexOf("Cheaper transfers, Absent"), "below its measure");
                assertTrue(lines.stream().noneMatch(line -> line.startsWith("Wells")), "what is only from the country has nothing to do with it: " + lines);
                int gap = lines.indexOf("The measure \u201cCheaper transfers\u201d is absent.");
                assertTrue(lines.get(gap + 1).contains(", May help: same theme: Remittances"), lines.get(gap + 1));
                assertTrue(lines.get(gap + 2).startsWith("It is not said"), "the others wait until they are asked for: " + lines.get(gap + 2));
                all(shell, IconButton.class).stream().filter(button -> Accessible.nameOf(button).equals("1 more that may help")).reduce((one, other) -> other)
                    .orElseThrow().press();
                lines = lines(shell);
                List<String> helps = lines.subList(gap + 1, gap + 3);
                assertTrue(helps.stream().anyMatch(line -> line.startsWith("Consular cards, Lesson \u00b7 Failure \u00b7 El Salvador, May help: ")), helps.toString());
                assertTrue(helps.stream().anyMatch(line -> line.startsWith("Mobile wallets, Lesson \u00b7 Philippines, May help: ")), helps.toString());
                assertEquals("Something else, Unknown", lines.getLast());
                line(shell, "Consular cards").notifyListeners(SWT.KeyDown, enter());
                assertEquals(List.of(cards), opened);
                button(shell, "Keep \u201cAgents in villages\u201d with this measure").press();
                await(display, "the link is shown", () -> lines(shell).contains("Agents in villages, Programme, linked by somebody"));
                assertEquals(Set.of(agents.uri()), Links.linked(transfers));
                assertEquals(1, lines(shell).stream().filter(line -> line.startsWith("Agents in villages")).count(), "once is enough");
                session.history().undo();
                await(display, "the link is gone again", () -> lines(shell).contains("Agents in villages, Programme, same goal SDG 10.c"));
                assertTrue(Links.linked(transfers).isEmpty());
                session.history().redo();
                await(display, "the link is back", () -> lines(shell).contains("Agents in villages, Programme, linked by somebody"));
                button(shell, "Take away the link to \u201cAgents in villages\u201d; the record stays").press();
                await(display, "the link is taken away", () -> lines(shell).contains("Agents in villages, Programme, same goal SDG 10.c"));
                save(Literals.LESSON, "Queues on Fridays", "GHA", (Lesson one) -> one.getThemes().add(concept("theme:remittance-cost")));
                index.awaitCaughtUp();
                session.run("State", () -> transfers.setState(PolicyState.PARTIAL));
                await(display, "what was saved meanwhile is found", () -> lines(shell).stream().anyMatch(line -> line.startsWith("Queues on Fridays")));
            } finally {
                shell.dispose();
            }
        }
    }

    private static Event enter() {
        Event event = new Event();
        event.character = SWT.CR;
        return event;
    }

    private static List<String> lines(Composite in) {
        return all(in, RecordLine.class).stream().map(Accessible::nameOf).toList();
    }

    private static RecordLine line(Composite in, String title) {
        return all(in, RecordLine.class).stream().filter(line -> Accessible.nameOf(line).startsWith(title)).findFirst().orElseThrow();
    }

    private static IconButton button(Composite in, String tip) {
        return all(in, IconButton.class).stream().filter(button -> tip.equals(button.getToolTipText())).findFirst().orElseThrow();
    }

    private static <C extends Control> List<C> all(Composite in, Class<C> type) {
        List<C> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            } else if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }

    private static void await(Display display, String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        Runnable wake = () -> { };
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, wake);
                display.sleep();
            }
        }
    }

    private EditorPlace place(SearchIndex index) {
        return new EditorPlace() {
            @Override
            public Workspace workspace() {
                return workspace;
            }

            @Override
            public SearchIndex index() {
                return index;
            }

            @Override
            public void open(RecordKey key) {
                opened.add(key);
            }

            @Override
            public void create(String space, String kind, Beginning beginning) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
