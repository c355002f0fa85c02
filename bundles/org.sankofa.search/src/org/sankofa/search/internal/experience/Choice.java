package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.sankofa.search.experience.ExperienceKind;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.Question;
import org.sankofa.search.internal.experience.Scoring.Scored;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.read.View;
import org.sankofa.search.similarity.Concepts;
import org.sankofa.store.RecordKey;

/** Which of what was scored may be shown, and in which order. */
final class Choice {

    private final View view;
    private final ExperienceRequest request;
    private final Question question;
    private final Concepts concepts;

    Choice(View view, ExperienceRequest request, Concepts concepts) {
        this.view = view;
        this.request = request;
        this.question = request.question();
        this.concepts = concepts;
    }

    /** The best ones, with their kinds. */
    List<Scored> best(List<Scored> scored, int most) throws IOException {
        for (Scored one : scored) {
            one.kind = kind(one.document);
            one.pinned = !request.pinned().isEmpty() && pinned(one);
            one.score = one.similarity * Standing.factor(ExperienceKind.of(one.kind).orElseThrow(), one);
        }
        scored.sort(Comparator.comparing((Scored one) -> one.pinned).thenComparingDouble(one -> one.score).reversed()
            .thenComparingInt(one -> one.document));
        List<Scored> best = new ArrayList<>();
        for (Scored one : scored) {
            if (best.size() == most) {
                break;
            }
            if (!own(one) && !excluded(one)) {
                best.add(one);
            }
        }
        return best;
    }

    private String kind(int document) throws IOException {
        List<LeafReaderContext> leaves = view.reader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedSetDocValues kinds = DocValues.getSortedSet(leaf.reader(), Names.KIND);
        return kinds.advanceExact(document - leaf.docBase) ? kinds.lookupOrd(kinds.nextOrd()).utf8ToString() : "";
    }

    private boolean pinned(Scored one) throws IOException {
        return one.areas.stream().anyMatch(request.pinned()::contains) || request.pinned().contains(key(one).id());
    }

    private RecordKey key(Scored one) throws IOException {
        return view.row(one.document, List.of()).key();
    }

    /** The record asked about, its parts and what it is part of; for a country what was done there. */
    private boolean own(Scored one) throws IOException {
        if (!question.record().isEmpty()) {
            boolean part = one.group.equals(question.record()) && !one.kind.equals("lesson");
            if (part || key(one).id().equals(question.record()) || key(one).id().equals(question.group())) {
                return true;
            }
        }
        return question.kind().ofCountry() && !request.ownCountry() && !one.pinned && !one.areas.isEmpty()
            && one.areas.stream().allMatch(area -> question.areas().contains(area) || within(area));
    }

    /** A place inside the country asked for. */
    private boolean within(String area) {
        return concepts.above(area).stream().anyMatch(question.areas()::contains) && area.indexOf('-') > 0;
    }

    private boolean excluded(Scored one) throws IOException {
        Set<String> excluded = request.excluded();
        return !excluded.isEmpty() && (excluded.contains(key(one).id())
            || !one.areas.isEmpty() && one.areas.stream().allMatch(excluded::contains) || excluded.contains(one.group));
    }
}
