package org.sankofa.evidence.internal.importing;

import java.io.IOException;

import org.sankofa.evidence.DatasetDescription;

/** A layout in which a publisher gives figures. One instance reads one file. */
interface Layout {

    /** @return a few words on what it is, for people */
    String name();

    /** @return whose names of areas these are; null where that is not known */
    default String source() {
        return "worldbank";
    }

    /** Below which value jumps are no news. */
    default double floor() {
        return 0;
    }

    /** Says what the file is an edition of. It may be read for that. */
    DatasetDescription describe(Reading reading) throws IOException;

    /** Reads the figures. */
    void read(Reading reading) throws IOException;
}
