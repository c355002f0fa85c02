package org.sankofa.search.internal.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sankofa.search.FacetField;
import org.sankofa.search.QueryProblem;
import org.sankofa.search.QueryProblem.Code;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.analysis.Language;
import org.sankofa.search.internal.analysis.Tokens;
import org.sankofa.search.internal.index.Dates;
import org.sankofa.search.internal.index.Entry.Days;
import org.sankofa.search.internal.index.Fold;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.search.internal.read.Labels;

/** Finds out what the filters of a query mean. */
final class FilterResolver {

    private final Known known;
    private final Labels labels;
    private final List<String> languages;
    private final Analyzers analyzers;
    private final Clock clock;
    private final List<QueryProblem> problems = new ArrayList<>();
    private Node.Filter filter;

    FilterResolver(Known known, Analyzers analyzers, List<String> languages, Clock clock) {
        this.known = known;
        this.labels = new Labels(known.taxonomy(), known.kindLabels(), languages);
        this.languages = languages;
        this.analyzers = analyzers;
        this.clock = clock;
    }

    /** What a filter means. */
    Resolution resolve(Node.Filter asked) {
        filter = asked;
        problems.clear();
        String folded = Fold.name(asked.field());
        String field = Known.FIELDS.get(folded);
        if (field != null) {
            return field(field);
        }
        String feature = known.feature(folded);
        if (feature != null) {
            return resolution(feature, feature(Fold.fold(feature)), Labels.words(feature), QueryWriter.values(asked.values()));
        }
        if (known.taxonomy().isScheme(folded)) {
            return concepts(asked.field(), List.of(asked.field()), Names.CONCEPT);
        }
        List<String> like = Known.like(asked.field(), known.fieldNames());
        problem(Code.UNKNOWN_FIELD, "There is no field \"" + asked.field() + "\""
                + (like.isEmpty() ? "" : "; did you mean " + String.join(" or ", like) + "?")
                + (like.isEmpty() ? ". " : " ") + "Its values are searched as words.", asked.span().start(),
                asked.span().start() + asked.field().length(), like);
        return new Resolution(null, null, asked.field(), QueryWriter.values(asked.values()), problems);
    }

    private Resolution field(String field) {
        return switch (field) {
            case "kind" -> kinds();
            case "area" -> concepts(field, Taxonomy.schemes(field), Names.AREA);
            case "theme" -> concepts(field, Taxonomy.schemes(field), Names.THEME);
            case "space" -> terms(field, Names.SPACE, FacetField.SPACE, known.spaces());
            case "language" -> terms(field, Names.LANGUAGE, FacetField.LANGUAGE, known.languages());
            case "state" -> terms(field, Names.STATE, FacetField.STATE, known.states());
            case "review" -> resolution(field, feature("reviewstate"), "Review", values());
            case "year" -> resolution(field, years(), "Year", values());
            case "date" -> resolution(field, dates(Names.DATE), "Date", values());
            case "modified" -> resolution(field, modified(), "Modified", values());
            case "id" -> resolution(field, each(v -> v.prefix() ? new PrefixQuery(new Term(Names.ID, lower(v)))
                    : new TermQuery(new Term(Names.ID, lower(v))), null), "Id", values());
            case "title" -> resolution(field, each(this::title, new FieldExistsQuery(Names.SORT)), "Title", values());
            case "text" -> resolution(field, each(this::anyText, new FieldExistsQuery(Names.SORT)), "Text", values());
            case "by" -> resolution(field, each(this::by, null), "By", values());
            case "has" -> resolution(field, each(this::has, null), "Has", values());
            case "ref" -> resolution(field, each(this::reference, null), "Refers to", values());
            default -> resolution(field, each(this::notation, null), "Concept", values());
        };
    }

    private static String lower(Node.Value value) {
        return value.text().toLowerCase(Locale.ROOT);
    }

    private String values() {
        return filter.values() instanceof Node.Present ? "any" : QueryWriter.values(filter.values());
    }

    private Resolution resolution(String field, Query query, String name, String value) {
        return new Resolution(field, query, name + ": " + value, value, problems);
    }

