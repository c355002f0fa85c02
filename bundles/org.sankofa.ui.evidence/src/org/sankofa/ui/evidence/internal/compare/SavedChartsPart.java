package org.sankofa.ui.evidence.internal.compare;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.ContextMenu;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.evidence.internal.Latest;
import org.sankofa.ui.evidence.internal.Sheets;
import org.sankofa.ui.evidence.internal.browse.Names;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.presentation.Languages;
import org.sankofa.ui.presentation.PageSource.Page;
import org.sankofa.ui.tables.PagedColumn;
import org.sankofa.ui.tables.PagedTable;

import jakarta.inject.Inject;

/** The charts that a person kept: opened with Enter, renamed with F2, forgotten with Del, which can be taken back. */
public class SavedChartsPart extends PagePart {

    /** Id of the view. */
    public static final String ID = "org.sankofa.ui.evidence.savedCharts";

    @Inject
    private Workspace workspace;

    @Inject
    private EPartService parts;

    @Inject
    private IEventBroker events;

    private SavedCharts charts;
    private Names names;
    private Sheets sheets;
    private Latest reading;
    private PagedTable<SavedChart> table;
    private List<SavedChart> shown = List.of();

    @Override
    protected void fill(Composite page) {
        charts = new SavedCharts(workspace.directory());
        names = Names.of(workspace.vocabularies(), Languages.ofPerson());
        sheets = new Sheets(page, "chart", text("saved.empty.title"), text("saved.empty"));
        sheets.offer("compare", text("saved.empty.compare"), () -> parts.showPart(ComparePart.ID, EPartService.PartState.ACTIVATE));
        table = new PagedTable<>(sheets, List.of(new PagedColumn<>(text("saved.column.title"), 180, true, SavedChart::title, chart -> "chart")));
        table.setName(text("saved.name"));
        table.setKey(SavedChart::title);
        table.onOpen(this::open);
        table.table().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2) {
                table.selected().ifPresent(this::rename);
            } else if (event.keyCode == SWT.DEL) {
                table.selected().ifPresent(this::delete);
            }
        });
        ContextMenu.on(table.table(), menu -> table.selected().ifPresent(chart -> menu.entry(text("saved.open"), "Enter", true, () -> open(chart))
            .entry(text("saved.rename"), "F2", true, () -> rename(chart)).entry(text("saved.delete"), "Del", true, () -> delete(chart))));
        table.table().addListener(SWT.MouseMove, event -> tell(table.table().getItem(new Point(event.x, event.y))));
        sheets.show(table);
        reading = new Latest(table, text("saved.job"));
        read();
    }

    @Override
    protected Control focusTarget() {
        return sheets.shown();
    }

    /** The view is narrow and titles are long: what has no room is said where one points. */
    private void tell(TableItem item) {
        int row = item == null ? -1 : table.table().indexOf(item);
        String words = row < 0 || row >= shown.size() ? null
            : text("saved.tip", shown.get(row).title(), names.indicator(shown.get(row).spec().indicator())).replace("&", "&&");
        if (!Objects.equals(words, table.table().getToolTipText())) {
            table.table().setToolTipText(words);
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(ComparePart.CHARTS) Object title) {
        if (table != null && !table.isDisposed()) {
            read();
        }
    }

    private void read() {
        reading.read(monitor -> charts.all(), all -> {
            shown = all;
            table.setSource((offset, limit) -> new Page<>(all.size(), all.subList((int) Math.min(offset, all.size()), (int) Math.min(offset + limit, all.size()))));
            sheets.show(all.isEmpty() ? sheets.empty() : table);
        });
    }

    private void open(SavedChart chart) {
        var part = parts.showPart(ComparePart.ID, EPartService.PartState.ACTIVATE);
        if (part != null && part.getObject() instanceof ComparePart compare) {
            compare.show(chart.spec());
        }
    }

    private void rename(SavedChart chart) {
        ChartTitle.ask(table.getShell(), text("saved.rename.title"), chart.title(), chart.title(), shown.stream().map(SavedChart::title).toList())
            .ifPresent(title -> work(() -> charts.rename(chart, title), () -> { }));
    }

    private void delete(SavedChart chart) {
        work(() -> charts.delete(chart), () -> sheets.messages().show(MessageBar.Kind.INFO, text("saved.deleted", chart.title()),
            new MessageBar.Action(text("saved.undo"), () -> work(() -> charts.restore(chart), sheets.messages()::clear))));
    }

    private void work(Work work, Runnable then) {
        Jobs.work(table, text("saved.job"), monitor -> {
            work.run();
            return Boolean.TRUE;
        }, done -> {
            then.run();
            events.post(ComparePart.CHARTS, "");
        });
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
