package org.sankofa.ui.records.internal.bulk;

import static org.sankofa.ui.records.internal.Messages.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.sankofa.model.Concept;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.search.Row;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.presentation.PickerModel;
import org.sankofa.ui.presentation.Tsv;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.internal.list.RecordTable;
import org.sankofa.ui.transfer.RecordClipboard;

/** What can be done with the selected rows of a list of records: its context menu. */
public final class BulkMenu {

    /** So many records open at once; more would bury the person in editors. */
    private static final int MOST_OPENED = 12;
    private static final int CHOICES = 30;

    private final RecordTable records;
    private final Table table;
    private final Workspace workspace;
    private final SearchIndex index;
    private final Consumer<RecordKey> opener;
    private final BulkEdit edit;

    public BulkMenu(RecordTable records, Workspace workspace, SearchIndex index, Consumer<RecordKey> opener) {
        this.records = records;
        this.table = records.table();
        this.workspace = workspace;
        this.index = index;
        this.opener = opener;
        this.edit = new BulkEdit(workspace);
        Menu menu = new Menu(table);
        item(menu, "bulk.open", "", this::open);
        item(menu, "bulk.true", "", rows -> step(BulkStep.stillTrue(text("bulk.true"), LocalDate.now()), rows));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "bulk.theme", "", this::theme);
        item(menu, "bulk.keeper", "", this::keeper);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "bulk.copy", "\tCtrl+C", this::copy);
        item(menu, "bulk.delete", "\tDel", this::delete);
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) {
                item.setEnabled(records.places().length > 0);
            }
        });
        table.setMenu(menu);
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                withRows(this::delete);
            } else if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                withRows(this::copy);
            }
        });
    }

    private void item(Menu menu, String key, String shortcut, Consumer<List<Row>> action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text(key) + shortcut);
        item.addListener(SWT.Selection, event -> withRows(action));
    }

    /** The records are known before anything is asked: what comes meanwhile moves rows, and nothing else is meant. */
    private void withRows(Consumer<List<Row>> action) {
        int[] chosen = records.places();
        int of = records.chosenOf();
        if (chosen.length > 0) {
            Jobs.read(table, text("bulk.job"), monitor -> records.read(chosen, of), action);
        }
    }

    private void open(List<Row> rows) {
        rows.stream().limit(MOST_OPENED).map(Row::key).forEach(opener);
    }

    private void step(BulkStep step, List<Row> rows) {
        List<RecordKey> keys = rows.stream().map(Row::key).toList();
        run(step.label(), keys, progress -> edit.run(step, keys, progress), (done, progress) -> edit.undo(step, done, progress));
    }

    private void run(String title, List<RecordKey> keys, Function<Progress, BulkReport> step, BulkDialog.UndoStep undo) {
        new BulkDialog(table.getShell(), title, keys.size(), step, undo).open();
    }

    private void theme(List<Row> rows) {
        Jobs.read(table, text("bulk.job"), monitor -> themes(), choices -> {
            PickerModel<URI> model = new PickerModel<>(choices);
            PickDialog dialog = new PickDialog(table.getShell(), text("bulk.theme.title"), text("bulk.theme.words", rows.size()),
                    new Themes(model, choices));
            if (dialog.open() == Window.OK && dialog.picked() != null) {
                step(BulkStep.theme(text("bulk.theme.title"), dialog.picked()), rows);
            }
        });
    }

    private List<Choice<URI>> themes() {
        List<Choice<URI>> choices = new ArrayList<>();
        workspace.vocabularies().scheme("theme").ifPresent(scheme -> {
            for (Concept theme : scheme.getConcepts()) {
                String notation = workspace.vocabularies().notationOf(theme.getId()).orElse("");
                Ids.uriOf(theme).ifPresent(uri -> choices.add(new Choice<>(uri,
                        workspace.vocabularies().label(notation, Titles.languages()), notation.substring(notation.indexOf(':') + 1), 0, "tag")));
            }
        });
        return choices;
    }

    private void keeper(List<Row> rows) {
        List<String> kinds = Kinds.all().stream().filter(ModelPackage.Literals.AGENT::isSuperTypeOf).map(Kinds::kindOf).toList();
        People people = new People(table, typed -> index.suggest(typed, kinds, CHOICES, Titles.languages()));
        PickDialog dialog = new PickDialog(table.getShell(), text("bulk.keeper.title"), text("bulk.keeper.words", rows.size()), people);
        if (dialog.open() == Window.OK && dialog.picked() != null) {
            EClass kind = Ids.parse(dialog.picked()).flatMap(ref -> Kinds.classOf(ref.kind())).orElseThrow();
            step(BulkStep.keeper(text("bulk.keeper.title"), kind, dialog.picked()), rows);
        }
    }

    private void copy(List<Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(records.headings());
        rows.forEach(row -> cells.add(records.texts(row)));
        // fields that refer to records take the records, all other programs the rows
        RecordClipboard.copy(table.getDisplay(), rows.stream().map(row -> row.key().uri()).toList(), Tsv.write(cells));
    }

    private void delete(List<Row> rows) {
        Supplier<String> question = () -> rows.size() == 1 ? text("delete.question", rows.getFirst().title())
                : text("bulk.delete.question", rows.size());
        if (!rows.isEmpty() && Dialogs.confirm(table.getShell(), text("bulk.delete.title"), question.get(), text("delete.ok"))) {
            List<RecordKey> keys = rows.stream().map(Row::key).toList();
            run(text("bulk.delete.title"), keys, progress -> edit.delete(text("bulk.delete.title"), keys, progress),
                    (done, progress) -> edit.undelete(text("bulk.undo"), done, progress));
        }
    }
}
