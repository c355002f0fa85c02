package org.sankofa.search.internal.query;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sankofa.search.FacetField;
import org.sankofa.search.QueryProblem.Code;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.analysis.Language;
import org.sankofa.search.internal.context.Messages;
import org.sankofa.search.internal.index.Fold;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.search.internal.read.Labels;

/** Finds out what the filters of a query mean. */
final class FilterResolver {

    private final Known known;
    private final Labels labels;
    private final List<String> languages;
    private final WordFilters words;
    private final Clock clock;
    private Asked asked;

    FilterResolver(Known known, Analyzers analyzers, List<String> languages, Clock clock) {
        this.known = known;
        this.labels = new Labels(known.taxonomy(), known.kindLabels(), languages);
        this.languages = languages;
        this.words = new WordFilters(known, analyzers);
        this.clock = clock;
    }

    /** What a filter means. */
    Resolution resolve(Node.Filter filter) {
        asked = new Asked(filter, languages);
        String folded = Fold.name(filter.field());
        String field = Known.FIELDS.get(folded);
        if (field != null) {
            return field(field);
        }
        String feature = known.feature(folded);
        if (feature != null) {
            return resolution(feature, features().feature(Fold.fold(feature)), Labels.words(feature), QueryWriter.values(filter.values()));
        }
        if (known.taxonomy().isScheme(folded)) {
            return concepts(filter.field(), List.of(filter.field()), Names.CONCEPT);
        }
        List<String> like = Known.like(filter.field(), known.fieldNames());
        asked.problem(Code.UNKNOWN_FIELD, like.isEmpty() ? Messages.text("query.field.unknown", languages, filter.field())
                : Messages.text("query.field.like", languages, filter.field(), asked.either(like)), filter.span().start(),
                filter.span().start() + filter.field().length(), like);
        return new Resolution(null, null, filter.field(), QueryWriter.values(filter.values()), asked.problems());
    }

    private DateFilters dates() {
        return new DateFilters(asked, clock);
    }

    private FeatureFilters features() {
        return new FeatureFilters(asked, known, words);
    }

    private Resolution field(String field) {
        return switch (field) {
            case "kind" -> kinds();
            case "area" -> concepts(field, Taxonomy.schemes(field), Names.AREA);
            case "theme" -> concepts(field, Taxonomy.schemes(field), Names.THEME);
            case "space" -> terms(field, Names.SPACE, FacetField.SPACE, known.spaces());
            case "language" -> terms(field, Names.LANGUAGE, FacetField.LANGUAGE, known.languages());
            case "state" -> terms(field, Names.STATE, FacetField.STATE, known.states());
            case "review" -> resolution(field, features().feature("reviewstate"), "Review", asked.values());
            case "year" -> resolution(field, dates().years(), "Year", asked.values());
            case "date" -> resolution(field, dates().dates(Names.DATE), "Date", asked.values());
            case "modified" -> resolution(field, dates().modified(), "Modified", asked.values());
            case "id" -> resolution(field, asked.each(v -> v.prefix() ? new PrefixQuery(new Term(Names.ID, lower(v)))
                    : new TermQuery(new Term(Names.ID, lower(v))), null), "Id", asked.values());
            case "title" -> resolution(field, asked.each(words::title, new FieldExistsQuery(Names.SORT)), "Title", asked.values());
            case "text" -> resolution(field, asked.each(words::anyText, new FieldExistsQuery(Names.SORT)), "Text", asked.values());
            case "by" -> resolution(field, asked.each(words::by, null), "By", asked.values());
            case "has" -> resolution(field, asked.each(this::has, null), "Has", asked.values());
            case "ref" -> resolution(field, asked.each(this::reference, null), "Refers to", asked.values());
            default -> resolution(field, asked.each(this::notation, null), "Concept", asked.values());
        };
    }

    private Resolution resolution(String field, Query query, String name, String value) {
        return new Resolution(field, query, name + ": " + value, value, asked.problems());
    }

    private Resolution kinds() {
        Set<String> kinds = new TreeSet<>();
        List<String> names = new ArrayList<>();
        Query query = asked.each(value -> {
            Set<String> found = known.kinds(value.text());
            if (found.isEmpty()) {
                asked.unknown(value, Messages.text("query.kind", languages), known.kindNames());
                found = Set.of(value.text());
            }
            kinds.addAll(found);
            names.add(found.size() == 1 ? labels.value(FacetField.KIND, found.iterator().next()) : value.text());
            return Queries.oneOf(Names.KIND, found);
        }, new FieldExistsQuery(Names.KIND));
        return resolution("kind", kinds.size() > 1 ? Queries.oneOf(Names.KIND, kinds) : query, "Kind",
                names.isEmpty() ? asked.values() : asked.either(names));
    }

    private Resolution concepts(String field, List<String> schemes, String indexed) {
        List<String> names = new ArrayList<>();
        boolean codes = !indexed.equals(Names.CONCEPT);
        Query present = codes ? new FieldExistsQuery(indexed) : new PrefixQuery(
                new Term(indexed, Fold.fold(field) + ':'));
        Query query = asked.each(value -> {
            Set<Taxonomy.Concept> found = concepts(schemes, value);
            if (found.isEmpty()) {
                if (schemes.stream().anyMatch(known.taxonomy()::isScheme)) {
                    asked.unknown(value, field, schemes.stream().flatMap(s -> known.taxonomy().names(s).stream()).toList());
                }
                names.add(value.text());
                String raw = codes ? bare(value.text()) : Fold.fold(field) + ':' + Fold.fold(value.text());
                return new TermQuery(new Term(indexed, raw));
            }
            found.stream().limit(3).forEach(c -> names.add(c.label(languages)));
            return Queries.oneOf(indexed, found.stream().map(c -> codes ? c.code() : Fold.fold(c.notation()))
                    .collect(Collectors.toCollection(TreeSet::new)));
        }, present);
        return resolution(field, query, Labels.words(field),
                names.isEmpty() ? asked.values() : asked.either(new LinkedHashSet<>(names)));
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
        Query query = asked.each(value -> {
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
            return Queries.oneOf(indexed, found);
        }, new FieldExistsQuery(indexed));
        return resolution(field, query, Labels.words(field), names.isEmpty() ? asked.values() : asked.either(names));
    }

    private static String lower(Node.Value value) {
        return value.text().toLowerCase(Locale.ROOT);
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
}
