package org.sankofa.search.internal.query;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sankofa.search.internal.index.Dates;
import org.sankofa.search.internal.index.Entry.Days;
import org.sankofa.search.internal.index.Fold;
import org.sankofa.search.internal.index.Names;

/** Finds out what a filter means that names a feature of the model. */
final class FeatureFilters {

    private final Asked asked;
    private final Known known;
    private final WordFilters words;

    FeatureFilters(Asked asked, Known known, WordFilters words) {
        this.asked = asked;
        this.known = known;
        this.words = words;
    }

    /** A value of any feature of the model, by what it looks like. */
    Query feature(String feature) {
        return switch (asked.filter().values()) {
            case Node.Present any -> new TermQuery(new Term(Names.HAS, feature));
            case Node.Range range -> featureRange(feature, range);
            case Node.OneOf values -> asked.each(value -> featureValue(feature, value), null);
        };
    }

    private Query featureValue(String feature, Node.Value value) {
        List<Query> readings = new ArrayList<>();
        String folded = Fold.fold(value.text());
        if (value.prefix()) {
            readings.add(new PrefixQuery(new Term(Names.VALUE, feature + '=' + folded)));
            readings.add(words.ofFeature(feature, folded, true));
            return Queries.any(readings);
        }
        readings.add(new TermQuery(new Term(Names.VALUE, feature + '=' + folded)));
        String joined = Fold.name(value.text()).replace(" ", "");
        if (!joined.equals(folded)) {
            readings.add(new TermQuery(new Term(Names.VALUE, feature + '=' + joined)));
        }
        if (folded.equals("yes") || folded.equals("no")) {
            readings.add(new TermQuery(new Term(Names.VALUE, feature + '=' + folded.equals("yes"))));
        }
        List<Query> each = words.originals(value.text()).stream()
                .<Query> map(w -> words.ofFeature(feature, w, false)).toList();
        if (!each.isEmpty()) {
            readings.add(Queries.all(each));
        }
        Double number = number(value.text());
        if (number != null) {
            readings.add(DoublePoint.newExactQuery(Names.NUMBER + feature, number));
        }
        Dates.parse(value.text()).ifPresent(days -> readings.add(DateFilters.dates(Names.DAY + feature, days)));
        known.taxonomy().all().stream()
                .filter(c -> c.labels().values().stream().anyMatch(l -> Fold.fold(l).equals(folded)))
                .forEach(c -> readings.add(new TermQuery(new Term(Names.VALUE, feature + '=' + Fold.fold(c.notation())))));
        return Queries.any(readings);
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
        Days days = DateFilters.days(range);
        if (days != null) {
            readings.add(DateFilters.dates(Names.DAY + feature, days));
        }
        return readings.isEmpty() ? asked.unreadable("5..10, 2004..2007") : Queries.any(readings);
    }

    private static Double number(String text) {
        return text.matches("[+-]?\\d+(\\.\\d+)?%?") ? Double.valueOf(text.replace("%", "")) : null;
    }
    }
