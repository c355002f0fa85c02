package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.sankofa.search.experience.ExperienceKind;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.Question;
import org.sankofa.search.internal.experience.Scoring.Scored;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.read.View;
import org.sankofa.search.similarity.Concepts;

/** Which of what was scored may be shown, and in which order. */
final class Choice {

    private static final Comparator<Scored> BEST_FIRST = (one, other) -> one.pinned != other.pinned ? one.pinned ? -1 : 1
        : one.score != other.score ? Double.compare(other.score, one.score) : Integer.compare(one.document, other.document);
    /** One record may be in several spaces. */
    private static final int MOST_COPIES = 10;

    private final ExperienceRequest request;
    private final Question question;
    private final Concepts concepts;
    private final Set<Integer> own;
    private final Set<Integer> pinned;
    private final Set<Integer> out;
    private final Map<String, Boolean> ownAreas = new HashMap<>();

    Choice(View view, ExperienceRequest request, Concepts concepts) throws IOException {
        this.request = request;
        this.question = request.question();
        this.concepts = concepts;
        this.own = documents(view, List.of(question.record(), question.group()));
        this.pinned = documents(view, request.pinned());
        this.out = documents(view, request.excluded());
    }

    /** The documents of records, by ids; areas among them have none. */
    static Set<Integer> documents(View view, Collection<String> ids) throws IOException {
        Set<Integer> found = new HashSet<>();
        for (String id : ids) {
            if (!id.isEmpty() && id.indexOf(':') < 0) {
                for (ScoreDoc hit : view.searcher().search(new TermQuery(new Term(Names.ID, id)), MOST_COPIES).scoreDocs) {
                    found.add(hit.doc);
                }
            }
        }
        return found;
    }

    /** The best ones, with their kinds. */
    List<Scored> best(List<Scored> scored, int most) {
        Map<String, ExperienceKind> kinds = new HashMap<>();
        for (Scored one : scored) {
            one.pinned = !request.pinned().isEmpty() && pinned(one);
            one.score = one.similarity * Standing.factor(kinds.computeIfAbsent(one.kind, kind -> ExperienceKind.of(kind).orElseThrow()), one);
        }
        scored.sort(BEST_FIRST);
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

    private boolean pinned(Scored one) {
        return pinned.contains(one.document) || pins(one.areas);
    }

    /** Whether what was done in these areas comes first. */
    boolean pins(Set<String> areas) {
        return !request.pinned().isEmpty() && areas.stream().anyMatch(request.pinned()::contains);
    }

    /** Whether nothing that was done in these areas, and nowhere else, is shown. */
    boolean leavesOut(Set<String> areas) {
        return ownCountry(areas) || !request.excluded().isEmpty() && areas.stream().allMatch(request.excluded()::contains);
    }

    private boolean ownCountry(Set<String> areas) {
        if (!question.kind().ofCountry() || request.ownCountry()) {
            return false;
        }
        for (String area : areas) {
            if (!ownAreas.computeIfAbsent(area, one -> question.areas().contains(one) || within(one))) {
                return false;
            }
        }
        return true;
    }

    /** The record asked about, its parts and what it is part of; for a country what was done there. */
    private boolean own(Scored one) {
        if (!question.record().isEmpty()) {
            boolean part = one.group.equals(question.record()) && !one.kind.equals("lesson");
            if (part || own.contains(one.document)) {
                return true;
            }
        }
        return !one.pinned && !one.areas.isEmpty() && ownCountry(one.areas);
    }

    /** A place inside the country asked for. */
    private boolean within(String area) {
        return area.indexOf('-') > 0 && concepts.above(area).stream().anyMatch(question.areas()::contains);
    }

    private boolean excluded(Scored one) {
        Set<String> excluded = request.excluded();
        return !excluded.isEmpty() && (out.contains(one.document) || !one.areas.isEmpty() && one.areas.stream().allMatch(excluded::contains) || excluded.contains(one.group));
    }
}
