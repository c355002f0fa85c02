package org.sankofa.ui.records.internal.progress;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.MApplication;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** Notes from the start on what runs in the background, so that it can be seen and stopped whenever the view opens. */
public class KeepProgress {

    private ProgressModel model;

    @PostConstruct
    void start(MApplication application) {
        model = new ProgressModel(Job.getJobManager());
        application.getContext().set(ProgressModel.class, model);
    }

    @PreDestroy
    void end() {
        model.close();
    }
}
