package org.sankofa.exchange.internal.rows;

/** Imports files laid out as {@link IomEvaluations} says. */
public final class IomEvaluationsImporter extends RowsImporter {

    /** Made by the service registry. */
    public IomEvaluationsImporter() {
        super(new IomEvaluations());
    }
}
