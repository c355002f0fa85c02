package org.sankofa.ui.records.internal.today;

import org.sankofa.model.date.PartialDate;
import org.sankofa.store.RecordKey;

/**
 * A record on the page.
 *
 * @param key what opens when it is chosen
 * @param title its title; empty where it has none
 * @param date when it is or was due, or last confirmed; null: there is no date
 * @param late whether that day is over
 * @param number something counted, such as its conflicts; 0 where nothing is
 * @param who the one who waits for it; empty where nobody is named
 */
public record TodayItem(RecordKey key, String title, PartialDate date, boolean late, int number, String who) {

    TodayItem(RecordKey key, String title, PartialDate date, boolean late, int number) {
        this(key, title, date, late, number, "");
    }

    /** The same, waited for by somebody. */
    TodayItem of(String who) {
        return new TodayItem(key, title, date, late, number, who);
    }

    static TodayItem of(RecordKey key, String title) {
        return new TodayItem(key, title, null, false, 0);
    }
}
