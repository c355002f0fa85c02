package org.sankofa.ui.records.internal;

import java.util.List;

import org.sankofa.model.Record;
import org.sankofa.model.labels.Labels;
import org.sankofa.ui.presentation.Languages;

/** The titles of records in the user's language. */
public final class Titles {

    private Titles() {
    }

    /** The user's languages as BCP 47 tags, the preferred first; English is always among them. */
    public static List<String> languages() {
        return Languages.ofPerson();
    }

    /** The title of a record, or a mark where it has none. */
    public static String of(Record record) {
        String title = Labels.title(record, languages());
        return title == null || title.isEmpty() ? Messages.text("list.untitled") : title;
    }
}
