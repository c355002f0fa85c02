package org.sankofa.ui.experience.internal.merge;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.experience.capture.NearDuplicates.Alike;
import org.sankofa.search.Row;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.dialogs.FormDialog;
import org.sankofa.ui.experience.internal.handlers.Places;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.theme.Token;

/** Which lesson says the same: one of those that are much alike, or any other by its title. */
public final class OtherLessonDialog extends FormDialog {

    private static final int MOST = 40;

    private final SearchIndex index;
    private final RecordKey own;
    private final List<Alike> alike;
    private PickerField<Row> picked;
    private RecordKey other;

    /**
     * @param own the lesson that it says the same as
     * @param alike lessons that are much alike, the most alike first
     */
    public OtherLessonDialog(Shell shell, SearchIndex index, RecordKey own, List<Alike> alike) {
        super(shell, text("merge.pick.title"), text("merge.pick.title"), text(alike.isEmpty() ? "merge.pick.words" : "merge.pick.alike"), text("merge.pick.ok"));
        this.index = index;
        this.own = own;
        this.alike = alike;
        setIcon("lesson", Token.ACCENT);
    }

    /** @return the lesson that was chosen; null: none */
    public RecordKey other() {
        return other;
    }

    @Override
    protected void fill(Composite area) {
        Composite list = composite(area);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(alike.isEmpty()).applyTo(list);
        list.setVisible(!alike.isEmpty());
        for (Alike one : alike) {
            RecordLine line = new RecordLine(list, "lesson", one.row().title(), text("capture.alike.much", Math.round(100 * one.alike())), () -> {
                other = one.row().key();
                super.okPressed();
            });
            GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        }
        caption(area, text("merge.pick.other"));
        picked = new PickerField<>(area, new Lessons(), false, true, text("merge.pick.other"));
        picked.onChange(rows -> changed());
        picked.onResize(this::fit);
        GridDataFactory.fillDefaults().grab(true, false).hint(width(area, 320), SWT.DEFAULT).applyTo(picked);
        picked.setFocus();
    }

    @Override
    protected String wrong() {
        return picked == null || picked.values().isEmpty() ? "" : null;
    }

    @Override
    protected void okPressed() {
        other = picked.values().get(0).key();
        super.okPressed();
    }

    private final class Lessons implements Picking<Row> {

        @Override
        public void search(String typed, Consumer<List<Choice<Row>>> result) {
            Jobs.read(getShell(), text("merge.job"), monitor -> index.suggest(typed, List.of("lesson"), MOST, Places.languages()),
                rows -> result.accept(rows.stream().filter(row -> !row.key().equals(own)).map(row -> Choice.of(row, row.title(), row.key().space())).toList()));
        }

        @Override
        public String label(Row row) {
            return row.title();
        }
    }
}
