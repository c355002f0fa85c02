package org.sankofa.search.internal.query;

import java.util.List;
import java.util.stream.Collectors;

/** Writes queries in the query language; what it writes is read as the same query again. */
public final class QueryWriter {

    private QueryWriter() {
    }

    /** The query as text, without parentheses around the whole. */
    public static String write(Node node) {
        if (node instanceof Node.All all) {
            return all.nodes().stream().map(n -> item(n, true)).collect(Collectors.joining(" "));
        }
        return item(node, true);
    }

    private static String item(Node node, boolean top) {
        return switch (node) {
            case Node.All all -> all.nodes().size() == 1 ? item(all.nodes().get(0), top)
                    : all.nodes().stream().map(n -> item(n, false)).collect(Collectors.joining(" ", "(", ")"));
            case Node.Any any -> {
                String text = any.nodes().stream().map(n -> item(n, false)).collect(Collectors.joining(" OR "));
                yield top ? text : '(' + text + ')';
            }
            case Node.Not not -> '-' + item(not.node(), false);
            case Node.Word word -> word(word);
            case Node.Phrase phrase -> quote(phrase.text());
            case Node.Filter filter -> filter.field() + ':' + values(filter.values());
        };
    }

    private static String word(Node.Word word) {
        String text = word.text() + (word.prefix() ? "*" : "");
        // a leading & would join it with what stands before
        return text.charAt(0) != '&' && readsAs(text, word) ? text : quote(word.text());
    }

    /** Whether a text is read as just that word. */
    private static boolean readsAs(String text, Node.Word word) {
        QueryParser.Result again = QueryParser.parse(text, List.of());
        return again.problems().isEmpty() && again.root() instanceof Node.All all && all.nodes().size() == 1
                && all.nodes().get(0) instanceof Node.Word read && read.text().equals(word.text())
                && read.prefix() == word.prefix();
    }

    /** The values of a filter. */
    static String values(Node.Values values) {
        return switch (values) {
            case Node.Present present -> "*";
            case Node.Range range -> range(range);
            case Node.OneOf one -> one.values().size() == 1 ? value(one.values().get(0))
                    : one.values().stream().map(QueryWriter::value).collect(Collectors.joining(" OR ", "(", ")"));
        };
    }

    private static String range(Node.Range range) {
        if (range.from() == null) {
            return (range.toIncluded() ? ".." : "<") + quoteIfNeeded(range.to());
        }
        if (range.to() == null) {
            return range.fromIncluded() ? quoteIfNeeded(range.from()) + ".." : ">" + quoteIfNeeded(range.from());
        }
        return quoteIfNeeded(range.from()) + ".." + quoteIfNeeded(range.to());
    }

    private static String value(Node.Value value) {
        return value.prefix() ? value.text() + '*' : quoteIfNeeded(value.text());
    }

    /** The text, in quotation marks when it would be read as something else without. */
    static String quoteIfNeeded(String text) {
        boolean plain = !text.isEmpty() && !text.contains("..") && !text.equals("OR")
                && text.matches("[\\p{L}\\p{M}\\p{N}_:#/.~+-]+");
        return plain ? text : quote(text);
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Joins parts with blanks. */
    static String join(List<Node> nodes) {
        return nodes.stream().map(n -> item(n, true)).collect(Collectors.joining(" "));
    }
}
