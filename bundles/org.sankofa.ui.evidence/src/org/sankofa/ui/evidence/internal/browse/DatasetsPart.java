package org.sankofa.ui.evidence.internal.browse;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.evidence.EditionContents;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.exchange.Importer;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.controls.Tone;
import org.sankofa.ui.evidence.internal.DatasetChanges;
import org.sankofa.ui.evidence.internal.Latest;
import org.sankofa.ui.evidence.internal.Services;
import org.sankofa.ui.evidence.internal.Sheets;
import org.sankofa.ui.evidence.internal.compare.ComparePart;
import org.sankofa.ui.evidence.internal.importing.FiguresImport;
import org.sankofa.ui.evidence.internal.importing.TakingBack;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.presentation.Languages;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;

import jakarta.inject.Inject;

/** What figures there are: the data sets of all spaces, what is in each, and of each figure where it comes from. */
public class DatasetsPart extends PagePart implements Steps {

    /** Id of the view. */
    public static final String ID = "org.sankofa.ui.evidence.datasets";

    @Inject
    private Workspace workspace;

    @Inject
    private ObservationCache cache;

    @Inject
    private RecordEditors editors;

    @Inject
    private EPartService parts;

    private final List<String> languages = Languages.ofPerson();
    private final Deque<Control> before = new ArrayDeque<>();
    private final Map<RecordKey, EditionContents> counted = new HashMap<>();
    private final Map<RecordKey, RecordLine> lines = new HashMap<>();
    private Names names;
    private Sheets sheets;
    private PageColumn list;
    private List<DatasetEntry> entries = List.of();
    private Latest looking;
    private Latest counting;
    private Latest stepping;

    @Override
    protected void fill(Composite page) {
        names = Names.of(workspace.vocabularies(), languages);
        sheets = new Sheets(page, "dataset", text("browse.empty.title"), text("browse.empty"));
        sheets.offer("receive", text("figures.import"), this::importFile);
        list = new PageColumn(sheets, Spacing.M);
        looking = new Latest(list, text("browse.job"));
        counting = new Latest(list, text("browse.job"));
        stepping = new Latest(list, text("browse.job"));
        list.text(text("browse.looking"), Token.TEXT_SECONDARY);
        sheets.show(list);
        cache.keepBeside(workspace);
        onDispose(DatasetChanges.follow(workspace, list, this::read));
        read();
    }

    @Override
    protected Control focusTarget() {
        return sheets.shown();
    }

    // --- the data sets

    private void read() {
        looking.read(monitor -> DatasetEntry.all(cache.observations(workspace.snapshot()), languages), found -> {
            entries = found;
            if (before.isEmpty()) {
                sheets.show(entries.isEmpty() ? sheets.empty() : list);
            }
            show();
            count();
        });
    }

    /** Counts one edition after the other, for the large ones take a moment; each is told as it is counted. */
    private void count() {
        List<DatasetEntry> now = entries;
        org.eclipse.swt.widgets.Display display = list.getDisplay();
        counting.read(monitor -> {
            Observations observations = cache.observations(workspace.snapshot());
            for (DatasetEntry entry : now) {
                EditionContents contents = contents(observations, entry, monitor::isCanceled);
                display.asyncExec(() -> counted(entry, contents));
            }
            return now;
        }, done -> { });
    }

    private EditionContents contents(Observations observations, DatasetEntry entry, java.util.function.BooleanSupplier cancelled) {
        try {
            return Catalogue.of(workspace).contents(observations, entry.edition(), cancelled);
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        }
    }

    /** Only the line of the edition says something else then. */
    private void counted(DatasetEntry entry, EditionContents contents) {
        if (!list.isDisposed() && !contents.equals(counted.put(entry.edition().record(), contents))) {
            RecordLine line = lines.get(entry.edition().record());
            if (line != null && !line.isDisposed()) {
                line.text(DatasetWords.counts(contents));
                line.redraw();
                list.relayout();
            }
        }
    }

    private void show() {
        list.rebuild(() -> {
            lines.clear();
            for (DatasetEntry entry : entries) {
                EditionContents contents = counted.get(entry.edition().record());
                RecordLine line = new RecordLine(list.body(), "dataset", entry.title())
                    .text(contents == null ? text("browse.counting") : DatasetWords.counts(contents)).remark(entry.origin());
                if (!entry.newest()) {
                    line.badge(text("browse.older"), Tone.PLAIN);
                }
                line.onOpen(() -> open(entry));
                lines.put(entry.edition().record(), line);
            }
            IconButton take = new IconButton(list.body(), IconButton.Look.PLAIN, "receive", text("figures.import"), null, this::importFile);
            GridData data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
            data.verticalIndent = Spacing.M;
            take.setLayoutData(data);
        });
    }

    // --- steps

    @Override
    public void open(DatasetEntry entry) {
        step(monitor -> new Opened(contents(cache.observations(workspace.snapshot()), entry, monitor::isCanceled), LastChange.of(workspace, entry.edition().record())),
            opened -> new DatasetSheet(sheets, entry, opened.contents(), opened.last(), names, this));
    }

    /** What is in an edition, and what changed it last. */
    private record Opened(EditionContents contents, Optional<Version> last) {
    }

    @Override
    public void takeBack(DatasetEntry entry, Version version) {
        back();
        new TakingBack(list, workspace, sheets.messages(), this::read).back(entry.edition().record().space(), version.commit());
    }

    @Override
    public void open(DatasetEntry entry, String area) {
        step(monitor -> SeriesLine.of(cache.observations(workspace.snapshot()), entry.edition(), area, names),
            lines -> new SeriesSheet(sheets, entry, area, lines, names, this));
    }

    @Override
    public void open(DatasetEntry entry, SeriesKey key) {
        step(monitor -> SeriesFigures.of(cache.observations(workspace.snapshot()), key, names, languages), figures -> new FiguresSheet(sheets, figures, this));
    }

    /** Reads what is shown next and shows it, unless the person went elsewhere meanwhile. */
    private <T> void step(Jobs.Task<T> reading, java.util.function.Function<T, Control> made) {
        sheets.messages().show(MessageBar.Kind.INFO, text("browse.looking"));
        stepping.read(reading, found -> {
            sheets.messages().clear();
            before.push(sheets.shown());
            show(made.apply(found));
        });
    }

    private void show(Control next) {
        sheets.show(next);
        next.setFocus();
    }

    /** What is left goes away with that, so not while one of its buttons is pressed. */
    @Override
    public void back() {
        stepping.cancel();
        sheets.getDisplay().asyncExec(() -> {
            if (!sheets.isDisposed()) {
                goBack();
            }
        });
    }

    private void goBack() {
        if (!before.isEmpty()) {
            Control left = sheets.shown();
            Control next = before.pop();
            show(before.isEmpty() && entries.isEmpty() ? sheets.empty() : next);
            left.dispose();
        }
    }

    @Override
    public void record(RecordKey key) {
        editors.open(key);
    }

    @Override
    public void compare(String dataset, String indicator, String area) {
        var part = parts.showPart(ComparePart.ID, EPartService.PartState.ACTIVATE);
        if (part != null && part.getObject() instanceof ComparePart compare) {
            compare.show(dataset, indicator, area);
        }
    }

    private void importFile() {
        new FiguresImport(list, workspace, sheets.messages(), Services.all(Importer.class)).ask(this::read);
    }
}
