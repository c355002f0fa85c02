package org.sankofa.exchange;

import java.nio.file.Path;

/**
 * Reads files of one format into a space. Register it as an OSGi service; the command line and the
 * window find it by its format.
 *
 * <p>
 * Importing the same file again changes nothing. Nothing is written in a dry run, and nothing when the
 * import is cancelled or fails.
 */
public interface Importer {

    /** @return short name of the format as on the command line, such as {@code json} */
    String format();

    /** @return what the format is, for people, such as {@code Records as JSON} */
    String label();

    /**
     * Whether a file is of this format, as far as its first lines say. Files of formats that do not tell are never
     * recognised; they are imported by the name of the format.
     *
     * @param file any file; one that cannot be read is not recognised
     */
    default boolean recognises(Path file) {
        return false;
    }

    /**
     * Reads a file.
     *
     * @return what was done, with all problems of the file
     * @throws ExchangeException when nothing could be done at all: the file cannot be read, is not of this
     *             format, or the space cannot be written
     */
    ImportReport run(ImportRequest request) throws ExchangeException;
}
