package org.sankofa.ui.evidence.internal.browse;

import org.sankofa.evidence.SeriesKey;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Version;

/** Where one can go from what is shown of data sets. */
interface Steps {

    /** Shows what is in an edition. */
    void open(DatasetEntry entry);

    /** Shows the series of an area. */
    void open(DatasetEntry entry, String area);

    /** Shows the figures of a series. */
    void open(DatasetEntry entry, SeriesKey key);

    /** Opens the record that describes an edition. */
    void record(RecordKey key);

    /** Shows an indicator of several countries side by side. @param area one of them; empty: none yet */
    void compare(String dataset, String indicator, String area);

    /** Takes back what a version did to the figures of an edition, and goes back to all of them. */
    void takeBack(DatasetEntry entry, Version version);

    /** Goes back to what was shown before. */
    void back();
}
