package org.sankofa.search.internal.query;

import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Puts queries together. */
final class Queries {

    private Queries() {
    }

    /** What any of them finds. */
    static Query any(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(q -> any.add(q, Occur.SHOULD));
        return any.build();
    }

    /** What all of them find, all of the same worth; nothing where there are none. */
    static Query all(List<Query> queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(q -> all.add(q, Occur.FILTER));
        return queries.isEmpty() ? new MatchNoDocsQuery("no words") : queries.size() == 1 ? queries.get(0)
                : new ConstantScoreQuery(all.build());
    }

    /** What has one of the terms. */
    static Query oneOf(String field, Collection<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.iterator().next()));
        }
        return terms.isEmpty() ? new MatchNoDocsQuery("no such value")
                : new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }
}
