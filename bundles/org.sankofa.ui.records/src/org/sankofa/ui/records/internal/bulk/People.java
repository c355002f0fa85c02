package org.sankofa.ui.records.internal.bulk;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.widgets.Control;
import org.sankofa.search.Row;
import org.sankofa.store.StoreException;
import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.records.internal.Kinds;

/** People and organisations to pick from, looked up while somebody types. */
final class People implements Picking<URI> {

    /** Finds them, not on the user interface's thread. */
    @FunctionalInterface
    interface Source {
        List<Row> find(String typed) throws StoreException;
    }

    private final Control control;
    private final Source source;
    private final Map<URI, String> names = new HashMap<>();
    private int asked;

    People(Control control, Source source) {
        this.control = control;
        this.source = source;
    }

    @Override
    public void search(String typed, Consumer<List<Choice<URI>>> result) {
        int now = ++asked;
        Jobs.read(control, text("bulk.job"), monitor -> source.find(typed), rows -> {
            if (now == asked) {
                rows.forEach(row -> names.put(row.key().uri(), row.title()));
                result.accept(rows.stream().map(row -> new Choice<>(row.key().uri(), row.title(),
                        Kinds.label(row.key().kind()), 0, "person")).toList());
            }
        });
    }

    @Override
    public String label(URI value) {
        return names.getOrDefault(value, value.lastSegment());
    }

    @Override
    public String icon(URI value) {
        return "person";
    }
}
