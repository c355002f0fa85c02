package org.sankofa.ui.network.internal;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.sankofa.sharing.EveryPlace;
import org.sankofa.sharing.EveryPlace.Outcome;
import org.sankofa.sharing.ReceiveResult;
import org.sankofa.sharing.Remote;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.ShareResult;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.SharingException;
import org.sankofa.store.ChangeEvent;
import org.sankofa.store.ChangeListener;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.jobs.Debounce;
import org.sankofa.ui.jobs.JobProgress;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.dialogs.AskPerson;
import org.sankofa.ui.network.internal.model.Outcomes;
import org.sankofa.ui.network.internal.model.ReadMarks;

import jakarta.inject.Inject;

/** Sharing as the window does it: in jobs, one exchange of a space at a time, with questions to the person. */
public class NetworkSharing {

    /** Family of the jobs that exchange something. */
    public static final Object FAMILY = "org.sankofa.jobs.sharing";

    private final Workspace workspace;
    private final SharedSpaces shared;
    private final SharedSpaces silent;
    private final ReadMarks marks;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Made with the window, once; see {@link KeepInTouch}. */
    @Inject
    public NetworkSharing(Workspace workspace, Sharing sharing, UISynchronize ui) {
        this.workspace = workspace;
        this.shared = sharing.of(workspace, new AskPerson(ui));
        this.silent = sharing.of(workspace, org.sankofa.sharing.Questions.NOBODY);
        this.marks = new ReadMarks(workspace.directory());
        shared.addListener(space -> tell());
        silent.addListener(space -> tell());
        workspace.addListener(new ChangeListener() {
            @Override
            public void changed(ChangeEvent event) {
                tell();
            }

            @Override
            public void spacesChanged() {
                tell();
            }
        });
    }

    /** @return the network */
    public Workspace workspace() {
        return workspace;
    }

    /** @return what is shared; its operations may ask the person and belong into jobs */
    public SharedSpaces shared() {
        return shared;
    }

    /** @return the same, but it asks nobody: for what happens by itself in the background */
    public SharedSpaces silent() {
        return silent;
    }

    /** @return what the person has seen of what others changed */
    public ReadMarks marks() {
        return marks;
    }

    /** @return whether a space is being exchanged now */
    public boolean isBusy(String space) {
        return busy.contains(space);
    }

    /** Told, on any thread, when spaces or how they stand changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /**
     * Reads something again, on the control's thread, a little after spaces or how they stand changed; as long as the control
     * is there.
     *
     * @param pause milliseconds in which nothing more must change
     * @return asks for the same because something else changed; may be called on any thread
     */
    public Runnable follow(Control control, int pause, Runnable read) {
        Debounce soon = new Debounce(control, pause, read);
        Runnable changed = () -> {
            if (!control.isDisposed()) {
                control.getDisplay().asyncExec(soon::call);
            }
        };
        addListener(changed);
        control.addListener(SWT.Dispose, event -> removeListener(changed));
        return changed;
    }

    /** Tells the listeners. */
    public void tell() {
        listeners.forEach(Runnable::run);
    }

    /** An exchange of one space. */
    @FunctionalInterface
    public interface Exchange<T> {
        /** Runs it. */
        T run(Progress progress) throws SharingException, StoreException;
    }

    /** Something that can be done about a failure instead of telling it. */
    interface WayOut {
        /** @return whether the person was asked what to do */
        boolean offer(SharingException failure);
    }

    /**
     * Exchanges something of a space in a job that is shown and can be stopped; failures are told to the person, except that
     * the want of a connection is no news: the state of the space says so.
     */
    public <T> void exchange(Control control, Space space, String name, Exchange<T> work, Consumer<T> done) {
        exchange(control, space, name, work, done, new OtherHistories(this, control, space, null)::offer);
    }

    <T> void exchange(Control control, Space space, String name, Exchange<T> work, Consumer<T> done, WayOut wayOut) {
        if (!busy.add(space.name())) {
            return;
        }
        tell();
        Job job = Jobs.start(control, name, Jobs.WORK, monitor -> {
            try {
                return work.run(new JobProgress(monitor));
            } catch (SharingException e) {
                if (e.code() == SharingException.Code.CANCELLED) {
                    throw new OperationCanceledException();
                }
                throw e;
            } catch (StoreException e) {
                if (e.code() == StoreException.Code.CANCELLED) {
                    throw new OperationCanceledException();
                }
                throw e;
            }
        }, done, failure -> {
            if (!isOffline(failure) && !(failure instanceof SharingException e && wayOut.offer(e))) {
                Errors.report(control, name, failure);
            }
        });
        job.addJobChangeListener(new org.eclipse.core.runtime.jobs.JobChangeAdapter() {
            @Override
            public void done(org.eclipse.core.runtime.jobs.IJobChangeEvent event) {
                busy.remove(space.name());
                tell();
            }
        });
    }

    /** Shares a space through all its places. */
    public void share(Control control, Space space, Consumer<List<Outcome<ShareResult>>> done) {
        exchange(control, space, text("share.job", space.name()),
                progress -> Outcomes.worked(new EveryPlace(shared, space).share(progress)), done);
    }

    /** Shares a space through one of its places. */
    public void share(Control control, Space space, Remote place, Consumer<List<Outcome<ShareResult>>> done) {
        exchange(control, space, text("share.job", space.name()), progress -> List.of(new Outcome<>(place,
                Optional.of(new Share(shared, space).through(place.name()).run(progress)), Optional.empty())), done,
                new OtherHistories(this, control, space, place)::offer);
    }

    /** Takes in what others sent to any place of a space. */
    public void receive(Control control, Space space, Consumer<List<Outcome<ReceiveResult>>> done) {
        exchange(control, space, text("receive.job", space.name()),
                progress -> Outcomes.worked(new EveryPlace(shared, space).receive(false, progress)), done);
    }

    /** @return whether something did not work only because there is no connection */
    public static boolean isOffline(Throwable failure) {
        return failure instanceof SharingException e && (e.code() == SharingException.Code.NO_CONNECTION
                || e.code() == SharingException.Code.TIMEOUT);
    }
}
