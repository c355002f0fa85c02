package org.sankofa.search.internal.query;

import java.time.Clock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.search.Query;
import org.sankofa.search.Chip;
import org.sankofa.search.ParsedQuery;
import org.sankofa.search.QueryProblem;
import org.sankofa.search.QueryProblem.Code;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.context.Messages;
import org.sankofa.search.internal.index.Fold;
import org.sankofa.search.internal.query.Node.Span;

/** A query that was read and whose filters were looked up. Immutable. */
public final class ParsedQueryImpl implements ParsedQuery {

    /** What is needed to look filters up. */
    public record Context(Known known, Analyzers analyzers, List<String> languages, Clock clock) {
    }

    private final Context context;
    private final List<Node> nodes;
    private final List<QueryProblem> problems;
    private final Map<Node.Filter, Resolution> resolved = new IdentityHashMap<>();

    private ParsedQueryImpl(Context context, List<Node> nodes, List<QueryProblem> syntax) {
        this.context = context;
        this.nodes = flat(nodes);
        this.problems = new ArrayList<>(syntax);
        this.nodes.forEach(this::resolve);
        if (!this.nodes.isEmpty() && this.nodes.stream()
                .allMatch(n -> n instanceof Node.Not not && !(not.node() instanceof Node.Filter))) {
            Span span = this.nodes.get(0).span();
            problems.add(new QueryProblem(Code.ONLY_NEGATION,
                    Messages.text("query.only", context.languages()), span.start(), span.end(), List.of()));
        }
        problems.sort(java.util.Comparator.comparingInt(QueryProblem::start));
    }

    /** Reads a query. */
    public static ParsedQueryImpl parse(String text, Context context) {
        QueryParser.Result result = QueryParser.parse(text, context.languages());
        return new ParsedQueryImpl(context, ((Node.All) result.root()).nodes(), result.problems());
    }

    /** Parts that all must hold need no parentheses. */
    private static List<Node> flat(List<Node> nodes) {
        List<Node> flat = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.All all) {
                flat.addAll(flat(all.nodes()));
            } else {
                flat.add(node);
            }
        }
        return List.copyOf(flat);
    }

    private void resolve(Node node) {
        switch (node) {
            case Node.All all -> all.nodes().forEach(this::resolve);
            case Node.Any any -> any.nodes().forEach(this::resolve);
            case Node.Not not -> resolve(not.node());
            case Node.Filter filter -> {
                Resolution resolution = new FilterResolver(context.known(), context.analyzers(), context.languages(),
                        context.clock()).resolve(filter);
                resolved.put(filter, resolution);
                problems.addAll(resolution.problems());
            }
            case Node.Word word -> {
                // words need no looking up
            }
            case Node.Phrase phrase -> {
                // words need no looking up
            }
        }
    }

    /** The parts, all of which hold. */
    public List<Node> nodes() {
        return nodes;
    }

    /** Whether the values of a filter are to be searched as words. */
    public boolean asWords(Node.Filter filter) {
        return resolved.get(filter).asWords();
    }

    /** What finds the records of a filter; null when the filter is to be left out. */
    public Query query(Node.Filter filter) {
        return resolved.get(filter).query();
    }

    /** What a filter asks for, for sentences. */
    public String value(Node.Filter filter) {
        return resolved.get(filter).value();
    }

    @Override
    public String text() {
        return QueryWriter.join(nodes);
    }

    @Override
    public List<Chip> chips() {
        return nodes.stream().map(this::chip).toList();
    }

    private Chip chip(Node node) {
        boolean negated = node instanceof Node.Not;
        Node inner = node instanceof Node.Not not ? not.node() : node;
        String text = QueryWriter.write(new Node.All(List.of(node), node.span()));
        String prefix = negated ? "Not " : "";
        return switch (inner) {
            case Node.Word word -> new Chip(Chip.Type.WORD, "", word.text(), negated, text,
                    prefix + word.text() + (word.prefix() ? "\u2026" : ""));
            case Node.Phrase phrase -> new Chip(Chip.Type.PHRASE, "", phrase.text(), negated, text,
                    prefix + "\u201c" + phrase.text() + "\u201d");
            case Node.Filter filter -> {
                Resolution found = resolved.get(filter);
                String value = QueryWriter.values(filter.values());
                yield new Chip(Chip.Type.FILTER, found.field() == null ? filter.field() : found.field(),
                        value, negated, text, prefix + found.label());
            }
            default -> new Chip(Chip.Type.GROUP, "", text, negated, text, text);
        };
    }

    @Override
    public List<QueryProblem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    private ParsedQueryImpl of(List<Node> changed) {
        // written and read again, so that the problems fit the places of the new text
        return parse(QueryWriter.join(changed), context);
    }

    /** Another query, read in the same way. */
    public ParsedQuery reread(String text) {
        return parse(text, context);
    }

    @Override
    public ParsedQuery without(int chip) {
        List<Node> changed = new ArrayList<>(nodes);
        changed.remove(chip);
        return of(changed);
    }

    @Override
    public ParsedQuery with(String field, String value) {
        List<Node> changed = new ArrayList<>(nodes);
        Node.Value added = new Node.Value(value, true, false, new Span(0, 0));
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i) instanceof Node.Filter filter && same(filter, field)
                    && filter.values() instanceof Node.OneOf values) {
                if (values.values().stream().noneMatch(v -> Fold.fold(v.text()).equals(Fold.fold(value)))) {
                    List<Node.Value> more = new ArrayList<>(values.values());
                    more.add(added);
                    changed.set(i, new Node.Filter(filter.field(), new Node.OneOf(more), filter.span()));
                }
                return of(changed);
            }
        }
        changed.add(new Node.Filter(field, new Node.OneOf(List.of(added)), new Span(0, 0)));
        return of(changed);
    }

    @Override
    public ParsedQuery without(String field, String value) {
        List<Node> changed = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Filter filter && same(filter, field)
                    && filter.values() instanceof Node.OneOf values) {
                List<Node.Value> left = values.values().stream()
                        .filter(v -> !Fold.fold(v.text()).equals(Fold.fold(value))).toList();
                if (!left.isEmpty()) {
                    changed.add(new Node.Filter(filter.field(), new Node.OneOf(left), filter.span()));
                }
            } else {
                changed.add(node);
            }
        }
        return of(changed);
    }

    private static boolean same(Node.Filter filter, String field) {
        String one = Fold.name(filter.field());
        String other = Fold.name(field);
        return Known.FIELDS.getOrDefault(one, one).equals(Known.FIELDS.getOrDefault(other, other));
    }
}
