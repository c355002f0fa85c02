package org.sankofa.ui.evidence.internal.analyses;

import static org.sankofa.ui.evidence.internal.Layouts.wide;
import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.Record;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;
import org.sankofa.store.analysis.AnalysisException;
import org.sankofa.store.analysis.Parameter;
import org.sankofa.ui.charts.ChartView;
import org.sankofa.ui.charts.ExportFile;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.ContextMenu;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.Mirroring;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.evidence.internal.Latest;
import org.sankofa.ui.evidence.internal.browse.Names;
import org.sankofa.ui.jobs.JobProgress;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.presentation.Languages;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** One analysis: what it asks, how far it is, and what it says. */
final class AnalysisSheet extends Composite {

    private static final int MOST_RECORDS = 25;

    private final AnalysisEntry entry;
    private final Workspace workspace;
    private final RecordEditors editors;
    private final Names names;
    private final List<String> languages = Languages.ofPerson();
    private final AnalysisAnswers answers;
    private final PageColumn column;
    private final AnalysisForm form;
    private final IconButton go;
    private final Composite below;
    private final Latest running;

    AnalysisSheet(Composite parent, AnalysisEntry entry, Workspace workspace, RecordEditors editors, Runnable back) {
        super(parent, SWT.NONE);
        this.entry = entry;
        this.workspace = workspace;
        this.editors = editors;
        names = Names.of(workspace.vocabularies(), languages);
        running = new Latest(this, text("analyses.job"));
        answers = new AnalysisAnswers(entry.parameters());
        Theme.of(this).style(this, Token.PAGE, null, null);
        setLayout(new FillLayout());
        column = new PageColumn(this, Spacing.M);
        Composite head = plain(column.body(), 2);
        IconButton button = new IconButton(head, IconButton.Look.GHOST, Mirroring.isMirrored(this) ? "chevron-right" : "chevron-left", null, text("analyses.back"), back);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        Label title = Theme.of(this).style(new Label(head, SWT.WRAP), Token.PAGE, Token.TEXT, TypeStyle.SECTION);
        title.setText(entry.label().replace("&", "&&"));
        GridData data = wide();
        data.verticalAlignment = SWT.CENTER;
        title.setLayoutData(data);
        column.text(entry.description(), Token.TEXT_SECONDARY);
        form = new AnalysisForm(column, entry.parameters(), answers, workspace, names, this::run);
        go = new IconButton(column.body(), IconButton.Look.PRIMARY, "analysis", text("analyses.run"), null, this::run);
        GridData place = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        place.verticalIndent = Spacing.S;
        go.setLayoutData(place);
        below = plain(column.body(), 1);
    }

    @Override
    public boolean setFocus() {
        return form.setFocus() || go.setFocus();
    }

    /** Stops what runs; nothing of it is shown any more, also where it does not listen. */
    void stop() {
        running.cancel();
    }

    // --- running

    private void run() {
        stop();
        var wrong = answers.wrong();
        if (wrong.isPresent()) {
            clear();
            words(below, wrong.get().sentence(), Token.DANGER);
            column.relayout();
            form.show(wrong.get());
            return;
        }
        Map<String, String> given = answers.given();
        Snapshot snapshot = workspace.snapshot();
        Label far = working();
        Display display = getDisplay();
        running.work(text("analyses.running", entry.label()), monitor -> AnalysisRun.run(entry, snapshot, given, languages,
            new ShownProgress(new JobProgress(monitor), words -> display.asyncExec(() -> {
                // it is taken away when something else is asked
                if (!far.isDisposed()) {
                    far.setText(words.replace("&", "&&"));
                }
            })), this::shown), this::done, this::failed);
    }

    private Label working() {
        clear();
        Label far = words(below, text("analyses.working"), Token.TEXT_SECONDARY);
        IconButton cancel = new IconButton(below, IconButton.Look.PLAIN, "close", text("analyses.stop"), null, () -> getDisplay().asyncExec(this::stopped));
        cancel.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        boolean focus = go.isFocusControl();
        go.setEnabled(false);
        if (focus) {
            // a button that cannot be pressed would give it to the first one of the view
            cancel.setFocus();
        }
        column.relayout();
        return far;
    }

    private void stopped() {
        if (!isDisposed() && running.isRunning()) {
            stop();
            clear();
            words(below, text("analyses.stopped"), Token.TEXT_SECONDARY);
            column.relayout();
            go.setFocus();
        }
    }

    private void failed(Throwable failure) {
        clear();
        if (failure instanceof AnalysisException expected) {
            words(below, expected.getMessage(), Token.DANGER);
        } else {
            Errors.log(text("analyses.running", entry.label()), failure);
            words(below, text("analyses.failed", entry.label()), Token.DANGER);
        }
        column.relayout();
        bringUp();
    }

    private String shown(Parameter parameter, String value) {
        return parameter.type() == Parameter.Type.AREA ? names.area(value) : value;
    }

    /** Who waited at what goes away is at the button again. */
    private void clear() {
        go.setEnabled(true);
        if (List.of(below.getChildren()).stream().anyMatch(Control::isFocusControl)) {
            go.setFocus();
        }
        for (var child : below.getChildren()) {
            child.dispose();
        }
    }

    // --- what it said

