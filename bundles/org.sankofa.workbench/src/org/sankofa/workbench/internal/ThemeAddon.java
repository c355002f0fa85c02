package org.sankofa.workbench.internal;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;
import org.sankofa.ui.theme.ThemeSwitch;

import jakarta.inject.Inject;

/** Lets our own controls take over the theme that the style engine restored from the last time. */
public class ThemeAddon {

    private IThemeEngine engine;

    /** Called when the engine is there, before the window is made where the platform allows it. */
    @Inject
    void follow(@Optional IThemeEngine there) {
        engine = there;
        adopt();
    }

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object event) {
        adopt();
    }

    private void adopt() {
        Display display = Display.getCurrent();
        if (engine != null && display != null && engine.getActiveTheme() != null) {
            ThemeSwitch.adopt(engine, display);
        }
    }
}
