package org.sankofa.ui.network.internal;

import java.util.List;
import java.util.Locale;

/** The languages of the person. */
public final class Languages {

    private Languages() {
    }

    /** @return BCP 47 tags, the preferred first; English is always among them */
    public static List<String> preferred() {
        String preferred = Locale.getDefault().getLanguage();
        return preferred.isEmpty() || preferred.equals("en") ? List.of("en") : List.of(preferred, "en");
    }
}
