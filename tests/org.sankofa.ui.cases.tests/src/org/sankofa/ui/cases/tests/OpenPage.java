package org.sankofa.ui.cases.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelPackage.Literals;
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
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.forms.WorkspaceFormHost;
import org.sankofa.ui.pages.Beginning;
import org.sankofa.ui.pages.EditorPage;
import org.sankofa.ui.pages.EditorPlace;
import org.sankofa.ui.pages.RecordPages;

/** A page of a new case in an editor, over a network of its own. */
final class OpenPage implements AutoCloseable {

    private static final String SPACE = "office";
    private static final long PATIENCE = 60_000_000_000L;

    /** What was opened from the page. */
    final List<RecordKey> opened = new ArrayList<>();
    private final Display display = Display.getDefault();
    private final Workspace workspace;
    private final SearchIndex index;
    private Shell shell;
    private EditingSession session;

    OpenPage(Path folder) throws Exception {
        workspace = Workspaces.create(folder.resolve("network"), Identity.of("Ama Mensah", "ama@example.org"), WorkspaceOptions.forWindow(task -> {
            if (Display.getCurrent() == display) {
                task.run();
            } else {
                display.asyncExec(task);
            }
        }).watching(false));
        workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.OFFICE));
        index = SearchIndex.open(workspace);
    }

    Concept concept(String notation) {
        return workspace.vocabularies().byNotation(notation).orElseThrow();
    }

    /** Saves a record beside the case. */
    <R extends Record> RecordKey save(EClass kind, String title, String area, Consumer<R> fill) throws Exception {
        try (EditingSession saving = workspace.create(SPACE, kind)) {
            saving.run("Fill", () -> {
                saving.record().setTitle(Cases.en(title));
                saving.record().getAreas().add(concept("area:" + area));
                @SuppressWarnings("unchecked")
                R record = (R) saving.record();
                fill.accept(record);
            });
            saving.save(null);
            index.awaitCaughtUp();
            return saving.key();
        }
    }

    /** Opens the page on a new case. */
    CountryCase open(EditorPage page, Consumer<CountryCase> fill) throws Exception {
        session = workspace.create(SPACE, Literals.COUNTRY_CASE);
        CountryCase record = (CountryCase) session.record();
        session.run("Fill", () -> fill.accept(record));
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 900);
        RecordPages editor = new RecordPages(shell, session, new WorkspaceFormHost(workspace, index, List.of("en"), SPACE, opened::add), place(), List.of(page));
        editor.show(page.id());
        shell.open();
        return record;
    }

    EditingSession session() {
        return session;
    }

    Shell shell() {
        return shell;
    }

    /** What the lines of the page say, from the top. */
    List<String> lines() {
        return all(RecordLine.class).stream().map(Accessible::nameOf).toList();
    }

    RecordLine line(String beginning) {
        return all(RecordLine.class).stream().filter(line -> Accessible.nameOf(line).startsWith(beginning)).findFirst().orElseThrow();
    }

    IconButton button(String name) {
        return all(IconButton.class).stream().filter(button -> name.equals(button.getToolTipText()) || name.equals(Accessible.nameOf(button)))
            .reduce((one, other) -> other).orElseThrow();
    }

    <C extends Control> List<C> all(Class<C> type) {
        return all(shell, type);
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

    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        Runnable wake = () -> { };
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what + ": " + lines());
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, wake);
                display.sleep();
            }
        }
    }

    private EditorPlace place() {
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
                throw new AssertionError("No page makes a " + kind + " here.");
            }
        };
    }

    @Override
    public void close() throws Exception {
        if (shell != null) {
            shell.dispose();
            session.close();
        }
        index.close();
        workspace.close();
    }
}
