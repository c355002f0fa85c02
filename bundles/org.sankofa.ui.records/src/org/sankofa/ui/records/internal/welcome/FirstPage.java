package org.sankofa.ui.records.internal.welcome;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.sankofa.store.Workspace;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.handlers.TodayHandler;
import org.sankofa.ui.records.internal.handlers.WelcomeHandler;

import jakarta.inject.Inject;

/**
 * Shows the welcome page where the window opens without any record, and before it to whom it knows what waits; unsaved
 * work, which the welcome page offers, comes first.
 */
public class FirstPage {

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object event, MApplication application,
            EModelService models, Workspace workspace) {
        if (models.find(RecordEditors.EDITOR_STACK, application) instanceof MPartStack stack && stack.getChildren().isEmpty()) {
            IEclipseContext window = application.getChildren().isEmpty() ? null : application.getChildren().getFirst().getContext();
            if (window == null || window.get(MApplication.class) == null) {
                // it was closed before this was told that it had opened
                return;
            }
            ContextInjectionFactory.invoke(new WelcomeHandler(), Execute.class, window);
            String email = workspace.identity().email();
            boolean known = !email.isEmpty() && !email.endsWith("@localhost");
            if (known && workspace.recoveryCopies().isEmpty()) {
                ContextInjectionFactory.invoke(new TodayHandler(), Execute.class, window);
            }
        }
    }
}
