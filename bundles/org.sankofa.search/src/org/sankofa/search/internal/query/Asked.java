package org.sankofa.search.internal.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.apache.lucene.search.Query;
import org.sankofa.search.QueryProblem;
import org.sankofa.search.QueryProblem.Code;
import org.sankofa.search.internal.context.Messages;

/** A filter that is looked into, and what of it was not understood. */
final class Asked {

    private final Node.Filter filter;
    private final List<String> languages;
    private final List<QueryProblem> problems = new ArrayList<>();

    /** @param languages in which it is said what was not understood */
    Asked(Node.Filter filter, List<String> languages) {
        this.filter = filter;
        this.languages = languages;
    }

    Node.Filter filter() {
        return filter;
    }

    List<QueryProblem> problems() {
        return problems;
    }

    /** What is asked for, for people. */
    String values() {
        return filter.values() instanceof Node.Present ? "any" : QueryWriter.values(filter.values());
    }

    /** Any of the values; {@code present} is what finds all that have one, null where that makes no sense. */
    Query each(Function<Node.Value, Query> one, Query present) {
        return switch (filter.values()) {
            case Node.OneOf values -> {
                List<Query> queries = values.values().stream().map(one).filter(Objects::nonNull).toList();
                yield queries.isEmpty() ? null : queries.size() == 1 ? queries.get(0) : Queries.any(queries);
            }
            case Node.Present any when present != null -> present;
            case Node.Present any -> ignored(Messages.text("query.field.needs", languages, filter.field()), Code.MISSING_VALUE);
            case Node.Range range -> ignored(Messages.text("query.field.order", languages, filter.field()), Code.BAD_RANGE);
        };
    }

    private Query ignored(String message, Code code) {
        problem(code, message, filter.span().start(), filter.span().end(), List.of());
        return null;
    }

    void problem(Code code, String message, int start, int end, List<String> suggestions) {
        problems.add(new QueryProblem(code, message, start, end, suggestions));
    }

    /** Words of which one may be meant. */
    String either(Collection<String> words) {
        return String.join(Messages.text("query.or", languages), words);
    }

    void unknown(Node.Value value, String what, Collection<String> names) {
        List<String> like = Known.like(value.text(), names).stream().map(QueryWriter::quoteIfNeeded).toList();
        problem(Code.UNKNOWN_VALUE, like.isEmpty() ? Messages.text("query.unknown", languages, what, value.text())
                : Messages.text("query.unknown.like", languages, what, value.text(), either(like)),
                value.span().start(), value.span().end(), like);
    }

    /** Says that the values are not what is needed here. */
    Query unreadable(String example) {
        problem(Code.BAD_RANGE, Messages.text("query.unreadable", languages, QueryWriter.values(filter.values()), example),
                filter.span().start(), filter.span().end(), List.of());
        return null;
    }
}
