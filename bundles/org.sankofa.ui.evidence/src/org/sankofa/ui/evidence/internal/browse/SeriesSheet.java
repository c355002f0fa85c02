package org.sankofa.ui.evidence.internal.browse;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.tables.PagedColumn;

/** The series of an area in an edition. */
final class SeriesSheet extends Sheet {

    private final FilteredList<SeriesLine> list;

    SeriesSheet(Composite parent, DatasetEntry entry, String area, List<SeriesLine> lines, Names names, Steps steps) {
        super(parent, names.area(area), remark(entry, lines, names), steps::back);
        list = new FilteredList<>(this, text("browse.series"), text("browse.series.filter"),
            List.of(new PagedColumn<>(text("browse.series"), 200, true, SeriesLine::label, null),
                new PagedColumn<>(text("browse.years"), 84, false, SeriesLine::periods, null),
                new PagedColumn<>(text("browse.latest"), 116, false, SeriesLine::latest, null)), SeriesLine::filter, steps::back);
        list.setLayoutData(all());
        list.setRows(lines);
        list.onOpen(line -> steps.open(entry, line.key()));
    }

    /** What all series have in common is said once. */
    private static String remark(DatasetEntry entry, List<SeriesLine> lines, Names names) {
        List<String> indicators = lines.stream().map(line -> line.key().indicator()).distinct().limit(2).toList();
        return indicators.size() == 1 ? names.indicator(indicators.getFirst()) + " \u00b7 " + entry.title() : entry.title();
    }

    @Override
    public boolean setFocus() {
        return list.setFocus();
    }
}
