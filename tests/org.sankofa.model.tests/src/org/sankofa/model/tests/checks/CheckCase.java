package org.sankofa.model.tests.checks;

import java.util.function.Function;

import org.sankofa.model.Record;

/**
 * A record and how many problems a rule must find in it.
 *
 * @param code the rule
 * @param what the case in words
 * @param expected number of problems of that code
 * @param record makes the record and what it refers to
 */
record CheckCase(String code, String what, int expected, Function<TestNetwork, Record> record) {

    static CheckCase bad(String code, String what, Function<TestNetwork, Record> record) {
        return new CheckCase(code, what, 1, record);
    }

    static CheckCase good(String code, String what, Function<TestNetwork, Record> record) {
        return new CheckCase(code, what, 0, record);
    }

    @Override
    public String toString() {
        return code + ": " + what + (expected == 0 ? " is fine" : " is reported");
    }
}
