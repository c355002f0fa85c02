package org.sankofa.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.example.DiasporaPackage;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelPackage;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.ui.charts.ChartView;
import org.sankofa.ui.forms.WorkspaceFormHost;
import org.sankofa.ui.pages.Beginning;
import org.sankofa.ui.pages.EditorPage;
import org.sankofa.ui.pages.EditorPages;
import org.sankofa.ui.pages.EditorPlace;
import org.sankofa.ui.pages.RecordPages;

/** The page of country cases, in an editor. */
class FundsPageTest {

    private static final long PATIENCE = 60_000_000_000L;

    @TempDir
    Path folder;

    /** What the page asked the program to do. */
    private final List<String> asked = new ArrayList<>();

    @Test
    void countryCasesAloneHaveThePage() throws Exception {
        EditorPage page = Contributed.one(EditorPage.class, one -> one.id().equals("org.sankofa.example.funds"));
        assertTrue(EditorPages.of(ModelPackage.Literals.COUNTRY_CASE).stream().anyMatch(one -> one.id().equals(page.id())));
        assertTrue(EditorPages.of(DiasporaPackage.Literals.FUND).stream().noneMatch(one -> one.id().equals(page.id())));
    }

    @Test
    void listsTheFundsOfTheCountryAndFollowsIt() throws Exception {
        EditorPage page = Contributed.one(EditorPage.class, one -> one.id().equals("org.sankofa.example.funds"));
        Display display = Display.getDefault();
        try (Workspace workspace = Funds.workspace(folder, WorkspaceOptions.forWindow(task -> {
            if (Display.getCurrent() == display) {
                task.run();
            } else {
                display.asyncExec(task);
            }
        }).watching(false)); SearchIndex index = SearchIndex.open(workspace)) {
            RecordKey school = Funds.save(workspace, "School", "ALB");
            Funds.grant(workspace, school, "2005", "1200");
            Funds.grant(workspace, school, "2006-03", "500.5");
            Funds.grant(workspace, school, "2006", "300");
            Funds.grant(workspace, school, null, "9");
            Funds.grant(workspace, school, "2007", null);
            Funds.save(workspace, "Clinic", "GHA");
            index.awaitCaughtUp();
            Shell shell = new Shell(display);
            shell.setLayout(new FillLayout());
            shell.setSize(900, 600);
            try (EditingSession session = workspace.create(Funds.SPACE, ModelPackage.Literals.COUNTRY_CASE)) {
                RecordPages editor = new RecordPages(shell, session, new WorkspaceFormHost(workspace, index, List.of("en"),
                        Funds.SPACE, key -> { }), place(workspace, index), List.of(page));
                editor.show("org.sankofa.example.funds");
                shell.open();
                Table table = table(editor);
                choose(session, workspace, "GHA");
                await(display, "the fund for Ghana is shown", () -> shows(table, "Clinic"));
                ChartView chart = chart(editor);
                await(display, "its chart has no grants", () -> chart.chart() != null && chart.chart().table().rows().isEmpty());
                choose(session, workspace, "ALB");
                await(display, "the fund for Albania is shown", () -> shows(table, "School"));
                await(display, "its grants are drawn", () -> !chart.chart().table().rows().isEmpty());
                assertEquals(List.of(List.of("2005", 1200.0), List.of("2006", 800.5)), chart.chart().table().rows());
                assertTrue(chart.chart().description().endsWith(": 2."), chart.chart().description());
                assertTrue(chart.getSize().y > 40, "there is room for it: " + chart.getSize());
                table.setSelection(0);
                table.notifyListeners(SWT.Selection, new Event());
                table.notifyListeners(SWT.DefaultSelection, new Event());
                assertEquals(List.of("open " + school), asked);
                Funds.save(workspace, "Second", "ALB");
                await(display, "a fund that is saved meanwhile is shown", () -> shows(table, "School", "Second"));
                Funds.grant(workspace, school, "2008", "1");
                await(display, "a grant that is saved meanwhile is drawn", () -> chart.chart().table().rows().size() == 3);
            } finally {
                shell.dispose();
            }
        }
    }

    private static void choose(EditingSession session, Workspace workspace, String code) {
        session.run("Area", () -> ((CountryCase) session.record())
                .setArea(workspace.vocabularies().byNotation("area:" + code).orElseThrow()));
    }

    private static boolean shows(Table table, String... titles) {
        List<String> shown = new ArrayList<>();
        for (var item : table.getItems()) {
            shown.add(item.getText(0));
        }
        return shown.equals(List.of(titles));
    }

    /** The list of funds; the page with all fields has tables too. */
    private static Table table(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Table table && table.getColumn(0).getText().equals("Fund")) {
                return table;
            }
            Table deeper = child instanceof Composite composite ? table(composite) : null;
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    private static ChartView chart(Composite parent) {
        for (Control child : parent.getChildren()) {
            ChartView found = child instanceof ChartView chart ? chart : child instanceof Composite composite ? chart(composite) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
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

    private EditorPlace place(Workspace workspace, SearchIndex index) {
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
                asked.add("open " + key);
            }

            @Override
            public void create(String space, String kind, Beginning beginning) {
                asked.add("create " + kind + " in " + space);
            }
        };
    }
}
