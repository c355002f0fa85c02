package org.sankofa.ui.records.internal.history;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Token;

/** Changes of features side by side: what stood there before, and what stands there after. */
final class ChangeTable {

    private static final String DELETED = "@deleted";

    private final Composite frame;
    private final TableColumnLayout layout = new TableColumnLayout(true);
    private final TableViewer table;
    private RecordKey record;

    ChangeTable(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(layout);
        table = new TableViewer(frame, SWT.FULL_SELECTION);
        Accessible.name(table.getTable(), () -> text("history.changes.name"), null);
        TableLook.apply(table.getTable(), Token.SURFACE);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(text("changes.field"), 30, this::field);
        column(text("changes.before"), 35, change -> value(change, change.before()));
        column(text("changes.after"), 35, change -> value(change, change.after()));
        ColumnViewerToolTipSupport.enableFor(table);
    }

    Control control() {
        return frame;
    }

    /** @param of the record that the changes are of */
    void show(RecordKey of, List<FeatureChange> changes) {
        record = of;
        table.setInput(changes);
    }

    private void column(String title, int weight, Function<FeatureChange, String> label) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return label.apply((FeatureChange) element).replace('\n', ' ');
            }

            @Override
            public String getToolTipText(Object element) {
                return label.apply((FeatureChange) element);
            }
        });
    }

    private String field(FeatureChange change) {
        String language = change.language() == null || change.language().isEmpty() ? "" : " (" + change.language() + ")";
        boolean ofRecord = change.objectId().equals(record.id());
        String object = ofRecord ? "" : Objects.requireNonNullElse(change.objectLabel(), "");
        if (change.feature().equals(DELETED)) {
            return ofRecord ? text("changes.record") : object.isEmpty() ? kindOf(change) : object;
        }
        return (object.isEmpty() ? "" : object + ": ") + label(change) + language;
    }

    /** What forms call the feature; its own name where its package is not installed. */
    private String label(FeatureChange change) {
        return switch (change.feature()) {
            case "@place" -> text("changes.place");
            default -> type(change.type()).map(type -> type.getEStructuralFeature(change.feature()))
                    .map(ModelTexts.in(Locale.getDefault())::label).orElse(change.feature());
        };
    }

    private String kindOf(FeatureChange change) {
        return type(change.type()).map(ModelTexts.in(Locale.getDefault())::label).orElse(change.type());
    }

    private Optional<EClass> type(String name) {
        return Stream.concat(Kinds.classOf(record.kind()).map(EClass::getEPackage).stream(), Stream.of(ModelPackage.eINSTANCE))
                .map(types -> types.getEClassifier(name)).filter(EClass.class::isInstance).map(EClass.class::cast).findFirst();
    }

    private static String value(FeatureChange change, String value) {
        if (change.feature().equals(DELETED)) {
            return text("there".equals(value) ? "changes.there" : "changes.absent");
        }
        return value == null || value.isEmpty() ? text("changes.nothing") : value;
    }
}
