package org.sankofa.ui.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/**
 * The look of one display: colours by what they are for, letter sizes, light or dark. A control that was styled through
 * {@link #style} follows when the theme changes; a control that paints itself asks for colours each time it paints.
 */
public final class Theme {

    /** Id of the light theme of e4's theme engine. */
    public static final String LIGHT_ID = "org.sankofa.ui.theme.light";
    /** Id of the dark theme of e4's theme engine. */
    public static final String DARK_ID = "org.sankofa.ui.theme.dark";

    private static final String KEY = Theme.class.getName();
    private static final String STYLE = "org.sankofa.ui.style";
    private static final String ON_CHANGE = "org.sankofa.ui.onThemeChange";
    /** The key under which e4's style engine looks for classes of a control. */
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private record Style(Token background, Token foreground, TypeStyle type) {
    }

    private final Display display;
    private final Map<TypeStyle, Font> fonts = new EnumMap<>(TypeStyle.class);
    private final Map<TypeStyle, Integer> lineHeights = new EnumMap<>(TypeStyle.class);
    private final SystemControls system = new SystemControls();
    private Palette palette;
    private boolean dark;

    private Theme(Display display) {
        this.display = display;
        load(false);
        display.disposeExec(this::disposeFonts);
    }

    /** @return the theme of the control's display */
    public static Theme of(Control control) {
        return of(control.getDisplay());
    }

    /** @return the theme of the display, light when none was set; to be called on the display's thread */
    public static Theme of(Display display) {
        Theme theme = (Theme) display.getData(KEY);
        if (theme == null) {
            theme = new Theme(display);
            display.setData(KEY, theme);
        }
        return theme;
    }

    /** @return whether the theme is dark */
    public boolean isDark() {
        return dark;
    }

    /** Switches between light and dark and restyles everything that is open. */
    public void setDark(boolean value) {
        preferDark(value);
        load(value);
        for (Shell shell : display.getShells()) {
            restyle(shell);
        }
    }

    private void preferDark(boolean value) {
        try {
            display.setDarkThemePreferred(value);
        } catch (NoSuchMethodError e) {
            // SWT is older on ARM Linux and on Intel Macs: the system's own controls keep their colours there
            ILog.of(Theme.class).info("The system's controls cannot be told of the theme: " + e.getMessage());
        }
    }

    /** @return the colour; not to be disposed of */
    public Color color(Token token) {
        return JFaceResources.getColorRegistry().get(token.registryKey());
    }

    /** @return the font; not to be disposed of */
    public Font font(TypeStyle type) {
        return fonts.computeIfAbsent(type, this::makeFont);
    }

    /** @return the height of a line in that font, in points */
    public int lineHeight(TypeStyle type) {
        return lineHeights.computeIfAbsent(type, style -> {
            GC gc = new GC(display);
            gc.setFont(font(style));
            int height = gc.getFontMetrics().getHeight();
            gc.dispose();
            return height;
        });
    }

    /**
     * Gives a control colours and font, now and after each change of the theme.
     *
     * @param background null: leave it
     * @param foreground null: leave it
     * @param type null: leave it
     * @return the control
     */
    public <C extends Control> C style(C control, Token background, Token foreground, TypeStyle type) {
        control.setData(STYLE, new Style(background, foreground, type));
        apply(control);
        return control;
    }

    /** Names the control's class in style sheets, so that a plug-in's own style sheet can reach it. */
    public <C extends Control> C cssClass(C control, String name) {
        control.setData(CSS_CLASS, name);
        return control;
    }

    /** Runs something for a control after each change of the theme, as long as the control lives, besides what runs already. */
    public void onChange(Control control, Runnable change) {
        List<Object> changes = control.getData(ON_CHANGE) instanceof List<?> before ? new ArrayList<>(before) : new ArrayList<>();
        changes.add(change);
        control.setData(ON_CHANGE, changes);
    }

    private void load(boolean value) {
        dark = value;
        palette = Palette.builtIn(value);
        for (Token token : Token.values()) {
            JFaceResources.getColorRegistry().put(token.registryKey(), palette.colour(token));
        }
        system.show(palette);
    }

    private Font makeFont(TypeStyle style) {
        Palette.Type type = palette.type(style);
        FontData[] data = display.getSystemFont().getFontData();
        for (FontData one : data) {
            one.setHeight(Math.max(6, Math.round(one.getHeight() * type.percent() / 100f)));
            one.setStyle(type.bold() ? SWT.BOLD : SWT.NORMAL);
        }
        return new Font(display, data);
    }

    private void restyle(Control control) {
        if (control.getData(STYLE) != null) {
            apply(control);
        }
        if (control.getData(ON_CHANGE) instanceof List<?> changes) {
            changes.forEach(change -> ((Runnable) change).run());
        }
        control.redraw();
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                restyle(child);
            }
        }
    }

    private void apply(Control control) {
        Style style = (Style) control.getData(STYLE);
        if (style.background() != null) {
            control.setBackground(color(style.background()));
        }
        if (style.foreground() != null) {
            ink(control, color(style.foreground()));
        }
        if (style.type() != null) {
            control.setFont(font(style.type()));
        }
        if (control instanceof Table table) {
            table.setHeaderBackground(color(Token.SUNKEN));
            table.setHeaderForeground(color(Token.TEXT_SECONDARY));
        } else if (control instanceof Tree tree) {
            tree.setHeaderBackground(color(Token.SUNKEN));
            tree.setHeaderForeground(color(Token.TEXT_SECONDARY));
        }
    }

    /**
     * SWT passes over a colour that a control has from what it stands in, and the control would take over the next one from
     * there, too: it is given another one first.
     */
    private void ink(Control control, Color colour) {
        if (!(control instanceof Composite) && colour.equals(control.getForeground())) {
            control.setForeground(color(Token.ACCENT).equals(colour) ? color(Token.DANGER) : color(Token.ACCENT));
        }
        control.setForeground(colour);
    }

    private void disposeFonts() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}
