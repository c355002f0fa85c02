package org.sankofa.search.internal.query;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.search.QueryProblem;
import org.sankofa.search.QueryProblem.Code;
import org.sankofa.search.internal.context.Messages;
import org.sankofa.search.internal.query.Node.Span;

/**
 * Reads the query language. Never fails: what cannot be read becomes a problem and is read leniently.
 *
 * <pre>
 * query   := clause*                      all of them
 * clause  := both ( "OR" both )*
 * both    := item ( "AND" item )*
 * item    := ( "-" | "NOT" ) item | "(" query ")" | field ":" values | phrase | word | word "*"
 * values  := "*" | value ( "," value )* | "(" value ( "OR"? value )* ")" | from ".." to | op value
 * op      := "&gt;" | "&gt;=" | "&lt;" | "&lt;=" | "="
 * </pre>
 */
public final class QueryParser {

    /** Chars read at most. */
    public static final int MAX_LENGTH = 4000;
    private static final int MAX_DEPTH = 20;
    private static final int MAX_CLAUSES = 200;

    private final Scanner in;
    private final ValueParser values;
    private int depth;
    private int clauses;

    private QueryParser(String text, List<String> languages) {
        in = new Scanner(text, languages);
        values = new ValueParser(in);
    }

    /** What was read. */
    public record Result(Node root, List<QueryProblem> problems) {
    }

    /**
     * Reads a query.
     *
     * @param languages in which it says what is wrong with it, the first wanted most
     */
    public static Result parse(String query, List<String> languages) {
        String text = query == null ? "" : query;
        QueryParser parser = new QueryParser(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text, languages);
        if (text.length() > MAX_LENGTH) {
            parser.in.problem(Code.TOO_LONG, Messages.text("query.long", languages, MAX_LENGTH), MAX_LENGTH, text.length());
        }
        List<Node> nodes = new ArrayList<>();
        while (true) {
            nodes.addAll(parser.clauseList());
            if (parser.in.atEnd()) {
                break;
            }
            parser.in.problem(Code.OPEN_PARENTHESIS, Messages.text("query.close", languages), parser.in.at,
                    parser.in.at + 1);
            parser.in.at++;
        }
        return new Result(new Node.All(nodes, new Span(0, text.length())), parser.in.problems());
    }

    private List<Node> clauseList() {
        List<Node> nodes = new ArrayList<>();
        while (true) {
            in.skipSpace();
            if (in.atEnd() || in.sees(')')) {
                return nodes;
            }
            Node node = clause();
            if (node != null) {
                if (++clauses > MAX_CLAUSES) {
                    in.problem(Code.TOO_LONG, Messages.text("query.many", in.languages), in.at, in.text.length());
                    in.at = in.text.length();
                    return nodes;
                }
                nodes.add(node);
            }
        }
    }

    private Node clause() {
        int start = in.at;
        List<Node> nodes = new ArrayList<>();
        Node first = both();
        if (first != null) {
            nodes.add(first);
        }
        while (true) {
            int mark = in.at;
            in.skipSpace();
            int operator = in.at;
            if (!in.keyword("OR") && !in.symbol('|')) {
                in.at = mark;
                break;
            }
            int after = in.at;
            in.skipSpace();
            Node next = !in.atEnd() && !in.sees(')') ? both() : null;
            if (next == null || nodes.isEmpty()) {
                in.problem(Code.DANGLING_OPERATOR, Messages.text("query.both", in.languages, "OR"), operator, after);
            }
            if (next != null) {
                nodes.add(next);
            }
        }
        return nodes.isEmpty() ? null : nodes.size() == 1 ? nodes.get(0) : new Node.Any(nodes, new Span(start, in.at));
    }

    private Node both() {
        int start = in.at;
        List<Node> nodes = new ArrayList<>();
        Node first = item();
        if (first != null) {
            nodes.add(first);
        }
        while (true) {
            int mark = in.at;
            in.skipSpace();
            int operator = in.at;
            if (!in.keyword("AND") && !in.symbol('&')) {
                in.at = mark;
                break;
            }
            int after = in.at;
            in.skipSpace();
            Node next = !in.atEnd() && !in.sees(')') ? item() : null;
            if (next == null || nodes.isEmpty()) {
                in.problem(Code.DANGLING_OPERATOR, Messages.text("query.both", in.languages, "AND"), operator, after);
            }
            if (next != null) {
                nodes.add(next);
            }
        }
        return nodes.isEmpty() ? null : nodes.size() == 1 ? nodes.get(0) : new Node.All(nodes, new Span(start, in.at));
    }

