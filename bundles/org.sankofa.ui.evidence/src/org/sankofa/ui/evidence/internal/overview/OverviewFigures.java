package org.sankofa.ui.evidence.internal.overview;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.ui.charts.ChartView;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.evidence.internal.model.FigureChart;
import org.sankofa.ui.evidence.internal.pages.CountryReading;
import org.sankofa.ui.evidence.internal.pages.FiguresPage;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.pages.PageSection;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** Key figures and a map on the overview of a case. */
public final class OverviewFigures implements PageSection {

    private static final String OVERVIEW = "org.sankofa.ui.cases.page.overview";
    private static final int CARD = 168;
    private static final int MAP = 260;
    private static final int A_MOMENT = 120;

    private ObservationCache cache;

    /** Of the service component. */
    public void setCache(ObservationCache shared) {
        cache = shared;
    }

    @Override
    public String page() {
        return OVERVIEW;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Part open(PageColumn column, PageContext context, Runnable changed) {
        Opened opened = new Opened(column, context, changed);
        context.onChange(opened::follow);
        return opened;
    }

    /** The part of one editor. */
    private final class Opened implements Part {

        private final PageContext context;
        private final CountryReading<CountryOverview> reading;
        private CountryOverview known;
        /** What was read last; shown soon. */
        private CountryOverview latest;
        private boolean all;
        private Job ahead = Job.create("", monitor -> { });

        Opened(PageColumn column, PageContext context, Runnable changed) {
            this.context = context;
            context.onDispose(() -> ahead.cancel());
            reading = new CountryReading<>(column, context, cache, sentence -> { }, found -> {
                boolean whole = all;
                latest = found;
                if (whole) {
                    show(changed);
                    readAhead(found);
                } else {
                    // what is quick to read is shown first, unless all comes right after it: the page is filled once then
                    column.getDisplay().timerExec(A_MOMENT, () -> {
                        if (!column.isDisposed() && latest != null) {
                            show(changed);
                        }
                    });
                    read(true);
                }
            });
        }

        private void readAhead(CountryOverview found) {
            ahead.cancel();
            if (!found.figures().isEmpty()) {
                ahead = new ReadAhead(context.workspace(), cache, found.area(), context.languages()).begin();
            }
        }

        private void show(Runnable changed) {
            if (!latest.equals(known)) {
                known = latest;
                changed.run();
            }
        }

        void follow() {
            if (reading.moved()) {
                known = null;
                latest = null;
                read(false);
            }
        }

        private void read(boolean everything) {
            all = everything;
            List<String> languages = context.languages();
            reading.read((observations, names, code) -> new OverviewReader(observations, names, languages).read(code, everything));
        }

        @Override
        public void fill(PageColumn column) {
            if (known == null) {
                return;
            }
            column.section(text("overview.figures"));
            if (known.figures().isEmpty()) {
                new RecordLine(column.body(), "receive", text("overview.figures.none", known.name())).quiet().detail(text("figures.page"))
                    .onOpen(() -> context.showPage(FiguresPage.ID));
                return;
            }
            cards(column);
            known.map().ifPresent(map -> map(column, map));
        }

        private void cards(PageColumn column) {
            Composite cards = Theme.of(column).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
            GridLayout layout = new GridLayout(columns(column), true);
            layout.marginWidth = 0;
            layout.marginHeight = 0;
            layout.horizontalSpacing = Spacing.M;
            layout.verticalSpacing = Spacing.M;
            cards.setLayout(layout);
            GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
            data.widthHint = 100;
            cards.setLayoutData(data);
            known.figures().forEach(figure -> new FigureCard(cards, figure, () -> context.showPage(figure.page())));
        }

        /** As many beside each other as have room, at most all of them. */
        private int columns(PageColumn column) {
            int room = Math.min(column.getClientArea().width, 940) - 2 * Spacing.XL;
            return Math.max(2, Math.min(known.figures().size(), room / Letters.scaled(column, CARD)));
        }

        private void map(PageColumn column, FigureChart map) {
            ChartView view = new ChartView(column.body());
            view.setPictureHeight(MAP);
            GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
            data.widthHint = 100;
            view.setLayoutData(data);
            view.show(map.chart());
            map.notes().forEach(note -> column.text(note, Token.TEXT_SECONDARY));
        }
    }
}
