package org.sankofa.evidence.internal.importing;

import java.util.Locale;

/** Which sex a title of UN DESA speaks of. */
final class DesaSexes {

    private DesaSexes() {
    }

    /** {@code _T}, {@code F} or {@code M}; empty where it says nothing. */
    static String of(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        // "female" holds "male"
        return lower.contains("both sexes") ? "_T" : lower.contains("female") ? "F" : lower.contains("male") ? "M" : "";
    }
}
