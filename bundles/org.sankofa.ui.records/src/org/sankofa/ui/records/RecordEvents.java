package org.sankofa.ui.records;

/** Topics of events about the views on records, sent through the event broker of the window. */
public final class RecordEvents {

    /** The navigator shows another list; the data is its number of records, a {@link Long}. */
    public static final String LISTED = "org/sankofa/ui/records/listed";

    private RecordEvents() {
    }
}