    /** Any of the values; {@code present} is what finds all that have one, null where that makes no sense. */
    private Query each(java.util.function.Function<Node.Value, Query> one, Query present) {
        return switch (filter.values()) {
            case Node.OneOf values -> {
                List<Query> queries = values.values().stream().map(one).filter(java.util.Objects::nonNull).toList();
                yield queries.isEmpty() ? null : queries.size() == 1 ? queries.get(0) : any(queries);
            }
            case Node.Present any when present != null -> present;
            case Node.Present any -> ignored("The field " + filter.field() + " needs a value. It is ignored.",
                    Code.MISSING_VALUE);
            case Node.Range range -> ignored("The field " + filter.field()
                    + " has no order, so it cannot have a range. It is ignored.", Code.BAD_RANGE);
        };
    }

    private Query ignored(String message, Code code) {
        problem(code, message, filter.span().start(), filter.span().end(), List.of());
        return null;
    }

    private void problem(Code code, String message, int start, int end, List<String> suggestions) {
        problems.add(new QueryProblem(code, message, start, end, suggestions));
    }

    private void unknown(Node.Value value, String what, Collection<String> names) {
        List<String> like = Known.like(value.text(), names).stream().map(QueryWriter::quoteIfNeeded).toList();
        problem(Code.UNKNOWN_VALUE, "There is no " + what + " \"" + value.text() + "\""
                + (like.isEmpty() ? "." : "; did you mean " + String.join(" or ", like) + "?"),
                value.span().start(), value.span().end(), like);
    }

    private static Query any(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(q -> any.add(q, Occur.SHOULD));
        return any.build();
    }

    private static Query all(List<Query> queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(q -> all.add(q, Occur.FILTER));
        return queries.isEmpty() ? new MatchNoDocsQuery("no words") : queries.size() == 1 ? queries.get(0)
                : new ConstantScoreQuery(all.build());
    }

