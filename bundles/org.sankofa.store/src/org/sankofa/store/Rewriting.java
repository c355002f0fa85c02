package org.sankofa.store;

import java.util.Set;

import org.sankofa.merge.RecordState;

/**
 * What is taken out of every version when the history of a space is begun anew. The answers depend on what is asked
 * about alone, so that histories that belonged together still do. Each write of a record is kept, changed in its value,
 * or left out, whatever else the record says.
 */
public interface Rewriting {

    /** @return whether a file may have to be changed; asked first, because most need not be read */
    boolean concerns(byte[] content);

    /** @return a record as it shall be; the same object when it stays as it is */
    RecordState record(RecordState state);

    /** @return what a commit says of itself, and any text that is no record, as it shall be */
    String text(String text);

    /** @return the author of a version as it shall be named */
    Identity author(Identity author);

    /** @return the SHA-256 of the attached files that go; whoever takes over the new history lets them go, too */
    Set<String> droppedFiles();
}
