package org.sankofa.ui.records.internal.today;

import static org.sankofa.ui.records.internal.Messages.text;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.osgi.service.event.Event;
import org.sankofa.store.Workspace;
import org.sankofa.ui.records.RecordEditors;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Follows which records are opened, however that is done. */
public class FollowOpened {

    private OpenedRecords opened;

    @PostConstruct
    void start(MApplication application, Workspace workspace) {
        opened = new OpenedRecords(workspace.directory());
        IEclipseContext context = application.getContext();
        context.set(OpenedRecords.class, opened);
        schedule(opened::read);
    }

    @Inject
    @Optional
    void activated(@UIEventTopic(UIEvents.UILifeCycle.ACTIVATE) Event event) {
        if (opened != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part) {
            RecordEditors.keyOf(part).ifPresent(key -> schedule(() -> opened.opened(key)));
        }
    }

    private void schedule(Work work) {
        Job job = Job.create(text("today.opened.job"), (ICoreRunnable) monitor -> {
            try {
                work.run();
            } catch (IOException e) {
                throw new CoreException(Status.warning(text("today.opened.failed"), e));
            }
        });
        job.setSystem(true);
        job.setRule(new Alone());
        job.schedule();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /** Keeps the order in which records were opened. */
    private static final class Alone implements org.eclipse.core.runtime.jobs.ISchedulingRule {

        @Override
        public boolean contains(org.eclipse.core.runtime.jobs.ISchedulingRule rule) {
            return rule instanceof Alone;
        }

        @Override
        public boolean isConflicting(org.eclipse.core.runtime.jobs.ISchedulingRule rule) {
            return rule instanceof Alone;
        }
    }
}
