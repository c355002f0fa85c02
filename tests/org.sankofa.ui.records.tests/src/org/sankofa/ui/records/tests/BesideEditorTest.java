package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.forms.WorkspaceFormHost;
import org.sankofa.ui.pages.Beginning;
import org.sankofa.ui.pages.EditorPlace;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.BesideEditorPart;
import org.sankofa.ui.records.internal.editor.SessionPart;

/** A view beside the editor hears of changes of the record it shows, and of no other. */
class BesideEditorTest {

    private final Display display = Display.getDefault();
    private final List<EditingSession> sessions = new ArrayList<>();
    private Desk desk;
    private Shell shell;
    private IEclipseContext context;
    private Listening view;

    @TempDir
    Path folder;

    /** Writes down what it is told. */
    public static class Listening extends BesideEditorPart {

        final List<String> told = new ArrayList<>();

        @Override
        protected EmptyState empty(Composite page) {
            return new EmptyState(page, "list", "No record is open", "Open one.");
        }

        @Override
        protected Control content(Composite page) {
            return new Label(page, SWT.NONE);
        }

        @Override
        protected void shown(RecordPages editor) {
            told.add(editor == null ? "none" : "shown");
        }

        @Override
        protected void changed() {
            told.add("changed " + editor().session().record().getLanguage());
        }
    }

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        context = EclipseContextFactory.create();
        context.set(Composite.class, shell);
        context.set(EPartService.class, (EPartService) Proxy.newProxyInstance(EPartService.class.getClassLoader(),
            new Class<?>[] {EPartService.class}, (proxy, method, arguments) -> switch (method.getName()) {
                case "getParts" -> List.of();
                case "hashCode" -> 1;
                case "equals" -> proxy == arguments[0];
                case "toString" -> "no parts";
                default -> throw new IllegalStateException("Not asked for here: " + method);
            }));
        view = ContextInjectionFactory.make(Listening.class, context);
    }

    @AfterEach
    void close() throws Exception {
        shell.dispose();
        context.dispose();
        for (EditingSession session : sessions) {
            session.close();
        }
        desk.close();
    }

    @Test
    void aChangeOfTheRecordIsTold() throws Exception {
        MPart part = editor("en");
        context.set(IServiceConstants.ACTIVE_PART, part);
        language(part, "fr");
        settle();
        assertEquals(List.of("shown", "changed fr"), view.told);
    }

    @Test
    void whatChangedJustBeforeTheEditorClosedIsNotTold() throws Exception {
        MPart part = editor("en");
        context.set(IServiceConstants.ACTIVE_PART, part);
        language(part, "fr");
        pages(part).dispose();
        settle();
        assertEquals(List.of("shown", "none"), view.told);
    }

    @Test
    void whatChangedJustBeforeAnotherRecordCameToTheFrontIsNotTold() throws Exception {
        MPart first = editor("en");
        MPart second = editor("es");
        context.set(IServiceConstants.ACTIVE_PART, first);
        language(first, "fr");
        context.set(IServiceConstants.ACTIVE_PART, second);
        settle();
        assertEquals(List.of("shown", "shown"), view.told);
    }

    private MPart editor(String language) throws Exception {
        EditingSession session = desk.workspace.create(Desk.OFFICE, Literals.LESSON);
        sessions.add(session);
        session.run("Language", () -> session.record().setLanguage(language));
        RecordPages pages = new RecordPages(shell, session,
            new WorkspaceFormHost(desk.workspace, desk.index, List.of("en"), Desk.OFFICE, key -> { }), new Place(desk), List.of());
        settle();
        MPart part = MBasicFactory.INSTANCE.createPart();
        part.setObject(new Editor(session, pages));
        return part;
    }

    private static void language(MPart part, String language) {
        EditingSession session = ((SessionPart) part.getObject()).session();
        session.run("Language", () -> session.record().setLanguage(language));
    }

    private static RecordPages pages(MPart part) {
        return ((SessionPart) part.getObject()).editor();
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // until nothing is left
        }
    }

    private record Editor(EditingSession session, RecordPages editor) implements SessionPart {

        @Override
        public void saveInBackground() {
            throw new IllegalStateException("Nothing is saved here");
        }

        @Override
        public void undo() {
            session.history().undo();
        }

        @Override
        public void redo() {
            session.history().redo();
        }
    }

    private record Place(Desk desk) implements EditorPlace {

        @Override
        public Workspace workspace() {
            return desk.workspace;
        }

        @Override
        public SearchIndex index() {
            return desk.index;
        }

        @Override
        public void open(RecordKey key) {
            throw new IllegalStateException("Nothing is opened here");
        }

        @Override
        public void create(String space, String kind, Beginning beginning) {
            throw new IllegalStateException("Nothing is begun here");
        }
    }
}
