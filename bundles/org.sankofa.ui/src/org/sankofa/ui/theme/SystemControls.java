package org.sankofa.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * Gives the system's own controls the theme's colours where the system takes a style sheet, which is GTK: buttons, fields,
 * menus, tips, the dialogs for files. SWT can say background and letters of a single control, but not the ring of its
 * focus, nor the button that Enter presses. Elsewhere the system's dark and light controls have to do.
 */
final class SystemControls {

    /** The priority of what SWT says of a single control; that of the system's theme is lower. */
    private static final int SINGLE = 600;
    private static final String GTK = "org.eclipse.swt.internal.gtk.GTK";
    private static final String GTK3 = "org.eclipse.swt.internal.gtk3.GTK3";
    private static final String GDK = "org.eclipse.swt.internal.gtk.GDK";

    private long under;
    private long over;

    /** Shows a palette, in all windows of the process. To be called on the display's thread. */
    void show(Palette palette) {
        if (!"gtk".equals(SWT.getPlatform())) {
            return;
        }
        try {
            if (type(GTK).getField("GTK4").getBoolean(null)) {
                return;
            }
            if (under == 0) {
                under = provider(SINGLE - 1);
                over = provider(SINGLE + 1);
            }
            load(under, sheet(palette, "/css/gtk.css"));
            load(over, sheet(palette, "/css/gtk-over.css"));
        } catch (IOException | ReflectiveOperationException | LinkageError e) {
            // these are not SWT's promises: another version may have others, and the controls look as the system's do
            Throwable reason = e instanceof InvocationTargetException thrown ? thrown.getCause() : e;
            ILog.of(SystemControls.class).info("GTK's controls keep the system's colours: " + reason, reason);
        }
    }

    private static long provider(int priority) throws ReflectiveOperationException {
        long provider = (Long) type(GTK).getMethod("gtk_css_provider_new").invoke(null);
        Object screen = type(GDK).getMethod("gdk_screen_get_default").invoke(null);
        type(GTK3).getMethod("gtk_style_context_add_provider_for_screen", long.class, long.class, int.class)
            .invoke(null, screen, provider, priority);
        return provider;
    }

    private static void load(long provider, String sheet) throws ReflectiveOperationException {
        byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
        type(GTK3).getMethod("gtk_css_provider_load_from_data", long.class, byte[].class, long.class, long[].class)
            .invoke(null, provider, bytes, bytes.length, new long[1]);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Display.class.getClassLoader());
    }

    /** The style sheet for a palette: each of its colours under its name, and the rules. */
    static String sheet(Palette palette, String file) throws IOException {
        StringBuilder sheet = new StringBuilder();
        for (Token token : Token.values()) {
            RGB rgb = palette.colour(token);
            sheet.append(String.format(Locale.ROOT, "@define-color %s #%02x%02x%02x;%n", token.cssName(), rgb.red, rgb.green, rgb.blue));
        }
        try (InputStream rules = SystemControls.class.getResourceAsStream(file)) {
            return sheet.append(new String(rules.readAllBytes(), StandardCharsets.UTF_8)).toString();
        }
    }
}
