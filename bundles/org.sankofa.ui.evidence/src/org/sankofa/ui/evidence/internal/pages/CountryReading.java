package org.sankofa.ui.evidence.internal.pages;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.widgets.Control;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.evidence.Observations;
import org.sankofa.model.CountryCase;
import org.sankofa.store.Snapshot;
import org.sankofa.ui.evidence.internal.model.AreaNames;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageContext;

/**
 * Reads the figures of the country of a case off the window's thread, and again when anything in the network changed. What was
 * asked last counts.
 *
 * @param <T> what is read
 */
public final class CountryReading<T> {

    /** Reads. */
    @FunctionalInterface
    public interface Reader<T> {
        /** Reads the figures of a country by its code. */
        T read(Observations observations, AreaNames names, String code);
    }

    private final Control control;
    private final PageContext context;
    private final ObservationCache cache;
    private final Consumer<String> say;
    private final Consumer<T> show;
    private Reader<T> last;
    private URI area;
    private boolean begun;
    private boolean shown;
    private int asked;
    private Job running;

    /**
     * @param control shows what is read; when it ends, nothing is read any more
     * @param say tells why there is nothing to show, or not yet
     */
    public CountryReading(Control control, PageContext context, ObservationCache cache, Consumer<String> say, Consumer<T> show) {
        this.control = control;
        this.context = context;
        this.cache = cache;
        cache.keepBeside(context.workspace());
        this.say = say;
        this.show = show;
        Runnable indexed = () -> control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed() && last != null) {
                read(last);
            }
        });
        context.index().addListener(indexed);
        context.onDispose(() -> {
            context.index().removeListener(indexed);
            if (running != null) {
                running.cancel();
            }
        });
    }

    /** @return whether the case is about another country than when it was asked last; so it is the first time */
    public boolean moved() {
        URI now = AreaWords.address((CountryCase) context.record());
        boolean moved = !begun || !Objects.equals(now, area);
        begun = true;
        area = now;
        shown &= !moved;
        return moved;
    }

    /** Reads, and gives what is found to whoever shows it. */
    public void read(Reader<T> reader) {
        int now = ++asked;
        last = reader;
        URI address = area;
        if (address == null) {
            say.accept(text("figures.noArea"));
            return;
        }
        if (!shown) {
            say.accept(text("figures.looking"));
        }
        List<String> languages = context.languages();
        if (running != null) {
            running.cancel();
        }
        running = Jobs.read(control, text("figures.job"), monitor -> {
            Snapshot snapshot = context.workspace().snapshot();
            String code = AreaWords.code(snapshot, address);
            try {
                return code == null ? null
                    : reader.read(cache.observations(snapshot).until(monitor::isCanceled), one -> AreaWords.name(context.workspace(), one, languages), code);
            } catch (CancellationException e) {
                throw new OperationCanceledException();
            }
        }, found -> {
            if (now == asked) {
                shown = found != null;
                if (found == null) {
                    say.accept(text("figures.noArea"));
                } else {
                    show.accept(found);
                }
            }
        });
    }
}
