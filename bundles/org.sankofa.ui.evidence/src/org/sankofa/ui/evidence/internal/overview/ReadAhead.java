package org.sankofa.ui.evidence.internal.overview;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.sankofa.charts.Frame;
import org.sankofa.charts.Letters;
import org.sankofa.charts.Palette;
import org.sankofa.charts.svg.SvgWriter;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.evidence.Observations;
import org.sankofa.store.Workspace;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.model.AreaNames;
import org.sankofa.ui.evidence.internal.model.FigureChart;
import org.sankofa.ui.evidence.internal.model.FiguresReader;
import org.sankofa.ui.evidence.internal.model.FiguresReader.Asked;
import org.sankofa.ui.evidence.internal.pages.AreaWords;
import org.sankofa.ui.evidence.internal.profile.PeopleReader;

/**
 * Makes what the pages of figures of a country will show while its overview is looked at, and lets go of it: what they need is in memory
 * then, the figures and the program, and the first page opens as quickly as the next ones.
 */
public final class ReadAhead extends Job {

    /** Until whatever is on the way to the screen is there. */
    private static final int LATER = 300;
    private static final double WIDTH = 800;
    private static final double HEIGHT = 320;

    private final Workspace workspace;
    private final ObservationCache cache;
    private final String code;
    private final List<String> languages;

    /** @param code of the country */
    public ReadAhead(Workspace workspace, ObservationCache cache, String code, List<String> languages) {
        super(text("figures.job"));
        this.workspace = workspace;
        this.cache = cache;
        this.code = code;
        this.languages = List.copyOf(languages);
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Begins soon. */
    public ReadAhead begin() {
        schedule(LATER);
        return this;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Observations observations = cache.observations(workspace.snapshot()).until(monitor::isCanceled);
            AreaNames names = one -> AreaWords.name(workspace, one, languages);
            draw(new PeopleReader(observations, names, languages).read(code, AssumedValues.USUAL).charts());
            draw(new FiguresReader(observations, names, languages).read(code, Asked.LAST, AssumedValues.USUAL).charts());
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            // whoever opens the page is told; nobody asked for this
            ILog.of(ReadAhead.class).warn("The figures of " + code + " could not be read ahead", e);
            return Status.CANCEL_STATUS;
        }
    }

    private static void draw(List<FigureChart> charts) {
        Frame frame = new Frame(WIDTH, HEIGHT, Letters.estimated(), Locale.getDefault());
        charts.stream().filter(chart -> chart.chart() != null).forEach(chart -> SvgWriter.write(chart.chart(), frame, Palette.LIGHT));
    }
}
