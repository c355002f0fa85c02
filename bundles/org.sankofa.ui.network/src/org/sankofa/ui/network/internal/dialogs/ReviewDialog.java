package org.sankofa.ui.network.internal.dialogs;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.search.Row;
import org.sankofa.sharing.review.ReviewAct;
import org.sankofa.sharing.review.ReviewStep;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.dialogs.FormDialog;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.review.ReviewWords;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.presentation.Choice;

/** Asks for what belongs to a step of a review: the reason, who shall review, or what replaces the text. */
public final class ReviewDialog extends FormDialog {

    private static final Set<ReviewStep> WITH_REASON = Set.of(ReviewStep.RETURN, ReviewStep.REJECT, ReviewStep.RETIRE, ReviewStep.COMMENT);
    private static final int MOST = 40;

    private final ReviewStep step;
    private final PageContext context;
    private Text comment;
    private PickerField<Row> picked;
    private ReviewAct act;

    /** @param context the record that is reviewed */
    public ReviewDialog(Shell shell, ReviewStep step, PageContext context) {
        super(shell, text("review.title"), ReviewWords.button(step), text("review.step." + step.name().toLowerCase(Locale.ROOT) + ".help"),
                ReviewWords.button(step));
        this.step = step;
        this.context = context;
    }

    @Override
    protected void fill(Composite area) {
        if (step == ReviewStep.ASSIGN || step == ReviewStep.SUPERSEDE) {
            String name = text(step == ReviewStep.ASSIGN ? "review.who" : "review.successor");
            caption(area, name);
            picked = new PickerField<>(area, new Rows(step == ReviewStep.ASSIGN ? "practitioner" : context.session().key().kind()),
                    step == ReviewStep.ASSIGN, true, name);
            picked.onChange(rows -> changed());
            picked.onResize(this::fit);
            GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(picked);
        }
        comment = field(area, text(WITH_REASON.contains(step) ? step == ReviewStep.COMMENT ? "review.remark" : "review.reason" : "review.remark.optional"),
                "", SWT.MULTI);
        (picked == null ? comment : picked).setFocus();
    }

    @Override
    protected String wrong() {
        if (picked != null && picked.values().isEmpty()) {
            return "";
        }
        return WITH_REASON.contains(step) && (comment == null || comment.getText().isBlank()) ? "" : null;
    }

    @Override
    protected void okPressed() {
        String language = context.languages().get(0);
        String words = comment.getText().strip();
        org.sankofa.model.text.Text said = words.isEmpty() ? null : org.sankofa.model.text.Text.of(language, words);
        List<RecordKey> keys = picked == null ? List.of() : picked.values().stream().map(Row::key).toList();
        act = switch (step) {
            case ASSIGN -> ReviewAct.assign(keys.stream().map(RecordKey::id).toList(), said);
            case SUPERSEDE -> ReviewAct.supersede(keys.get(0), said);
            default -> ReviewAct.of(step, said);
        };
        super.okPressed();
    }

    /** @return the step with what belongs to it */
    public ReviewAct act() {
        return act;
    }

    /** Records of one kind, by their titles. */
    private final class Rows implements Picking<Row> {

        private final String kind;

        Rows(String kind) {
            this.kind = kind;
        }

        @Override
        public void search(String typed, Consumer<List<Choice<Row>>> result) {
            Jobs.read(getShell(), text("review.job.search"), monitor -> context.index().suggest(typed, List.of(kind), MOST, context.languages()),
                    rows -> result.accept(rows.stream().filter(row -> !row.key().equals(context.session().key()))
                            .map(row -> Choice.of(row, row.title(), row.key().space())).toList()));
        }

        @Override
        public String label(Row row) {
            return row.title();
        }
    }
}