    private Node item() {
        in.skipSpace();
        int start = in.at;
        if (in.atEnd() || in.sees(')') || in.peekKeyword("OR") || in.peekKeyword("AND")) {
            return null;
        }
        char c = in.text.charAt(in.at);
        boolean minus = (c == '-' || c == '\u2212' || c == '!') && in.at + 1 < in.text.length()
                && !Character.isWhitespace(in.text.charAt(in.at + 1));
        if (minus || in.peekKeyword("NOT")) {
            in.at += minus ? 1 : 3;
            in.skipSpace();
            if (++depth > MAX_DEPTH) {
                return tooDeep(start);
            }
            Node inner = item();
            depth--;
            if (inner == null) {
                in.problem(Code.DANGLING_OPERATOR, Messages.text("query.not", in.languages), start,
                        Math.min(in.text.length(), start + 3));
                return null;
            }
            return inner instanceof Node.Not twice ? twice.node() : new Node.Not(inner, new Span(start, in.at));
        }
        if (c == '+' && in.at + 1 < in.text.length() && !Character.isWhitespace(in.text.charAt(in.at + 1))) {
            in.at++;
            return item();
        }
        if (c == '(') {
            return group(start);
        }
        if (Scanner.isQuote(c)) {
            return phrase(start);
        }
        return fieldOrWord(start);
    }

    private Node tooDeep(int start) {
        in.problem(Code.TOO_LONG, Messages.text("query.deep", in.languages), start, in.text.length());
        in.at = in.text.length();
        depth--;
        return null;
    }

    private Node group(int start) {
        if (++depth > MAX_DEPTH) {
            return tooDeep(start);
        }
        in.at++;
        List<Node> nodes = clauseList();
        depth--;
        if (!in.atEnd()) {
            in.at++;
        } else {
            in.problem(Code.OPEN_PARENTHESIS, Messages.text("query.open", in.languages), start,
                    Math.min(in.text.length(), start + 1));
        }
        return nodes.isEmpty() ? null : nodes.size() == 1 ? nodes.get(0) : new Node.All(nodes, new Span(start, in.at));
    }

    private Node phrase(int start) {
        String words = in.quoted();
        return words.isBlank() ? null : new Node.Phrase(words.strip(), new Span(start, in.at));
    }

    private Node fieldOrWord(int start) {
        int end = start;
        while (end < in.text.length() && Scanner.isFieldChar(in.text.charAt(end))) {
            end++;
        }
        boolean named = end > start && end < in.text.length() && Scanner.isColon(in.text.charAt(end))
                && Character.isLetter(in.text.codePointAt(start)) && !in.text.startsWith("//", end + 1);
        if (named) {
            String field = in.text.substring(start, end);
            in.at = end + 1;
            Node.Values given = values.read(start);
            if (given == null) {
                in.problem(Code.MISSING_VALUE, Messages.text("query.value.missing", in.languages, field), start, in.at);
                return null;
            }
            return new Node.Filter(field, given, new Span(start, in.at));
        }
        return word(start);
    }

    private Node word(int start) {
        while (!in.atEnd() && Scanner.isWordChar(in.text.charAt(in.at))) {
            in.at++;
        }
        if (in.at == start) {
            in.at++; // a stray sign
            return null;
        }
        String word = in.text.substring(start, in.at);
        boolean prefix = word.endsWith("*");
        String bare = word.replace("*", "");
        if (bare.codePoints().noneMatch(Character::isLetterOrDigit)) {
            if (prefix) {
                in.problem(Code.BAD_WILDCARD, Messages.text("query.star.alone", in.languages), start, in.at);
            }
            return null;
        }
        if (word.indexOf('*') >= 0 && word.indexOf('*') < word.length() - 1) {
            in.problem(Code.BAD_WILDCARD, Messages.text("query.star.inside", in.languages), start, in.at);
            prefix = false;
        } else if (prefix && bare.codePointCount(0, bare.length()) < 2
                && !Character.isIdeographic(bare.codePointAt(0))) {
            in.problem(Code.BAD_WILDCARD, Messages.text("query.star.short", in.languages), start, in.at);
            prefix = false;
        }
        return new Node.Word(bare, prefix, new Span(start, in.at));
    }
}
