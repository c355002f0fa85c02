package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.widgets.Control;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ids.Ids;
import org.sankofa.search.FacetField;
import org.sankofa.search.ListRequest;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;
import org.sankofa.ui.cases.internal.model.Names;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageContext;

/** What pages of a case need from outside the record, read off the user interface's thread. */
final class CaseReading {

    /**
     * What was read.
     *
     * @param names names of what the case refers to
     * @param area code of its area; null when it has none
     * @param counts records of the kinds asked for in that area
     */
    record Result(Names names, String area, Map<String, Long> counts) {
    }

    private final PageContext context;
    private final Control control;
    private Set<URI> known;
    private Result last;
    private int asked;

    /** @param control what shows the result; when it ends, nothing is read any more */
    CaseReading(PageContext context, Control control) {
        this.context = context;
        this.control = control;
    }

    /** @return the case */
    CountryCase record() {
        return (CountryCase) context.record();
    }

    /** @return what was read last; before the first reading names are missing and nothing is counted */
    Result last() {
        return last == null ? new Result(new Names(context.languages(), Map.of()), null, Map.of()) : last;
    }

    /** @return whether everything that the case refers to now was read */
    boolean isFresh() {
        return known != null && known.equals(Names.addresses(record()));
    }

    /** Something more to be read. */
    @FunctionalInterface
    interface More {
        /** Reads it, not on the window's thread. */
        void read() throws Exception;
    }

    /** Reads again and tells when it is done. */
    void read(List<String> kinds, Runnable done) {
        read(kinds, () -> { }, changed -> done.run());
    }

    /** Reads again, and something more with it, and tells when it is done and whether anything is another. What was asked last counts. */
    void read(List<String> kinds, More more, Consumer<Boolean> done) {
        Set<URI> addresses = Names.addresses(record());
        URI areaAddress = record().getArea() == null ? null : Ids.uriOf(record().getArea()).orElse(null);
        List<String> languages = context.languages();
        Snapshot snapshot = context.workspace().snapshot();
        int now = ++asked;
        Jobs.read(control, text("reading"), monitor -> {
            Names names = Names.read(languages, addresses, address -> snapshot.resolve(address).orElse(null));
            String area = areaAddress == null ? null
                : snapshot.resolve(areaAddress).map(found -> ((Concept) found).getNotation()).orElse(null);
            Result result = new Result(names, area, count(area, kinds));
            more.read();
            return result;
        }, result -> {
            if (now == asked) {
                known = new HashSet<>(addresses);
                boolean changed = !result.equals(last);
                last = result;
                done.accept(changed);
            }
        });
    }

    private Map<String, Long> count(String area, List<String> kinds) throws StoreException {
        Map<String, Long> counts = new HashMap<>();
        for (String kind : kinds) {
            counts.put(kind, area == null ? 0L : context.index().list(inArea(kind, area).page(0, 0)).total());
        }
        return counts;
    }

    /** @return a list of the records of a kind that lie in an area */
    static ListRequest inArea(String kind, String area) {
        return ListRequest.kind(kind).filter(FacetField.AREA, Set.of(area));
    }
}
