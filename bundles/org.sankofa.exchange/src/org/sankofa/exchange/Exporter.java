package org.sankofa.exchange;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes records to a file of one format. Register it as an OSGi service; the command line and the
 * window find it by its format. The same records give the same bytes.
 */
public interface Exporter {

    /** @return short name of the format as on the command line, such as {@code json} */
    String format();

    /** @return what the format is, for people, such as {@code Records as JSON} */
    String label();

    /** @return the usual ending of file names, without the dot */
    String fileExtension();

    /**
     * Writes the records.
     *
     * @param out where to write; it is not closed
     * @return the number of records written
     * @throws IOException when it cannot be written
     * @throws ExchangeException when the records cannot be expressed in the format, or it was cancelled
     */
    long run(ExportRequest request, OutputStream out) throws IOException, ExchangeException;
}
