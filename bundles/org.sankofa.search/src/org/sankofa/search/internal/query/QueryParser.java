package org.sankofa.search.internal.query;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.search.QueryProblem;
import org.sankofa.search.QueryProblem.Code;
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

    private final String text;
    private final List<QueryProblem> problems = new ArrayList<>();
    private int at;
    private int depth;
    private int clauses;

    private QueryParser(String text) {
        this.text = text;
    }

    /** What was read. */
    public record Result(Node root, List<QueryProblem> problems) {
    }

    /** Reads a query. */
    public static Result parse(String query) {
        String text = query == null ? "" : query;
        QueryParser parser = new QueryParser(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
        if (text.length() > MAX_LENGTH) {
            parser.problem(Code.TOO_LONG, "The query is too long; only its first " + MAX_LENGTH
                    + " characters are used.", MAX_LENGTH, text.length());
        }
        List<Node> nodes = new ArrayList<>();
        while (true) {
            nodes.addAll(parser.clauseList());
            if (parser.at >= parser.text.length()) {
                break;
            }
            parser.problem(Code.OPEN_PARENTHESIS, "There is a ) without its (. It is ignored.", parser.at,
                    parser.at + 1);
            parser.at++;
        }
        return new Result(new Node.All(nodes, new Span(0, text.length())), List.copyOf(parser.problems));
    }

    private List<Node> clauseList() {
        List<Node> nodes = new ArrayList<>();
        while (true) {
            skipSpace();
            if (at >= text.length() || text.charAt(at) == ')') {
                return nodes;
            }
            Node node = clause();
            if (node != null) {
                if (++clauses > MAX_CLAUSES) {
                    problem(Code.TOO_LONG, "The query has too many parts; the rest is left out.", at, text.length());
                    at = text.length();
                    return nodes;
                }
                nodes.add(node);
            }
        }
    }

    private Node clause() {
        int start = at;
        List<Node> nodes = new ArrayList<>();
        Node first = both();
        if (first != null) {
            nodes.add(first);
        }
        while (true) {
            int mark = at;
            skipSpace();
            int operator = at;
            if (!keyword("OR") && !symbol('|')) {
                at = mark;
                break;
            }
            int after = at;
            skipSpace();
            Node next = at < text.length() && text.charAt(at) != ')' ? both() : null;
            if (next == null || nodes.isEmpty()) {
                problem(Code.DANGLING_OPERATOR, "OR needs something on both sides. It is ignored.", operator, after);
            }
            if (next != null) {
                nodes.add(next);
            }
        }
        return nodes.isEmpty() ? null : nodes.size() == 1 ? nodes.get(0) : new Node.Any(nodes, new Span(start, at));
    }

    private Node both() {
        int start = at;
        List<Node> nodes = new ArrayList<>();
        Node first = item();
        if (first != null) {
            nodes.add(first);
        }
        while (true) {
            int mark = at;
            skipSpace();
            int operator = at;
            if (!keyword("AND") && !symbol('&')) {
                at = mark;
                break;
            }
            int after = at;
            skipSpace();
            Node next = at < text.length() && text.charAt(at) != ')' ? item() : null;
            if (next == null || nodes.isEmpty()) {
                problem(Code.DANGLING_OPERATOR, "AND needs something on both sides. It is ignored.", operator, after);
            }
            if (next != null) {
                nodes.add(next);
            }
        }
        return nodes.isEmpty() ? null : nodes.size() == 1 ? nodes.get(0) : new Node.All(nodes, new Span(start, at));
    }

    private Node item() {
        skipSpace();
        int start = at;
        if (at >= text.length() || text.charAt(at) == ')' || peekKeyword("OR") || peekKeyword("AND")) {
            return null;
        }
        char c = text.charAt(at);
        boolean minus = (c == '-' || c == '\u2212' || c == '!') && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1));
        if (minus || peekKeyword("NOT")) {
            at += minus ? 1 : 3;
            skipSpace();
            if (++depth > MAX_DEPTH) {
                return tooDeep(start);
            }
            Node inner = item();
            depth--;
            if (inner == null) {
                problem(Code.DANGLING_OPERATOR, "Nothing stands after the sign that excludes. It is ignored.", start,
                        Math.min(text.length(), start + 3));
                return null;
            }
            return inner instanceof Node.Not twice ? twice.node() : new Node.Not(inner, new Span(start, at));
        }
        if (c == '+' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            at++;
            return item();
        }
        if (c == '(') {
            return group(start);
        }
        if (isQuote(c)) {
            return phrase(start);
        }
        return fieldOrWord(start);
    }

    private Node tooDeep(int start) {
        problem(Code.TOO_LONG, "The query is nested too deeply; the rest is left out.", start, text.length());
        at = text.length();
        depth--;
        return null;
    }

    private Node group(int start) {
        if (++depth > MAX_DEPTH) {
            return tooDeep(start);
        }
        at++;
        List<Node> nodes = clauseList();
        depth--;
        if (at < text.length()) {
            at++;
        } else {
            problem(Code.OPEN_PARENTHESIS, "The ( is never closed. It is taken to be closed at the end.", start,
                    Math.min(text.length(), start + 1));
        }
        return nodes.isEmpty() ? null : nodes.size() == 1 ? nodes.get(0) : new Node.All(nodes, new Span(start, at));
    }

    private Node phrase(int start) {
        String words = quoted();
        return words.isBlank() ? null : new Node.Phrase(words.strip(), new Span(start, at));
    }

    private Node fieldOrWord(int start) {
        int end = start;
        while (end < text.length() && isFieldChar(text.charAt(end))) {
            end++;
        }
        boolean named = end > start && end < text.length() && isColon(text.charAt(end))
                && Character.isLetter(text.codePointAt(start)) && !text.startsWith("//", end + 1);
        if (named) {
            String field = text.substring(start, end);
            at = end + 1;
            Node.Values values = values(start);
            if (values == null) {
                problem(Code.MISSING_VALUE, "The field " + field + " has no value. It is ignored; write " + field
                        + ":value, or " + field + ":* for any value.", start, at);
                return null;
            }
            return new Node.Filter(field, values, new Span(start, at));
        }
        return word(start);
    }

    private Node word(int start) {
        while (at < text.length() && isWordChar(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            at++; // a stray sign
            return null;
        }
        String word = text.substring(start, at);
        boolean prefix = word.endsWith("*");
        String bare = word.replace("*", "");
        if (bare.codePoints().noneMatch(Character::isLetterOrDigit)) {
            if (prefix) {
                problem(Code.BAD_WILDCARD, "A * needs letters before it. It is ignored.", start, at);
            }
            return null;
        }
        if (word.indexOf('*') >= 0 && word.indexOf('*') < word.length() - 1) {
            problem(Code.BAD_WILDCARD, "A * is understood only at the end of a word. It is ignored.", start, at);
            prefix = false;
        } else if (prefix && bare.codePointCount(0, bare.length()) < 2
                && !Character.isIdeographic(bare.codePointAt(0))) {
            problem(Code.BAD_WILDCARD, "A * needs at least two letters before it. It is ignored.", start, at);
            prefix = false;
        }
        return new Node.Word(bare, prefix, new Span(start, at));
    }

    private Node.Values values(int start) {
        if (at >= text.length() || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ')') {
            return null;
        }
        char c = text.charAt(at);
        if (c == '(') {
            return list();
        }
        if (c == '<' || c == '>' || c == '=') {
            return comparison(start);
        }
        if (text.startsWith("..", at)) {
            at += 2;
            Node.Value to = value(true);
            if (to == null) {
                problem(Code.BAD_RANGE, "A range needs at least one bound, as in 2004..2007, 2004.. or ..2007.",
                        start, at);
                return null;
            }
            return new Node.Range(null, true, to.text(), true);
        }
        List<Node.Value> values = new ArrayList<>();
        Node.Value first = value(true);
        if (first == null) {
            return null;
        }
        if (text.startsWith("..", at)) {
            at += 2;
            Node.Value to = at < text.length() && !Character.isWhitespace(text.charAt(at)) ? value(true) : null;
            return new Node.Range(first.text(), true, to == null ? null : to.text(), true);
        }
        values.add(first);
        while (at + 1 < text.length() && text.charAt(at) == ',' && !Character.isWhitespace(text.charAt(at + 1))) {
            at++;
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
        int open = at++;
        List<Node.Value> values = new ArrayList<>();
        while (true) {
            skipSpace();
            if (at >= text.length()) {
                problem(Code.OPEN_PARENTHESIS, "The ( is never closed. It is taken to be closed at the end.", open,
                        Math.min(text.length(), open + 1));
                break;
            }
            if (text.charAt(at) == ')') {
                at++;
                break;
            }
            if (keyword("OR") || symbol('|') || symbol(',')) {
                continue;
            }
            Node.Value value = value(false);
            if (value != null) {
                values.add(value);
            } else {
                at++;
            }
        }
        return values.isEmpty() ? null : present(values) ? new Node.Present() : new Node.OneOf(values);
    }

    private Node.Values comparison(int start) {
        char sign = text.charAt(at++);
        boolean equal = at < text.length() && text.charAt(at) == '=';
        if (equal) {
            at++;
        }
        Node.Value bound = at < text.length() && !Character.isWhitespace(text.charAt(at)) ? value(false) : null;
        if (bound == null || bound.text().isEmpty()) {
            problem(Code.BAD_RANGE, "Nothing stands after the sign of comparison. The part is ignored.", start, at);
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
        int start = at;
        if (at < text.length() && isQuote(text.charAt(at))) {
            String quoted = quoted().strip();
            return quoted.isEmpty() ? null : new Node.Value(quoted, true, false, new Span(start, at));
        }
        while (at < text.length() && isValueChar(text.charAt(at)) && !(text.charAt(at) == ',')
                && !text.startsWith("..", at)) {
            at++;
        }
        if (at == start) {
            return null;
        }
        String raw = text.substring(start, at);
        boolean prefix = raw.endsWith("*");
        return new Node.Value(prefix ? raw.substring(0, raw.length() - 1) : raw, false, prefix, new Span(start, at));
    }

    /** The text between the quotation mark here and its partner; a backslash takes the next char as it is. */
    private String quoted() {
        int start = at;
        char open = text.charAt(at++);
        char close = open == '\u00ab' ? '\u00bb' : open == '\u201c' || open == '\u201e' ? '\u201d' : '"';
        StringBuilder words = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                words.append(text.charAt(at++));
            } else if (c == close || c == '"' || close == '\u201d' && c == '\u201c') {
                return words.toString();
            } else {
                words.append(c);
            }
        }
        problem(Code.OPEN_QUOTE, "The quotation mark is never closed. It is taken to be closed at the end.", start,
                start + 1);
        return words.toString();
    }

    private void skipSpace() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0'
                || text.charAt(at) == '\u3000')) {
            at++;
        }
    }

    private boolean symbol(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            if (at < text.length() && text.charAt(at) == c) {
                at++;
            }
            return true;
        }
        return false;
    }

    private boolean keyword(String word) {
        if (peekKeyword(word)) {
            at += word.length();
            return true;
        }
        return false;
    }

    private boolean peekKeyword(String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || Character.isWhitespace(text.charAt(end))
                || text.charAt(end) == '(' || text.charAt(end) == ')' || isQuote(text.charAt(end)));
    }

    private void problem(Code code, String message, int start, int end) {
        problems.add(new QueryProblem(code, message, start, end, List.of()));
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '\uff1a';
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e' || c == '\u00ab';
    }

    private static boolean isFieldChar(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private static boolean isWordChar(char c) {
        return !Character.isWhitespace(c) && c != '(' && c != ')' && c != '|' && c != '\u3000' && c != '\u00a0'
                && !isQuote(c);
    }

    private static boolean isValueChar(char c) {
        return isWordChar(c);
    }
}
