package org.sankofa.ui.theme;

import java.util.List;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;

/** Switches e4's style engine and Sankofa's own controls together. */
public final class ThemeSwitch {

    private static final String PASSING = ThemeSwitch.class.getName() + ".passing";

    private ThemeSwitch() {
    }

    /** Says that a window is closed, with {@code close}, before the theme changes: its rows come and go while they are styled. */
    public static void passing(Shell shell, Runnable close) {
        shell.setData(PASSING, close);
    }

    /**
     * To be called on the display's thread.
     *
     * @param engine the engine of the window; null where there is none, as in dialogs before the workbench
     */
    public static void apply(IThemeEngine engine, Display display, boolean dark) {
        for (Shell shell : display.getShells()) {
            if (!shell.isDisposed() && shell.getData(PASSING) instanceof Runnable close) {
                close.run();
            }
        }
        if (engine != null) {
            engine.setTheme(dark ? Theme.DARK_ID : Theme.LIGHT_ID, true);
        }
        // after the engine: it gives every control its default colours back before it styles those it knows
        Theme.of(display).setDark(dark);
        List.of(display.getShells()).forEach(ThemeSwitch::renewTabFolders);
    }

    /** The tool bars that a tab folder makes for itself are passed over by the engine when they come late. */
    private static void renewTabFolders(Composite composite) {
        for (Control child : composite.getChildren()) {
            if (composite instanceof CTabFolder && child instanceof ToolBar) {
                child.setBackground(Theme.of(child).color(Token.PAGE));
            } else if (child instanceof Composite inner) {
                renewTabFolders(inner);
            }
        }
    }

    /** Takes over what the engine shows now, for example the theme it restored at the start. */
    public static void adopt(IThemeEngine engine, Display display) {
        boolean dark = engine.getActiveTheme() != null && Theme.DARK_ID.equals(engine.getActiveTheme().getId());
        if (Theme.of(display).isDark() != dark) {
            Theme.of(display).setDark(dark);
            List.of(display.getShells()).forEach(ThemeSwitch::renewTabFolders);
        }
    }
}
