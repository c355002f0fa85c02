package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.presentation.TableModel;
import org.sankofa.ui.presentation.Tsv;
import org.sankofa.ui.transfer.RecordClipboard;

/** Rows of a list to and from the clipboard, as spreadsheets have them. */
final class RowClipboard {

    private static final int NAMED = 3;

    private final ListEditor editor;

    RowClipboard(ListEditor editor) {
        this.editor = editor;
    }

    void copy(List<EObject> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(editor.columns().stream().map(FieldSpec::label).toList());
        rows.forEach(row -> cells.add(editor.texts(row)));
        List<URI> targets = rows.stream().map(editor.references()::target).filter(Objects::nonNull).toList();
        RecordClipboard.copy(Display.getCurrent(), targets, Tsv.write(cells));
    }

    void paste() {
        Display display = Display.getCurrent();
        Clipboard clipboard = new Clipboard(display);
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        List<URI> records = RecordClipboard.paste(display);
        // rows copied from a list like this one say more than the records they are about
        if (!records.isEmpty() && !editor.readOnly() && !isTable(text) && editor.receive(records)) {
            return;
        }
        if (text != null && !editor.readOnly()) {
            paste(text);
        }
    }

    /** Whether it begins with headings of this table. */
    private boolean isTable(String text) {
        List<List<String>> lines = text == null ? List.of() : Tsv.read(text);
        return !lines.isEmpty() && lines.get(0).equals(editor.columns().stream().map(FieldSpec::label).toList());
    }

    /** Adds a row for each line. A first line of headings is left out. What is not understood is reported. */
    private void paste(String text) {
        List<FieldSpec> columns = editor.columns();
        TableModel model = editor.model();
        List<List<String>> lines = new ArrayList<>(Tsv.read(text));
        List<String> labels = columns.stream().map(FieldSpec::label).toList();
        if (!lines.isEmpty() && labels.containsAll(lines.get(0).stream().filter(c -> !c.isBlank()).toList())) {
            lines.remove(0);
        }
        if (lines.isEmpty() || model.types().isEmpty()) {
            return;
        }
        CellValues values = new CellValues(editor.context().scope());
        List<String> failed = new ArrayList<>();
        editor.context().change(Messages.get("list.step.paste", lines.size()), () -> {
            for (List<String> cells : lines) {
                EObject row = model.add(model.types().get(0), -1);
                for (int c = 0; c < Math.min(cells.size(), columns.size()); c++) {
                    if (!values.set(row, columns.get(c), cells.get(c))) {
                        failed.add(columns.get(c).label() + ": " + cells.get(c).strip());
                    }
                }
            }
        });
        editor.show();
        editor.report(failed.isEmpty() ? "" : Messages.get("list.paste.failed", failed.size(),
            String.join("; ", failed.subList(0, Math.min(NAMED, failed.size())))));
    }
}
