package org.sankofa.ui.records.internal;

import java.util.List;
import java.util.Locale;

import org.sankofa.model.Record;
import org.sankofa.model.labels.Labels;

/** The titles of records in the user's language. */
public final class Titles {

    private Titles() {
    }

    /** The user's languages as BCP 47 tags, the preferred first; English is always among them. */
    public static List<String> languages() {
        String preferred = Locale.getDefault().getLanguage();
        return preferred.isEmpty() || preferred.equals("en") ? List.of("en") : List.of(preferred, "en");
    }

    /** The title of a record, or a mark where it has none. */
    public static String of(Record record) {
        String title = Labels.title(record, languages());
        return title == null || title.isEmpty() ? Messages.text("list.untitled") : title;
    }
}
