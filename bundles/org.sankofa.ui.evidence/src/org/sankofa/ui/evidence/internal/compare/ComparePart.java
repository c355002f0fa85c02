package org.sankofa.ui.evidence.internal.compare;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.exchange.Importer;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.Peer;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;
import org.sankofa.ui.charts.ChartView;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.evidence.internal.DatasetChanges;
import org.sankofa.ui.evidence.internal.Latest;
import org.sankofa.ui.evidence.internal.OwnCase;
import org.sankofa.ui.evidence.internal.Services;
import org.sankofa.ui.evidence.internal.Sheets;
import org.sankofa.ui.evidence.internal.browse.Catalogue;
import org.sankofa.ui.evidence.internal.browse.Names;
import org.sankofa.ui.evidence.internal.importing.FiguresImport;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.presentation.Languages;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

import jakarta.inject.Inject;

/** Figures of several countries side by side: to see one's own in context, never who does best. */
public class ComparePart extends PagePart {

    /** Id of the view. */
    public static final String ID = "org.sankofa.ui.evidence.compare";
    /** Topic of the event that tells that charts were kept, renamed or forgotten. */
    public static final String CHARTS = "org/sankofa/ui/evidence/charts";

    private static final int MOST_PEERS = 5;
    private static final int HIGH = 300;

    @Inject
    private Workspace workspace;

    @Inject
    private SearchIndex index;

    @Inject
    private ObservationCache cache;

    @Inject
    private IEventBroker events;

    private record Offered(List<IndicatorChoice> choices, String own) {
    }

    private final List<String> languages = Languages.ofPerson();
    private Names names;
    private CompareModel model;
    private Sheets sheets;
    private PageColumn column;
    private CompareForm form;
    private Label purpose;
    private ChartView chart;
    private Composite notes;
    private IconButton keep;
    private boolean begun;
    private boolean loaded;
    private Latest loading;
    private Latest comparing;
    private Latest asking;
    private String like = "";
    private List<Peer> peers = List.of();

    @Override
    protected void fill(Composite page) {
        names = Names.of(workspace.vocabularies(), languages);
        model = new CompareModel(names);
        sheets = new Sheets(page, "compare", text("compare.empty.title"), text("compare.empty"));
        sheets.offer("receive", text("figures.import"), this::importFile);
        column = new PageColumn(sheets, Spacing.M);
        loading = new Latest(column, text("compare.job"));
        comparing = new Latest(column, text("compare.job"));
        asking = new Latest(column, text("compare.peers.job"));
        purpose = column.text(text("compare.purpose"), Token.TEXT_SECONDARY);
        form = new CompareForm(column, model, names, workspace.vocabularies(), this::chosen);
        chart = new ChartView(column.body());
        chart.setPictureHeight(HIGH);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = Spacing.S;
        chart.setLayoutData(data);
        shown(chart, false);
        notes = Theme.of(page).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        GridLayout lines = new GridLayout();
        lines.marginWidth = 0;
        lines.marginHeight = 0;
        notes.setLayout(lines);
        notes.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        keep = new IconButton(column.body(), IconButton.Look.PLAIN, "chart", text("compare.keep"), null, this::keep);
        keep.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        shown(keep, false);
        sheets.show(column);
        say(List.of(text("compare.looking")));
        cache.keepBeside(workspace);
        onDispose(DatasetChanges.follow(workspace, column, this::load));
        load();
    }

    @Override
    protected Control focusTarget() {
        return sheets.shown() == column ? form.focusTarget() : sheets.shown();
    }

    /** Shows a comparison, such as a chart that was kept. */
    public void show(CompareSpec spec) {
        begun = true;
        model.show(spec);
        form.refresh();
        chosen();
    }

    /** Compares something else; the countries stay, and this one is among them. */
    public void show(String dataset, String indicator, String area) {
        begun = true;
        model.choices().stream().filter(one -> one.dataset().equals(dataset) && one.indicator().equals(indicator)).findFirst().ifPresent(model::choose);
        if (!model.spec().dataset().equals(dataset) || !model.spec().indicator().equals(indicator)) {
            // what there is has not been read yet: it is completed when it was
            model.show(model.spec().of(dataset, indicator, new java.util.TreeMap<>()));
        }
        if (!area.isEmpty()) {
            model.add(area);
        }
        form.refresh();
        chosen();
    }

