package org.sankofa.exchange.internal.rows;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.sankofa.exchange.ExchangeException;

/** The rows of a file, one after the other; no more than one of them is held. */
interface Rows extends Closeable {

    /** The names of the columns. */
    List<String> columns() throws IOException, ExchangeException;

    /** The next row; null at the end. */
    Row next() throws IOException, ExchangeException;
}
