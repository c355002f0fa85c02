package org.sankofa.workbench.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.ThemeSwitch;

/** Changes between the light and the dark theme; the choice is kept. */
public class ThemeHandler {

    @Execute
    public void execute(IThemeEngine themes) {
        boolean dark = themes.getActiveTheme() != null && Theme.DARK_ID.equals(themes.getActiveTheme().getId());
        ThemeSwitch.apply(themes, Display.getCurrent(), !dark);
    }
}
