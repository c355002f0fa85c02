package org.sankofa.ui.presentation;

import java.util.List;
import java.util.Locale;

/** The languages of the person at the screen. */
public final class Languages {

    private Languages() {
    }

    /** @return the person's languages as BCP 47 tags, the preferred first; English is always among them */
    public static List<String> ofPerson() {
        String preferred = Locale.getDefault().getLanguage();
        return preferred.isEmpty() || preferred.equals("en") ? List.of("en") : List.of(preferred, "en");
    }
}
