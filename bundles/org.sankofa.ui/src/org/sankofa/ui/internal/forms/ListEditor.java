package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.FieldKind;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.presentation.TableModel;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/**
 * Objects in an object: a table with editing in its cells, actions below it, and the form of the selected row under
 * them.
 */
final class ListEditor extends FieldEditor {

    private static final int MAX_ROWS = 12;
    private static final String CELL = "org.sankofa.text.";

    private final TableModel model;
    private final List<FieldSpec> columns;
    private final FormLine line;
    private final RowClipboard clipboard;
    private ListPanel panel;
    private Table table;
    private IconButton adding;
    private CellEditing editing;
    private DetailsPane details;
    private List<EObject> shown = List.of();
    private EObject selected;
    private int column;

    ListEditor(FieldContext context) {
        super(context);
        EReference reference = (EReference) context.feature();
        model = new TableModel(context.owner(), reference);
        columns = context.scope().model(reference.getEReferenceType()).columns(reference);
        line = new FormLine(context.scope());
        clipboard = new RowClipboard(this);
    }

    @Override
    Control create(Composite parent) {
        panel = new ListPanel(parent, this);
        Theme theme = Theme.of(parent);
        table = new Table(panel, SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
        panel.setTable(table);
        TableLook.apply(table, Token.SURFACE);
        table.setHeaderVisible(true);
        for (FieldSpec spec : columns) {
            TableColumn widget = new TableColumn(table, FormLine.isAmount(spec) ? SWT.RIGHT : SWT.LEFT);
            widget.setText(spec.label());
            widget.setToolTipText(spec.help());
        }
        editing = new CellEditing(table, this);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, e -> fitColumns());
        table.addListener(SWT.Selection, e -> select(table.getSelectionCount() == 1 ? row(table.getSelectionIndex()) : null));
        table.addListener(SWT.MouseDown, e -> column = editing.columnAt(e.x, e.y));
        table.addListener(SWT.MouseDoubleClick, e -> edit(table.getSelectionIndex(), editing.columnAt(e.x, e.y)));
        table.addListener(SWT.KeyDown, this::key);
        theme.onChange(table, () -> table.clearAll());
        wire(table);
        addActions();
        show();
        return panel;
    }

    private void addActions() {
        if (context().readOnly()) {
            return;
        }
        EClass type = ((EReference) context().feature()).getEReferenceType();
        String name = context().scope().texts().label(type);
        adding = new IconButton(panel, IconButton.Look.GHOST, "add",
            Messages.get("list.add", name.substring(0, 1).toLowerCase(context().scope().locale()) + name.substring(1)),
            Messages.get("list.add.tooltip"), this::add);
        // while there is no row there is no table that could take keys
        adding.addListener(SWT.KeyDown, this::key);
        panel.addAction(adding, false);
        action("duplicate", "list.duplicate", this::duplicate);
        action("arrow-up", "list.up", () -> move(-1));
        action("arrow-down", "list.down", () -> move(1));
        action("delete", "list.remove", this::remove);
    }

    private void action(String icon, String key, Runnable run) {
        panel.addAction(new IconButton(panel, IconButton.Look.GHOST, icon, null, Messages.get(key), run), true);
    }

    List<FieldSpec> columns() {
        return columns;
    }

    boolean readOnly() {
        return context().readOnly();
    }

    EObject row(int index) {
        return index >= 0 && index < shown.size() ? shown.get(index) : null;
    }

    int visibleRows() {
        return Math.min(MAX_ROWS, shown.size());
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    boolean hasSelection() {
        return selected != null || table.getSelectionCount() > 0;
    }

    DetailsPane details() {
        return details;
    }

    // --- showing

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        EObject object = row(event.index);
        if (object != null) {
            for (int i = 0; i < columns.size(); i++) {
                item.setText(i, text(object, columns.get(i)));
            }
            boolean problem = !context().scope().problemsIn(object).isEmpty();
            item.setImage(0, problem ? Icons.of(table).get("warning", 14, Token.WARNING) : null);
        }
    }

    private String text(EObject object, FieldSpec spec) {
        return object.eClass().getEAllStructuralFeatures().contains(spec.feature())
            ? line.text(context().scope().references(), object, spec.feature()) : "";
    }

    @Override
    void show() {
        List<EObject> now = List.copyOf(model.rows());
        boolean changed = now.size() != shown.size();
        shown = now;
        if (table.getItemCount() != now.size()) {
            table.setItemCount(now.size());
            table.clearAll();
        } else if (!now.isEmpty()) {
            refreshTexts();
        }
        if (selected != null && !now.contains(selected)) {
            select(null);
        } else if (selected != null) {
            table.setSelection(now.indexOf(selected));
            details.refresh();
        }
        if (changed) {
            fitColumns();
            panel.update(true);
            context().scope().relayout();
        }
    }

    /** Only cells whose text differs are set, so that the table does not flicker. */
    private void refreshTexts() {
        int from = Math.max(0, table.getTopIndex());
        for (int i = from; i < Math.min(shown.size(), from + 60); i++) {
            TableItem item = table.getItem(i);
            EObject object = row(i);
            for (int c = 0; c < columns.size(); c++) {
                String text = text(object, columns.get(c));
                if (!text.equals(item.getText(c))) {
                    item.setText(c, text);
                }
            }
        }
        if (shown.size() > 60) {
            table.clearAll();
        }
    }

    void refreshProblems() {
        table.clearAll();
        if (details != null) {
            details.refreshProblems();
        }
    }

