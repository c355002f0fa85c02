package org.sankofa.ui.network.internal;

import static org.sankofa.ui.network.internal.Messages.text;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.sankofa.sharing.Look;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SpaceState;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.jobs.JobProgress;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/**
 * Sends what waited for a connection as soon as there is one, and looks now and then what others sent. It asks nobody and
 * complains to nobody; what is shared nowhere is left alone, and no server is asked for it. It also gives sharing to the window.
 */
public class KeepInTouch {

    private static final long FIRST = 20_000;
    private static final long OFTEN = 60_000;
    private static final int LOOK_EVERY = 15;

    private NetworkSharing sharing;
    private Job job;
    private int rounds;

    @PostConstruct
    void start(MApplication application) {
        IEclipseContext context = application.getContext();
        sharing = ContextInjectionFactory.make(NetworkSharing.class, context);
        context.set(NetworkSharing.class, sharing);
        job = Job.create(text("touch.job"), (ICoreRunnable) monitor -> {
            round(new JobProgress(monitor));
            job.schedule(OFTEN);
        });
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule(FIRST);
    }

    @PreDestroy
    void stop() {
        job.cancel();
    }

    private void round(Progress progress) {
        boolean look = rounds++ % LOOK_EVERY == 0;
        for (Space space : sharing.workspace().spaces()) {
            if (progress.cancelled()) {
                return;
            }
            try {
                SpaceState state = sharing.silent().state(space);
                if (!state.shared() || sharing.isBusy(space.name())) {
                    continue;
                }
                if (state.waiting()) {
                    new Share(sharing.silent(), space).run(progress);
                } else if (look) {
                    new Look(sharing.silent(), space).run(progress);
                }
            } catch (SharingException e) {
                if (!NetworkSharing.isOffline(e)) {
                    Errors.log(text("touch.job"), e);
                }
            }
        }
    }
}
