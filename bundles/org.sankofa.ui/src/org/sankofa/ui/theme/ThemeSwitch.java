package org.sankofa.ui.theme;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;

/** Switches e4's style engine and Sankofa's own controls together. */
public final class ThemeSwitch {

    private ThemeSwitch() {
    }

    /**
     * To be called on the display's thread.
     *
     * @param engine the engine of the window; null where there is none, as in dialogs before the workbench
     */
    public static void apply(IThemeEngine engine, Display display, boolean dark) {
        Theme.of(display).setDark(dark);
        if (engine != null) {
            engine.setTheme(dark ? Theme.DARK_ID : Theme.LIGHT_ID, true);
        }
    }

    /** Takes over what the engine shows now, for example the theme it restored at the start. */
    public static void adopt(IThemeEngine engine, Display display) {
        boolean dark = engine.getActiveTheme() != null && Theme.DARK_ID.equals(engine.getActiveTheme().getId());
        Theme.of(display).setDark(dark);
    }
}
