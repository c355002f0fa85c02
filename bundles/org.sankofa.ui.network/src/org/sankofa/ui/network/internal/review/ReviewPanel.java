package org.sankofa.ui.network.internal.review;

import static org.sankofa.ui.network.internal.Messages.text;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.sharing.review.Review;
import org.sankofa.sharing.review.ReviewAct;
import org.sankofa.sharing.review.ReviewFlow;
import org.sankofa.sharing.review.ReviewStatus;
import org.sankofa.sharing.review.ReviewStep;
import org.sankofa.store.ChangeListener;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.dialogs.ReviewDialog;
import org.sankofa.ui.network.internal.model.FieldRemarks;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Shows the review of the record of an editor and makes its steps. */
final class ReviewPanel {

    private static final List<ReviewStep> STEPS = List.of(ReviewStep.SUBMIT, ReviewStep.ACCEPT, ReviewStep.RETURN,
            ReviewStep.REJECT, ReviewStep.COMMENT, ReviewStep.ASSIGN, ReviewStep.SUPERSEDE, ReviewStep.RETIRE);

    /** What was read: where the text stands, and what stands in the way of each step; absent: it can be made. */
    private record Shown(ReviewStatus status, Map<ReviewStep, String> problems) {
    }

    private final PageContext context;
    private final PageColumn column;
    private final ReviewWords words;
    private Shown shown;
    private int asked;

    ReviewPanel(Composite page, PageContext context) {
        this.context = context;
        this.column = new PageColumn(page);
        this.words = new ReviewWords(context.languages(), ZoneId.systemDefault());
    }

    void follow() {
        context.onChange(this::read);
        ChangeListener saved = event -> {
            if (event.space().equals(context.session().key().space()) && !column.isDisposed()) {
                column.getDisplay().asyncExec(() -> {
                    if (!column.isDisposed()) {
                        read();
                    }
                });
            }
        };
        context.workspace().addListener(saved);
        context.onDispose(() -> context.workspace().removeListener(saved));
    }

    private void read() {
        int number = ++asked;
        RecordKey key = context.session().key();
        if (context.session().isNew()) {
            shown = null;
            column.rebuild(() -> column.text(text("review.new"), Token.TEXT_SECONDARY));
            return;
        }
        Jobs.read(column, text("review.job.read"), monitor -> Optional.ofNullable(read(key)), now -> {
            if (number == asked && (shown == null || !Objects.equals(shown, now.orElse(null)))) {
                shown = now.orElse(null);
                column.rebuild(this::build);
            }
        });
    }

    private Shown read(RecordKey key) throws StoreException {
        ReviewStatus status = ReviewStatus.of(context.workspace(), key).orElse(null);
        if (status == null) {
            return null;
        }
        Map<ReviewStep, String> problems = new EnumMap<>(ReviewStep.class);
        ReviewFlow flow = new ReviewFlow(context.workspace(), key);
        for (ReviewStep step : STEPS) {
            Optional<String> problem = flow.problem(step);
            if (problem.isPresent()) {
                problems.put(step, problem.get());
            }
        }
        return new Shown(status, problems);
    }

    private void build() {
        if (shown == null) {
            column.text(text("review.nothing"), Token.TEXT_SECONDARY);
            return;
        }
        List<String> lines = words.status(shown.status());
        Label state = Theme.of(column).style(new Label(column.body(), SWT.WRAP), Token.PAGE, Token.TEXT, TypeStyle.DISPLAY);
        state.setText(lines.get(0));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        boolean warns = shown.status().reliance() != ReviewStatus.Reliance.VERIFIED;
        lines.stream().skip(1).forEach(line -> column.text(line, warns ? Token.WARNING : Token.TEXT_SECONDARY));
        steps();
        column.section(text("review.log"));
        List<Review> log = new ArrayList<>(shown.status().reviews());
        java.util.Collections.reverse(log);
        if (log.isEmpty()) {
            column.text(text("review.log.none"), Token.TEXT_SECONDARY);
        }
        for (Review review : log) {
            column.text(words.step(review), review.worth() == Review.Worth.COUNTS ? Token.TEXT : Token.TEXT_TERTIARY);
            String comment = words.comment(review);
            if (!comment.isEmpty()) {
                GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(Spacing.L, -Spacing.XS)
                        .applyTo(column.text(comment, Token.TEXT_SECONDARY));
            }
            FieldRemarks.place(context.record(), review, context.languages(), ModelTexts.in(Locale.getDefault())).ifPresent(this::leadTo);
        }
    }

    /** A remark on a field leads there. */
    private void leadTo(FieldRemarks.Place place) {
        IconButton button = new IconButton(column.body(), IconButton.Look.GHOST, "comment", text("remarks.on", place.label()),
                text("remarks.on.help"), () -> context.reveal(place.object(), place.feature()));
        GridDataFactory.swtDefaults().indent(Spacing.L - Spacing.XS, -Spacing.XS).applyTo(button);
    }

    private void steps() {
        List<ReviewStep> possible = STEPS.stream().filter(step -> !shown.problems().containsKey(step)).toList();
        Composite row = Theme.of(column).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(Spacing.S).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(0, Spacing.S).applyTo(row);
        for (ReviewStep step : possible) {
            boolean first = step == possible.get(0) && step != ReviewStep.COMMENT;
            new IconButton(row, first ? IconButton.Look.PRIMARY : IconButton.Look.PLAIN, icon(step), ReviewWords.button(step),
                    text("review.step." + step.name().toLowerCase(Locale.ROOT) + ".help"), () -> ask(step));
        }
        // why the step that people look for is not offered
        if (possible.stream().noneMatch(step -> step == ReviewStep.SUBMIT || step == ReviewStep.ACCEPT)) {
            String why = shown.problems().get(ReviewStep.ACCEPT);
            column.text(why == null ? shown.problems().getOrDefault(ReviewStep.SUBMIT, "") : why, Token.TEXT_TERTIARY);
        }
    }

    private static String icon(ReviewStep step) {
        return switch (step) {
            case SUBMIT -> "share";
            case ACCEPT -> "check";
            case RETURN -> "reply";
            case REJECT -> "close";
            case COMMENT -> "comment";
            case ASSIGN -> "person";
            case SUPERSEDE -> "follow";
            case RETIRE -> "remove";
        };
    }

    private void ask(ReviewStep step) {
        ReviewDialog dialog = new ReviewDialog(column.getShell(), step, context);
        if (dialog.open() == Window.OK) {
            ReviewAct act = dialog.act();
            RecordKey key = context.session().key();
            Jobs.work(column, text("review.job", ReviewWords.button(step)), monitor -> new ReviewFlow(context.workspace(), key).perform(act),
                    version -> read());
        }
    }
}
