package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.Indicator;
import org.sankofa.model.IndicatorPeriod;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Programme;
import org.sankofa.model.Result;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.experience.internal.controls.ReachedBar;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.experience.internal.model.ResultProgress;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** What a programme was to bring about and what it did: results, indicators, targets. */
public final class ProgrammeResultsPage extends ColumnPage<List<ProgrammeResultsPage.Line>> {

    /** A line of the page: a result, an indicator in it, or a period of that. */
    sealed interface Line {
    }

    private record ResultLine(String title, String type, String description) implements Line {
    }

    private record IndicatorLine(String title, String baseline) implements Line {
    }

    private record PeriodLine(String when, String words, OptionalDouble part, boolean met, String comment) implements Line {
    }

    /** Made by the service runtime. */
    public ProgrammeResultsPage() {
        super("programme.results", 300, "programme");
    }

    @Override
    Jobs.Task<List<Line>> reading(PageContext context, Finder finder) {
        List<Line> lines = new ArrayList<>();
        for (Result result : ((Programme) context.record()).getResults()) {
            lines.add(new ResultLine(finder.name(result), finder.literal(Literals.RESULT__TYPE, result.getType()),
                finder.words(result.getDescription())));
            for (Indicator indicator : result.getIndicators()) {
                lines.add(new IndicatorLine(finder.name(indicator), baseline(indicator, finder)));
                indicator.getPeriods().forEach(period -> lines.add(line(indicator, period, finder)));
            }
        }
        return monitor -> lines;
    }

    private static String baseline(Indicator indicator, Finder finder) {
        if (indicator.getBaselineValue() == null) {
            return "";
        }
        String when = indicator.getBaselineDate() != null ? finder.date(indicator.getBaselineDate())
            : indicator.getBaselineYear() == null ? "" : indicator.getBaselineYear().toString();
        String value = number(indicator.getBaselineValue(), indicator, finder);
        return when.isEmpty() ? text("results.baseline", value) : text("results.baseline.when", value, when);
    }

    private static PeriodLine line(Indicator indicator, IndicatorPeriod period, Finder finder) {
        Optional<Boolean> met = ResultProgress.met(indicator, period);
        String target = number(period.getTargetValue(), indicator, finder);
        String actual = number(period.getActualValue(), indicator, finder);
        String words = target.isEmpty() && actual.isEmpty() ? text("results.nothing")
            : actual.isEmpty() ? text("results.target", target)
            : target.isEmpty() ? text("results.actual", actual)
            : text("results.both", actual, target);
        return new PeriodLine(when(period, finder), words, ResultProgress.reached(indicator, period), met.orElse(false),
            Finder.join(finder.words(period.getTargetComment()), finder.words(period.getActualComment())));
    }

    private static String when(IndicatorPeriod period, Finder finder) {
        String from = finder.date(period.getStart());
        String to = finder.date(period.getEnd());
        if (from.equals(to)) {
            return from;
        }
        return from.isEmpty() || to.isEmpty() ? from + to : from + " \u2013 " + to;
    }

    private static String number(BigDecimal value, Indicator indicator, Finder finder) {
        if (value == null) {
            return "";
        }
        Locale locale = finder.languages().isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(finder.languages().get(0));
        String unit = finder.words(indicator.getUnit());
        return NumberFormat.getNumberInstance(locale).format(value) + (unit.isEmpty() ? "" : "\u00a0" + unit);
    }

    @Override
    void show(List<Line> lines, PageContext context, PageColumn column) {
        if (lines.isEmpty()) {
            column.section(text("page.programme.results"));
            column.text(text("results.none"), Token.TEXT_SECONDARY);
        }
        for (Line line : lines) {
            switch (line) {
                case ResultLine result -> {
                    column.section(result.title()).remark(result.type());
                    if (!result.description().isEmpty()) {
                        column.text(result.description(), Token.TEXT);
                    }
                }
                case IndicatorLine indicator -> {
                    Label title = column.text(indicator.title(), Token.TEXT);
                    Theme.of(title).style(title, Token.PAGE, Token.TEXT, TypeStyle.STRONG);
                    ((GridData) title.getLayoutData()).verticalIndent = Spacing.S;
                    if (!indicator.baseline().isEmpty()) {
                        column.text(indicator.baseline(), Token.TEXT_SECONDARY);
                    }
                }
                case PeriodLine period -> period(column, period);
            }
        }
        if (!context.session().isReadOnly()) {
            new IconButton(column.body(), IconButton.Look.PLAIN, "edit", text("results.edit"), text("results.edit.help"),
                () -> context.reveal(context.record(), Literals.PROGRAMME__RESULTS));
        }
    }

    private static void period(PageColumn column, PeriodLine line) {
        Theme theme = Theme.of(column);
        Composite row = theme.style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Spacing.L;
        row.setLayout(layout);
        label(row, line.when(), Token.TEXT_SECONDARY, 190);
        if (line.part().isPresent()) {
            ReachedBar bar = new ReachedBar(row, line.part().getAsDouble(), line.met(), line.words());
            GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
            data.widthHint = 180;
            bar.setLayoutData(data);
        }
        Label words = label(row, line.words(), line.met() ? Token.SUCCESS : Token.TEXT, 200);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 200;
        data.horizontalSpan = line.part().isPresent() ? 1 : 2;
        words.setLayoutData(data);
        if (!line.comment().isEmpty()) {
            label(row, "", Token.TEXT_SECONDARY, 190);
            Label comment = label(row, line.comment(), Token.TEXT_SECONDARY, 200);
            GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
            wide.widthHint = 200;
            comment.setLayoutData(wide);
        }
    }

    private static Label label(Composite row, String words, Token ink, int width) {
        Label label = Theme.of(row).style(new Label(row, SWT.WRAP), Token.PAGE, ink, TypeStyle.BODY);
        label.setText(words.replace("&", "&&"));
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = width;
        label.setLayoutData(data);
        return label;
    }
}