    private void done(AnalysisOutcome outcome) {
        clear();
        Label title = Theme.of(this).style(new Label(below, SWT.WRAP), Token.PAGE, Token.TEXT, TypeStyle.STRONG);
        title.setText(outcome.result().title().replace("&", "&&"));
        title.setLayoutData(wide());
        if (outcome.result().table().rows().isEmpty()) {
            words(below, text("analyses.nothing"), Token.TEXT_SECONDARY);
        } else {
            shapes(outcome);
        }
        Label heading = Theme.of(this).style(new Label(below, SWT.NONE), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.LABEL);
        heading.setText(text("analyses.read"));
        outcome.sentences().forEach(sentence -> words(below, sentence, Token.TEXT_SECONDARY));
        MessageBar[] said = new MessageBar[1];
        IconButton save = new IconButton(below, IconButton.Look.PLAIN, "save", text("analyses.export"), null, () -> export(outcome, said[0]));
        save.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        said[0] = new MessageBar(below);
        said[0].onResize(column::relayout);
        column.relayout();
        bringUp();
    }

    /** In a low view the answer stands below what can be seen, and it would look as if nothing had happened. */
    private void bringUp() {
        // what is in it has its place only after the column was laid out
        getDisplay().asyncExec(() -> {
            if (!isDisposed() && column.body().getParent() instanceof ScrolledComposite scroll
                && below.getLocation().y + below.getSize().y > scroll.getOrigin().y + scroll.getClientArea().height) {
                scroll.setOrigin(0, below.getLocation().y);
            }
        });
    }

    /** The table, and bars of a column in its place where one looks rather than reads. */
    private void shapes(AnalysisOutcome outcome) {
        List<Integer> charted = outcome.charted();
        Composite row = Theme.of(this).style(new Composite(below, SWT.NONE), Token.PAGE, null, null);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.center = true;
        layout.spacing = Spacing.M;
        row.setLayout(layout);
        row.setLayoutData(wide());
        Composite place = plain(below, 1);
        if (charted.isEmpty()) {
            row.dispose();
            table(place, outcome);
            return;
        }
        Segmented form = new Segmented(row, List.of(text("analyses.table"), text("analyses.bars")), text("analyses.form"));
        Combo of = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        charted.forEach(column -> of.add(outcome.headings().get(column)));
        of.select(0);
        Accessible.name(of, () -> text("analyses.column"), null);
        RowData ofPlace = new RowData();
        of.setLayoutData(ofPlace);
        Runnable show = () -> {
            for (var child : place.getChildren()) {
                child.dispose();
            }
            boolean bars = form.selected() == 1;
            // the table has all columns
            of.setVisible(bars);
            ofPlace.exclude = !bars;
            if (bars) {
                chart(place, outcome, charted.get(of.getSelectionIndex()));
            } else {
                table(place, outcome);
            }
            column.relayout();
        };
        form.select(0);
        form.onSelect(index -> show.run());
        of.addListener(SWT.Selection, event -> show.run());
        show.run();
    }

    private void table(Composite place, AnalysisOutcome outcome) {
        ResultTable table = new ResultTable(place, outcome, row -> records(outcome, row));
        GridData data = wide();
        data.heightHint = table.height();
        table.control().setLayoutData(data);
    }

    private void chart(Composite place, AnalysisOutcome outcome, int shown) {
        ChartView view = new ChartView(place);
        view.setLayoutData(wide());
        view.show(outcome.chart(shown));
        view.onOpen(key -> records(outcome, Integer.parseInt(key)));
    }

    /** Opens what a row was made of; of several, asks which. */
    private void records(AnalysisOutcome outcome, int row) {
        List<RecordKey> keys = row < 0 ? List.of() : outcome.result().table().rows().get(row).records();
        if (keys.size() == 1) {
            editors.open(keys.getFirst());
        } else if (!keys.isEmpty()) {
            Snapshot snapshot = workspace.snapshot();
            ContextMenu.open(getDisplay().getFocusControl() == null ? this : getDisplay().getFocusControl(), menu -> {
                keys.stream().limit(MOST_RECORDS).forEach(key -> menu.entry(ContextMenu.name(title(snapshot, key)), "", true, () -> editors.open(key)));
                if (keys.size() > MOST_RECORDS) {
                    menu.entry(text("analyses.records.more", keys.size() - MOST_RECORDS), "", false, () -> { });
                }
            });
        }
    }

    private String title(Snapshot snapshot, RecordKey key) {
        return snapshot.record(key).map(record -> Labels.title((Record) record, languages)).orElse(key.id());
    }

    private void export(AnalysisOutcome outcome, MessageBar said) {
        ExportFile.ask(below, text("analyses.export"), outcome.result().title(), "csv", () -> ExportFile.csv(outcome.csv()), file -> {
            if (!said.isDisposed()) {
                ExportFile.say(said, file);
            }
        });
    }

    // --- layout

    private static Composite plain(Composite parent, int columns) {
        Composite made = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        made.setLayout(layout);
        made.setLayoutData(wide());
        return made;
    }

    private static Label words(Composite parent, String words, Token ink) {
        Label label = Theme.of(parent).style(new Label(parent, SWT.WRAP), Token.PAGE, ink, TypeStyle.BODY);
        label.setText(words.replace("&", "&&"));
        label.setLayoutData(wide());
        return label;
    }
}
