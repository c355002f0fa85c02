package org.sankofa.ui.evidence.internal.browse;

import static org.sankofa.ui.evidence.internal.Layouts.wide;
import static org.sankofa.ui.evidence.internal.Messages.text;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.EditionContents;
import org.sankofa.evidence.IndicatorContents;
import org.sankofa.store.Version;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.presentation.PickerModel;
import org.sankofa.ui.tables.PagedColumn;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** What is in an edition: its countries, its indicators, and what it is. */
final class DatasetSheet extends Sheet {

    private static final int SOME = 12;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final StackLayout stack = new StackLayout();
    private final Composite sheets;
    private final List<Control> all;

    DatasetSheet(Composite parent, DatasetEntry entry, EditionContents contents, Optional<Version> last, Names names, Steps steps) {
        super(parent, entry.title(), DatasetWords.counts(contents), steps::back);
        Segmented choice = new Segmented(this, List.of(text("browse.areas"), text("browse.indicators"), text("browse.about")), text("browse.what"));
        choice.setLayoutData(wide());
        sheets = Theme.of(this).style(new Composite(this, SWT.NONE), Token.PAGE, null, null);
        sheets.setLayout(stack);
        sheets.setLayoutData(all());
        all = List.of(areas(entry, contents, names, steps), indicators(entry, contents, names, steps), about(entry, contents, last, names, steps));
        choice.select(0);
        stack.topControl = all.getFirst();
        choice.onSelect(place -> {
            stack.topControl = all.get(place);
            sheets.layout();
        });
    }

    @Override
    public boolean setFocus() {
        return stack.topControl.setFocus();
    }

    private Control areas(DatasetEntry entry, EditionContents contents, Names names, Steps steps) {
        FilteredList<String> list = new FilteredList<>(sheets, text("browse.areas"), text("browse.areas.filter"),
            List.of(new PagedColumn<>(text("browse.area"), 160, true, names::area, Icons::area), new PagedColumn<>(text("browse.code"), 80, false, DatasetSheet::code, null)),
            (codes, typed) -> codes.stream().filter(code -> SeriesLine.fits(names.area(code) + " " + code, words(typed))).toList(), steps::back);
        list.setRows(contents.areas().stream().sorted(Comparator.comparing(names::area, java.text.Collator.getInstance())).toList());
        list.onOpen(code -> steps.open(entry, code));
        return list;
    }

    private Control indicators(DatasetEntry entry, EditionContents contents, Names names, Steps steps) {
        FilteredList<IndicatorContents> list = new FilteredList<>(sheets, text("browse.indicators"), text("browse.indicators.filter"),
            List.of(new PagedColumn<>(text("browse.indicator"), 180, true, one -> names.indicator(one.indicator()), null),
                new PagedColumn<>(text("browse.years"), 100, false, one -> DatasetWords.span(one.first(), one.last()), null),
                new PagedColumn<>(text("browse.areas"), 90, false, one -> DatasetWords.number(one.areas().size()), null)),
            (rows, typed) -> rows.stream().filter(one -> SeriesLine.fits(names.indicator(one.indicator()) + " " + one.indicator(), words(typed))).toList(), steps::back);
        list.setRows(contents.indicators().stream().sorted(Comparator.comparing(one -> names.indicator(one.indicator()), java.text.Collator.getInstance())).toList());
        list.onOpen(one -> steps.compare(entry.edition().dataset(), one.indicator(), ""));
        return list;
    }

    private static String code(String code) {
        return AreaKind.of(code) == AreaKind.UNMAPPED ? text("browse.unassigned") : code;
    }

    private static String[] words(String typed) {
        return typed.isBlank() ? new String[0] : PickerModel.fold(typed).strip().split(" +");
    }

    private Control about(DatasetEntry entry, EditionContents contents, Optional<Version> last, Names names, Steps steps) {
        PageColumn column = new PageColumn(sheets, 0);
        column.text(entry.origin(), Token.TEXT);
        if (!entry.edition().name().isEmpty()) {
            column.text(text(entry.newest() ? "browse.edition" : "browse.edition.older", entry.edition().name()), Token.TEXT_SECONDARY);
        }
        entry.edition().issued().ifPresent(date -> column.text(text("browse.issued", date), Token.TEXT_SECONDARY));
        if (!entry.address().isEmpty()) {
            column.text(entry.address(), Token.TEXT_SECONDARY);
        }
        if (!entry.method().isEmpty()) {
            column.section(text("browse.method"));
            column.text(entry.method(), Token.TEXT_SECONDARY);
        }
        if (!contents.dimensions().isEmpty()) {
            column.section(text("browse.dimensions"));
            contents.dimensions().forEach((code, values) -> column.text(dimension(code, values, names), Token.TEXT_SECONDARY));
        }
        last.ifPresent(version -> {
            column.section(text("browse.last"));
            column.text(text("browse.last.text", version.message(), version.author(), WHEN.format(version.when())), Token.TEXT_SECONDARY);
            button(column, "undo", text("browse.last.back"), () -> steps.takeBack(entry, version));
        });
        button(column, "dataset", text("browse.open"), () -> steps.record(entry.edition().record()));
        return column;
    }

    private static void button(PageColumn column, String icon, String label, Runnable action) {
        IconButton button = new IconButton(column.body(), IconButton.Look.PLAIN, icon, label, null, action);
        GridData data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        data.verticalIndent = org.sankofa.ui.theme.Spacing.M;
        button.setLayoutData(data);
    }

    private static String dimension(String code, SortedSet<String> values, Names names) {
        String some = values.size() > SOME ? DatasetWords.number(values.size())
            : values.stream().map(value -> names.value(code, value)).distinct().collect(Collectors.joining(", "));
        return text("browse.dimension.values", names.dimension(code), some);
    }
}