    private static Query oneOf(String field, Collection<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.iterator().next()));
        }
        return terms.isEmpty() ? new MatchNoDocsQuery("no such value")
                : new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    private Resolution kinds() {
        Set<String> kinds = new TreeSet<>();
        List<String> names = new ArrayList<>();
        Query query = each(value -> {
            Set<String> found = known.kinds(value.text());
            if (found.isEmpty()) {
                unknown(value, "kind of record", known.kindNames());
                found = Set.of(value.text());
            }
            kinds.addAll(found);
            names.add(found.size() == 1 ? labels.value(FacetField.KIND, found.iterator().next()) : value.text());
            return oneOf(Names.KIND, found);
        }, new FieldExistsQuery(Names.KIND));
        return resolution("kind", kinds.size() > 1 ? oneOf(Names.KIND, kinds) : query, "Kind",
                names.isEmpty() ? values() : String.join(" or ", names));
    }

    private Resolution concepts(String field, List<String> schemes, String indexed) {
        List<String> names = new ArrayList<>();
        boolean codes = !indexed.equals(Names.CONCEPT);
        Query present = codes ? new FieldExistsQuery(indexed) : new PrefixQuery(
                new Term(indexed, Fold.fold(field) + ':'));
        Query query = each(value -> {
            Set<Taxonomy.Concept> found = concepts(schemes, value);
            if (found.isEmpty()) {
                if (schemes.stream().anyMatch(known.taxonomy()::isScheme)) {
                    unknown(value, field, schemes.stream().flatMap(s -> known.taxonomy().names(s).stream()).toList());
                }
                names.add(value.text());
                String raw = codes ? bare(value.text()) : Fold.fold(field) + ':' + Fold.fold(value.text());
                return new TermQuery(new Term(indexed, raw));
            }
            found.stream().limit(3).forEach(c -> names.add(c.label(languages)));
            return oneOf(indexed, found.stream().map(c -> codes ? c.code() : Fold.fold(c.notation()))
                    .collect(Collectors.toCollection(TreeSet::new)));
        }, present);
        return resolution(field, query, Labels.words(field),
                names.isEmpty() ? values() : String.join(" or ", new LinkedHashSet<>(names)));
    }

    private static String bare(String text) {
        return text.substring(text.lastIndexOf(':') + 1);
    }

    private Set<Taxonomy.Concept> concepts(List<String> schemes, Node.Value value) {
        Set<Taxonomy.Concept> found = new LinkedHashSet<>();
        for (String scheme : schemes) {
            String text = value.text();
            if (text.regionMatches(true, 0, scheme + ':', 0, scheme.length() + 1)) {
                text = text.substring(scheme.length() + 1);
            }
            if (value.prefix()) {
                String beginning = Fold.fold(text);
                known.taxonomy().names(scheme).stream().filter(n -> n.startsWith(beginning))
                        .forEach(n -> found.addAll(known.taxonomy().named(scheme, n)));
            } else {
                found.addAll(byCodeFirst(scheme, text));
            }
        }
        return found;
    }

    /** What has the code, else what is called so, also with blanks for hyphens. */
    private Set<Taxonomy.Concept> byCodeFirst(String scheme, String text) {
        Optional<Taxonomy.Concept> code = known.taxonomy().byNotation(scheme + ':' + text);
        if (code.isPresent()) {
            return Set.of(code.get());
        }
        Set<Taxonomy.Concept> named = known.taxonomy().named(scheme, text);
        return named.isEmpty() ? known.taxonomy().named(scheme, text.replace('-', ' ').replace('_', ' ')) : named;
    }

    private Resolution terms(String field, String indexed, FacetField facet, Set<String> occurring) {
        List<String> names = new ArrayList<>();
        Query query = each(value -> {
            if (value.prefix()) {
                names.add(value.text() + "\u2026");
                return new PrefixQuery(new Term(indexed, value.text()));
            }
            String wanted = Fold.name(value.text()).replace(" ", "");
            List<String> found = occurring.stream().filter(o -> Fold.name(o).replace(" ", "").equals(wanted)
                    || Fold.fold(labels.value(facet, o)).equals(Fold.fold(value.text()))).toList();
            if (found.isEmpty() && facet == FacetField.LANGUAGE) {
                found = List.of(Language.primary(value.text()));
            } else if (found.isEmpty()) {
                found = List.of(value.text());
            }
            names.add(labels.value(facet, found.get(0)));
            return oneOf(indexed, found);
        }, new FieldExistsQuery(indexed));
        return resolution(field, query, Labels.words(field), names.isEmpty() ? values() : String.join(" or ", names));
    }

    private Query years() {
        return switch (filter.values()) {
            case Node.Range range -> {
                Integer from = year(range.from(), Integer.MIN_VALUE);
                Integer to = year(range.to(), Integer.MAX_VALUE);
                yield from == null || to == null ? badDate("years", "2004..2007, 2004.. or <=2007")
                        : IntPoint.newRangeQuery(Names.YEAR, from + (range.fromIncluded() ? 0 : 1),
                                to - (range.toIncluded() ? 0 : 1));
            }
            default -> each(value -> {
                Integer year = year(value.text(), 0);
                return year == null ? badDate("years", "2006") : IntPoint.newExactQuery(Names.YEAR, year);
            }, new FieldExistsQuery(Names.YEAR));
        };
    }

    private static Integer year(String text, int open) {
        if (text == null) {
            return open;
        }
        return text.matches("-?\\d{1,4}(-\\d\\d(-\\d\\d)?)?~?") ? Integer.valueOf(text.replaceAll("(?<=\\d)[-~].*", ""))
                : null;
    }

    private Query badDate(String what, String example) {
        problem(Code.BAD_RANGE, "\"" + QueryWriter.values(filter.values()) + "\" cannot be read as " + what
                + "; write for example " + example + ". It is ignored.", filter.span().start(), filter.span().end(),
                List.of());
        return null;
    }

    private Query dates(String field) {
        return switch (filter.values()) {
            case Node.Range range -> {
                Days days = days(range);
                yield days == null ? badDate("dates", "2004..2007, 2006-11.. or <2007-01-15") : dates(field, days);
            }
            default -> each(value -> Dates.parse(value.text()).map(d -> dates(field, d))
                    .orElseGet(() -> badDate("a date", "2006, 2006-11 or 2006-11-20")), new FieldExistsQuery(Names.YEAR));
        };
    }

    private static Query dates(String field, Days days) {
        return IntRange.newIntersectsQuery(field, new int[] { days.from() }, new int[] { days.to() });
    }

    /** The days of a range; null when a bound is no date. */
    private static Days days(Node.Range range) {
        Optional<Days> from = range.from() == null ? Optional.of(new Days(Integer.MIN_VALUE, Integer.MIN_VALUE))
                : Dates.parse(range.from());
        Optional<Days> to = range.to() == null ? Optional.of(new Days(Integer.MAX_VALUE, Integer.MAX_VALUE))
                : Dates.parse(range.to());
        if (from.isEmpty() || to.isEmpty()) {
            return null;
        }
        int first = range.fromIncluded() ? from.get().from() : from.get().to() + 1;
        int last = range.toIncluded() ? to.get().to() : to.get().from() - 1;
        return new Days(Math.min(first, last), Math.max(first, last));
    }

    private Query modified() {
        if (filter.values() instanceof Node.Range range) {
            Days days = days(range);
            return days == null ? badDate("dates", "2026-01.. or 7d") : modified(days);
        }
        return each(value -> {
            String text = Fold.fold(value.text());
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            if (text.matches("\\d{1,4}[hdwm]")) {
                long count = Long.parseLong(text.substring(0, text.length() - 1));
                Instant since = switch (text.charAt(text.length() - 1)) {
                    case 'h' -> clock.instant().minus(count, ChronoUnit.HOURS);
                    case 'd' -> clock.instant().minus(count, ChronoUnit.DAYS);
                    case 'w' -> clock.instant().minus(7 * count, ChronoUnit.DAYS);
                    default -> clock.instant().minus(30 * count, ChronoUnit.DAYS);
                };
                return LongPoint.newRangeQuery(Names.MODIFIED, since.toEpochMilli(), Long.MAX_VALUE);
            }
            if (text.equals("today") || text.equals("yesterday")) {
                int day = (int) today.minusDays(text.equals("today") ? 0 : 1).toEpochDay();
                return modified(new Days(day, day));
            }
            return Dates.parse(value.text()).map(FilterResolver::modified)
                    .orElseGet(() -> badDate("a date", "2026-01, today or 7d"));
        }, new FieldExistsQuery(Names.MODIFIED));
    }

    private static Query modified(Days days) {
        long day = ChronoUnit.DAYS.getDuration().toMillis();
        return LongPoint.newRangeQuery(Names.MODIFIED, days.from() * day,
                days.to() == Integer.MAX_VALUE ? Long.MAX_VALUE : (days.to() + 1L) * day - 1);
    }

    private Query title(Node.Value value) {
        List<Query> words = new ArrayList<>();
        List<String> parts = originals(value.text());
        for (int i = 0; i < parts.size(); i++) {
            boolean open = value.prefix() && i == parts.size() - 1;
            words.add(open ? new PrefixQuery(new Term(Names.PREFIX, parts.get(i)))
                    : any(List.of(new TermQuery(new Term(Names.PREFIX, parts.get(i))), titleStem(parts.get(i)))));
        }
        return all(words);
    }

    private Query titleStem(String word) {
        List<Query> stems = new ArrayList<>();
        for (String language : Language.MAIN) {
            if (known.languages().contains(language)) {
                for (Tokens.Word token : Tokens.words(analyzers.of(language), word)) {
                    stems.add(new TermQuery(new Term(Names.TITLE + language, token.stem())));
                }
            }
        }
        return stems.isEmpty() ? new MatchNoDocsQuery("no title") : any(stems);
    }

    private List<String> originals(String text) {
        return Tokens.words(analyzers.of("en"), text).stream().map(Tokens.Word::original).toList();
    }

    private Query anyText(Node.Value value) {
        List<Query> languagesHolding = new ArrayList<>();
        Set<String> all = new TreeSet<>(known.languages());
        all.add(Language.NONE);
        for (String language : all) {
            List<Query> words = new ArrayList<>();
            for (Tokens.Word token : Tokens.words(analyzers.of(language), value.text())) {
                words.add(value.prefix()
                        ? new PrefixQuery(new Term(Names.TEXT + language, Tokens.marked(token.original())))
                        : new TermQuery(new Term(Names.TEXT + language, token.stem())));
            }
            languagesHolding.add(all(words));
        }
        return new ConstantScoreQuery(any(languagesHolding));
    }

    private Query by(Node.Value value) {
        List<Query> words = new ArrayList<>();
        for (String word : Fold.fold(value.text()).split("\\s+")) {
            words.add(value.prefix() ? new PrefixQuery(new Term(Names.BY, word))
                    : new TermQuery(new Term(Names.BY, word)));
        }
        return all(words);
    }

    private Query reference(Node.Value value) {
        String text = lower(value);
        return new TermQuery(new Term(Names.REF, text.substring(Math.max(text.lastIndexOf('/'),
                text.lastIndexOf('#')) + 1)));
    }

    private Query has(Node.Value value) {
        String feature = known.feature(value.text());
        return new TermQuery(new Term(Names.HAS, Fold.fold(feature == null ? value.text() : feature)));
    }

    private Query notation(Node.Value value) {
        String text = Fold.fold(value.text());
        return value.prefix() ? new PrefixQuery(new Term(Names.CONCEPT, text))
                : new TermQuery(new Term(Names.CONCEPT, text));
    }

    /** A value of any feature of the model, by what it looks like. */
    private Query feature(String feature) {
        return switch (filter.values()) {
            case Node.Present any -> new TermQuery(new Term(Names.HAS, feature));
            case Node.Range range -> featureRange(feature, range);
            case Node.OneOf values -> each(value -> featureValue(feature, value), null);
        };
    }

    private Query featureValue(String feature, Node.Value value) {
        List<Query> readings = new ArrayList<>();
        String folded = Fold.fold(value.text());
        if (value.prefix()) {
            readings.add(new PrefixQuery(new Term(Names.VALUE, feature + '=' + folded)));
            readings.add(wordOfFeature(feature, folded, true));
            return any(readings);
        }
        readings.add(new TermQuery(new Term(Names.VALUE, feature + '=' + folded)));
        String joined = Fold.name(value.text()).replace(" ", "");
        if (!joined.equals(folded)) {
            readings.add(new TermQuery(new Term(Names.VALUE, feature + '=' + joined)));
        }
        if (folded.equals("yes") || folded.equals("no")) {
            readings.add(new TermQuery(new Term(Names.VALUE, feature + '=' + folded.equals("yes"))));
        }
        List<Query> words = originals(value.text()).stream()
                .<Query> map(w -> wordOfFeature(feature, w, false)).toList();
        if (!words.isEmpty()) {
            readings.add(all(words));
        }
        Double number = number(value.text());
        if (number != null) {
            readings.add(DoublePoint.newExactQuery(Names.NUMBER + feature, number));
        }
        Dates.parse(value.text()).ifPresent(days -> readings.add(dates(Names.DAY + feature, days)));
        known.taxonomy().all().stream()
                .filter(c -> c.labels().values().stream().anyMatch(l -> Fold.fold(l).equals(folded)))
                .forEach(c -> readings.add(new TermQuery(new Term(Names.VALUE, feature + '=' + Fold.fold(c.notation())))));
        return any(readings);
    }

    /** A word in any language among the texts of a feature. */
    private Query wordOfFeature(String feature, String word, boolean beginning) {
        Set<String> all = new TreeSet<>(known.languages());
        all.add(Language.NONE);
        return all(List.of(new TermQuery(new Term(Names.TEXTUAL, feature)), any(all.stream()
                .<Query> map(language -> new WordOfFeature(language, feature, word, beginning)).toList())));
    }

    private Query featureRange(String feature, Node.Range range) {
        List<Query> readings = new ArrayList<>();
        Double from = range.from() == null ? Double.valueOf(Double.NEGATIVE_INFINITY) : number(range.from());
        Double to = range.to() == null ? Double.valueOf(Double.POSITIVE_INFINITY) : number(range.to());
        if (from != null && to != null) {
            readings.add(DoublePoint.newRangeQuery(Names.NUMBER + feature,
                    range.fromIncluded() ? from : DoublePoint.nextUp(from),
                    range.toIncluded() ? to : DoublePoint.nextDown(to)));
        }
        Days days = days(range);
        if (days != null) {
            readings.add(dates(Names.DAY + feature, days));
        }
        return readings.isEmpty() ? badDate("a range of numbers or dates", "5..10 or 2004..2007") : any(readings);
    }

    private static Double number(String text) {
        return text.matches("[+-]?\\d+(\\.\\d+)?%?") ? Double.valueOf(text.replace("%", "")) : null;
    }
}
