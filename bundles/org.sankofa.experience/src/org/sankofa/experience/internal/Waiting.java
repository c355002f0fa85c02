package org.sankofa.experience.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sankofa.model.Contribution;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.search.FacetField;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.Sort;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;

/**
 * The records about which something may wait, found by the index, so that in a large network only these are read. Of more than
 * {@value #MOST} of a sort the rest waits until some of them are done.
 */
public final class Waiting {

    /** So many of each sort are read. */
    public static final int MOST = 1000;

    private static final Set<String> GOING_ON = Set.of("open", "answered");

    private final Snapshot snapshot;
    private final SearchIndex index;
    private final String space;

    /** @param space only in this space; null: in all */
    public Waiting(Snapshot snapshot, SearchIndex index, String space) {
        this.snapshot = snapshot;
        this.index = index;
        this.space = space;
    }

    /** @return requests that are not over, and others that an answer is used for whose author was not asked */
    public List<Request> requests() throws StoreException {
        Map<String, Request> found = new LinkedHashMap<>();
        read(kind("request").filter(FacetField.STATE, GOING_ON).sorted(Sort.MODIFIED, true), Request.class).forEach(one -> found.put(one.getId(), one));
        // answers come from all spaces
        ListRequest unasked = ListRequest.kind("contribution").matching("-consentToBeNamed:yes -consentToBeNamed:no").sorted(Sort.MODIFIED, true);
        for (Contribution answer : read(unasked, Contribution.class)) {
            String id = Refs.id(answer, Literals.CONTRIBUTION__REQUEST);
            if (id != null && !found.containsKey(id)) {
                snapshot.find(id).filter(key -> space == null || key.space().equals(space)).flatMap(snapshot::record).filter(Request.class::isInstance)
                        .map(Request.class::cast).ifPresent(one -> found.put(id, one));
            }
        }
        return List.copyOf(found.values());
    }

    /** @return the answers to a request */
    public List<Contribution> answers(Request request) throws StoreException {
        return read(ListRequest.kind("contribution").matching("ref:" + request.getId()), Contribution.class).stream()
                .filter(one -> request.getId().equals(Refs.id(one, Literals.CONTRIBUTION__REQUEST))).toList();
    }

    /** @return uses of which nobody said what came of them, those that were not touched for longest first */
    public List<LessonUse> uses() throws StoreException {
        return read(kind("lessonUse").matching("-effect:helped -effect:none -effect:harmed").sorted(Sort.MODIFIED, false), LessonUse.class);
    }

    /** @return validated lessons whose day to be read again lies before a day */
    public List<Lesson> lessons(LocalDate today) throws StoreException {
        return read(kind("lesson").filter(FacetField.STATE, Set.of("validated")).matching("reviewBy:.." + today.minusDays(1)), Lesson.class);
    }

    private ListRequest kind(String kind) {
        ListRequest request = ListRequest.kind(kind);
        return space == null ? request : request.filter(FacetField.SPACE, Set.of(space));
    }

    private <R extends Record> List<R> read(ListRequest request, Class<R> type) throws StoreException {
        List<R> found = new ArrayList<>();
        for (Row row : index.list(request.page(0, MOST)).rows()) {
            snapshot.record(row.key()).filter(type::isInstance).map(type::cast).ifPresent(found::add);
        }
        return found;
    }
}