    /** Columns share the width by what they hold. */
    private void fitColumns() {
        int room = table.getClientArea().width;
        if (room <= 0 || columns.isEmpty()) {
            return;
        }
        GC gc = new GC(table);
        int[] wanted = new int[columns.size()];
        for (int i = 0; i < wanted.length; i++) {
            gc.setFont(table.getFont());
            int width = gc.textExtent(columns.get(i).label()).x + 24;
            for (int r = 0; r < Math.min(shown.size(), 20); r++) {
                width = Math.max(width, gc.textExtent(text(shown.get(r), columns.get(i))).x + 24);
            }
            boolean prose = columns.get(i).kind() == FieldKind.TEXT;
            wanted[i] = Math.max(prose && i == 0 ? 160 : 60, Math.min(width, prose ? 420 : 260));
        }
        gc.dispose();
        int sum = Arrays.stream(wanted).sum();
        int given = 0;
        for (int i = 0; i < wanted.length; i++) {
            int width = i == wanted.length - 1 ? room - given : Math.max(48, wanted[i] * room / sum);
            given += width;
            if (table.getColumn(i).getWidth() != width) {
                table.getColumn(i).setWidth(Math.max(20, width));
            }
        }
    }

    // --- selecting and editing

    void select(EObject object) {
        if (selected == object) {
            panel.update(false);
            return;
        }
        selected = object;
        if (details != null) {
            details.dispose();
            details = null;
        }
        if (object != null) {
            int index = shown.indexOf(object);
            if (table.getSelectionIndex() != index || table.getSelectionCount() != 1) {
                table.setSelection(index);
            }
            details = new DetailsPane(panel, context().scope(), object, () -> select(null));
        }
        panel.update(true);
        context().scope().relayout();
    }

    /** Selects the row that is or holds an object and goes on inside it. */
    ObjectPane revealIn(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (shown.contains(at)) {
                select(at);
                return details.pane();
            }
        }
        return null;
    }

    void edit(int index, int at) {
        if (!readOnly() && row(index) != null && at >= 0 && at < columns.size()) {
            column = at;
            table.setSelection(index);
            select(row(index));
            editing.begin(index, at);
        }
    }

    private void key(Event event) {
        boolean command = (event.stateMask & SWT.MOD1) != 0;
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        if (isEmpty() && event.keyCode != SWT.INSERT && !(command && (event.keyCode == '+' || event.keyCode == 'v'))) {
            return;
        } else if (event.keyCode == SWT.F2 || event.keyCode == SWT.CR && !alt) {
            edit(table.getSelectionIndex(), Math.max(0, column));
        } else if (event.keyCode == SWT.DEL) {
            remove();
        } else if (event.keyCode == SWT.INSERT || command && event.keyCode == '+') {
            add();
        } else if (command && event.keyCode == 'd') {
            duplicate();
        } else if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        } else if (command && event.keyCode == 'c') {
            clipboard.copy(selection());
        } else if (command && event.keyCode == 'v') {
            clipboard.paste();
        } else {
            return;
        }
        event.doit = false;
    }

    private void add() {
        List<EClass> types = model.types();
        if (types.size() == 1) {
            add(types.get(0));
            return;
        }
        Menu menu = new Menu(panel);
        for (EClass type : types) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(context().scope().texts().label(type));
            item.addListener(SWT.Selection, e -> add(type));
        }
        menu.addListener(SWT.Hide, e -> panel.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    void add(EClass type) {
        EObject[] made = new EObject[1];
        context().change(Messages.get("list.step.add", context().scope().texts().label(type)),
            () -> made[0] = model.add(type, table.getSelectionCount() == 1 ? table.getSelectionIndex() : -1));
        show();
        if (made[0] != null) {
            select(made[0]);
            table.showSelection();
            details.focusFirst();
        }
    }

    private List<EObject> selection() {
        List<EObject> rows = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            rows.add(row(index));
        }
        return rows;
    }

    private void duplicate() {
        List<EObject> rows = selection();
        if (!rows.isEmpty() && !readOnly()) {
            EObject[] made = new EObject[1];
            context().change(Messages.get("list.step.duplicate"), () -> rows.forEach(row -> made[0] = model.duplicate(row)));
            show();
            select(made[0]);
        }
    }

    private void remove() {
        List<EObject> rows = selection();
        if (!rows.isEmpty() && !readOnly()) {
            int index = table.getSelectionIndex();
            select(null);
            context().change(Messages.get("list.step.remove", rows.size()), () -> model.remove(rows));
            show();
            if (!shown.isEmpty()) {
                table.setSelection(Math.min(index, shown.size() - 1));
            }
            panel.update(true);
            revealControl().setFocus();
        }
    }

    private void move(int by) {
        List<EObject> rows = selection();
        if (rows.size() == 1 && !readOnly() && model.canMove(rows.get(0), by)) {
            context().change(Messages.get("list.step.move"), () -> model.move(rows.get(0), by));
            show();
            table.setSelection(shown.indexOf(rows.get(0)));
        }
    }

    /** The cells of rows as they are shown. */
    List<String> texts(EObject object) {
        return columns.stream().map(spec -> text(object, spec)).toList();
    }

    TableModel model() {
        return model;
    }

    /** Says below the table what went wrong. */
    void report(String message) {
        panel.report(message);
    }

    @Override
    Control focusControl() {
        return table;
    }

    @Override
    Control revealControl() {
        return isEmpty() && adding != null ? adding : table;
    }

    /** Height of the table that shows its rows without scrolling. */
    int tableHeight() {
        Point natural = new Point(0, table.getHeaderHeight() + Math.max(1, visibleRows()) * table.getItemHeight());
        return natural.y + 4;
    }

    static String cellKey(int at) {
        return CELL + at;
    }
}
