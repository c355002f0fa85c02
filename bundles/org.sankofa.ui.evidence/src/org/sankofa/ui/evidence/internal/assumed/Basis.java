package org.sankofa.ui.evidence.internal.assumed;

import java.util.Arrays;
import java.util.Optional;

import org.sankofa.evidence.methods.Rule;

/** What is believed of where money comes from: what is published of corridors, or a rule. */
public enum Basis {

    /** Flows as they are published: banking flows are taken to show where sender and receiver are. */
    PUBLISHED("published", null),
    /** Rule 1. */
    STOCKS("1", Rule.STOCKS),
    /** Rule 2. */
    HOST_INCOME("2", Rule.HOST_INCOME),
    /** Rule 3. */
    BOTH_INCOMES("3", Rule.BOTH_INCOMES);

    /** The lasting name under which steps are kept. */
    public static final String KEY = "basis";

    private final String code;
    private final Rule rule;

    Basis(String code, Rule rule) {
        this.code = code;
        this.rule = rule;
    }

    /** @return how it is kept */
    public String code() {
        return code;
    }

    /** @return the rule; empty for flows as they are published */
    public Optional<Rule> rule() {
        return Optional.ofNullable(rule);
    }

    /** @return the one that is kept so; rule 1 where nothing is */
    public static Basis of(Optional<String> kept) {
        return Arrays.stream(values()).filter(one -> kept.filter(one.code::equals).isPresent()).findFirst().orElse(STOCKS);
    }
}
