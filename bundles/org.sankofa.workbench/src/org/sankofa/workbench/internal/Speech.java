package org.sankofa.workbench.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;

/**
 * The language of the window: that of the system, or the one named after {@code -nl} on the command line, which Equinox
 * makes the default locale before anything of Sankofa runs. Languages that are written from right to left get a
 * mirrored window; {@code -dir ltr} and {@code -dir rtl} say otherwise.
 */
final class Speech {

    private static final String ARGUMENT = "-dir";
    private static final Set<String> RIGHT_TO_LEFT =
        Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi", "ji");

    private Speech() {
    }

    /** Sets the direction of all windows and the digits; to be called before the first window. */
    static void prepare(List<String> arguments) {
        Window.setDefaultOrientation(orientation(Locale.getDefault(), arguments));
        Locale.setDefault(digits(Locale.getDefault()));
    }

    static int orientation(Locale locale, List<String> arguments) {
        int at = arguments.indexOf(ARGUMENT);
        if (at >= 0 && at + 1 < arguments.size()) {
            return arguments.get(at + 1).equals("rtl") ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        }
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? SWT.RIGHT_TO_LEFT : SWT.NONE;
    }

    /** Numbers and dates are typed and exchanged with European digits, so all of the window shows these. */
    static Locale digits(Locale locale) {
        return locale.getUnicodeLocaleType("nu") == null && RIGHT_TO_LEFT.contains(locale.getLanguage())
            ? new Locale.Builder().setLocale(locale).setUnicodeLocaleKeyword("nu", "latn").build() : locale;
    }
}