    /** Reads what can be compared. */
    private void load() {
        loading.read(monitor -> {
            Snapshot snapshot = workspace.snapshot();
            try {
                return new Offered(IndicatorChoice.all(cache.observations(snapshot), Catalogue.of(workspace), names, languages, monitor::isCanceled),
                    OwnCase.area(workspace, snapshot).orElse(""));
            } catch (CancellationException e) {
                throw new OperationCanceledException();
            }
        }, this::offer);
    }

    private void offer(Offered now) {
        model.setOwn(now.own());
        if (!begun && !now.own().isEmpty()) {
            model.add(now.own());
        }
        begun = true;
        loaded = true;
        model.offer(now.choices());
        sheets.show(now.choices().isEmpty() && !model.spec().isChosen() ? sheets.empty() : column);
        form.refresh();
        chosen();
    }

    private void chosen() {
        askPeers();
        compare();
    }

    private void compare() {
        comparing.cancel();
        if (!loaded) {
            return; // what is chosen is completed by what there is
        }
        CompareSpec spec = model.spec();
        if (!spec.isChosen() || spec.areas().isEmpty()) {
            say(List.of(text(spec.isChosen() ? "compare.choose.areas" : "compare.choose.indicator")));
            picture(null);
            return;
        }
        String own = model.own();
        comparing.read(monitor -> new CompareReader(cache.observations(workspace.snapshot()), names, languages).read(spec, own, monitor::isCanceled), found -> {
            picture(found);
            say(found.notes());
            form.years(found.years(), found.year());
        });
    }

    private void picture(Compared found) {
        boolean drawn = found != null && found.chart() != null;
        if (drawn) {
            chart.show(found.chart());
        }
        // what is said below the chart says it, too
        shown(purpose, !drawn);
        shown(chart, drawn);
        shown(keep, drawn);
        column.relayout();
    }

    private static void shown(Control control, boolean value) {
        ((GridData) control.getLayoutData()).exclude = !value;
        control.setVisible(value);
    }

    private void say(List<String> sentences) {
        for (Control child : notes.getChildren()) {
            child.dispose();
        }
        for (String sentence : sentences) {
            Label label = Theme.of(notes).style(new Label(notes, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.BODY);
            label.setText(sentence.replace("&", "&&"));
            GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
            data.widthHint = 100;
            label.setLayoutData(data);
        }
        column.relayout();
    }

    // --- countries that are alike

    private void askPeers() {
        String first = model.spec().areas().isEmpty() ? "" : model.spec().areas().getFirst();
        if (first.equals(like)) {
            form.offer(first.isEmpty() ? "" : names.area(first), peers);
            return;
        }
        like = first;
        asking.cancel();
        peers = List.of();
        form.offer("", peers);
        if (!first.isEmpty() && workspace.vocabularies().byNotation("area:" + first).isPresent()) {
            asking.read(monitor -> index.experience().find(ExperienceRequest.of(index.experience().about(first)).in(languages).limit(1))
                .peers().stream().limit(MOST_PEERS).toList(), found -> {
                    peers = found;
                    form.offer(names.area(first), found);
                });
        }
    }

    // --- keeping

    private void keep() {
        CompareSpec spec = model.spec();
        SavedCharts charts = new SavedCharts(workspace.directory());
        Jobs.read(column, text("saved.job"), monitor -> charts.all().stream().map(SavedChart::title).toList(), taken ->
            ChartTitle.ask(column.getShell(), text("saved.keep.title"), model.title(), "", taken).ifPresent(title -> store(charts, new SavedChart(title, spec))));
    }

    private void store(SavedCharts charts, SavedChart kept) {
        Jobs.work(column, text("saved.job"), monitor -> write(charts, kept), done -> {
            sheets.messages().show(MessageBar.Kind.SUCCESS, text("saved.kept", kept.title()));
            events.post(CHARTS, kept.title());
        });
    }

    private static SavedChart write(SavedCharts charts, SavedChart kept) throws IOException {
        charts.save(kept);
        return kept;
    }

    private void importFile() {
        new FiguresImport(column, workspace, sheets.messages(), Services.all(Importer.class)).ask(this::load);
    }
}
