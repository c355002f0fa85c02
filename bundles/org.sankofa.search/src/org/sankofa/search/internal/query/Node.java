package org.sankofa.search.internal.query;

import java.util.List;

/** A query as a tree. */
public sealed interface Node {

    /** Where it stands in the text. */
    record Span(int start, int end) {
    }

    /** @return where it stands in the text */
    Span span();

    /** All of these. */
    record All(List<Node> nodes, Span span) implements Node {
        public All {
            nodes = List.copyOf(nodes);
        }
    }

    /** At least one of these. */
    record Any(List<Node> nodes, Span span) implements Node {
        public Any {
            nodes = List.copyOf(nodes);
        }
    }

    /** None of this. */
    record Not(Node node, Span span) implements Node {
    }

    /** A word or, with {@code prefix}, the beginning of one. */
    record Word(String text, boolean prefix, Span span) implements Node {
    }

    /** Words in that order. */
    record Phrase(String text, Span span) implements Node {
    }

    /** A field with what it shall hold. {@code field} is as written. */
    record Filter(String field, Values values, Span span) implements Node {
    }

    /** What a field shall hold. */
    sealed interface Values {
    }

    /** One of these values; never empty. */
    record OneOf(List<Value> values) implements Values {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** A value. {@code prefix}: the beginning of one. */
    record Value(String text, boolean quoted, boolean prefix, Span span) {
    }

    /** Something between two bounds; null: open. */
    record Range(String from, boolean fromIncluded, String to, boolean toIncluded) implements Values {
    }

    /** Anything at all. */
    record Present() implements Values {
    }
}
