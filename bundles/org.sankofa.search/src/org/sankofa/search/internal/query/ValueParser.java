package org.sankofa.search.internal.query;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.search.QueryProblem.Code;
import org.sankofa.search.internal.context.Messages;
import org.sankofa.search.internal.query.Node.Span;

/** Reads what is asked of a field: values, lists of them, ranges, comparisons. */
final class ValueParser {

    private final Scanner in;

    ValueParser(Scanner in) {
        this.in = in;
    }

    /** What stands after the colon of a field that begins at {@code start}; null when that is nothing. */
    Node.Values read(int start) {
        if (!in.seesSomething() || in.sees(')')) {
            return null;
        }
        char c = in.text.charAt(in.at);
        if (c == '(') {
            return list();
        }
        if (c == '<' || c == '>' || c == '=') {
            return comparison(start);
        }
        if (in.text.startsWith("..", in.at)) {
            in.at += 2;
            Node.Value to = value(true);
            if (to == null) {
                in.problem(Code.BAD_RANGE, Messages.text("query.range", in.languages),
                        start, in.at);
                return null;
            }
            return new Node.Range(null, true, to.text(), true);
        }
        List<Node.Value> values = new ArrayList<>();
        Node.Value first = value(true);
        if (first == null) {
            return null;
        }
        if (in.text.startsWith("..", in.at)) {
            in.at += 2;
            Node.Value to = in.seesSomething() ? value(true) : null;
            return new Node.Range(first.text(), true, to == null ? null : to.text(), true);
        }
        values.add(first);
        while (in.at + 1 < in.text.length() && in.sees(',') && !Character.isWhitespace(in.text.charAt(in.at + 1))) {
            in.at++;
            Node.Value next = value(true);
            if (next != null) {
                values.add(next);
            }
        }
        return present(values) ? new Node.Present() : new Node.OneOf(values);
    }

    private static boolean present(List<Node.Value> values) {
        return values.stream().anyMatch(v -> v.prefix() && v.text().isEmpty());
    }

    private Node.Values list() {
        int open = in.at++;
        List<Node.Value> values = new ArrayList<>();
        while (true) {
            in.skipSpace();
            if (in.atEnd()) {
                in.problem(Code.OPEN_PARENTHESIS, Messages.text("query.open", in.languages), open,
                        Math.min(in.text.length(), open + 1));
                break;
            }
            if (in.sees(')')) {
                in.at++;
                break;
            }
            if (in.keyword("OR") || in.symbol('|') || in.symbol(',')) {
                continue;
            }
            Node.Value value = value(false);
            if (value != null) {
                values.add(value);
            } else {
                in.at++;
            }
        }
        return values.isEmpty() ? null : present(values) ? new Node.Present() : new Node.OneOf(values);
    }

    private Node.Values comparison(int start) {
        char sign = in.text.charAt(in.at++);
        boolean equal = in.sees('=');
        if (equal) {
            in.at++;
        }
        Node.Value bound = in.seesSomething() ? value(false) : null;
        if (bound == null || bound.text().isEmpty()) {
            in.problem(Code.BAD_RANGE, Messages.text("query.comparison", in.languages), start, in.at);
            return null;
        }
        return switch (sign) {
            case '<' -> new Node.Range(null, true, bound.text(), equal);
            case '>' -> new Node.Range(bound.text(), equal, null, true);
            default -> new Node.OneOf(List.of(bound));
        };
    }

    /** A value; {@code commas}: a comma ends it. Null when there is none. */
    private Node.Value value(boolean commas) {
        int start = in.at;
        if (!in.atEnd() && Scanner.isQuote(in.text.charAt(in.at))) {
            String quoted = in.quoted().strip();
            return quoted.isEmpty() ? null : new Node.Value(quoted, true, false, new Span(start, in.at));
        }
        while (!in.atEnd() && Scanner.isWordChar(in.text.charAt(in.at)) && !in.sees(',')
                && !in.text.startsWith("..", in.at)) {
            in.at++;
        }
        if (in.at == start) {
            return null;
        }
        String raw = in.text.substring(start, in.at);
        boolean prefix = raw.endsWith("*");
        return new Node.Value(prefix ? raw.substring(0, raw.length() - 1) : raw, false, prefix, new Span(start, in.at));
    }
}
