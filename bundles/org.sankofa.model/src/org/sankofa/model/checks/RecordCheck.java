package org.sankofa.model.checks;

import java.util.function.Consumer;

import org.sankofa.model.Record;

/**
 * One rule for records. Implementations have no state, change nothing, and may be called from several threads. A check
 * never fails on incomplete records: what is missing is either a problem to report or none of its business.
 */
public interface RecordCheck {

    /** @return the stable name of the rule, such as {@code percentages.sum}; problems carry it */
    String code();

    /**
     * Reports what is wrong with the record.
     *
     * @param problems takes each problem
     */
    void check(Record record, CheckContext context, Consumer<Problem> problems);
}
