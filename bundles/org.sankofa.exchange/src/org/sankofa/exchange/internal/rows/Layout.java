package org.sankofa.exchange.internal.rows;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Record;

/** A publisher's layout: by which columns it is known, and what becomes of a row. */
interface Layout {

    /** Name of the format. */
    String format();

    /** What it is, for people. */
    String label();

    /** Whose spellings of countries come first, as the vocabulary of areas names its sources. */
    String source();

    /** Columns without which it is another layout. */
    Set<String> needed();

    /** All columns of the layout; others are reported, and kept. */
    Set<String> columns();

    /** Under which identifier the publisher keeps what the row is about; the record's id follows from it. */
    Optional<String> identifier(Row row);

    /** An empty record of the kind that rows become. */
    Record make();

    /** The features that {@link #fill} writes. */
    List<EStructuralFeature> features();

    /** Writes what the row says into a new record that has its id. */
    void fill(Record record, Row row, Mapping mapping);
}
