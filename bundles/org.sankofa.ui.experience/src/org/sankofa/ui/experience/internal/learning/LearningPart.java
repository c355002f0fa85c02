package org.sankofa.ui.experience.internal.learning;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.experience.reuse.ReuseMetrics;
import org.sankofa.model.Lesson;
import org.sankofa.model.UseEffect;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.experience.internal.handlers.Places;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.jobs.Debounce;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;

import jakarta.inject.Inject;

/**
 * How the network as a whole lives with its lessons: used or never used, what came of it, how long reviews take, what should
 * be read again. It compares nobody: neither people nor offices nor countries.
 */
public class LearningPart extends PagePart {

    private static final int PAUSE = 2000;
    private static final int SHOWN = 6;

    /** A lesson that should be read again. */
    private record Overdue(RecordKey key, String title, String since) {
    }

    private record Read(ReuseMetrics figures, List<Overdue> overdue) {
    }

    @Inject
    private Workspace workspace;

    @Inject
    private SearchIndex index;

    @Inject
    private RecordEditors editors;

    private PageColumn column;
    private boolean samples;
    private int asked;

    @Override
    protected void fill(Composite page) {
        page.setLayout(new FillLayout());
        column = new PageColumn(page, Spacing.M);
        Debounce soon = new Debounce(column, PAUSE, this::read);
        Runnable listener = () -> page.getDisplay().asyncExec(() -> soon.call());
        index.addListener(listener);
        onDispose(() -> index.removeListener(listener));
        column.text(text("learning.reading"), Token.TEXT_SECONDARY);
        read();
    }

    @Override
    protected Control focusTarget() {
        return column;
    }

    private void read() {
        int now = ++asked;
        boolean also = samples;
        Jobs.read(column, text("learning.job"), monitor -> {
            Snapshot snapshot = workspace.snapshot();
            List<String> spaces = workspace.spaces().stream().filter(space -> also || space.kind() != Space.Kind.SAMPLE).map(Space::name).toList();
            LocalDate today = LocalDate.now();
            return new Read(ReuseMetrics.ofSpaces(workspace, spaces, today), overdue(snapshot, ReuseMetrics.overdue(workspace, spaces, today)));
        }, found -> {
            if (now == asked) {
                column.rebuild(() -> show(found));
            }
        });
    }

    private List<Overdue> overdue(Snapshot snapshot, List<Map.Entry<RecordKey, LocalDate>> keys) {
        Finder words = new Finder(snapshot, index, Places.languages());
        List<Overdue> found = new ArrayList<>();
        for (Map.Entry<RecordKey, LocalDate> one : keys.subList(0, Math.min(SHOWN, keys.size()))) {
            snapshot.record(one.getKey()).filter(Lesson.class::isInstance).map(Lesson.class::cast)
                .ifPresent(lesson -> found.add(new Overdue(one.getKey(), words.name(lesson), words.date(lesson.getReviewBy()))));
        }
        return found;
    }

    private void show(Read read) {
        ReuseMetrics figures = read.figures();
        NumberFormat percent = NumberFormat.getPercentInstance();
        NumberFormat number = NumberFormat.getInstance();
        number.setMaximumFractionDigits(1);
        column.section(text("learning.lessons"));
        if (figures.lessons() == 0) {
            column.text(text("learning.none"), Token.TEXT_SECONDARY);
        } else {
            line(text("learning.used", figures.used(), figures.lessons(), percent.format(figures.reuseRate().orElse(0))));
            line(text("learning.never", figures.neverUsed()));
            line(text("learning.failures", figures.failures()));
        }
        column.section(text("learning.uses"));
        line(figures.uses() == 0 ? text("learning.uses.none") : text("learning.uses.count", figures.uses()));
        for (UseEffect effect : List.of(UseEffect.HELPED, UseEffect.NONE, UseEffect.HARMED, UseEffect.UNKNOWN_YET)) {
            int count = figures.effects().getOrDefault(effect, 0);
            if (count > 0) {
                line(text("use.count." + effect.getName(), count));
            }
        }
        column.section(text("learning.reviews"));
        line(figures.medianDaysToDecision().isEmpty() ? text("learning.median.none")
            : text("learning.median", number.format(figures.medianDaysToDecision().getAsDouble()), figures.decisions()));
        line(text("learning.waiting", figures.waiting()));
        column.section(text("learning.overdue")).remark(figures.overdue() == 0 ? "" : Integer.toString(figures.overdue()));
        if (read.overdue().isEmpty()) {
            column.text(text("learning.overdue.none"), Token.TEXT_SECONDARY);
        }
        read.overdue().forEach(one -> new RecordLine(column.body(), "lesson", one.title())
            .remark(text("learning.since", one.since())).record(one.key(), editors::open));
        IconButton also = new IconButton(column.body(), IconButton.Look.GHOST, samples ? "close" : "open",
            text(samples ? "learning.samples.hide" : "learning.samples.show"), null, () -> {
                samples = !samples;
                read();
            });
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(0, Spacing.M).applyTo(also);
    }

    private void line(String words) {
        column.text(words, Token.TEXT);
    }
}
