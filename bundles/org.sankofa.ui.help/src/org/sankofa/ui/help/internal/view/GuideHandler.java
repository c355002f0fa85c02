package org.sankofa.ui.help.internal.view;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.help.Help;
import org.sankofa.ui.help.internal.guide.Guide;
import org.sankofa.ui.records.RecordEditors;

import jakarta.inject.Named;

/** Opens the guide at the topic that fits; over a dialog in a window of its own. */
public class GuideHandler {

    private static final String PAGE = "page";

    @Execute
    public void execute(@Optional @Named(Help.TOPIC) String topic, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart active,
            Help help, BoundKeys keys) {
        Shell shell = Display.getCurrent().getActiveShell();
        if (shell != null && GuideWindow.isNeededOver(shell)) {
            GuideWindow.open(shell, topic != null ? topic : topicOf(shell), keys);
        } else {
            help.open(topic != null ? topic : active == null ? "" : topicOf(active));
        }
    }

    /** @return the topic that fits a part; empty: none does, or it is the guide */
    static String topicOf(MPart part) {
        return part.getTags().stream().filter(tag -> tag.startsWith(Help.TAG)).map(tag -> tag.substring(Help.TAG.length()))
            .findFirst().orElseGet(() -> Guide.installed().contexts().topic(part.getElementId(), kind(part),
                part.getPersistedState().get(PAGE)));
    }

    /** @return the topic that fits a dialog; empty: none does */
    static String topicOf(Shell dialog) {
        return dialog.getData() instanceof Window window
            ? Guide.installed().contexts().topicOfDialog(window.getClass().getName()) : "";
    }

    private static String kind(MPart part) {
        return RecordEditors.keyOf(part).or(() -> RecordEditors.newRecordOf(part)).map(RecordKey::kind).orElse(null);
    }
}
