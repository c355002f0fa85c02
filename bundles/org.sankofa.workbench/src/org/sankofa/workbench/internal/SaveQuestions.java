package org.sankofa.workbench.internal;

import java.util.Collection;
import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.internal.workbench.PartServiceSaveHandler;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.ui.dialogs.Dialogs;

import jakarta.inject.Inject;

/** Asks what to do with what was not saved, when an editor or the window is closed, as our other questions are asked. */
public class SaveQuestions {

    /** The platform puts its own question there when it makes the window. */
    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object event, MApplication application) {
        for (MWindow window : application.getChildren()) {
            if (window.getContext() != null && window.getWidget() instanceof Shell shell) {
                window.getContext().set(ISaveHandler.class, new Questions(shell));
            }
        }
    }

    private static final class Questions extends PartServiceSaveHandler {

        private final Shell shell;

        Questions(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Save promptToSave(MPart part) {
            return ask(Messages.text("save.title"), Messages.text("save.one", part.getLocalizedLabel()));
        }

        @Override
        public Save[] promptToSave(Collection<MPart> parts) {
            List<MPart> all = List.copyOf(parts);
            if (all.size() == 1) {
                return new Save[] {promptToSave(all.getFirst())};
            }
            SaveDialog dialog = new SaveDialog(shell, all.stream().map(MPart::getLocalizedLabel).toList());
            boolean answered = dialog.open() == Window.OK;
            return dialog.chosen().stream().map(save -> !answered ? Save.CANCEL : save ? Save.YES : Save.NO).toArray(Save[]::new);
        }

        private Save ask(String title, String question) {
            return switch (Dialogs.choose(shell, title, question, Messages.text("save.yes"), Messages.text("save.no"))) {
                case 0 -> Save.YES;
                case 1 -> Save.NO;
                default -> Save.CANCEL;
            };
        }
    }
}
